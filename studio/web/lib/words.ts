import type { TimedWord } from './types.js';

export interface WordPiece {
  readonly text: string;
  /** Number of the timed word, absent for what lies between words. */
  readonly word?: number;
}

/** A paragraph as written, cut at its timed words. */
export function wordPieces(
  paragraphId: string,
  text: string,
  words: readonly TimedWord[],
): readonly WordPiece[] {
  const pieces: WordPiece[] = [];
  const end = words.reduce((at, word, index) => {
    if (word.paragraphId !== paragraphId || word.from < at || word.to > text.length) return at;
    if (word.from > at) pieces.push({ text: text.slice(at, word.from) });
    pieces.push({ text: text.slice(word.from, word.to), word: index });
    return word.to;
  }, 0);
  if (end < text.length) pieces.push({ text: text.slice(end) });
  return pieces;
}

/** Number of the word that sounds at `atMs`; the last begun one in a pause; -1 before the first. */
export function wordAt(words: readonly TimedWord[], atMs: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.startMs ?? Infinity) <= atMs) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
