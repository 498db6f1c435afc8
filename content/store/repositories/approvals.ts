import {
  BULLETIN_CLASS_NAMES,
  LoaError,
  newId,
  type Approval,
  type Id,
  type Instant,
  type LanguageTag,
  type Segment,
  type Sha256,
} from '../../model/index.js';
import { fromRow, writing, type Context, type Row } from './context.js';

/** A person's wish about exactly what was shown and heard. */
export interface ApprovalWish {
  readonly segmentId: Id;
  readonly lang: LanguageTag;
  readonly scriptHash: Sha256;
  readonly clipId: Sha256;
  readonly userId: Id;
}

export class ApprovalRepository {
  readonly #context: Context;
  constructor(context: Context) {
    this.#context = context;
  }

  /**
   * Approves exactly what was heard: the caller sends back the hashes it showed.
   *
   * @throws LoaError APPROVAL_STALE when the script or its clip is another by now, CONSENT_MISSING
   * when the person heard in it took their yes back
   */
  approve(wish: ApprovalWish): Approval {
    const id = newId();
    const { db, communeId } = this.#context;
    return writing(this.#context, 'approval', wish.segmentId, (now) => {
      this.#refuseStale(wish);
      this.#refuseWithdrawn(wish.clipId);
      const standing = this.current(wish.segmentId, wish.lang);
      if (standing?.clipId === wish.clipId && standing.scriptHash === wish.scriptHash)
        return standing;
      this.#void(wish.segmentId, wish.lang, 'replaced', now);
      db.prepare(
        `INSERT INTO approvals (id, commune_id, segment_id, lang, script_hash, clip_id, approved_by,
           approved_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      ).run(
        id,
        communeId,
        wish.segmentId,
        wish.lang,
        wish.scriptHash,
        wish.clipId,
        wish.userId,
        now,
      );
      return this.current(wish.segmentId, wish.lang) as Approval;
    });
  }

  /** The approval that stands for a segment in a language. */
  current(segmentId: Id, lang: LanguageTag): Approval | null {
    const row = this.#context.db
      .prepare(
        `SELECT * FROM approvals WHERE segment_id = ? AND lang = ? AND voided_at IS NULL
         ORDER BY approved_at DESC LIMIT 1`,
      )
      .get(segmentId, lang);
    return row ? fromRow<Approval>('approval', row as Row) : null;
  }

  /**
   * A second person's yes that exactly this may sound in the quiet hours. It belongs to the standing
   * approval and goes with it: an edit voids both.
   *
   * @throws LoaError APPROVAL_STALE when that is not what stands approved, URGENT_ONLY,
   * URGENT_SAME_PERSON
   */
  confirmUrgent(wish: ApprovalWish): Approval {
    return writing(this.#context, 'approval', wish.segmentId, (now) => {
      this.#refuseStale(wish);
      this.#refuseWithdrawn(wish.clipId);
      const standing = this.current(wish.segmentId, wish.lang);
      if (standing?.clipId !== wish.clipId || standing.scriptHash !== wish.scriptHash)
        throw new LoaError('APPROVAL_STALE');
      this.#refuseNotUrgent(wish.segmentId);
      if (standing.approvedBy === wish.userId) throw new LoaError('URGENT_SAME_PERSON');
      if (standing.urgentConfirmedBy !== null) return standing;
      this.#setUrgent(standing.id, wish.userId, now);
      return { ...standing, urgentConfirmedBy: wish.userId, urgentConfirmedAt: now };
    });
  }

  /** Takes the second yes back; the approval stands, for the hours of the day. */
  withdrawUrgent(segmentId: Id, lang: LanguageTag): void {
    writing(this.#context, 'approval', segmentId, () => {
      const standing = this.current(segmentId, lang);
      if (standing) this.#setUrgent(standing.id, null, null);
    });
  }

  withdraw(segmentId: Id, lang: LanguageTag): void {
    writing(this.#context, 'approval', segmentId, (now) =>
      this.#void(segmentId, lang, 'withdrawn', now),
    );
  }

  #void(segmentId: Id, lang: LanguageTag, reason: string, now: number): void {
    this.#context.db
      .prepare(
        `UPDATE approvals SET voided_at = ?, void_reason = ?
         WHERE segment_id = ? AND lang = ? AND voided_at IS NULL`,
      )
      .run(now, reason, segmentId, lang);
  }

  #setUrgent(id: Id, userId: Id | null, at: Instant | null): void {
    this.#context.db
      .prepare('UPDATE approvals SET urgent_confirmed_by = ?, urgent_confirmed_at = ? WHERE id = ?')
      .run(userId, at, id);
  }

  #refuseNotUrgent(segmentId: Id): void {
    const { title, bulletinClass } = this.#context.db
      .prepare('SELECT title, bulletin_class AS bulletinClass FROM segments WHERE id = ?')
      .get(segmentId) as Pick<Segment, 'title' | 'bulletinClass'>;
    if (bulletinClass === 'khan-cap') return;
    const name = BULLETIN_CLASS_NAMES[bulletinClass].toLowerCase();
    throw new LoaError('URGENT_ONLY', { title, class: name });
  }

  #refuseStale(wish: ApprovalWish): void {
    const row = this.#context.db
      .prepare(
        `SELECT s.hash AS hash, (SELECT 1 FROM clips WHERE id = ? AND script_hash = s.hash) AS clip
         FROM scripts AS s WHERE segment_id = ? AND lang = ? ORDER BY revision DESC LIMIT 1`,
      )
      .get(wish.clipId, wish.segmentId, wish.lang) as { hash: string; clip: 1 | null } | undefined;
    if (row?.hash !== wish.scriptHash || row.clip === null) throw new LoaError('APPROVAL_STALE');
  }

  #refuseWithdrawn(clipId: Sha256): void {
    const row = this.#context.db
      .prepare(
        `SELECT name FROM speakers WHERE withdrawn_at IS NOT NULL
           AND id IN (SELECT speaker_id FROM clips WHERE id = ?)`,
      )
      .get(clipId) as { name: string } | undefined;
    if (row) throw new LoaError('CONSENT_MISSING', { name: row.name });
  }
}
