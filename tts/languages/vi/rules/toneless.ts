import { TONELESS, withoutTones } from '../lexicon/toneless.js';
import { guessed, pattern, type Match, type Rule } from '../rule.js';

const SHOUTED = pattern('[A-Z]{1,7}(?: [A-Z]{1,7}){1,4}(?![\\p{L}\\d])');

/** UNG HO DONG BAO LU LUT: what a transfer of money writes without tones. */
export const TONELESS_RULES: readonly Rule[] = [
  {
    kind: 'word',
    as: 'spelling',
    first: /[A-Z]/u,
    shape: SHOUTED,
    pattern: shoutedAt,
    read: ([written]) => guessed(TONELESS.get(lettersOf(written)) ?? ''),
  },
];

/** The most words that are known together. */
function shoutedAt(text: string, at: number): Match | null {
  SHOUTED.lastIndex = at;
  const words = SHOUTED.exec(text)?.[0].split(' ') ?? [];
  for (let count = words.length; count > 1; count -= 1) {
    const written = words.slice(0, count).join(' ');
    if (isPhrase(written)) return [written];
  }
  return null;
}

const lettersOf = (written: string): string => written.toLowerCase().replaceAll(' ', '');

/** Word for word: VP UBND is two abbreviations, whatever the address vpubnd is called. */
const isPhrase = (written: string): boolean =>
  withoutTones(TONELESS.get(lettersOf(written)) ?? '') === written.toLowerCase();
