import { newId, type Delivery, type Id, type Sha256 } from '../../model/index.js';
import { fromRow, writing, type Context, type Row } from './context.js';

export type NewDelivery = Pick<
  Delivery,
  'channel' | 'target' | 'segmentId' | 'clipId' | 'broadcastId' | 'text' | 'path' | 'isSample'
>;

/** The outbox. */
export class DeliveryRepository {
  readonly #context: Context;
  constructor(context: Context) {
    this.#context = context;
  }

  /** One post a broadcast, channel and target: preparing it twice changes nothing. */
  prepare(delivery: NewDelivery): void {
    const id = newId();
    const { db, communeId } = this.#context;
    const known = db
      .prepare('SELECT 1 FROM deliveries WHERE channel = ? AND target = ? AND broadcast_id = ?')
      .get(delivery.channel, delivery.target, delivery.broadcastId);
    if (known) return;
    writing(this.#context, 'delivery', id, (now) =>
      db
        .prepare(
          `INSERT INTO deliveries (id, commune_id, channel, target, segment_id, clip_id, broadcast_id,
             text, path, is_sample, state, created_at)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'ready', ?) ON CONFLICT DO NOTHING`,
        )
        .run(
          id,
          communeId,
          delivery.channel,
          delivery.target,
          delivery.segmentId,
          delivery.clipId,
          delivery.broadcastId,
          delivery.text,
          delivery.path,
          delivery.isSample ? 1 : 0,
          now,
        ),
    );
  }

  /** Whether a post of this clip was ever prepared for that target. */
  knows(channel: Delivery['channel'], target: string, clipId: Sha256): boolean {
    return !!this.#context.db
      .prepare(
        `SELECT 1 FROM deliveries WHERE commune_id = ? AND channel = ? AND target = ? AND clip_id = ?
         LIMIT 1`,
      )
      .get(this.#context.communeId, channel, target, clipId);
  }

  list(): readonly Delivery[] {
    return this.#context.db
      .prepare(
        `SELECT * FROM deliveries WHERE commune_id = ? ORDER BY state DESC, created_at DESC LIMIT 200`,
      )
      .all(this.#context.communeId)
      .map((row) => fromRow<Delivery>('delivery', row as Row));
  }

  removeSamples(): void {
    writing(this.#context, 'delivery', 'samples', () =>
      this.#context.db
        .prepare('DELETE FROM deliveries WHERE commune_id = ? AND is_sample = 1')
        .run(this.#context.communeId),
    );
  }

  /** A person says that it was posted (or, `done` false, that it was not after all). */
  mark(id: Id, done: boolean, userId: Id): void {
    writing(this.#context, 'delivery', id, (now) =>
      this.#context.db
        .prepare('UPDATE deliveries SET state = ?, done_at = ?, done_by = ? WHERE id = ?')
        .run(done ? 'done' : 'ready', done ? now : null, done ? userId : null, id),
    );
  }
}
