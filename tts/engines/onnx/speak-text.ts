/** One text with one voice: encoded, made, judged; a long one in parts. */
import type { VoiceSettings } from '../../../content/model/index.js';
import type { SpokenAudio, SpokenUnit } from '../../port.js';
import type { Encoded } from './families/family.js';
import { finish, joinParts } from './finish.js';
import { faultOf, maxSeconds, syllablesOf } from './judge.js';
import { ModelFault } from './model/model-file.js';
import { MAX_IDS } from './settings.js';
import { splitUnit } from './split.js';
import type { WarmVoice } from './warm-voices.js';
import { wordTimes } from './word-times.js';

export interface TextOptions {
  readonly settings: VoiceSettings;
  readonly first: boolean;
  /** A text with a word that would not be heard is better spoken by another voice, if there is one. */
  readonly mayLose: boolean;
  readonly signal: AbortSignal;
}

/** @throws ModelFault when what was made cannot be a reading of the text */
export async function speakText(
  unit: SpokenUnit,
  warm: WarmVoice,
  options: TextOptions,
): Promise<SpokenAudio> {
  const encoded = await warm.family.encode(unit, options.signal);
  if (encoded.ids.length > MAX_IDS) return speakInParts(unit, warm, options);
  if (encoded.lost.length > 0 && !options.mayLose) {
    throw new ModelFault(`giọng không có âm cho “${encoded.lost.join(' ')}”`);
  }
  const audio = await speakIds(unit, encoded, warm, options);
  const { leftOut } = encoded;
  return leftOut === '' ? audio : { ...audio, flaw: { kind: 'left-out', letters: leftOut } };
}

async function speakInParts(
  unit: SpokenUnit,
  warm: WarmVoice,
  options: TextOptions,
): Promise<SpokenAudio> {
  if (unit.words.length < 2) throw new ModelFault('một từ quá dài');
  const { halves, pauseMs } = splitUnit(unit);
  const [before, after] = await Promise.all(halves.map((half) => speakText(half, warm, options)));
  if (!before || !after) throw new ModelFault('thiếu một nửa câu');
  const letters = [before, after].map(({ flaw }) =>
    flaw?.kind === 'left-out' ? flaw.letters : '',
  );
  const audio = joinParts(before, after, pauseMs);
  if (letters.every((some) => some === '')) return audio;
  return { ...audio, flaw: { kind: 'left-out', letters: letters.join('') } };
}

async function speakIds(
  unit: SpokenUnit,
  { ids, owners }: Encoded,
  { crew, family }: WarmVoice,
  { settings, first, signal }: TextOptions,
): Promise<SpokenAudio> {
  const { sampleRate } = family;
  const expected = { syllables: syllablesOf(unit.words), sampleRate, rate: settings.rate ?? 1 };
  const { samples, durations } = await crew.make(family.feeds(ids, settings), {
    ...{ first, signal, sampleRate },
    maxSeconds: maxSeconds(expected),
  });
  const fault = faultOf(samples, expected);
  if (fault !== undefined) throw new ModelFault(fault);
  const words = unit.words.length;
  const times =
    durations && wordTimes({ frames: durations, owners, words }, samples.length, sampleRate);
  return finish(samples, sampleRate, times ?? undefined);
}
