import type { WordTime } from '../times.js';
import type { SpeechEvent } from './messages.js';

interface OpenWord {
  readonly index: number;
  readonly startMs: number;
  readonly endMs: number;
}

/**
 * Times of the words whose starts (code points) are given, or undefined when espeak did not report
 * each of them once and in order: a wrong mark on the page is worse than a coarse one.
 */
export function wordTimes(
  events: readonly SpeechEvent[],
  wordStarts: readonly number[],
  totalMs: number,
): readonly WordTime[] | undefined {
  const words = openWords(events, indexByStart(wordStarts));
  if (words.length !== wordStarts.length) return undefined;
  if (words.some((word, place) => word.index !== place)) return undefined;
  return words.map((word, place) => {
    const limit = words[place + 1]?.startMs ?? totalMs;
    const endMs = word.endMs > word.startMs ? Math.min(word.endMs, limit) : limit;
    return { startMs: word.startMs, endMs };
  });
}

function indexByStart(wordStarts: readonly number[]): ReadonlyMap<number, number> {
  return new Map(wordStarts.map((start, index) => [start, index]));
}

/** The end of a word is the first silence after its last sound; the pause after it is not the word's. */
function openWords(
  events: readonly SpeechEvent[],
  indexOf: ReadonlyMap<number, number>,
): OpenWord[] {
  const words: OpenWord[] = [];
  const amend = (change: Partial<OpenWord>) => {
    const last = words.pop();
    if (last) words.push({ ...last, ...change });
  };
  for (const event of events) {
    const index = event.kind === 'word' ? indexOf.get(event.position) : undefined;
    if (index !== undefined && index !== words.at(-1)?.index) {
      words.push({ index, startMs: event.atMs, endMs: -1 });
    } else if (event.kind === 'sound') amend({ endMs: -1 });
    else if (event.kind === 'silence' && words.at(-1)?.endMs === -1) amend({ endMs: event.atMs });
  }
  return words;
}
