import type { Statement } from 'better-sqlite3';
import {
  newId,
  type AsAired,
  type Broadcast,
  type BroadcastState,
  type Id,
  type Instant,
  type SkipReason,
} from '../../model/index.js';
import { fromRow, inTransaction, writing, type Context, type Row } from './context.js';

export type NewBroadcast = Omit<Broadcast, 'kind' | 'id' | 'communeId' | 'state' | 'stateReason'>;

/** When one text of a segment sounds next and sounded last on a station of a village. */
export interface AirTimes {
  readonly segmentId: Id;
  readonly scriptHash: string;
  readonly nextAt: Instant | null;
  readonly lastAiredAt: Instant | null;
}

export class BroadcastRepository {
  readonly #context: Context;
  constructor(context: Context) {
    this.#context = context;
  }

  /** Planning the same thing twice (same `planKey`) makes one broadcast; null when it was there. */
  plan(broadcast: NewBroadcast): Broadcast | null {
    const id = newId();
    const { db, communeId } = this.#context;
    return inTransaction(db, () => {
      const row = db
        .prepare(
          `INSERT INTO broadcasts (id, commune_id, station_id, slot_id, plan_key, planned_at,
             tolerance_ms, segment_id, lang, clip_id, script_hash, title, bulletin_class, is_sample,
             urgent_confirmed_by, state, created_at)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'planned', ?)
           ON CONFLICT (plan_key) DO NOTHING`,
        )
        .run(
          id,
          communeId,
          broadcast.stationId,
          broadcast.slotId,
          broadcast.planKey,
          broadcast.plannedAt,
          broadcast.toleranceMs,
          broadcast.segmentId,
          broadcast.lang,
          broadcast.clipId,
          broadcast.scriptHash,
          broadcast.title,
          broadcast.bulletinClass,
          broadcast.isSample ? 1 : 0,
          broadcast.urgentConfirmedBy,
          this.#context.clock(),
        );
      if (row.changes === 0) return null;
      this.#context.changes.record('broadcast', id, this.#context.clock());
      return this.get(id);
    });
  }

  /** Takes back a broadcast that has not begun. False when it already sounds or is over. */
  withdraw(id: Id): boolean {
    return writing(
      this.#context,
      'broadcast',
      id,
      () =>
        this.#context.db
          .prepare(`DELETE FROM broadcasts WHERE id = ? AND state = 'planned'`)
          .run(id).changes > 0,
    );
  }

  get(id: Id): Broadcast | null {
    const row = this.#context.db.prepare('SELECT * FROM broadcasts WHERE id = ?').get(id);
    return row ? fromRow<Broadcast>('broadcast', row as Row) : null;
  }

  inState(
    states: readonly BroadcastState[],
    until = Number.MAX_SAFE_INTEGER,
  ): readonly Broadcast[] {
    const marks = states.map(() => '?').join(', ');
    return this.#context.db
      .prepare(
        `SELECT * FROM broadcasts WHERE commune_id = ? AND state IN (${marks}) AND planned_at <= ?
         ORDER BY planned_at, id`,
      )
      .all(this.#context.communeId, ...states, until)
      .map((row) => fromRow<Broadcast>('broadcast', row as Row));
  }

  between(from: Instant, to: Instant): readonly Broadcast[] {
    return this.#context.db
      .prepare(
        `SELECT * FROM broadcasts WHERE commune_id = ? AND planned_at >= ? AND planned_at < ?
         ORDER BY planned_at, id`,
      )
      .all(this.#context.communeId, from, to)
      .map((row) => fromRow<Broadcast>('broadcast', row as Row));
  }

  ofSegment(segmentId: Id): readonly Broadcast[] {
    return this.#context.db
      .prepare('SELECT * FROM broadcasts WHERE segment_id = ? ORDER BY planned_at DESC')
      .all(segmentId)
      .map((row) => fromRow<Broadcast>('broadcast', row as Row));
  }

  /** One look over all segments (or one): rehearsals on a trial station do not count. */
  airTimes(segmentId: Id | null = null): readonly AirTimes[] {
    return this.#context.db
      .prepare(
        `SELECT b.segment_id AS segmentId, b.script_hash AS scriptHash,
           min(CASE WHEN b.state IN ('planned', 'airing') THEN b.planned_at END) AS nextAt,
           max(CASE WHEN b.state = 'aired' THEN b.planned_at END) AS lastAiredAt
         FROM broadcasts AS b JOIN stations AS s ON s.id = b.station_id
         WHERE b.commune_id = ? AND s.type = 'village' AND (? IS NULL OR b.segment_id = ?)
         GROUP BY b.segment_id, b.script_hash`,
      )
      .all(this.#context.communeId, segmentId, segmentId) as AirTimes[];
  }

  setState(id: Id, state: BroadcastState, reason: SkipReason | null = null): void {
    writing(this.#context, 'broadcast', id, () =>
      this.#context.db
        .prepare('UPDATE broadcasts SET state = ?, state_reason = ? WHERE id = ?')
        .run(state, reason, id),
    );
  }
}

/** “Sổ nhật ký phát thanh”: lines are added and closed, never edited or removed. */
export class AsAiredRepository {
  readonly #context: Context;
  #progress: Statement | null = null;
  constructor(context: Context) {
    this.#context = context;
  }

  /** Opens a line as the first frame goes out, or writes a whole one for a skipped broadcast. */
  open(line: Omit<AsAired, 'kind' | 'id' | 'communeId'>): Id {
    const id = newId();
    const { db, communeId } = this.#context;
    writing(this.#context, 'as-aired', id, () =>
      db
        .prepare(
          `INSERT INTO as_aired (id, commune_id, broadcast_id, station_id, clip_id, script_hash,
             approval_id, is_sample, title, planned_at, started_at, ended_at, frames_sent,
             frames_total, outcome, reason)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        )
        .run(
          id,
          communeId,
          line.broadcastId,
          line.stationId,
          line.clipId,
          line.scriptHash,
          line.approvalId,
          line.isSample ? 1 : 0,
          line.title,
          line.plannedAt,
          line.startedAt,
          line.endedAt,
          line.framesSent,
          line.framesTotal,
          line.outcome,
          line.reason,
        ),
    );
    return id;
  }

  /** How far it has sounded, for whoever starts again after a crash; no news to other processes. */
  progress(id: Id, framesSent: number): void {
    // Kept prepared: a hundred stations say this every second.
    this.#progress ??= this.#context.db.prepare(
      `UPDATE as_aired SET frames_sent = ? WHERE id = ? AND outcome = 'airing'`,
    );
    this.#progress.run(framesSent, id);
  }

  close(
    id: Id,
    end: {
      outcome: 'aired' | 'stopped' | 'interrupted';
      endedAt: Instant | null;
      framesSent: number | null;
    },
  ): void {
    writing(this.#context, 'as-aired', id, () =>
      this.#context.db
        .prepare(
          `UPDATE as_aired SET outcome = ?, ended_at = ?, frames_sent = ?
           WHERE id = ? AND outcome = 'airing'`,
        )
        .run(end.outcome, end.endedAt, end.framesSent, id),
    );
  }

  get(id: Id): AsAired | null {
    const row = this.#context.db.prepare('SELECT * FROM as_aired WHERE id = ?').get(id);
    return row ? fromRow<AsAired>('as-aired', row as Row) : null;
  }

  ofBroadcast(broadcastId: Id): readonly AsAired[] {
    return this.#all('broadcast_id = ?', broadcastId);
  }

  /** Lines still open: only a crash leaves one behind. */
  airing(): readonly AsAired[] {
    return this.#all(`outcome = 'airing'`);
  }

  between(from: Instant, to: Instant): readonly AsAired[] {
    return this.#all('planned_at >= ? AND planned_at < ?', from, to);
  }

  recent(limit: number): readonly AsAired[] {
    return this.#context.db
      .prepare(
        'SELECT * FROM as_aired WHERE commune_id = ? ORDER BY planned_at DESC, id DESC LIMIT ?',
      )
      .all(this.#context.communeId, limit)
      .map((row) => fromRow<AsAired>('as-aired', row as Row));
  }

  #all(where: string, ...values: readonly (string | number)[]): readonly AsAired[] {
    return this.#context.db
      .prepare(`SELECT * FROM as_aired WHERE commune_id = ? AND ${where} ORDER BY planned_at, id`)
      .all(this.#context.communeId, ...values)
      .map((row) => fromRow<AsAired>('as-aired', row as Row));
  }
}
