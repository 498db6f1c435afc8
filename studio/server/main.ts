/** The studio's process: the pages and API of those who write, approve and plan. */
import { seedSamples } from '../../content/samples/index.js';
import { systemClock } from '../../content/model/index.js';
import { bind, runProcess } from '../../content/process/index.js';
import { openStore } from '../../content/store/index.js';
import { buildApp } from './app.js';
import { readStudioConfig } from './config.js';
import { STUDIO_BUSY_MS } from './patient-writes.js';

runProcess(async () => {
  const config = readStudioConfig(process.env);
  const clock = systemClock(config.LOA_CLOCK_OFFSET_MS);
  const store = openStore(config.LOA_DATA, clock, { busyTimeoutMs: STUDIO_BUSY_MS });
  // `loa-ban serve` has seeded it; a studio started alone does so itself.
  const first = store.communes.list()[0] ?? seedSamples(store);
  const commune = () => store.communes.get(first.id) ?? first;
  const app = await buildApp({ store, own: store.of(first.id), commune, clock, config });
  app.addHook('onClose', async () => store.close());
  const { HOST: host, PORT: port } = config;
  const wanted = { port, variable: 'PORT', next: port + 1 };
  const address = await bind(() => app.listen({ host, port }), wanted);
  return { ready: { address }, stop: () => app.close() };
});
