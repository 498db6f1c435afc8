import type { HealthState, Id, Instant, StationOutput } from '../../model/index.js';
import { fromRow, inTransaction, type Context, type Row } from './context.js';

/** What the monitor hears of one output of a station. */
export interface StationHealth {
  readonly kind: 'station-health';
  readonly stationId: Id;
  readonly output: StationOutput;
  readonly state: HealthState;
  /** Since when it has been so. */
  readonly since: Instant;
  /** Absent while nothing could be measured. */
  readonly bytesPerSecond: number | null;
  readonly checkedAt: Instant;
}

export class HealthRepository {
  readonly #context: Context;
  constructor(context: Context) {
    this.#context = context;
  }

  /** Overwrites what was known of the output; other processes hear of it when its state changed. */
  report(health: Omit<StationHealth, 'kind' | 'since'>): void {
    const { db, communeId, changes } = this.#context;
    inTransaction(db, () => {
      const before = this.#get(health.stationId, health.output);
      const isNew = before?.state !== health.state;
      const since = isNew ? health.checkedAt : before.since;
      db.prepare(
        `INSERT INTO station_health (station_id, output, commune_id, state, since,
           bytes_per_second, checked_at) VALUES (?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (station_id, output) DO UPDATE SET state = excluded.state,
           since = excluded.since, bytes_per_second = excluded.bytes_per_second,
           checked_at = excluded.checked_at`,
      ).run(
        health.stationId,
        health.output,
        communeId,
        health.state,
        since,
        health.bytesPerSecond,
        health.checkedAt,
      );
      if (isNew) changes.record('status', health.stationId, health.checkedAt);
    });
  }

  list(): readonly StationHealth[] {
    return this.#context.db
      .prepare('SELECT * FROM station_health WHERE commune_id = ? ORDER BY station_id, output')
      .all(this.#context.communeId)
      .map((row) => fromRow<StationHealth>('station-health', row as Row));
  }

  #get(stationId: Id, output: StationHealth['output']): StationHealth | null {
    const row = this.#context.db
      .prepare('SELECT * FROM station_health WHERE station_id = ? AND output = ?')
      .get(stationId, output);
    return row ? fromRow<StationHealth>('station-health', row as Row) : null;
  }
}
