import type { Clip, ClipFile, ClipFileKind, Id, Inspection, Sha256 } from '../../model/index.js';
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
