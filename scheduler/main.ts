/** The process that plans and delivers. What is planned sounds without it: that is playout's. */
import { pino } from 'pino';
import { isLoaError, systemClock } from '../content/model/index.js';
import { openStore } from '../content/store/index.js';
import { schedulerConfig } from './config.js';
import { startDelivery } from './deliver/index.js';
import { Planner } from './plan/index.js';

try {
  run();
} catch (error) {
  process.stderr.write(`${isLoaError(error) ? error.message : String(error)}\n`);
  process.exit(1);
}

function run(): void {
  const config = schedulerConfig(process.env);
  const log = pino({ name: 'scheduler', level: config.logLevel });
  const clock = systemClock(config.clockOffsetMs);
  const store = openStore(config.dataDir, clock);
  const planner = new Planner(store, clock, (error) => log.error({ err: error }, 'no plan made'));
  planner.start();
  const stopDelivery = startDelivery(store, clock, undefined, (error) =>
    log.error({ err: error }, 'the outbox was not filled'),
  );
  const stop = () => {
    planner.stop();
    stopDelivery();
    store.close();
    process.exit(0);
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  process.on('disconnect', stop);
  log.info('the scheduler plans');
  process.send?.({ kind: 'ready' });
}
