import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Sha256 } from '../../../content/model/index.js';
import type { FileStore } from '../../../content/store/index.js';
import { wantedRange } from './byte-range.js';

/** A file that is its hash never changes: kept for a year, and never asked for again. */
const FOREVER = 'private, max-age=31536000, immutable';

/** Answers with a stored file or the part that was asked for, so that a player can jump. */
export async function sendStoredFile(
  request: FastifyRequest,
  reply: FastifyReply,
  files: FileStore,
  file: { readonly hash: Sha256; readonly mime: string },
): Promise<FastifyReply> {
  const size = await files.size(file.hash);
  const etag = `"${file.hash}"`;
  reply.headers({ etag, 'cache-control': FOREVER, 'accept-ranges': 'bytes' });
  if (request.headers['if-none-match'] === etag) return reply.code(304).send();
  const { range, 'if-range': ifRange } = request.headers;
  const wanted = wantedRange(ifRange === undefined || ifRange === etag ? range : undefined, size);
  if (wanted.kind === 'none')
    return reply.code(416).header('content-range', `bytes */${size}`).send();
  const { start, end } = wanted;
  reply.type(file.mime).header('content-length', end - start);
  if (wanted.kind === 'part')
    reply.code(206).header('content-range', `bytes ${start}-${end - 1}/${size}`);
  // An empty stream: an absent body would make Fastify say that the file has no bytes.
  const asked = request.method !== 'HEAD' && size > 0;
  return reply.send(asked ? files.openRange(file.hash, start, end) : Readable.from([]));
}
