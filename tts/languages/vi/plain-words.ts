import type { Reading } from './rule.js';
import { mayBeginEntry } from './lexicon/lookup.js';
import { isSyllable } from './syllable.js';
import { oldTonePlacement } from './tone-placement.js';

/**
 * Words that are said as they stand, whatever stands around them. Most of a text is these, so each is
 * looked at once and then known; the limit keeps a hostile text from filling the memory.
 */
const CACHE_SIZE = 60_000;
const known = new Map<string, Reading | null>();

/** The reading of a word no rule of the table would read otherwise, or null. */
export function plainReading(word: string): Reading | null {
  const found = known.get(word);
  if (found !== undefined) return found;
  const reading = decide(word);
  if (known.size >= CACHE_SIZE) known.clear();
  known.set(word, reading);
  return reading;
}

const ROMAN = /^[IVXLC]+$/u;
/** Single letters of the alphabet and two capitals may be names of letters, codes or initials. */
const LETTER = /^[a-zđăâêôơưA-ZĐĂÂÊÔƠƯ]$/u;
const TWO_CAPITALS = /^\p{Lu}{2}$/u;

function decide(word: string): Reading | null {
  const lower = word.toLowerCase();
  if (!isSyllable(lower) || mayBeginEntry(word)) return null;
  if (ROMAN.test(word) || LETTER.test(word) || TWO_CAPITALS.test(word)) return null;
  const say = oldTonePlacement(lower);
  return say === lower ? { say, plain: true } : { say, plain: true, as: 'spelling' };
}
