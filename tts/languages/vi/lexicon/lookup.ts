import type { Match } from '../rule.js';
import { isSyllable } from '../syllable.js';
import { ABBREVIATIONS } from './abbreviations.js';
import { FOREIGN } from './foreign.js';
import type { LexiconRow } from './row.js';

export interface LexiconEntry {
  readonly row: LexiconRow;
  readonly isForeign: boolean;
  /** Capitals, and names that would also be words, must be written so. */
  readonly isExact: boolean;
  readonly lower: string;
}

const INITIAL = /^\p{L}+/u;
const LETTER_FIRST = /^\p{L}/u;
const LETTER_LAST = /\p{L}$/u;

const ENTRIES: readonly LexiconEntry[] = [
  ...ABBREVIATIONS.map((row) => entryOf(row, false)),
  ...FOREIGN.map((row) => entryOf(row, true)),
];
const LONGEST = Math.max(...ENTRIES.map(({ lower }) => lower.length));
const BY_INITIAL = byInitial(ENTRIES);
const BY_CAPITALS = new Map(
  ENTRIES.map((entry): [string, LexiconEntry] => [entry.row[0].toUpperCase(), entry]),
);

function entryOf(row: LexiconRow, isForeign: boolean): LexiconEntry {
  const [written] = row;
  const lower = written.toLowerCase();
  const isWords = lower.split(/[\s-]/u).every(isSyllable);
  return { row, isForeign, isExact: isWords || written === written.toUpperCase(), lower };
}

/** The letters at hand choose a short list, longest first: a pattern a row would try hundreds. */
function byInitial(entries: readonly LexiconEntry[]): ReadonlyMap<string, LexiconEntry[]> {
  const map = new Map<string, LexiconEntry[]>();
  for (const entry of [...entries].sort((a, b) => b.lower.length - a.lower.length)) {
    const key = initialOf(entry.lower);
    map.set(key, [...(map.get(key) ?? []), entry]);
  }
  return map;
}

function initialOf(text: string): string {
  return INITIAL.exec(text)?.[0].toLowerCase() ?? '';
}

/** Some row may begin with this word as it is written: “ai” is never AI. */
export function mayBeginEntry(word: string): boolean {
  const entries = BY_INITIAL.get(word.toLowerCase()) ?? [];
  return entries.some(({ isExact, row: [written] }) => !isExact || written.startsWith(word));
}

/** The longest row that stands here. */
export function lexiconEntryAt(text: string, at: number): LexiconEntry | undefined {
  const stretch = text.slice(at, at + LONGEST + 1);
  return BY_INITIAL.get(initialOf(stretch))?.find((entry) => stands(stretch, entry));
}

/** The row of a word written in capitals otherwise than its row: ZALO, Ubnd. */
export function lexiconEntryInAnyCase(word: string): LexiconEntry | undefined {
  return BY_CAPITALS.get(word.toUpperCase());
}

function stands(text: string, { row: [written], isExact, lower }: LexiconEntry): boolean {
  const head = text.slice(0, written.length);
  if (isExact ? head !== written : head.toLowerCase() !== lower) return false;
  return !LETTER_FIRST.test(text.slice(written.length)) || !LETTER_LAST.test(written);
}

export function matchOf(entry: LexiconEntry, text: string, at: number): Match {
  return [text.slice(at, at + entry.row[0].length)];
}
