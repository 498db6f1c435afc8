import type { VoiceSettings } from '../../../../content/model/index.js';
import type { SpokenUnit } from '../../../port.js';
import { breathedMarks } from '../../breathed-marks.js';
import type { Feeds, OpenedModel } from '../messages.js';
import { ModelFault } from '../model/model-file.js';
import { NO_WORD } from '../word-times.js';

/** A text as a model reads it. */
export interface Encoded {
  readonly ids: readonly number[];
  /** Index of the word that each id belongs to, or `NO_WORD`. */
  readonly owners: readonly number[];
  /** What the model has no symbol for. */
  readonly leftOut: string;
  /** Words that would not be heard at all. */
  readonly lost: readonly string[];
}

/** How one kind of model is driven. */
export interface Family {
  readonly sampleRate: number;
  encode(unit: SpokenUnit, signal?: AbortSignal): Promise<Encoded>;
  /** @throws LoaError VOICE_UNKNOWN for a speaker that the model has not */
  feeds(ids: readonly number[], settings: VoiceSettings): Feeds;
}

/** How a model writes a text down. */
export interface Alphabet {
  readonly idOf: (symbol: string) => readonly number[] | undefined;
  /** Between two words. */
  readonly between: string;
  /** After each symbol. */
  readonly blank: readonly number[];
  readonly begin: readonly number[];
  readonly end: readonly number[];
}

/** The symbols of each word as ids, with the marks of the text; a symbol without an id is named. */
export function spell(
  unit: SpokenUnit,
  words: readonly (readonly string[])[],
  { idOf, between, blank, begin, end }: Alphabet,
): Encoded {
  const ids = [...begin];
  const owners = begin.map(() => NO_WORD);
  const leftOut = new Set<string>();
  for (const { text, owner } of symbolsOf(words, breathedMarks(unit), between)) {
    const found = idOf(text);
    if (!found && owner !== NO_WORD) leftOut.add(text);
    const added = found ? [...found, ...blank] : [];
    ids.push(...added);
    owners.push(...added.map(() => owner));
  }
  return {
    ids: [...ids, ...end],
    owners: [...owners, ...end.map(() => NO_WORD)],
    leftOut: [...leftOut].join(''),
    lost: lostWords(unit, owners),
  };
}

/** Words of which no symbol has an id. */
function lostWords(unit: SpokenUnit, owners: readonly number[]): readonly string[] {
  const heard = new Set(owners);
  return unit.words.filter((_, index) => !heard.has(index)).map(({ text }) => text);
}

interface Symbol {
  readonly text: string;
  /** The word it is of. */
  readonly owner: number;
}

/** Word by word, with what stands between them. */
function symbolsOf(
  words: readonly (readonly string[])[],
  marks: SpokenUnit['marks'],
  between: string,
): readonly Symbol[] {
  return words.flatMap((sounds, owner) => {
    const mark = marks[owner];
    return [
      ...(owner > 0 ? [{ text: between, owner: NO_WORD }] : []),
      ...sounds.map((text) => ({ text, owner })),
      ...(mark ? [{ text: mark, owner: NO_WORD }] : []),
    ];
  });
}

type Needed = Readonly<Record<string, string>>;

/** @throws ModelFault naming what the model lacks */
export function needInputs({ inputs, sound }: OpenedModel, needed: Needed): void {
  const types = new Map(inputs.map(({ name, type }) => [name, type]));
  const wrong = Object.entries(needed).find(([name, type]) => types.get(name) !== type);
  if (wrong) throw new ModelFault(`model thiếu đầu vào “${wrong[0]}” (${wrong[1]})`);
  const more = inputs.find(({ name }) => !(name in needed));
  if (more) throw new ModelFault(`model đòi đầu vào lạ “${more.name}”`);
  if (sound === '') throw new ModelFault('model không có đầu ra');
}

export const wholeNumbers = (values: readonly number[], dims = [values.length]) => ({
  type: 'int64' as const,
  data: BigInt64Array.from(values, BigInt),
  dims,
});

export const floats = (...values: readonly number[]) => ({
  type: 'float32' as const,
  data: Float32Array.from(values),
  dims: [values.length],
});
