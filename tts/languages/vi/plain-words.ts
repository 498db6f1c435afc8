import { plainReading, type Reading } from './rule.js';
import { mayBeginEntry } from './lexicon/lookup.js';
import { TONELESS_STARTS } from './lexicon/toneless.js';
import { BEAR_NUMBERS } from './lexicon/cues.js';
import { UNITS } from './lexicon/units.js';
import { isSyllable } from './syllable.js';
import { oldTonePlacement } from './tone-placement.js';

/** A word that is said as it stands, whatever stands around it. */
export interface PlainWord {
  readonly reading: Reading;
  readonly length: number;
  /** Already written as it is said, in small letters. */
  readonly isAsSaid: boolean;
  /** After a number it is a measure. */
  readonly isUnit: boolean;
  /** Before a number and a dash it opens a range. */
  readonly bearsNumber: boolean;
}

/** Every letter a syllable may have has a number of eight bits; 0 is any other character. */
const LETTER_NUMBER = letterNumbers(
  'aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệghiìíỉĩịklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvxyỳýỷỹỵ',
);
/** So a syllable is two numbers of 32 bits, and is known without a string being made of it. */
const MOST_LETTERS = 8;

function letterNumbers(letters: string): Uint8Array {
  const numbers = new Uint8Array(0x10000);
  const all = letters + letters.toUpperCase();
  for (let index = 0; index < all.length; index += 1) numbers[all.charCodeAt(index)] = index + 1;
  return numbers;
}

/**
 * Most of a text is plain words, so each is looked at once and then known; a table that a hostile
 * text has filled is begun anew.
 */
const SLOTS = 1 << 15;
const MOST_KEPT = SLOTS / 2;
const heads = new Int32Array(SLOTS);
const tails = new Int32Array(SLOTS);
const kept: (PlainWord | null)[] = new Array<PlainWord | null>(SLOTS).fill(null);
const state = { kept: 0 };

/** The letters at this place when no rule of the table would read them otherwise, or null. */
export function plainWordAt(text: string, at: number): PlainWord | null {
  const { length } = text;
  let head = 0;
  let tail = 0;
  let end = at;
  for (; end < length; end += 1) {
    const letter = LETTER_NUMBER[text.charCodeAt(end)] ?? 0;
    if (letter === 0) break;
    if (end - at === MOST_LETTERS) return null;
    head = (head << 8) | (tail >>> 24);
    tail = (tail << 8) | letter;
  }
  if (tail === 0) return null;
  const slot = slotOf(head, tail);
  return tails[slot] === tail ? (kept[slot] ?? null) : learn(text.slice(at, end), head, tail);
}

/** Where the word is, or the free place for it. */
function slotOf(head: number, tail: number): number {
  const mixed = Math.imul(head ^ Math.imul(tail, 0x85ebca6b), 0xc2b2ae35);
  let slot = (mixed ^ (mixed >>> 15)) & (SLOTS - 1);
  while (tails[slot] !== 0 && (tails[slot] !== tail || heads[slot] !== head))
    slot = (slot + 1) & (SLOTS - 1);
  return slot;
}

function learn(word: string, head: number, tail: number): PlainWord | null {
  if (state.kept >= MOST_KEPT) {
    tails.fill(0);
    kept.fill(null);
    state.kept = 0;
  }
  const slot = slotOf(head, tail);
  heads[slot] = head;
  tails[slot] = tail;
  kept[slot] = plainWord(word);
  state.kept += 1;
  return kept[slot];
}

const ROMAN = /^[IVXLC]+$/u;
/** Single letters of the alphabet and two capitals may be names of letters, codes or initials. */
const LETTER = /^[a-zđăâêôơưA-ZĐĂÂÊÔƠƯ]$/u;
const TWO_CAPITALS = /^\p{Lu}{2}$/u;

function plainWord(word: string): PlainWord | null {
  const lower = word.toLowerCase();
  if (!isSyllable(lower) || mayBeginEntry(word) || TONELESS_STARTS.has(word)) return null;
  if (ROMAN.test(word) || LETTER.test(word) || TWO_CAPITALS.test(word) || word === 'hA')
    return null;
  const say = oldTonePlacement(lower);
  const reading = plainReading(say, say === lower ? {} : { as: 'spelling' });
  return {
    reading,
    length: word.length,
    isAsSaid: say === word,
    isUnit: UNITS.has(word),
    bearsNumber: BEAR_NUMBERS.has(lower),
  };
}
