/** An ear of its own: hears the stations as a village does and says where that is not as planned. */
import { pino } from 'pino';
import { isLoaError, systemClock } from '../../content/model/index.js';
import { openStore } from '../../content/store/index.js';
import { monitorConfig } from './config.js';
import { Monitor } from './monitor.js';

try {
  run();
} catch (error) {
  process.stderr.write(`${isLoaError(error) ? error.message : String(error)}\n`);
  process.exit(1);
}

function run(): void {
  const config = monitorConfig(process.env);
  const log = pino({ name: 'monitor', level: config.logLevel });
  const clock = systemClock(config.clockOffsetMs);
  const store = openStore(config.dataDir, clock);
  const monitor = new Monitor({
    store,
    clock,
    outputs: config.outputs,
    onChange: (station, { output, state, bytesPerSecond }) => {
      const level = state === 'ok' ? 'info' : 'warn';
      log[level]({ station: station.slug, output, bytesPerSecond }, `the station is ${state}`);
    },
  });
  monitor.start();
  const stop = () => {
    monitor.stop();
    store.close();
    process.exit(0);
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  process.on('disconnect', stop);
  process.send?.({ kind: 'ready' });
}
