import { ABBREVIATIONS, type LexiconRow } from '../lexicon/abbreviations.js';
import { ROMAN_CUES } from '../lexicon/cues.js';
import { FOREIGN } from '../lexicon/foreign.js';
import { letterName, respellForeign, spell } from '../letters.js';
import { cardinal } from '../numbers.js';
import { romanValue } from '../roman.js';
import {
  guessed,
  pattern,
  previousWord,
  said,
  DASH,
  NO_LETTER,
  type Context,
  type Reading,
  type Rule,
} from '../rule.js';
import { isSyllable } from '../syllable.js';

const ROWS: readonly LexiconRow[] = [...ABBREVIATIONS, ...FOREIGN];
const BY_CAPITALS = new Map(ROWS.map(([written, read]) => [written, read]));
const INITIAL = /^[\p{L}]+/u;

export const WORD_RULES: readonly Rule[] = [
  // quý II-III
  {
    kind: 'number',
    pattern: pattern('([IVX]{1,5})', DASH, '([IVX]{1,5})', NO_LETTER),
    read: ([, low = '', high = ''], context) => {
      const from = ROMAN_CUES.has(previousWord(context)) ? romanCardinal(low) : undefined;
      const to = romanCardinal(high);
      return from && to ? said(`${from} đến ${to}`) : null;
    },
  },
  // Quý III · khóa XV
  {
    kind: 'number',
    pattern: pattern('([IVXLC]{1,7})', NO_LETTER),
    read: ([, letters = ''], context) => {
      const value = ROMAN_CUES.has(previousWord(context)) ? romanCardinal(letters) : undefined;
      return value === undefined ? null : said(value);
    },
  },
  // quý III/2026, after its Roman number
  {
    kind: 'date',
    pattern: /\/((?:19|20)\d{2})(?!\d)/uy,
    read: ([, year = ''], context) =>
      context.touches && /^[ivx]+$/u.test(previousWord(context))
        ? said(`năm ${cardinal(year)}`)
        : null,
  },
  ...lexiconRules(ROWS),
  {
    kind: 'word',
    pattern: /\p{L}{1,40}/uy,
    read: ([word], context) => readWord(word, context),
  },
];

/**
 * One rule for the whole lexicon: the letters at hand choose a short list of rows, longest first.
 * A pattern a row would try hundreds at every word.
 */
function lexiconRules(rows: readonly LexiconRow[]): readonly Rule[] {
  const byInitial = new Map<string, LexiconRow[]>();
  for (const row of [...rows].sort(([a], [b]) => b.length - a.length)) {
    const key = initialOf(row[0]);
    byInitial.set(key, [...(byInitial.get(key) ?? []), row]);
  }
  const longest = Math.max(...rows.map(([written]) => written.length));
  const rowAt = (text: string) =>
    byInitial.get(initialOf(text))?.find(([written]) => startsWithRow(text, written));
  return [
    {
      kind: 'word',
      pattern: (text, at) => {
        const stretch = text.slice(at, at + longest + 1);
        const [written, reading, doubt] = rowAt(stretch) ?? [];
        return written === undefined
          ? null
          : [stretch.slice(0, written.length), reading, doubt ?? undefined];
      },
      read: ([written, reading = '', doubt], context) => {
        if (isPlainWord(written, context)) return guessed(written.toLowerCase());
        return doubt ? guessed(reading) : said(reading);
      },
    },
  ];
}

/** In a line of capitals TU is the word tu (TU SỬA), not Tỉnh ủy; only AI is more often the machine. */
function isPlainWord(written: string, context: Context): boolean {
  return context.heading && written !== 'AI' && isSyllable(written.toLowerCase());
}

function initialOf(text: string): string {
  return INITIAL.exec(text)?.[0].toLowerCase() ?? '';
}

/** A row in capitals means capitals: CT is not ct, AI is not ai. */
function startsWithRow(text: string, written: string): boolean {
  const head = text.slice(0, written.length);
  const isExact = written === written.toUpperCase();
  if (isExact ? head !== written : head.toLowerCase() !== written.toLowerCase()) return false;
  const next = text.slice(written.length);
  return !/^[\p{L}]/u.test(next) || !/\p{L}$/u.test(written);
}

/** L and C alone are the letters of a class or a group far more often than fifty and a hundred. */
function romanCardinal(letters: string): string | undefined {
  const value = /^[LC]$/u.test(letters) ? undefined : romanValue(letters);
  return value === undefined ? undefined : cardinal(String(value));
}

function readWord(word: string, context: Context): Reading {
  const lower = word.toLowerCase();
  if (isSyllable(lower)) return isAbbreviated(word, context) ? guessed(lower) : said(lower);
  if ([...word].length === 1) return readLetter(word);
  const known = BY_CAPITALS.get(word.toUpperCase());
  if (known) return guessed(known);
  const reading = isSpelled(word, context) ? spell(word) : respellForeign(lower);
  return reading === undefined ? { say: '', doubt: 'unread' } : guessed(reading);
}

/** Two capital letters that happen to sound as a syllable, in a line of small letters. */
function isAbbreviated(word: string, context: Context): boolean {
  return !context.heading && /^[A-Z]{2}$/u.test(word);
}

const VOWEL = /[aeiouy]/u;
const LONGEST_SPELLED = 6;

/** No vowel, no syllable; and capitals are initials, unless the whole line is in capitals. */
function isSpelled(word: string, context: Context): boolean {
  if (!VOWEL.test(word.toLowerCase().normalize('NFD'))) return true;
  return word === word.toUpperCase() && (!context.heading || word.length < LONGEST_SPELLED);
}

function readLetter(letter: string): Reading {
  const name = letterName(letter);
  return name === undefined ? { say: '', doubt: 'unread' } : said(name);
}
