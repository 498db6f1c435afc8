/** The residents' site, a process of its own: it reads what is stored and needs nothing else. */
import type { FastifyInstance } from 'fastify';
import { LoaError, systemClock } from '../../content/model/index.js';
import { openStore } from '../../content/store/index.js';
import { buildSite } from './app.js';
import { readSiteConfig, type SiteConfig } from './config.js';

async function start(): Promise<void> {
  const config = readSiteConfig(process.env);
  const clock = systemClock(config.LOA_CLOCK_OFFSET_MS);
  const store = openStore(config.LOA_DATA, clock);
  const app = await buildSite({
    store,
    clock,
    publicUrl: config.LOA_PUBLIC_URL,
    logger: { level: config.LOA_LOG },
  });
  app.addHook('onClose', async () => store.close());
  const end = () => void app.close().finally(() => process.exit());
  process.once('SIGTERM', end);
  process.once('SIGINT', end);
  process.once('disconnect', end);
  const address = await listen(app, config);
  process.send?.({ kind: 'ready', address });
}

/** @throws LoaError PORT_IN_USE */
async function listen(app: FastifyInstance, config: SiteConfig): Promise<string> {
  const port = config.SITE_PORT;
  try {
    return await app.listen({ port, host: config.HOST });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw cause;
    throw new LoaError('PORT_IN_USE', { port, variable: 'SITE_PORT', next: port + 10 }, { cause });
  }
}

start().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
