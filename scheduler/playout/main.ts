import os from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { pino } from 'pino';
import { runProcess } from '../../content/process/index.js';
import { playoutConfig } from './config.js';
import { Playout } from './playout.js';

// Little here outlives a block of frames: nurseries that stay small save tens of megabytes.
setFlagsFromString('--semi-space-growth-factor=1');

runProcess(async () => {
  const config = playoutConfig(process.env);
  // Written in the background: a full pipe must not hold up a frame.
  const log = pino({ name: 'playout', level: config.logLevel }, pino.destination({ sync: false }));
  goFirst();
  const playout = new Playout(config, log);
  const port = await playout.start();
  log.info({ port }, 'playout sounds');
  return {
    ready: { port, address: `http://${config.host}:${port}` },
    stop: async () => {
      await playout.stop();
      log.flush();
    },
  };
});

/** Where the system lets us: a render on the same machine must not delay a frame. */
function goFirst(): void {
  try {
    os.setPriority(os.constants.priority.PRIORITY_HIGH);
  } catch {
    // An ordinary user may not; then all processes share alike.
  }
}
