import type { SpokenUnit } from '../../port.js';
import { breathedMarks } from '../breathed-marks.js';

/** A unit as text for espeak, and where each of its words begins, in code points. */
export interface UnitText {
  readonly text: string;
  readonly wordStarts: readonly number[];
}

/**
 * Correct Vietnamese syllables that espeak takes for English words, and a spelling of the same
 * sound, or nearly,
 * that it does not (alone, `gi` loses its vowel). Found by speaking all 18,143 syllables.
 */
const RESPELL: ReadonlyMap<string, string> = new Map([
  ['gen', 'ghen'],
  ['veo', 've-o'],
  ['buy', 'bui'],
  ['gi', 'di'],
  ['hat', 'hát'],
  ['mat', 'mát'],
]);

export function unitText(unit: SpokenUnit): UnitText {
  const parts: string[] = [];
  const wordStarts: number[] = [];
  const marks = breathedMarks(unit);
  unit.words.reduce((at, word, index) => {
    const said = RESPELL.get(word.text) ?? word.text;
    const part = `${said}${marks[index] ?? ''}`;
    wordStarts.push(at);
    parts.push(part);
    return at + [...part].length + 1;
  }, 0);
  return { text: parts.join(' '), wordStarts };
}
