/** An ear of its own: hears the stations as a village does and says where that is not as planned. */
import { pino } from 'pino';
import { systemClock } from '../../content/model/index.js';
import { runProcess } from '../../content/process/index.js';
import { openStore } from '../../content/store/index.js';
import { outputsOf, readMonitorConfig } from './config.js';
import { Monitor } from './monitor.js';

runProcess(() => {
  const config = readMonitorConfig(process.env);
  const log = pino({ name: 'monitor', level: config.LOA_LOG });
  const clock = systemClock(config.LOA_CLOCK_OFFSET_MS);
  const store = openStore(config.LOA_DATA, clock);
  const monitor = new Monitor({
    store,
    clock,
    outputs: outputsOf(config),
    onChange: (station, { output, state, bytesPerSecond }) => {
      const level = state === 'ok' ? 'info' : 'warn';
      log[level]({ station: station.slug, output, bytesPerSecond }, `the station is ${state}`);
    },
    onTrouble: (error) => log.error({ err: error }, 'what is heard was not written down'),
  });
  monitor.start();
  return {
    stop: () => {
      monitor.stop();
      store.close();
    },
  };
});
