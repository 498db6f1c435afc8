import type { FastifyInstance } from 'fastify';
import type { Assets } from '../assets.js';

const FOR_EVER = 'public, max-age=31536000, immutable';

export function assetRoutes(app: FastifyInstance, { icon, sharePicture, script }: Assets): void {
  [icon, sharePicture, script].forEach((asset) => {
    if (!asset) return;
    app.get(asset.path, (_, reply) =>
      reply.type(asset.mime).header('cache-control', FOR_EVER).send(asset.bytes),
    );
  });
}
