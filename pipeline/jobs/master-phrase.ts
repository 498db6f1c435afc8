import { samplesToMs } from '../audio/pcm.js';
import { toWav } from '../audio/wav.js';
import { readSound } from '../recording.js';
import { needConsent, type Commit, type JobDeps, type PayloadOf } from './job-deps.js';

/** A phrase is a village, an hour, a sentence; a longer one is a recording of its own. */
const LIMIT = { seconds: 20, named: '20 giây' };

/** A short recording, cleaned, into a speaker's phrase bank; what was uploaded is not kept. */
export async function phraseJob(
  payload: PayloadOf<'master-phrase'>,
  deps: JobDeps,
): Promise<Commit> {
  const { own, files, tools, progress, signal } = deps;
  const { speakerId, text, fileHash } = payload;
  const pcm = await progress.during('read', async () => {
    const recording = { path: files.localPath(fileHash), hash: fileHash, name: text };
    return readSound(recording, LIMIT, { ffmpeg: tools.mp3Ffmpeg.path, signal });
  });
  needConsent(own, speakerId);
  const { hash } = await progress.during('publish', () => files.put(toWav(pcm)));
  return () => {
    const before = own.phrases.ofSpeaker(speakerId).find((phrase) => phrase.text === text);
    const durationMs = samplesToMs(pcm.length);
    const { id } = own.phrases.put({ speakerId, text, fileHash: hash, durationMs });
    return { ref: id, dropped: [fileHash, ...(before ? [before.fileHash] : [])] };
  };
}
