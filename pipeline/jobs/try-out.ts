import { newId } from '../../content/model/index.js';
import { renderTryOut } from '../render.js';
import { readScript } from '../read.js';
import type { Commit, JobDeps, PayloadOf } from './job-deps.js';

/** “Nghe thử”: the sentences as they will sound, without jingles, FLAC, m4a or inspection. */
export async function tryOutJob(payload: PayloadOf<'try-out'>, deps: JobDeps): Promise<Commit> {
  const { own, files, speech, tools, progress, signal } = deps;
  const paragraphs = payload.text
    .split(/\n\s*\n/)
    .filter((text) => text.trim() !== '')
    .map((text) => ({ id: newId(), text }));
  const how = { words: own.words.list(), asWritten: true };
  const { script, voice } = readScript(payload.lang, paragraphs, payload, speech, how);
  const engine = speech.engineFor(voice);
  const { mp3, notes } = await renderTryOut(script, { ...tools.deps(progress, signal), engine });
  const { hash } = await progress.during('publish', () => files.put(mp3));
  return () => ({ ref: hash, notes });
}
