/** Piper: phoneme ids, one speaker or several. */
import { LoaError } from '../../../../content/model/index.js';
import { phonemes } from '../../../languages/index.js';
import type { VoiceSettings } from '../../../../content/model/index.js';
import type { SpokenUnit } from '../../../port.js';
import type { PiperConfig } from '../../../voices/index.js';
import type { OpenedModel } from '../messages.js';
import { floats, needInputs, spell, wholeNumbers, type Encoded, type Family } from './family.js';

/** espeak's sounds of each word of a unit. */
export type Ipa = (
  espeakVoice: string,
  unit: SpokenUnit,
  signal?: AbortSignal,
) => Promise<readonly (readonly string[])[]>;

export interface PiperVoice {
  /** For the sentence when a speaker is unknown. */
  readonly id: string;
  readonly config: PiperConfig;
  readonly ipa: Ipa;
}

/** @throws ModelFault when the model is not driven like a Piper voice */
export function piperFamily(voice: PiperVoice, model: OpenedModel): Family {
  const { config } = voice;
  const inputs = { input: 'int64', input_lengths: 'int64', scales: 'float32' };
  needInputs(model, { ...inputs, ...(config.speakers > 1 && { sid: 'int64' }) });
  return {
    sampleRate: config.sampleRate,
    encode: (unit, signal) => encode(unit, voice, signal),
    feeds: (ids, settings) => ({
      input: wholeNumbers(ids, [1, ids.length]),
      input_lengths: wholeNumbers([ids.length]),
      scales: floats(
        settings.noise ?? config.noiseScale,
        config.lengthScale / (settings.rate ?? 1),
        settings.noiseWidth ?? config.noiseW,
      ),
      ...(config.speakers > 1 && { sid: wholeNumbers([speakerOf(voice, settings)]) }),
    }),
  };
}

async function encode(
  unit: SpokenUnit,
  { config, ipa }: PiperVoice,
  signal: AbortSignal | undefined,
): Promise<Encoded> {
  const { phonemeIds } = config;
  const isOurs = isVietnamese(config);
  const words = isOurs ? unit.words.map(vietnamese) : await others(unit, { config, ipa }, signal);
  const [blank = [], begin = [], end = []] = ['_', '^', '$'].map((mark) => phonemeIds.get(mark));
  const idOf = (symbol: string) => phonemeIds.get(symbol);
  const spelt = spell(unit, words.map(codePoints), { idOf, between: ' ', blank, begin, end });
  // espeak says some words as one with the word before; ours is asked word by word.
  const isSilent = isOurs || spelt.lost.length === words.length;
  return isSilent ? spelt : { ...spelt, lost: [] };
}

const isVietnamese = ({ espeakVoice, lang, phonemeType }: PiperConfig): boolean =>
  phonemeType === 'espeak' && /^vi\b/.test(espeakVoice ?? lang ?? '');

/** The sounds of a Vietnamese syllable do not depend on its neighbours. */
const vietnamese = ({ text }: { readonly text: string }): readonly string[] => [
  phonemes('vi', text, { notation: 'piper' }).replaceAll(' ', ''),
];

async function others(
  unit: SpokenUnit,
  { config, ipa }: Pick<PiperVoice, 'config' | 'ipa'>,
  signal: AbortSignal | undefined,
): Promise<readonly (readonly string[])[]> {
  if (config.phonemeType === 'text') return unit.words.map(({ text }) => [text]);
  return ipa(config.espeakVoice ?? config.lang ?? 'en', unit, signal);
}

/** A model knows single code points, accents apart. */
const codePoints = (sounds: readonly string[]): readonly string[] => [
  ...sounds.join('').normalize('NFD'),
];

function speakerOf({ id, config }: PiperVoice, { speaker }: VoiceSettings): number {
  if (speaker === undefined) return 0;
  const number = config.speakerIds.get(speaker) ?? (/^\d+$/.test(speaker) ? Number(speaker) : NaN);
  if (number < config.speakers) return number;
  const voices = [...config.speakerIds.keys()].slice(0, 20).join(', ');
  throw new LoaError('VOICE_UNKNOWN', { voice: `${id} (${speaker})`, voices });
}
