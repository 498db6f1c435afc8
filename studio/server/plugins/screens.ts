import fastifyStatic from '@fastify/static';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { LoaError } from '../../../content/model/index.js';
import type { App } from '../app-type.js';

/** Made by Vite beside this folder: dist/studio/web-assets. */
const ASSETS = fileURLToPath(new URL('../../web-assets/', import.meta.url));

/** The browser's part of the studio; every address that is no file is a page of it. */
export async function addScreens(app: App, assets = ASSETS): Promise<void> {
  if (!existsSync(assets)) {
    app.get('/', async () => {
      throw new LoaError('PART_NOT_RUNNING', { part: 'trang làm việc' });
    });
    return;
  }
  await app.register(fastifyStatic, { root: assets, wildcard: false, index: false });
  app.get('/*', { logLevel: 'warn' }, async (request, reply) => {
    const wanted = request.url.split('?')[0] ?? '/';
    if (wanted.startsWith('/api/')) throw new LoaError('NOT_FOUND', { what: 'địa chỉ này' });
    // Names made by Vite carry a hash; the page that names them must always be asked for.
    return reply.header('cache-control', 'no-cache').sendFile('index.html');
  });
}
