import {
  LoaError,
  newId,
  type Id,
  type Instant,
  type Station,
  type Village,
} from '../../model/index.js';
import { fromRow, writing, type Context, type Row } from './context.js';

/** What playout says of a station; absent figures could not be known. */
export interface StationStatus {
  readonly kind?: 'station-status';
  readonly stationId: Id;
  readonly broadcastId: Id | null;
  readonly title: string;
  readonly soundingSince: Instant | null;
  readonly listeners: number | null;
  /** A sentence when an Icecast output is configured: its state or fault. */
  readonly icecast: string | null;
  readonly heartbeatAt: Instant;
}

export class StationRepository {
  readonly #context: Context;
  constructor(context: Context) {
    this.#context = context;
  }

  add(station: Pick<Station, 'slug' | 'name' | 'type' | 'toleranceMs' | 'isSample'>): Station {
    const id = newId();
    const { db, communeId } = this.#context;
    writing(this.#context, 'station', id, (now) =>
      db
        .prepare(
          `INSERT INTO stations (id, commune_id, slug, name, type, tolerance_ms, is_sample, created_at)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
        )
        .run(
          id,
          communeId,
          station.slug,
          station.name,
          station.type,
          station.toleranceMs,
          station.isSample ? 1 : 0,
          now,
        ),
    );
    return this.get(id) as Station;
  }

  get(id: Id): Station | null {
    return this.#one('id', id);
  }

  bySlug(slug: string): Station | null {
    return this.#one('slug', slug);
  }

  list(): readonly Station[] {
    return this.#context.db
      .prepare('SELECT * FROM stations WHERE commune_id = ? ORDER BY type DESC, name')
      .all(this.#context.communeId)
      .map((row) => fromRow<Station>('station', row as Row));
  }

  /** Stops a station until `release`. One station, or all when `stationId` is null. */
  hold(stationId: Id | null, userId: Id): void {
    this.#setHold(stationId, userId);
  }

  release(stationId: Id | null): void {
    this.#setHold(stationId, null);
  }

  remove(id: Id): void {
    writing(this.#context, 'station', id, () =>
      this.#context.db.prepare('DELETE FROM stations WHERE id = ?').run(id),
    );
  }

  /** @throws LoaError TRIAL_NO_VILLAGE: a trial station can never be given a village. */
  addVillage(village: Pick<Village, 'slug' | 'name' | 'stationId' | 'isSample'>): Village {
    if (this.get(village.stationId)?.type !== 'village') throw new LoaError('TRIAL_NO_VILLAGE');
    const id = newId();
    const { db, communeId } = this.#context;
    writing(this.#context, 'station', village.stationId, (now) =>
      db
        .prepare(
          `INSERT INTO villages (id, commune_id, slug, name, station_id, is_sample, created_at)
           VALUES (?, ?, ?, ?, ?, ?, ?)`,
        )
        .run(
          id,
          communeId,
          village.slug,
          village.name,
          village.stationId,
          village.isSample ? 1 : 0,
          now,
        ),
    );
    return { kind: 'village', id, communeId, ...village };
  }

  villages(): readonly Village[] {
    return this.#context.db
      .prepare('SELECT * FROM villages WHERE commune_id = ? ORDER BY name')
      .all(this.#context.communeId)
      .map((row) => fromRow<Village>('village', row as Row));
  }

  setStatus(status: StationStatus): void {
    writing(this.#context, 'status', status.stationId, () =>
      this.#context.db
        .prepare(
          `INSERT INTO station_status (station_id, commune_id, broadcast_id, title, sounding_since,
             listeners, icecast, heartbeat_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
           ON CONFLICT (station_id) DO UPDATE SET broadcast_id = excluded.broadcast_id,
             title = excluded.title, sounding_since = excluded.sounding_since,
             listeners = excluded.listeners, icecast = excluded.icecast,
             heartbeat_at = excluded.heartbeat_at`,
        )
        .run(
          status.stationId,
          this.#context.communeId,
          status.broadcastId,
          status.title,
          status.soundingSince,
          status.listeners,
          status.icecast,
          status.heartbeatAt,
        ),
    );
  }

  statuses(): readonly StationStatus[] {
    return this.#context.db
      .prepare('SELECT * FROM station_status WHERE commune_id = ?')
      .all(this.#context.communeId)
      .map((row) => fromRow<StationStatus>('station-status', row as Row));
  }

  #setHold(stationId: Id | null, userId: Id | null): void {
    const { db, communeId } = this.#context;
    writing(this.#context, 'station', stationId ?? 'all', (now) =>
      db
        .prepare(
          `UPDATE stations SET held_at = ?, held_by = ?
           WHERE commune_id = ? AND (? IS NULL OR id = ?)`,
        )
        .run(userId ? now : null, userId, communeId, stationId, stationId),
    );
  }

  #one(column: 'id' | 'slug', value: string): Station | null {
    const row = this.#context.db
      .prepare(`SELECT * FROM stations WHERE commune_id = ? AND ${column} = ?`)
      .get(this.#context.communeId, value);
    return row ? fromRow<Station>('station', row as Row) : null;
  }
}
