/** What the tests of neural voices share. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { OnnxEngine, type OnnxOptions } from '../../../../tts/engines/onnx/index.js';
import { normaliseScript } from '../../../../tts/index.js';
import type {
  InstalledVoice,
  SpeakOptions,
  SpokenAudio,
  SpokenUnit,
} from '../../../../tts/index.js';
import { shelfWith, tinyVoice, voiceIn, type TinyVoice } from '../../../helpers/voices.js';

export const unitsOf = (text: string): readonly SpokenUnit[] =>
  normaliseScript('vi', [{ id: 'p', text }]).units;

/** Words as they stand: for what no normaliser would leave. */
export function unitOf(text: string, marks: SpokenUnit['marks'] = {}): SpokenUnit {
  const words = text.split(' ').map((word) => ({ text: word, from: 0, to: 0 }));
  return { paragraphId: 'p', words, marks, endsWith: 'sentence' };
}

export function open(
  voice: InstalledVoice | TinyVoice,
  options: Partial<OnnxOptions> = {},
): { readonly engine: OnnxEngine; readonly id: string } {
  const installed = typeof voice === 'string' ? tinyVoice(voice) : voice;
  const engine = new OnnxEngine({ shelf: shelfWith(installed), hands: 2, ...options });
  onTestFinished(() => engine.close());
  return { engine, id: installed.voice.id };
}

export async function say(
  { engine, id }: { readonly engine: OnnxEngine; readonly id: string },
  units: readonly SpokenUnit[],
  options?: SpeakOptions,
): Promise<SpokenAudio[]> {
  const spoken: SpokenAudio[] = [];
  for await (const audio of engine.speak(id, units, options)) spoken.push(audio);
  return spoken;
}

export const durationMs = ({ pcm, sampleRate }: SpokenAudio): number =>
  (pcm.length * 1000) / sampleRate;

export function folder(): string {
  const made = mkdtempSync(path.join(tmpdir(), 'loa-onnx-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

/** A kept voice with some of its files as they must not be. */
export function spoiled(
  name: TinyVoice,
  files: Readonly<Record<string, string | Uint8Array>>,
): InstalledVoice {
  const kept = tinyVoice(name);
  const at = path.join(folder(), name);
  cpSync(kept.folder, at, { recursive: true });
  for (const [file, content] of Object.entries(files)) writeFileSync(path.join(at, file), content);
  return voiceIn(at, { lang: kept.voice.lang, family: kept.family });
}
