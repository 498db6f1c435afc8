import { LoaError, newId, type Id, type Phrase, type Sha256 } from '../../model/index.js';
import { fromRow, writing, type Context, type Row } from './context.js';

export type NewPhrase = Pick<Phrase, 'speakerId' | 'text' | 'fileHash' | 'durationMs'>;

export class PhraseRepository {
  readonly #context: Context;
  constructor(context: Context) {
    this.#context = context;
  }

  /**
   * Said again, the new recording takes the place of the old one. A speaker who withdrew their
   * consent, or never gave it for phrases, is refused whoever asks.
   *
   * @throws LoaError CONSENT_MISSING
   */
  put({ speakerId, text, fileHash, durationMs }: NewPhrase): Phrase {
    const { db, communeId } = this.#context;
    return writing(this.#context, 'speaker', speakerId, (now) => {
      this.#refuseWithoutConsent(speakerId);
      const row = db
        .prepare(
          `INSERT INTO phrases (id, commune_id, speaker_id, text, file_hash, duration_ms, created_at)
           VALUES (?, ?, ?, ?, ?, ?, ?)
           ON CONFLICT (speaker_id, text) DO UPDATE SET file_hash = excluded.file_hash,
             duration_ms = excluded.duration_ms, created_at = excluded.created_at
           RETURNING *`,
        )
        .get(newId(), communeId, speakerId, text, fileHash, durationMs, now);
      return fromRow<Phrase>('phrase', row as Row);
    });
  }

  /** Gives back its file, for the caller to drop; null where there was no such phrase. */
  remove(id: Id): Sha256 | null {
    const { db, communeId } = this.#context;
    return writing(this.#context, 'speaker', id, () => {
      const sql = 'DELETE FROM phrases WHERE commune_id = ? AND id = ? RETURNING file_hash AS hash';
      const removed = db.prepare(sql).get(communeId, id) as { hash: Sha256 } | undefined;
      return removed?.hash ?? null;
    });
  }

  get(id: Id): Phrase | null {
    const row = this.#context.db
      .prepare('SELECT * FROM phrases WHERE commune_id = ? AND id = ?')
      .get(this.#context.communeId, id);
    return row ? fromRow<Phrase>('phrase', row as Row) : null;
  }

  ofSpeaker(speakerId: Id): readonly Phrase[] {
    return this.#context.db
      .prepare('SELECT * FROM phrases WHERE commune_id = ? AND speaker_id = ? ORDER BY text')
      .all(this.#context.communeId, speakerId)
      .map((row) => fromRow<Phrase>('phrase', row as Row));
  }

  #refuseWithoutConsent(speakerId: Id): void {
    const { db, communeId } = this.#context;
    const speaker = db
      .prepare(
        `SELECT name, consent_scope = 'phrases' AND withdrawn_at IS NULL AS willing
         FROM speakers WHERE commune_id = ? AND id = ?`,
      )
      .get(communeId, speakerId) as { name: string; willing: number } | undefined;
    if (speaker?.willing !== 1) {
      throw new LoaError('CONSENT_MISSING', { name: speaker?.name ?? 'người đọc này' });
    }
  }
}
