/** The `.onnx.json` beside a Piper model: written by others, so parsed once and trusted no further. */
import { Type, type Static } from 'typebox';
import { Value } from 'typebox/value';
import { LoaError, type LanguageTag } from '../../content/model/index.js';
import { firstFault } from './faults.js';

/** The largest known one has 9,000 characters; a hostile one must not be read into memory first. */
export const MAX_CONFIG_BYTES = 10_000_000;

export interface PiperConfig {
  readonly sampleRate: number;
  readonly phonemeIds: ReadonlyMap<string, readonly number[]>;
  readonly phonemeType: string;
  /** espeak's name of the voice whose phonemes the model was taught. */
  readonly espeakVoice: string | null;
  /** As the voice's makers say it: `vi` of `vi_VN`; null when the file does not say. */
  readonly lang: LanguageTag | null;
  readonly dataset: string | null;
  readonly noiseScale: number;
  readonly lengthScale: number;
  readonly noiseW: number;
  readonly speakers: number;
  readonly speakerIds: ReadonlyMap<string, number>;
}

/** espeak's marks of five tones; the level tone has none. Without them the syllables are all flat. */
export const VIETNAMESE_TONES = ['2', '4', '5', '6', 'ɜ'] as const;

/** Pad, beginning and end: no sentence can be given to a Piper model without them. */
const FRAME = ['_', '^', '$'] as const;

const scale = (fallback: number) => Type.Number({ minimum: 0, maximum: 10, default: fallback });
const name = Type.String({ maxLength: 200 });
const symbolId = Type.Integer({ minimum: 0, maximum: 65_535 });

const schema = Type.Object({
  audio: Type.Object({ sample_rate: Type.Integer({ minimum: 8_000, maximum: 48_000 }) }),
  espeak: Type.Optional(Type.Object({ voice: Type.Optional(name) })),
  language: Type.Optional(Type.Object({ code: Type.Optional(name) })),
  inference: Type.Object(
    { noise_scale: scale(0.667), length_scale: scale(1), noise_w: scale(0.8) },
    { default: {} },
  ),
  phoneme_type: Type.String({ maxLength: 40, default: 'espeak' }),
  phoneme_id_map: Type.Record(
    Type.String({ maxLength: 40 }),
    Type.Array(symbolId, { minItems: 1, maxItems: 16 }),
  ),
  num_symbols: Type.Optional(Type.Integer({ minimum: 1, maximum: 65_536 })),
  num_speakers: Type.Integer({ minimum: 1, maximum: 10_000, default: 1 }),
  speaker_id_map: Type.Record(name, symbolId, { default: {} }),
  dataset: Type.Optional(name),
});

/**
 * @param file what a person calls it, for the sentence
 * @throws LoaError VOICE_CONFIG_BAD
 */
export function parsePiperConfig(text: string, file: string): PiperConfig {
  const bad = (reason: string, cause?: unknown) =>
    new LoaError('VOICE_CONFIG_BAD', { file, reason }, { cause });
  const value = Value.Default(schema, readJson(text, bad));
  if (!Value.Check(schema, value)) throw bad(firstFault(schema, value));
  const config = toConfig(value);
  const missing = FRAME.filter((symbol) => !config.phonemeIds.has(symbol));
  if (missing.length > 0) throw bad(`thiếu ký hiệu ${missing.join(' ')} trong phoneme_id_map`);
  const symbols = value.num_symbols ?? Infinity;
  const beyond = [...config.phonemeIds].find(([, ids]) => ids.some((id) => id >= symbols));
  if (beyond) throw bad(`ký hiệu “${beyond[0]}” có số vượt quá num_symbols`);
  return config;
}

/**
 * Which of the tones a Vietnamese voice cannot make; empty for a good one and for other languages.
 */
export function missingTones(
  config: Pick<PiperConfig, 'phonemeIds'>,
  lang: LanguageTag,
): readonly string[] {
  if (!isVietnamese(lang)) return [];
  return VIETNAMESE_TONES.filter((tone) => !config.phonemeIds.has(tone));
}

/** @throws LoaError VOICE_NO_TONES */
export function assertTones(config: PiperConfig, lang: LanguageTag, voice: string): void {
  // A model taught espeak's Vietnamese is one, whatever the person who brings it says.
  const taught = isVietnamese(config.espeakVoice ?? '') ? 'vi' : lang;
  const missing = missingTones(config, taught);
  if (missing.length > 0)
    throw new LoaError('VOICE_NO_TONES', { voice, missing: missing.join(' ') });
}

const isVietnamese = (tag: string): boolean => /^vi(-|_|$)/i.test(tag);

function readJson(text: string, bad: (reason: string, cause: unknown) => LoaError): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw bad('không phải JSON', cause);
  }
}

function toConfig(value: Static<typeof schema>): PiperConfig {
  const { inference } = value;
  return {
    sampleRate: value.audio.sample_rate,
    phonemeIds: new Map(Object.entries(value.phoneme_id_map)),
    phonemeType: value.phoneme_type,
    espeakVoice: value.espeak?.voice ?? null,
    lang: tagOf(value.language?.code ?? value.espeak?.voice),
    dataset: value.dataset ?? null,
    noiseScale: inference.noise_scale,
    lengthScale: inference.length_scale,
    noiseW: inference.noise_w,
    speakers: value.num_speakers,
    speakerIds: new Map(Object.entries(value.speaker_id_map)),
  };
}

/** `vi_VN` -> `vi`: our languages are told apart by their first part alone. */
function tagOf(code: string | undefined): LanguageTag | null {
  const [first = ''] = (code ?? '').toLowerCase().split(/[-_]/);
  return /^[a-z]{2,3}$/.test(first) ? first : null;
}
