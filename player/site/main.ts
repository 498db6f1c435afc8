/** The residents' site, a process of its own: it reads what is stored and needs nothing else. */
import { systemClock } from '../../content/model/index.js';
import { bind, runProcess } from '../../content/process/index.js';
import { openStore } from '../../content/store/index.js';
import { buildSite } from './app.js';
import { readSiteConfig } from './config.js';

runProcess(async () => {
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
  const { HOST: host, SITE_PORT: port } = config;
  const wanted = { port, variable: 'SITE_PORT', next: port + 10 };
  const address = await bind(() => app.listen({ port, host }), wanted);
  return { ready: { address }, stop: () => app.close() };
});
