import os from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { pino } from 'pino';
import { isLoaError } from '../../content/model/index.js';
import { playoutConfig } from './config.js';
import { Playout } from './playout.js';

// Little here outlives a block of frames: nurseries that stay small save tens of megabytes.
setFlagsFromString('--semi-space-growth-factor=1');

await run().catch((error: unknown) => {
  process.stderr.write(`${isLoaError(error) ? error.message : String(error)}\n`);
  process.exit(1);
});

async function run(): Promise<void> {
  const config = playoutConfig(process.env);
  // Written in the background: a full pipe must not hold up a frame.
  const log = pino({ name: 'playout', level: config.logLevel }, pino.destination({ sync: false }));
  goFirst();
  const playout = new Playout(config, log);
  const stop = once(async () => {
    await playout.stop();
    log.flush();
    process.exit(0);
  });
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  process.on('disconnect', stop);
  const port = await playout.start();
  log.info({ port }, 'playout sounds');
  process.send?.({ kind: 'ready', port, address: `http://${config.host}:${port}` });
}

/** Where the system lets us: a render on the same machine must not delay a frame. */
function goFirst(): void {
  try {
    os.setPriority(os.constants.priority.PRIORITY_HIGH);
  } catch {
    // An ordinary user may not; then all processes share alike.
  }
}

function once(work: () => Promise<void>): () => void {
  const begun: Promise<void>[] = [];
  return () => {
    if (begun.length === 0) begun.push(work());
  };
}
