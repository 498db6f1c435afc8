/** MMS: the letters themselves, a blank around each. Two exports of the same models are known. */
import type { VoiceSettings } from '../../../../content/model/index.js';
import type { SpokenUnit } from '../../../port.js';
import type { Feeds, OpenedModel } from '../messages.js';
import { floats, needInputs, spell, wholeNumbers, type Encoded, type Family } from './family.js';

export interface MmsVoice {
  readonly tokens: ReadonlyMap<string, number>;
}

/** Of every MMS model: the first token of its table. */
const BLANK = 0;
const SAMPLE_RATE = 16_000;
/** As its makers set them. */
const SCALES = { noise: 0.667, length: 1, noiseWidth: 0.8 } as const;

/** @throws ModelFault when the model is not driven like an MMS voice */
export function mmsFamily({ tokens }: MmsVoice, model: OpenedModel): Family {
  const isTransformers = model.inputs.some(({ name }) => name === 'input_ids');
  needInputs(model, isTransformers ? TRANSFORMERS : SHERPA);
  const told = Number(model.notes.get('sample_rate'));
  const blanks = model.notes.get('add_blank') !== '0';
  return {
    sampleRate: told >= 8_000 && told <= 48_000 ? told : SAMPLE_RATE,
    encode: async (unit) => encode(unit, tokens, blanks),
    feeds: isTransformers ? transformersFeeds : sherpaFeeds,
  };
}

const SHERPA = {
  ...{ x: 'int64', x_length: 'int64' },
  ...{ noise_scale: 'float32', length_scale: 'float32', noise_scale_w: 'float32' },
} as const;

const TRANSFORMERS = { input_ids: 'int64', attention_mask: 'int64' } as const;

function sherpaFeeds(ids: readonly number[], settings: VoiceSettings): Feeds {
  return {
    x: wholeNumbers(ids, [1, ids.length]),
    x_length: wholeNumbers([ids.length]),
    noise_scale: floats(settings.noise ?? SCALES.noise),
    length_scale: floats(SCALES.length / (settings.rate ?? 1)),
    noise_scale_w: floats(settings.noiseWidth ?? SCALES.noiseWidth),
  };
}

/** This export has its scales inside. */
function transformersFeeds(ids: readonly number[]): Feeds {
  const ones = ids.map(() => 1);
  return {
    input_ids: wholeNumbers(ids, [1, ids.length]),
    attention_mask: wholeNumbers(ones, [1, ids.length]),
  };
}

function encode(unit: SpokenUnit, tokens: MmsVoice['tokens'], blanks: boolean): Encoded {
  const idOf = (symbol: string) => {
    const id = tokens.get(symbol);
    return id === undefined ? undefined : [id];
  };
  const blank = blanks ? [BLANK] : [];
  const words = unit.words.map(({ text }) => lettersOf(text, tokens));
  const between = tokens.has(' ') ? ' ' : '|';
  return spell(unit, words, { idOf, between, blank, begin: blank, end: [] });
}

/** Some tables have letters with their accents, some the accents apart. */
function lettersOf(word: string, tokens: MmsVoice['tokens']): readonly string[] {
  return [...word.toLowerCase().normalize('NFC')].flatMap((letter) => {
    const apart = [...letter.normalize('NFD')];
    return !tokens.has(letter) && apart.every((part) => tokens.has(part)) ? apart : [letter];
  });
}
