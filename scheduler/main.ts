/** The process that plans and delivers. What is planned sounds without it: that is playout's. */
import { pino } from 'pino';
import { systemClock } from '../content/model/index.js';
import { runProcess } from '../content/process/index.js';
import { openStore } from '../content/store/index.js';
import { readSchedulerConfig } from './config.js';
import { startDelivery } from './deliver/index.js';
import { Planner } from './plan/index.js';

runProcess(() => {
  const config = readSchedulerConfig(process.env);
  const log = pino({ name: 'scheduler', level: config.LOA_LOG });
  const clock = systemClock(config.LOA_CLOCK_OFFSET_MS);
  const store = openStore(config.LOA_DATA, clock);
  const planner = new Planner(store, clock, (error) => log.error({ err: error }, 'no plan made'));
  planner.start();
  const stopDelivery = startDelivery(store, clock, undefined, (error) =>
    log.error({ err: error }, 'the outbox was not filled'),
  );
  log.info('the scheduler plans');
  return {
    stop: () => {
      planner.stop();
      stopDelivery();
      store.close();
    },
  };
});
