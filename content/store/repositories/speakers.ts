import { LoaError, newId, type Id, type Speaker } from '../../model/index.js';
import { fromRow, writing, type Context, type Row } from './context.js';

export type NewSpeaker = Pick<
  Speaker,
  'name' | 'lang' | 'consentScope' | 'consentAt' | 'consentHow'
>;

export class SpeakerRepository {
  readonly #context: Context;
  constructor(context: Context) {
    this.#context = context;
  }

  add({ name, lang, consentScope, consentAt, consentHow }: NewSpeaker): Speaker {
    const { db, communeId } = this.#context;
    const id = newId();
    writing(this.#context, 'speaker', id, (now) =>
      db
        .prepare(
          `INSERT INTO speakers (id, commune_id, name, lang, consent_scope, consent_at,
             consent_how, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
        )
        .run(id, communeId, name, lang, consentScope, consentAt, consentHow, now),
    );
    return this.get(id) as Speaker;
  }

  get(id: Id): Speaker | null {
    const row = this.#context.db
      .prepare('SELECT * FROM speakers WHERE commune_id = ? AND id = ?')
      .get(this.#context.communeId, id);
    return row ? fromRow<Speaker>('speaker', row as Row) : null;
  }

  /** By name; those whose consent is withdrawn too. */
  list(): readonly Speaker[] {
    return this.#context.db
      .prepare('SELECT * FROM speakers WHERE commune_id = ? ORDER BY name, id')
      .all(this.#context.communeId)
      .map((row) => fromRow<Speaker>('speaker', row as Row));
  }

  /**
   * From this write on nothing of the speaker is aired: the approvals of clips with their voice are
   * void and their phrases are gone. Gives back the files that were theirs; the caller drops them.
   *
   * @throws LoaError NOT_FOUND
   */
  withdraw(id: Id): readonly string[] {
    if (!this.get(id)) throw new LoaError('NOT_FOUND', { what: 'người đọc này' });
    return writing(this.#context, 'speaker', id, (now) => {
      this.#context.db
        .prepare('UPDATE speakers SET withdrawn_at = coalesce(withdrawn_at, ?) WHERE id = ?')
        .run(now, id);
      this.#voidApprovals(id, now);
      return [...this.#dropPhrases(id), ...this.#uploads(id)];
    });
  }

  #voidApprovals(id: Id, now: number): void {
    const { db, changes } = this.#context;
    const voided = db
      .prepare(
        `UPDATE approvals SET voided_at = ?, void_reason = 'consent-withdrawn'
         WHERE voided_at IS NULL AND clip_id IN (SELECT id FROM clips WHERE speaker_id = ?)
         RETURNING segment_id AS segmentId`,
      )
      .all(now, id) as readonly { readonly segmentId: Id }[];
    voided.forEach(({ segmentId }) => changes.record('approval', segmentId, now));
  }

  #dropPhrases(id: Id): readonly string[] {
    const dropped = this.#context.db
      .prepare('DELETE FROM phrases WHERE speaker_id = ? RETURNING file_hash AS hash')
      .all(id) as readonly { readonly hash: string }[];
    return dropped.map(({ hash }) => hash);
  }

  /** As they came, before they were cleaned. */
  #uploads(id: Id): readonly string[] {
    const uploads = this.#context.db
      .prepare(
        `SELECT json_extract(payload, '$.fileHash') AS hash FROM jobs
         WHERE json_extract(payload, '$.speakerId') = ?`,
      )
      .all(id) as readonly { readonly hash: string }[];
    return uploads.map(({ hash }) => hash);
  }
}
