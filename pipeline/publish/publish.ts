/** Puts a clip into the store: its files first, each whole or not at all, then one row. */
import { STREAM_FORMAT, type Clip, type ClipFile } from '../../content/model/index.js';
import type { CommuneStore, FileStore } from '../../content/store/index.js';
import type { MadeClip } from '../stages.js';
import { clipParts, type ClipPart } from './files.js';

/** Whose clip it is and where it comes from. */
export type ClipOrigin = Pick<
  Clip,
  | 'segmentId'
  | 'scriptId'
  | 'scriptHash'
  | 'lang'
  | 'source'
  | 'voiceId'
  | 'speakerId'
  | 'simulated'
  | 'renderKey'
>;

export type NewClip = Omit<Clip, 'kind' | 'communeId' | 'createdAt'>;

/**
 * A crash between the files and the row leaves files that the next try puts again under the same
 * hash: nothing refers to them until `publishRow`.
 *
 * @throws LoaError DISK_FULL
 */
export async function putFiles(
  made: MadeClip,
  origin: ClipOrigin,
  files: FileStore,
): Promise<NewClip> {
  const lists = await Promise.all(clipParts(made.encoded).map((part) => putPart(part, files)));
  const manifest = lists.flat();
  const id = manifest.find(({ kind }) => kind === 'master-flac')?.hash ?? '';
  return {
    ...origin,
    id,
    durationMs: made.durationMs,
    streamFrames: made.encoded.stream.length / STREAM_FORMAT.frameBytes,
    inspection: made.inspection,
    files: manifest,
  };
}

async function putPart(part: ClipPart, files: FileStore): Promise<readonly ClipFile[]> {
  const { hash, bytes } = await files.put(part.bytes);
  return part.kinds.map((kind) => ({ kind, hash, bytes, mime: part.mime }));
}

/** Call inside the transaction that finishes the job: both or neither. */
export function publishRow(clip: NewClip, own: CommuneStore): Clip {
  return own.clips.publish(clip);
}
