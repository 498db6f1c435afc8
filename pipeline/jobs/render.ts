import type { Clip, Script } from '../../content/model/index.js';
import { publishRow, putFiles, type ClipOrigin, type NewClip } from '../publish/index.js';
import { speakerOf } from '../phrase-banks.js';
import { readScript, renderKey } from '../read.js';
import { renderSpeech } from '../render.js';
import { needScript, type Commit, type JobDeps, type PayloadOf } from './job-deps.js';

export async function renderJob(payload: PayloadOf<'render'>, deps: JobDeps): Promise<Commit> {
  const { own, files, speech, tools, progress, signal } = deps;
  const { script, read, origin, engine } = await progress.during('read', () => {
    const script = needScript(own, payload.scriptId);
    const { lang, paragraphs } = script;
    const read = readScript(lang, paragraphs, payload, speech, { words: own.words.list() });
    const engine = speech.engineFor(read.voice);
    const key = renderKey(read.script, engine);
    return { script, read, engine, origin: speechOrigin(script, read.voice, key) };
  });
  const stored = own.clips.byRenderKey(origin.renderKey);
  if (stored && isSettled(stored) && (await isWhole(stored, deps)))
    return commitClip(sameClip(stored, origin), deps);
  const made = await renderSpeech(read.script, { ...tools.deps(progress, signal), engine });
  const clip = await progress.during('publish', () => putFiles(made, origin, files));
  // An edit in the meantime made a newer revision: this clip stays with the text that it speaks.
  return commitClip({ ...clip, scriptHash: script.hash }, deps);
}

function speechOrigin(
  script: Script,
  voice: { readonly id: string; readonly simulated: boolean },
  key: string,
): ClipOrigin {
  return {
    segmentId: script.segmentId,
    scriptId: script.id,
    scriptHash: script.hash,
    lang: script.lang,
    source: 'speech',
    voiceId: voice.id,
    speakerId: speakerOf(voice.id),
    simulated: voice.simulated,
    renderKey: key,
  };
}

/** The stored clip under the new script's name: a changed title changes the hash, not the sound. */
const sameClip = (stored: Clip, origin: ClipOrigin): NewClip => ({ ...stored, ...origin });

/** A clip where another voice had to help is made again: today the voice may speak it all. */
const isSettled = ({ inspection }: Clip): boolean => !inspection.notes?.length;

export async function isWhole(clip: Clip, { files }: Pick<JobDeps, 'files'>): Promise<boolean> {
  const there = await Promise.all(clip.files.map(({ hash }) => files.has(hash)));
  return clip.files.length > 0 && there.every(Boolean);
}

export const commitClip =
  (clip: NewClip, { own }: Pick<JobDeps, 'own'>): Commit =>
  () => ({ ref: publishRow(clip, own).id });
