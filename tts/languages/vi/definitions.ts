import type { OwnReading } from '../../../content/model/index.js';
import { isSyllable } from './syllable.js';
import { oldTonePlacement } from './tone-placement.js';

/** “hộ kinh doanh cá thể (HKDCT)”, “… (sau đây viết tắt là HKDCT)” */
const AFTER_WORDS = /\((?:(?:\p{L}{1,7} ){0,6}là )?(\p{Lu}[\p{Lu}&-]{1,11})\)/gu;
/** “HKDCT (hộ kinh doanh cá thể)” */
const BEFORE_WORDS = /\((?<=(?<![\p{L}\d])(\p{Lu}[\p{Lu}&-]{1,11}) \()([^().;:\d]{3,100})\)/gu;
/** How far back the words of an abbreviation may begin. */
const REACH = 120;
const WORD = /\p{L}{1,20}/gu;
const ENDS_WORDS = /[.;:()\d"“”!?…\n]/u;
/** They have no letter of their own as a rule. */
const SMALL_WORDS = new Set('và các của cho về với trong tại theo từ là'.split(' '));

/**
 * What a text itself says its abbreviations are: letters in brackets beside the words that they begin.
 * A text without a bracket costs one look.
 */
export function definitionsIn(text: string): readonly OwnReading[] {
  if (!text.includes('(')) return [];
  const after = [...text.matchAll(AFTER_WORDS)].map(({ 1: written = '', index }) =>
    definition(written, wordsBehind(written, text.slice(Math.max(0, index - REACH), index))),
  );
  const before = [...text.matchAll(BEFORE_WORDS)].map(({ 1: written = '', 2: words = '' }) =>
    definition(written, wordsInside(written, words)),
  );
  return [...after, ...before].filter((one) => one !== undefined);
}

function definition(written: string, words?: readonly string[]): OwnReading | undefined {
  if (!words?.every(isSyllable)) return undefined;
  return { written, read: words.map(oldTonePlacement).join(' '), wordKind: 'abbreviation' };
}

/** The last words of a text when these letters begin them. */
export function wordsBehind(written: string, text: string): readonly string[] | undefined {
  const words = wordsOf(text.split(ENDS_WORDS).at(-1));
  const start = startOf(initialsOf(written), words);
  return start === undefined ? undefined : words.slice(start);
}

/** All the words, when these letters begin them. */
export function wordsInside(written: string, text: string): readonly string[] | undefined {
  const words = wordsOf(text);
  return startOf(initialsOf(written), words) === 0 ? words : undefined;
}

/** Where the words begin whose first letters these are. */
function startOf(initials: readonly string[], words: readonly string[]): number | undefined {
  let at = words.length;
  for (let left = initials.length; left > 0; left -= 1) {
    at -= 1;
    while (at > 0 && !begins(words[at], initials[left - 1]) && SMALL_WORDS.has(words[at] ?? ''))
      at -= 1;
    if (at < 0 || !begins(words[at], initials[left - 1])) return undefined;
  }
  return at;
}

const begins = (word = '', initial = ''): boolean => plainLetter(word) === initial;

const initialsOf = (written: string): readonly string[] =>
  [...written.replace(/[&-]/gu, '')].map(plainLetter);

/** The first letter, without the marks over a vowel: Ủy ban begins with U. */
const plainLetter = (word: string): string => word.normalize('NFD').charAt(0).toLowerCase();

const wordsOf = (text = ''): readonly string[] => text.toLowerCase().match(WORD) ?? [];
