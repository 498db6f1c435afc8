import { setTimeout as wait } from 'node:timers/promises';
import { isBusy, type Store } from '../../content/store/index.js';

/**
 * One short write transaction over several repositories: all of it or nothing, as soon as no other
 * process writes. `work` may be called more than once, but is carried out once.
 *
 * Rejects with SQLITE_BUSY, which the routes answer as STORE_BUSY, when that lasts too long.
 */
export type Write = <T>(work: () => T) => Promise<T>;

/**
 * How long SQLite itself waits, which stops this whole process: every page of every person. Longer
 * than any transaction of ours (20 ms); whatever holds the lock longer is waited for without.
 */
export const STUDIO_BUSY_MS = 25;
const LOOK_AGAIN_MS = 50;
/** Then the person is told, well before the browser gives up. */
const LIMIT_MS = 5_000;

export function patientWrites(store: Pick<Store, 'transaction'>, limitMs = LIMIT_MS): Write {
  return async (work) => {
    const deadline = performance.now() + limitMs;
    for (;;) {
      try {
        return store.transaction(work);
      } catch (error) {
        if (!isBusy(error) || performance.now() > deadline) throw error;
      }
      await wait(LOOK_AGAIN_MS);
    }
  };
}
