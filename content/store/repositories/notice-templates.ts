import { newId, type Id, type NoticeTemplate } from '../../model/index.js';
import { fromRow, writing, type Context, type Row } from './context.js';

type TemplateText = Pick<NoticeTemplate, 'lang' | 'title' | 'text'>;

export class NoticeTemplateRepository {
  readonly #context: Context;
  constructor(context: Context) {
    this.#context = context;
  }

  add({ lang, title, text }: TemplateText): NoticeTemplate {
    const { db, communeId } = this.#context;
    const id = newId();
    writing(this.#context, 'template', id, (now) =>
      db
        .prepare(
          `INSERT INTO notice_templates (id, commune_id, lang, title, text, created_at, updated_at)
           VALUES (?, ?, ?, ?, ?, ?, ?)`,
        )
        .run(id, communeId, lang, title, text, now, now),
    );
    return this.get(id) as NoticeTemplate;
  }

  /** Gives back null when there is no such template. */
  edit(id: Id, { title, text }: Omit<TemplateText, 'lang'>): NoticeTemplate | null {
    const { db, communeId } = this.#context;
    writing(this.#context, 'template', id, (now) =>
      db
        .prepare(
          `UPDATE notice_templates SET title = ?, text = ?, updated_at = ?
           WHERE commune_id = ? AND id = ?`,
        )
        .run(title, text, now, communeId, id),
    );
    return this.get(id);
  }

  /** Gives back whether there was such a template. */
  remove(id: Id): boolean {
    const { db, communeId } = this.#context;
    return writing(this.#context, 'template', id, () => {
      const sql = 'DELETE FROM notice_templates WHERE commune_id = ? AND id = ?';
      return db.prepare(sql).run(communeId, id).changes > 0;
    });
  }

  get(id: Id): NoticeTemplate | null {
    const row = this.#context.db
      .prepare('SELECT * FROM notice_templates WHERE commune_id = ? AND id = ?')
      .get(this.#context.communeId, id);
    return row ? fromRow<NoticeTemplate>('notice-template', row as Row) : null;
  }

  list(): readonly NoticeTemplate[] {
    return this.#context.db
      .prepare('SELECT * FROM notice_templates WHERE commune_id = ? ORDER BY title, id')
      .all(this.#context.communeId)
      .map((row) => fromRow<NoticeTemplate>('notice-template', row as Row));
  }
}
