import type { Instant } from '../../model/index.js';
import type { Db } from '../database.js';

export const CHANGE_TOPICS = [
  'segment',
  'script',
  'clip',
  'approval',
  'station',
  'slot',
  'broadcast',
  'as-aired',
  'delivery',
  'job',
  'status',
  'settings',
  'speaker',
  'template',
] as const;
export type ChangeTopic = (typeof CHANGE_TOPICS)[number];

export interface Change {
  readonly seq: number;
  readonly topic: ChangeTopic;
  /** Id of the thing that changed. */
  readonly ref: string;
  readonly at: Instant;
}

/** How often another process's write is looked for: 3 µs a look, so that a stop is heard at once. */
const POLL_MS = 25;
/** Rows older than this many are of no use to anybody: each reader starts at the newest. */
const KEEP_ROWS = 10_000;

/**
 * How one process learns of another's writes. Writers call `record` inside their transaction;
 * readers `watch`. Here SQLite's `data_version`; on many machines the same port is Redis.
 */
export class Changes {
  readonly #db: Db;
  constructor(db: Db) {
    this.#db = db;
  }

  record(topic: ChangeTopic, ref: string, at: Instant): void {
    const row = this.#db
      .prepare('INSERT INTO changes (topic, ref, at) VALUES (?, ?, ?)')
      .run(topic, ref, at);
    const seq = Number(row.lastInsertRowid);
    if (seq % 1000 === 0)
      this.#db.prepare('DELETE FROM changes WHERE seq < ?').run(seq - KEEP_ROWS);
  }

  newest(): number {
    const row = this.#db.prepare('SELECT max(seq) AS seq FROM changes').get() as {
      seq: number | null;
    };
    return row.seq ?? 0;
  }

  since(seq: number): readonly Change[] {
    return this.#db
      .prepare('SELECT seq, topic, ref, at FROM changes WHERE seq > ? ORDER BY seq')
      .all(seq) as Change[];
  }

  /**
   * Calls `listener` with every change made from now on, by this process or another, within about
   * 25 ms. Returns the function that ends the watch; whoever starts it owns it.
   */
  watch(listener: (changes: readonly Change[]) => void): () => void {
    const cursor = { version: this.#version(), seq: this.newest(), own: this.#ownWrites() };
    const timer = setInterval(() => {
      const version = this.#version();
      const own = this.#ownWrites();
      if (version === cursor.version && own === cursor.own) return;
      Object.assign(cursor, { version, own });
      const fresh = this.since(cursor.seq);
      if (fresh.length === 0) return;
      cursor.seq = fresh.at(-1)?.seq ?? cursor.seq;
      listener(fresh);
    }, POLL_MS);
    return () => clearInterval(timer);
  }

  /** Changes when another connection has written. `pragma` would compile it anew at each look. */
  #version(): number {
    return this.#db.prepare('PRAGMA data_version').pluck().get() as number;
  }

  /** `data_version` does not see this connection's own writes; the row counter does. */
  #ownWrites(): number {
    return this.#db.prepare('SELECT total_changes()').pluck().get() as number;
  }
}
