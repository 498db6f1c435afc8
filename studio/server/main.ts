/** The studio's process: the pages and API of those who write, approve and plan. */
import { seedSamples } from '../../content/samples/index.js';
import { isLoaError, systemClock } from '../../content/model/index.js';
import { openStore } from '../../content/store/index.js';
import { buildApp } from './app.js';
import { readStudioConfig } from './config.js';
import { listen } from './listen.js';
import { STUDIO_BUSY_MS } from './patient-writes.js';
import { closeInTime } from './stop.js';

async function main(): Promise<void> {
  const config = readStudioConfig(process.env);
  const clock = systemClock(config.LOA_CLOCK_OFFSET_MS);
  const store = openStore(config.LOA_DATA, clock, { busyTimeoutMs: STUDIO_BUSY_MS });
  // `loa-ban serve` has seeded it; a studio started alone does so itself.
  const first = store.communes.list()[0] ?? seedSamples(store);
  const commune = () => store.communes.get(first.id) ?? first;
  const app = await buildApp({ store, own: store.of(first.id), commune, clock, config });
  closeInTime(app, () => store.close());
  const address = await listen(app, config);
  process.send?.({ kind: 'ready', address });
}

main().catch((error: unknown) => {
  const sentence = isLoaError(error) ? error.message : String((error as Error).stack);
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
});
