import { readFile } from 'node:fs/promises';
import { LoaError } from '../../content/model/index.js';
import { clipFile } from '../../content/store/index.js';
import { encodeReplay } from '../encode/index.js';
import { decode } from '../inspect/index.js';
import type { Commit, JobDeps, PayloadOf } from './job-deps.js';

/** An m4a made later from the kept master: derived from what was approved, so no new approval. */
export async function encodeReplayJob(
  payload: PayloadOf<'encode-replay'>,
  deps: JobDeps,
): Promise<Commit> {
  const { own, files, tools, progress, signal } = deps;
  const clip = own.clips.get(payload.clipId, payload.scriptHash);
  const master = clip && clipFile(clip, 'master-flac');
  if (!master) throw new LoaError('NOT_FOUND', { what: 'bản thu' });
  if (clipFile(clip, 'replay-m4a')) return () => ({ ref: clip.id });
  const file = await progress.during('encode', async () => {
    const flac = await readFile(files.localPath(master.hash));
    const input = { bytes: [flac], options: ['-f', 'flac'] };
    const pcm = await decode(input, { ffmpeg: tools.ffmpeg.path, signal });
    const block = { key: `clip:${clip.id}`, samples: pcm.length };
    const mastered = Promise.resolve({ ...block, parts: [pcm], metered: [] });
    const coming = { ...block, lasting: false, mastered };
    return files.put(await encodeReplay(coming, tools.deps(progress, signal)));
  });
  return () => {
    own.clips.addFile(clip.id, { kind: 'replay-m4a', mime: 'audio/mp4', ...file });
    return { ref: clip.id };
  };
}
