import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyReply } from 'fastify';

const compress = promisify(gzip);

/**
 * Sends a page. It is asked for again each time, so that a withdrawn clip is gone at once; an
 * unchanged page costs the reader a few hundred bytes.
 */
export async function sendPage(reply: FastifyReply, template: unknown): Promise<FastifyReply> {
  const page = withoutMarkers(await collectResult(render(template)));
  const etag = `W/"${createHash('sha256').update(page).digest('base64url').slice(0, 22)}"`;
  void reply
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-cache')
    .header('etag', etag);
  const { headers } = reply.request;
  if (reply.statusCode === 200 && headers['if-none-match'] === etag) return reply.code(304).send();
  return sendPacked(reply, page);
}

/** A third of the size, where the browser can unpack it: what a reader pays for is data. */
export async function sendPacked(
  reply: FastifyReply,
  text: string | Uint8Array,
): Promise<FastifyReply> {
  void reply.header('vary', 'accept-encoding');
  if (!/\bgzip\b/.test(reply.request.headers['accept-encoding'] ?? '')) return reply.send(text);
  return reply.header('content-encoding', 'gzip').send(await compress(text));
}

/** The renderer leaves `<?>` after a template that ends in a binding; a person's `<` is escaped. */
function withoutMarkers(page: string): string {
  return page.replaceAll('<?>', '');
}
