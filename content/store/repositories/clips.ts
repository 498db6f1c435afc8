import {
  type Approval,
  LoaError,
  newId,
  type Clip,
  type ClipFile,
  type ClipFileKind,
  type Id,
  type Inspection,
  type LanguageTag,
  type Sha256,
} from '../../model/index.js';
import { fromRow, writing, type Context, type Row } from './context.js';

export class ClipRepository {
  readonly #context: Context;
  constructor(context: Context) {
    this.#context = context;
  }

  /** Publishing the same clip of the same script again changes nothing. */
  publish(clip: Omit<Clip, 'kind' | 'communeId' | 'createdAt'>): Clip {
    const { db, communeId } = this.#context;
    writing(this.#context, 'clip', clip.id, (now) => {
      db.prepare(
        `INSERT INTO clips (id, script_hash, commune_id, segment_id, script_id, lang, source,
           voice_id, speaker_id, simulated, render_key, duration_ms, stream_frames, inspection, created_at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
      ).run(
        clip.id,
        clip.scriptHash,
        communeId,
        clip.segmentId,
        clip.scriptId,
        clip.lang,
        clip.source,
        clip.voiceId,
        clip.speakerId,
        clip.simulated ? 1 : 0,
        clip.renderKey,
        clip.durationMs,
        clip.streamFrames,
        JSON.stringify(clip.inspection),
        now,
      );
      clip.files.forEach((file) => this.#insertFile(clip.id, file));
    });
    return this.get(clip.id, clip.scriptHash) as Clip;
  }

  /** An encoding made later; needs no new approval. */
  addFile(clipId: Sha256, file: ClipFile): void {
    writing(this.#context, 'clip', clipId, () => this.#insertFile(clipId, file));
  }

  get(clipId: Sha256, scriptHash: Sha256): Clip | null {
    return this.#one('WHERE id = ? AND script_hash = ?', clipId, scriptHash);
  }

  /** The newest clip of exactly this script text. */
  latestFor(scriptHash: Sha256): Clip | null {
    return this.#one(
      'WHERE script_hash = ? ORDER BY created_at DESC, rowid DESC LIMIT 1',
      scriptHash,
    );
  }

  byRenderKey(renderKey: Sha256): Clip | null {
    return this.#one('WHERE render_key = ? ORDER BY created_at LIMIT 1', renderKey);
  }

  /** Every clip of a segment, newest first. */
  ofSegment(segmentId: Id): readonly Clip[] {
    return this.#context.db
      .prepare('SELECT * FROM clips WHERE segment_id = ? ORDER BY created_at DESC, rowid DESC')
      .all(segmentId)
      .map((row) => this.#toClip(row));
  }

  /** Every clip whose manifest names this file. */
  withFile(fileHash: Sha256): readonly Clip[] {
    return this.#context.db
      .prepare(
        `SELECT * FROM clips WHERE commune_id = ?
           AND id IN (SELECT clip_id FROM clip_files WHERE hash = ?)`,
      )
      .all(this.#context.communeId, fileHash)
      .map((row) => this.#toClip(row));
  }

  #one(where: string, ...values: readonly string[]): Clip | null {
    const row = this.#context.db.prepare(`SELECT * FROM clips ${where}`).get(...values);
    return row ? this.#toClip(row) : null;
  }

  #insertFile(clipId: Sha256, file: ClipFile): void {
    this.#context.db
      .prepare(
        `INSERT INTO clip_files (clip_id, kind, hash, bytes, mime) VALUES (?, ?, ?, ?, ?)
         ON CONFLICT (clip_id, kind) DO NOTHING`,
      )
      .run(clipId, file.kind, file.hash, file.bytes, file.mime);
  }

  #toClip(raw: unknown): Clip {
    const row = raw as Row;
    const files = this.#context.db
      .prepare('SELECT kind, hash, bytes, mime FROM clip_files WHERE clip_id = ? ORDER BY kind')
      .all(row['id']) as ClipFile[];
    return {
      ...fromRow<Clip>('clip', row),
      inspection: JSON.parse(row['inspection'] as string) as Inspection,
      files,
    };
  }
}

export function clipFile(clip: Pick<Clip, 'files'>, kind: ClipFileKind): ClipFile | null {
  return clip.files.find((file) => file.kind === kind) ?? null;
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
  approve(wish: {
    segmentId: Id;
    lang: LanguageTag;
    scriptHash: Sha256;
    clipId: Sha256;
    userId: Id;
  }): Approval {
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

  #refuseStale(wish: { segmentId: Id; lang: string; scriptHash: string; clipId: string }): void {
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
