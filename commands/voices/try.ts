import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Environment, Voice } from '../../content/model/index.js';
import { sayText } from '../../pipeline/index.js';
import { createSpeech, openShelf, voicesFolder, type Speech } from '../../tts/index.js';
import { needSpeaking, shortName, withVoices } from './open.js';

interface TryOptions {
  readonly text: string;
  readonly out: string;
}

/** One text with one voice, or with several to compare: a WAV file each, and a report of them. */
export async function tryVoices(
  names: readonly string[],
  { text, out }: TryOptions,
  environment: Environment,
): Promise<void> {
  await withVoices(environment, async ({ dataDir, signal }) => {
    const speech = createSpeech({ shelf: openShelf(voicesFolder(dataDir)) });
    try {
      const voices = names.map((name) => needSpeaking(dataDir, name).voice);
      await mkdir(path.dirname(out), { recursive: true });
      const reports = [];
      for (const voice of voices) {
        const file = voices.length === 1 ? out : withName(out, shortName(voice.id));
        reports.push(await sayInto(file, voice, { text, speech, signal }));
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

interface Saying {
  readonly text: string;
  readonly speech: Speech;
  readonly signal: AbortSignal;
}

async function sayInto(file: string, voice: Voice, { text, speech, signal }: Saying) {
  const started = performance.now();
  const { wav, seconds, notes } = await sayText(text, voice, speech, signal);
  const workMs = Math.round(performance.now() - started);
  await writeFile(file, wav);
  return { voice: voice.id, file, seconds, workMs, notes };
}
