import { schedule, type ScheduledTask } from 'node-cron';
import type { Clock, Commune } from '../../content/model/index.js';
import type { Change, ChangeTopic, CommuneStore, Store } from '../../content/store/index.js';
import { countMissed } from './count-missed.js';
import { logMissed } from './log-missed.js';
import { gather, notePlannedUntil } from './gather.js';
import type { Plan } from './plan.js';
import { planSamples } from './plan-samples.js';
import { planSlots } from './plan-slots.js';

/** Several edits of one click become one plan; an editor sees it within a second. */
const GATHER_EDITS_MS = 100;
/** Rows written in one transaction, to stay far under 20 ms of the write lock. */
const ROWS_AT_ONCE = 25;

const TOPICS: ReadonlySet<ChangeTopic> = new Set<ChangeTopic>([
  'slot',
  'segment',
  'script',
  'clip',
  'approval',
  'station',
  'settings',
]);

/**
 * Keeps the broadcasts of every commune as the grid wants them: after each edit, and each minute as
 * the horizon moves. A plan that fails is logged and made again at the next minute.
 */
export class Planner {
  readonly #store: Store;
  readonly #clock: Clock;
  readonly #onError: (error: unknown) => void;
  #cron: ScheduledTask | null = null;
  #unwatch: (() => void) | null = null;
  #soon: NodeJS.Timeout | null = null;

  constructor(store: Store, clock: Clock, onError: (error: unknown) => void) {
    this.#store = store;
    this.#clock = clock;
    this.#onError = onError;
  }

  start(): void {
    this.#unwatch = this.#store.changes.watch((changes) => this.#changed(changes));
    this.#cron = schedule('* * * * *', () => this.#planAll());
    this.#planAll();
  }

  stop(): void {
    this.#unwatch?.();
    void this.#cron?.destroy();
    if (this.#soon) clearTimeout(this.#soon);
  }

  #changed(changes: readonly Change[]): void {
    if (!changes.some((change) => TOPICS.has(change.topic))) return;
    this.#soon ??= setTimeout(() => {
      this.#soon = null;
      this.#planAll();
    }, GATHER_EDITS_MS);
  }

  #planAll(): void {
    try {
      this.#store.communes.list().forEach((commune) => this.#plan(commune));
    } catch (error) {
      this.#onError(error);
    }
  }

  #plan(commune: Commune): void {
    const own = this.#store.of(commune.id);
    const input = gather(own, commune, this.#clock());
    this.#apply(own, planSlots(input));
    this.#apply(own, planSamples(input));
    this.#store.transaction(() => {
      countMissed(input).forEach((missed) => logMissed(own, missed, commune.timezone));
      notePlannedUntil(own, input);
    });
  }

  /** Withdrawals first: a broadcast planned anew may carry the key of the one it replaces. */
  #apply(own: CommuneStore, plan: Plan): void {
    const writes = [
      ...plan.withdraw.map((id) => () => void own.broadcasts.withdraw(id)),
      ...plan.add.map((broadcast) => () => void own.broadcasts.plan(broadcast)),
    ];
    for (let at = 0; at < writes.length; at += ROWS_AT_ONCE) {
      const some = writes.slice(at, at + ROWS_AT_ONCE);
      this.#store.transaction(() => some.forEach((write) => write()));
    }
  }
}
