import helmet from '@fastify/helmet';
import type { FastifyRequest } from 'fastify';
import { LoaError } from '../../../content/model/index.js';
import type { App } from '../app-type.js';

const SAFE_METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Pages load nothing from another host and stand in no other's frame. */
export async function addSecurity(app: App): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        // Web Awesome and Lit place computed styles on their elements.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'", 'data:'],
        mediaSrc: ["'self'", 'blob:'],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    // Plain http on the local network is the rule: these only make browsers there complain.
    hsts: false,
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
  });
  app.addHook('onRequest', async (request) => {
    refuseOtherSites(request);
  });
}

/**
 * Another site's page cannot act in a signed-in person's name. `same-site` is refused too: another
 * port of this computer is the same site, and its cookies are ours.
 */
function refuseOtherSites(request: FastifyRequest): void {
  if (SAFE_METHODS.has(request.method)) return;
  if (isOwnPage(request)) return;
  throw new LoaError('CROSS_SITE_REFUSED', { origin: originOf(request) ?? 'không rõ' });
}

function isOwnPage(request: FastifyRequest): boolean {
  const fetchSite = request.headers['sec-fetch-site'];
  if (fetchSite !== undefined) return fetchSite === 'same-origin' || fetchSite === 'none';
  const origin = originOf(request);
  // No browser sends neither; a program with the cookie is its owner's own.
  return origin === undefined || hostOf(origin) === request.host.toLowerCase();
}

function originOf(request: FastifyRequest): string | undefined {
  return request.headers.origin;
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
