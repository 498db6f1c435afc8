import { createHash } from 'node:crypto';
import {
  canonicalScript,
  LoaError,
  MAX_SCRIPT_CHARS,
  newId,
  type Id,
  type LanguageTag,
  type Paragraph,
  type Script,
  type Segment,
} from '../../model/index.js';
import { fromRow, writing, type Context, type Row } from './context.js';

export type NewSegment = Omit<Segment, 'kind' | 'id' | 'communeId' | 'createdAt' | 'updatedAt'>;

export type SegmentEdit = Partial<
  Pick<Segment, 'title' | 'topic' | 'bulletinClass' | 'summary' | 'source'>
>;

/** Segments and their scripts: one aggregate, since an edit of either voids the approvals. */
export class SegmentRepository {
  readonly #context: Context;
  constructor(context: Context) {
    this.#context = context;
  }

  /** @throws LoaError SLUG_TAKEN */
  add(segment: NewSegment): Segment {
    if (this.bySlug(segment.slug)) throw new LoaError('SLUG_TAKEN', { slug: segment.slug });
    const id = newId();
    writing(this.#context, 'segment', id, (now) =>
      this.#context.db
        .prepare(
          `INSERT INTO segments (id, commune_id, slug, title, topic, bulletin_class, summary, source,
             is_sample, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        )
        .run(
          id,
          this.#context.communeId,
          segment.slug,
          segment.title,
          segment.topic,
          segment.bulletinClass,
          segment.summary,
          segment.source,
          segment.isSample ? 1 : 0,
          now,
          now,
        ),
    );
    return this.get(id) as Segment;
  }

  get(id: Id): Segment | null {
    return this.#oneSegment('id', id);
  }

  bySlug(slug: string): Segment | null {
    return this.#oneSegment('slug', slug);
  }

  list(): readonly Segment[] {
    return this.#context.db
      .prepare('SELECT * FROM segments WHERE commune_id = ? ORDER BY updated_at DESC, id DESC')
      .all(this.#context.communeId)
      .map((row) => fromRow<Segment>('segment', row as Row));
  }

  /** Title and class are part of what was approved: changing them changes every script's hash. */
  edit(id: Id, edit: SegmentEdit): Segment {
    const before = this.#need(id);
    const after = { ...before, ...edit };
    writing(this.#context, 'segment', id, (now) => {
      this.#context.db
        .prepare(
          `UPDATE segments SET title = ?, topic = ?, bulletin_class = ?, summary = ?, source = ?,
             updated_at = ? WHERE id = ?`,
        )
        .run(after.title, after.topic, after.bulletinClass, after.summary, after.source, now, id);
      this.scripts(id).forEach((script) => this.saveScript(id, script.lang, script.paragraphs));
    });
    return this.#need(id);
  }

  /** Removes the segment with its scripts, clips rows, approvals and slot items. The log stays. */
  remove(id: Id): void {
    writing(this.#context, 'segment', id, () =>
      this.#context.db.prepare('DELETE FROM segments WHERE id = ?').run(id),
    );
  }

  /**
   * Saves the text of one language. A revision that already has a clip, or that a job was asked to
   * speak, is kept as it is and a new one is begun; otherwise the draft is overwritten. A changed
   * hash voids the approvals.
   *
   * @throws LoaError SCRIPT_TOO_LONG
   */
  saveScript(segmentId: Id, lang: LanguageTag, paragraphs: readonly Paragraph[]): Script {
    const segment = this.#need(segmentId);
    refuseTooLong(paragraphs);
    const hash = sha256(canonicalScript(segment, lang, paragraphs));
    const latest = this.script(segmentId, lang);
    if (latest?.hash === hash) return latest;
    writing(this.#context, 'script', segmentId, (now) => {
      const draft = latest && !this.#isTaken(latest) ? latest : null;
      if (draft) this.#overwrite(draft.id, paragraphs, hash, now);
      else this.#insert(segmentId, lang, (latest?.revision ?? 0) + 1, paragraphs, hash, now);
      this.#voidApprovals(segmentId, lang, hash, now);
      this.#context.db
        .prepare('UPDATE segments SET updated_at = ? WHERE id = ?')
        .run(now, segmentId);
    });
    return this.script(segmentId, lang) as Script;
  }

  /** The newest revision in that language. */
  script(segmentId: Id, lang: LanguageTag): Script | null {
    const row = this.#context.db
      .prepare(
        'SELECT * FROM scripts WHERE segment_id = ? AND lang = ? ORDER BY revision DESC LIMIT 1',
      )
      .get(segmentId, lang);
    return row ? toScript(row) : null;
  }

  scriptById(id: Id): Script | null {
    const row = this.#context.db.prepare('SELECT * FROM scripts WHERE id = ?').get(id);
    return row ? toScript(row) : null;
  }

  /** The newest revision of each language. */
  scripts(segmentId: Id): readonly Script[] {
    return this.#context.db
      .prepare(
        `SELECT * FROM scripts AS s WHERE segment_id = ? AND revision =
           (SELECT max(revision) FROM scripts WHERE segment_id = s.segment_id AND lang = s.lang)
         ORDER BY lang = 'vi' DESC, lang`,
      )
      .all(segmentId)
      .map(toScript);
  }

  #need(id: Id): Segment {
    const segment = this.get(id);
    if (!segment) throw new LoaError('NOT_FOUND', { what: 'bài này' });
    return segment;
  }

  #oneSegment(column: 'id' | 'slug', value: string): Segment | null {
    const row = this.#context.db
      .prepare(`SELECT * FROM segments WHERE commune_id = ? AND ${column} = ?`)
      .get(this.#context.communeId, value);
    return row ? fromRow<Segment>('segment', row as Row) : null;
  }

  /** A job names its revision by id: overwritten under it, the new text would never be spoken. */
  #isTaken({ id, hash }: Script): boolean {
    return !!this.#context.db
      .prepare(
        `SELECT 1 FROM clips WHERE script_hash = ? UNION ALL
         SELECT 1 FROM jobs WHERE json_extract(payload, '$.scriptId') = ? LIMIT 1`,
      )
      .get(hash, id);
  }

  #overwrite(id: Id, paragraphs: readonly Paragraph[], hash: string, now: number): void {
    this.#context.db
      .prepare('UPDATE scripts SET paragraphs = ?, hash = ?, updated_at = ? WHERE id = ?')
      .run(JSON.stringify(paragraphs), hash, now, id);
  }

  #insert(
    segmentId: Id,
    lang: LanguageTag,
    revision: number,
    paragraphs: readonly Paragraph[],
    hash: string,
    now: number,
  ): void {
    const { db, communeId } = this.#context;
    db.prepare(
      `INSERT INTO scripts (id, commune_id, segment_id, lang, revision, paragraphs, hash, created_at,
         updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ).run(
      newId(),
      communeId,
      segmentId,
      lang,
      revision,
      JSON.stringify(paragraphs),
      hash,
      now,
      now,
    );
  }

  #voidApprovals(segmentId: Id, lang: LanguageTag, keptHash: string, now: number): void {
    const voided = this.#context.db
      .prepare(
        `UPDATE approvals SET voided_at = ?, void_reason = 'edited'
         WHERE segment_id = ? AND lang = ? AND voided_at IS NULL AND script_hash <> ?`,
      )
      .run(now, segmentId, lang, keptHash);
    if (voided.changes > 0) this.#context.changes.record('approval', segmentId, now);
  }
}

function refuseTooLong(paragraphs: readonly Paragraph[]): void {
  const chars = paragraphs.reduce((sum, paragraph) => sum + paragraph.text.length, 0);
  if (chars > MAX_SCRIPT_CHARS)
    throw new LoaError('SCRIPT_TOO_LONG', { chars, max: MAX_SCRIPT_CHARS });
}

function toScript(raw: unknown): Script {
  const row = raw as Row;
  const script = fromRow<Script>('script', row);
  return { ...script, paragraphs: JSON.parse(row['paragraphs'] as string) as Paragraph[] };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
