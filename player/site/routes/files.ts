import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { FastifyInstance } from 'fastify';
import { sendPacked } from '../send-page.js';
import { notFound } from './messages.js';
import type { Site } from '../app.js';
import { isText, kindsOf, mimeOf } from '../file-kinds.js';

const FILE = '/nghe/tep/:hash(^[0-9a-f]{64}).:extension(^[a-z0-9]{3,4}$)';

/**
 * Sound, captions and times of published clips. The address is the content's hash: what it holds
 * can never be another, so it may be kept for ever and any part of it still fits.
 */
export function fileRoutes(app: FastifyInstance, { library, store }: Site): void {
  app.get<{ Params: { hash: string; extension: string } }>(FILE, async (request, reply) => {
    const { hash, extension } = request.params;
    const kinds = kindsOf(extension);
    const open = kinds.length > 0 && library.mayOpen(hash, kinds) && (await store.files.has(hash));
    if (!open) return notFound(reply);
    const etag = `"${hash}"`;
    void reply
      .type(mimeOf(extension))
      .header('etag', etag)
      .header('cache-control', 'public, max-age=31536000, immutable');
    if (request.headers['if-none-match']?.includes(etag)) return reply.code(304).send();
    if (isText(extension)) return sendPacked(reply, await readFile(store.files.localPath(hash)));
    // A part asked for “if it is still the same” is: `send` knows no ETag of ours to compare with.
    delete request.raw.headers['if-range'];
    const file = store.files.localPath(hash);
    return reply.sendFile(path.basename(file), path.dirname(path.resolve(file)), {
      contentType: false,
      cacheControl: false,
      etag: false,
      lastModified: false,
    });
  });
}
