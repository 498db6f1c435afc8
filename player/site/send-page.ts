import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyReply } from 'fastify';

const compress = promisify(gzip);

/**
 * Sends a page, packed where the browser can unpack. It is asked for again each time, so that a
 * withdrawn clip is gone at once; an unchanged page costs the reader a few hundred bytes.
 */
export async function sendPage(reply: FastifyReply, template: unknown): Promise<FastifyReply> {
  const page = await collectResult(render(template));
  const etag = `W/"${createHash('sha256').update(page).digest('base64url').slice(0, 22)}"`;
  void reply
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-cache')
    .header('vary', 'accept-encoding')
    .header('etag', etag);
  const { headers } = reply.request;
  if (reply.statusCode === 200 && headers['if-none-match'] === etag) return reply.code(304).send();
  if (!/\bgzip\b/.test(headers['accept-encoding'] ?? '')) return reply.send(page);
  return reply.header('content-encoding', 'gzip').send(await compress(page));
}
