import { newId, type Id, type OwnWord } from '../../model/index.js';
import { fromRow, writing, type Context, type Row } from './context.js';

export type NewWord = Pick<OwnWord, 'written' | 'read' | 'wordKind'>;

const COLUMNS = 'id, commune_id, written, read, kind AS word_kind, created_at';
/** What others are told has changed: the readings of the commune as a whole. */
const CHANGED = 'words';

/**
 * A commune's own readings. Whether a reading can be said is asked by the caller: it knows the
 * language, the store does not.
 */
export class WordRepository {
  readonly #context: Context;
  constructor(context: Context) {
    this.#context = context;
  }

  /** Written once: a second reading of the same word takes the place of the first. */
  add({ written, read, wordKind }: NewWord): OwnWord {
    const { db, communeId } = this.#context;
    return writing(this.#context, 'settings', CHANGED, (now) => {
      const row = db
        .prepare(
          `INSERT INTO words (id, commune_id, written, read, kind, created_at)
           VALUES (?, ?, ?, ?, ?, ?)
           ON CONFLICT (commune_id, written) DO UPDATE SET read = excluded.read,
             kind = excluded.kind
           RETURNING ${COLUMNS}`,
        )
        .get(newId(), communeId, written.normalize('NFC'), read.normalize('NFC'), wordKind, now);
      return fromRow<OwnWord>('own-word', row as Row);
    });
  }

  /** Gives back whether there was such a word. */
  remove(id: Id): boolean {
    const { db, communeId } = this.#context;
    return writing(
      this.#context,
      'settings',
      CHANGED,
      () =>
        db.prepare('DELETE FROM words WHERE commune_id = ? AND id = ?').run(communeId, id).changes >
        0,
    );
  }

  /** In the order of their writing. */
  list(): readonly OwnWord[] {
    return this.#context.db
      .prepare(`SELECT ${COLUMNS} FROM words WHERE commune_id = ? ORDER BY written`)
      .all(this.#context.communeId)
      .map((row) => fromRow<OwnWord>('own-word', row as Row));
  }
}
