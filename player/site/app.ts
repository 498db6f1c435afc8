import fastifyHelmet from '@fastify/helmet';
import fastifyStatic from '@fastify/static';
import fastify, { type FastifyInstance, type FastifyServerOptions } from 'fastify';
import type { Clock } from '../../content/model/index.js';
import type { Store } from '../../content/store/index.js';
import { readAssets } from './assets.js';
import { Library } from './library.js';
import { pageSecurity } from './page-security.js';
import { assetRoutes } from './routes/assets.js';
import { fileRoutes } from './routes/files.js';
import { pageRoutes } from './routes/pages.js';
import { messageRoutes } from './routes/messages.js';

export interface SiteParts {
  readonly store: Store;
  readonly clock: Clock;
  /** LOA_PUBLIC_URL; without it the address the reader came by is used. */
  readonly publicUrl?: string | undefined;
  readonly logger?: FastifyServerOptions['logger'];
}

/** The whole site, not listening yet. The caller closes it, and the store after it. */
export async function buildSite(parts: SiteParts): Promise<FastifyInstance> {
  const app = fastify({
    logger: parts.logger ?? false,
    // Only a proxy on this machine (the studio, nginx) may say which address the reader came by.
    trustProxy: 'loopback',
    // A telephone on a bad line keeps its connection for a while, not for ever.
    requestTimeout: 30_000,
    forceCloseConnections: true,
  });
  await app.register(fastifyHelmet, pageSecurity);
  await app.register(fastifyStatic, { root: process.cwd(), serve: false });
  const assets = await readAssets();
  const library = new Library(parts.store);
  const site = { ...parts, assets, library };
  messageRoutes(app, site);
  assetRoutes(app, assets);
  fileRoutes(app, site);
  pageRoutes(app, site);
  return app;
}

export interface Site extends SiteParts {
  readonly assets: Awaited<ReturnType<typeof readAssets>>;
  readonly library: Library;
}
