import { generator } from './random-text.js';

const PIECES = 6;
const LONGEST_PIECE = 60;

/** Real texts cut at random code points and joined again; the same seed gives the same text. */
export function cutText(seed: number, texts: readonly string[]): string {
  const next = generator(seed + 1);
  const below = (limit: number) => Math.floor(next() * limit);
  return Array.from({ length: 1 + below(PIECES) }, () => {
    const chars = [...(texts[below(texts.length)] ?? '')];
    const from = below(chars.length);
    return chars.slice(from, from + 1 + below(LONGEST_PIECE)).join('');
  }).join('');
}
