import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { LoaError, newId, type Environment } from '../../content/model/index.js';
import { toWav } from '../../pipeline/index.js';
import {
  createSpeech,
  readForRecordings,
  openShelf,
  voicesFolder,
  type Speech,
  type SpokenAudio,
} from '../../tts/index.js';
import { needListed, shortName, withVoices } from './open.js';

interface TryOptions {
  readonly text: string;
  readonly out: string;
}

/** Between two sentences, in milliseconds. */
const PAUSE_MS = 350;

/** One text with one voice, or with several to compare: a WAV file each, and a report of them. */
export async function tryVoices(
  names: readonly string[],
  { text, out }: TryOptions,
  environment: Environment,
): Promise<void> {
  await withVoices(environment, async ({ dataDir, signal }) => {
    const speech = createSpeech({ shelf: openShelf(voicesFolder(dataDir)) });
    try {
      const voices = names.map((name) => needListed(dataDir, name).voice);
      const reports = [];
      for (const { id, lang } of voices) {
        const file = voices.length === 1 ? out : withName(out, shortName(id));
        reports.push({ voice: id, ...(await sayInto(file, { id, lang, text }, speech, signal)) });
      }
      process.stdout.write(`${JSON.stringify(reports, null, 2)}\n`);
    } finally {
      await speech.close();
    }
  });
}

/** `nghe.wav` and `espeak:vi` -> `nghe-espeak-vi.wav`. */
function withName(out: string, voice: string): string {
  const { dir, name, ext } = path.parse(out);
  return path.join(dir, `${name}-${voice.replace(/[^A-Za-z0-9._+-]/g, '-')}${ext}`);
}

async function sayInto(
  file: string,
  { id, lang, text }: { readonly id: string; readonly lang: string; readonly text: string },
  speech: Speech,
  signal: AbortSignal,
) {
  const voice = speech.voiceFor(lang, { voiceId: id });
  // A language that nobody taught us to read is said as it is written: it is only to be heard.
  const { units } = readForRecordings(lang, [{ id: newId(), text }]);
  if (units.length === 0) throw new LoaError('SCRIPT_EMPTY', { language: lang });
  const started = performance.now();
  const spoken: SpokenAudio[] = [];
  for await (const audio of speech.engineFor(voice).speak(id, units, { signal }))
    spoken.push(audio);
  const workMs = Math.round(performance.now() - started);
  const sampleRate = spoken[0]?.sampleRate ?? 22_050;
  const pcm = joined(spoken, Math.round((PAUSE_MS * sampleRate) / 1000));
  await writeFile(file, toWav(pcm, sampleRate));
  return { file, seconds: Number((pcm.length / sampleRate).toFixed(2)), workMs };
}

function joined(spoken: readonly SpokenAudio[], pause: number): Int16Array {
  const length = spoken.reduce((sum, { pcm }) => sum + pcm.length + pause, -pause);
  const whole = new Int16Array(Math.max(0, length));
  spoken.reduce((at, { pcm }) => {
    whole.set(pcm, at);
    return at + pcm.length + pause;
  }, 0);
  return whole;
}
