import type { FastifyInstance, FastifyRequest } from 'fastify';
import { clipPage, listPage } from '../../web/index.js';
import type { Site } from '../app.js';
import { notFound } from './messages.js';
import { sendPage } from '../send-page.js';
import { clipView, listView, type ViewFacts } from '../view.js';

export function pageRoutes(app: FastifyInstance, site: Site): void {
  const factsOf = (request: FastifyRequest): ViewFacts => ({
    origin: originOf(request, site.publicUrl),
    assets: site.assets,
    now: site.clock(),
  });

  app.get('/healthz', () => ({ ok: true, service: 'loa-ban-site' }));

  app.get('/', (_, reply) => reply.redirect('/nghe'));

  app.get('/nghe', (request, reply) =>
    sendPage(
      reply,
      listPage(listView(site.library.recent(), site.library.communes, factsOf(request))),
    ),
  );

  app.get<{ Params: { slug: string }; Querystring: { lang?: unknown } }>(
    '/nghe/:slug',
    async (request, reply) => {
      const found = site.library.segment(request.params.slug);
      const { lang } = request.query;
      const shown = found?.clips.find((clip) => lang === undefined || clip.lang === lang);
      if (!found || !shown) return notFound(reply);
      if (found.segment.isSample) void reply.header('x-robots-tag', 'noindex');
      return sendPage(reply, clipPage(clipView(found, shown, factsOf(request))));
    },
  );
}

/** LOA_PUBLIC_URL, else the address the reader came by; a header that is no address is ignored. */
function originOf(request: FastifyRequest, publicUrl: string | undefined): string {
  if (publicUrl) return publicUrl.replace(/\/+$/, '');
  const asked = `${request.protocol}://${request.host}`;
  return URL.canParse(asked) ? new URL(asked).origin : '';
}
