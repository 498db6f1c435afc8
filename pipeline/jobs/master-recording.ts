import { cacheKey } from '../cache.js';
import { MASTER_VERSION } from '../master/index.js';
import { putFiles } from '../publish/index.js';
import { readRecording } from '../recording.js';
import { renderRecording } from '../render.js';
import { needConsent, needScript, type Commit, type JobDeps, type PayloadOf } from './job-deps.js';
import { commitClip } from './render.js';

export async function recordingJob(
  payload: PayloadOf<'master-recording'>,
  deps: JobDeps,
): Promise<Commit> {
  const { own, files, tools, progress, signal } = deps;
  const script = needScript(own, payload.scriptId);
  const hash = payload.fileHash;
  const block = await progress.during('read', async () => {
    await files.size(hash);
    const recording = { path: files.localPath(hash), hash, name: 'bản ghi vừa tải lên' };
    return readRecording(recording, { ffmpeg: tools.mp3Ffmpeg.path, signal });
  });
  const made = await renderRecording(block, script.paragraphs, tools.deps(progress, signal));
  needConsent(own, payload.speakerId);
  const clip = await progress.during('publish', () =>
    putFiles(
      made,
      {
        segmentId: script.segmentId,
        scriptId: script.id,
        scriptHash: script.hash,
        lang: script.lang,
        source: 'recording',
        voiceId: null,
        speakerId: payload.speakerId,
        simulated: false,
        renderKey: cacheKey('recording-clip', MASTER_VERSION, hash, script.hash),
      },
      files,
    ),
  );
  return commitClip(clip, deps);
}
