import { endOfLetters, isLetterAt } from '../characters.js';
import type { Match } from '../rule.js';
import { isSyllable } from '../syllable.js';
import { ABBREVIATIONS } from './abbreviations.js';
import { MESSAGES } from './abbreviations/messages.js';
import { FOREIGN } from './foreign.js';
import type { LexiconRow } from './row.js';

export interface LexiconEntry {
  readonly row: LexiconRow;
  readonly isForeign: boolean;
  /** Capitals, and names that would also be words, must be written so. */
  readonly isExact: boolean;
  readonly lower: string;
  /** No letter may follow: it ends in one itself. */
  readonly endsInLetter: boolean;
}

const LETTER_LAST = /\p{L}$/u;

const ENTRIES: readonly LexiconEntry[] = [
  ...ABBREVIATIONS.map((row) => entryOf(row, false)),
  ...FOREIGN.map((row) => entryOf(row, true)),
];
const BY_INITIAL = byInitial(ENTRIES);
const BY_CAPITALS = new Map(
  ENTRIES.map((entry): [string, LexiconEntry] => [entry.row[0].toUpperCase(), entry]),
);

function entryOf(row: LexiconRow, isForeign: boolean): LexiconEntry {
  const [written] = row;
  const lower = written.toLowerCase();
  const isWords = lower.split(/[\s-]/u).every(isSyllable);
  const isExact = isWords || written === written.toUpperCase() || MESSAGES.includes(row);
  return { row, isForeign, isExact, lower, endsInLetter: LETTER_LAST.test(written) };
}

/** The letters at hand choose a short list, longest first: a pattern a row would try hundreds. */
function byInitial(entries: readonly LexiconEntry[]): ReadonlyMap<string, LexiconEntry[]> {
  const map = new Map<string, LexiconEntry[]>();
  for (const entry of [...entries].sort((a, b) => b.lower.length - a.lower.length)) {
    const key = initialAt(entry.lower, 0);
    map.set(key, [...(map.get(key) ?? []), entry]);
  }
  return map;
}

function initialAt(text: string, at: number): string {
  return text.slice(at, endOfLetters(text, at));
}

const WORDS_KEPT = 10_000;
const beginnings = new Map<string, readonly LexiconEntry[]>();

/** The rows that may begin with this word as it is written, longest first: “ai” is never AI. */
function entriesOf(word: string): readonly LexiconEntry[] {
  const known = beginnings.get(word);
  if (known) return known;
  const entries = (BY_INITIAL.get(word.toLowerCase()) ?? []).filter(
    ({ isExact, row: [written] }) => !isExact || written.startsWith(word),
  );
  if (beginnings.size >= WORDS_KEPT) beginnings.clear();
  beginnings.set(word, entries);
  return entries;
}

export const mayBeginEntry = (word: string): boolean => entriesOf(word).length > 0;

/** The longest row that stands here. */
export function lexiconEntryAt(text: string, at: number): LexiconEntry | undefined {
  return entriesOf(initialAt(text, at)).find((entry) => stands(text, at, entry));
}

/** The row of a word written in capitals otherwise than its row: ZALO, Ubnd. */
export function lexiconEntryInAnyCase(word: string): LexiconEntry | undefined {
  return BY_CAPITALS.get(word.toUpperCase());
}

function stands(text: string, at: number, entry: LexiconEntry): boolean {
  const [written] = entry.row;
  const end = at + written.length;
  if (entry.isExact) {
    if (!text.startsWith(written, at)) return false;
  } else if (text.slice(at, end).toLowerCase() !== entry.lower) return false;
  return !entry.endsInLetter || !isLetterAt(text, end);
}

export function matchOf(entry: LexiconEntry, text: string, at: number): Match {
  return [text.slice(at, at + entry.row[0].length)];
}

/** kO: a short word typed with a late capital is read as the small one. */
export function mixedCase(word: string): string | undefined {
  if (!/^\p{Ll}+\p{Lu}/u.test(word)) return undefined;
  return lexiconEntryAt(word.toLowerCase(), 0)?.row[1];
}
