import type { Clock, Id, Instant } from '../../model/index.js';
import type { Changes, ChangeTopic } from '../changes/changes.js';
import type { Db } from '../database.js';

/** What every repository of one commune is made from. */
export interface Context {
  readonly db: Db;
  readonly changes: Changes;
  readonly clock: Clock;
  readonly communeId: Id;
}

export type Row = Readonly<Record<string, unknown>>;

/** Runs `work` in one short write transaction; nested calls join the outer one. */
export function inTransaction<T>(db: Db, work: () => T): T {
  return db.inTransaction ? work() : db.transaction(work).immediate();
}

/** A write and the news of it, together or not at all. */
export function writing<T>(
  context: Context,
  topic: ChangeTopic,
  ref: Id,
  work: (now: Instant) => T,
): T {
  return inTransaction(context.db, () => {
    const now = context.clock();
    const result = work(now);
    context.changes.record(topic, ref, now);
    return result;
  });
}

/** Columns to a model object: snake_case to camelCase; `is_`/`must_` flags and `simulated` to booleans. */
export function fromRow<T extends { readonly kind?: string }>(kind: T['kind'], row: Row): T {
  const entries = Object.entries(row).map(([column, value]) => {
    const flag = /^(is_|must_)|^simulated$/.test(column);
    return [camel(column), flag ? value === 1 : value];
  });
  return { kind, ...Object.fromEntries(entries) } as T;
}

const names = new Map<string, string>();

function camel(column: string): string {
  const known = names.get(column);
  if (known) return known;
  const name = column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
  names.set(column, name);
  return name;
}
