import fastifyStatic from '@fastify/static';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { LoaError } from '../../../content/model/index.js';
import type { App } from '../app-type.js';

/** Made by Vite beside this folder: dist/studio/web-assets. */
const ASSETS = fileURLToPath(new URL('../../web-assets/', import.meta.url));

/** The browser's part of the studio; every address that is no file is a page of it. */
export async function addScreens(app: App, assets = ASSETS): Promise<void> {
  if (!existsSync(path.join(assets, 'index.html'))) {
    app.get('/', async () => {
      throw new LoaError('PART_NOT_RUNNING', { part: 'trang làm việc' });
    });
    return;
  }
  await app.register(fastifyStatic, {
    root: assets,
    wildcard: false,
    index: false,
    cacheControl: false,
    setHeaders: (reply, file) => {
      void reply.header('cache-control', keepFor(file));
    },
  });
  app.get('/*', { logLevel: 'warn' }, async (request, reply) => {
    if (/^\/(api|live|nghe)(\/|$)/.test(request.url) || !wantsPage(request.headers.accept))
      throw new LoaError('NOT_FOUND', { what: 'địa chỉ này' });
    return reply.sendFile('index.html');
  });
}

/** Vite's names carry a hash of what is inside; the page that names them must always be asked for. */
function keepFor(file: string): string {
  const hashed = path.basename(path.dirname(file)) === 'assets';
  return hashed ? 'public, max-age=31536000, immutable' : 'no-cache';
}

/** A script or picture that is gone must not be answered with a page. */
function wantsPage(accept = '*/*'): boolean {
  return accept.includes('text/html') || accept === '*/*';
}
