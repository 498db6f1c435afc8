import type { SpokenAudio } from '../../port.js';

export type WordTimes = NonNullable<SpokenAudio['wordTimes']>;

/** Of an id that belongs to no word: a pause, the beginning, the end. */
export const NO_WORD = -1;

export interface Durations {
  /** Frames of each id. */
  readonly frames: Float32Array;
  /** The word that each id belongs to. */
  readonly owners: readonly number[];
  readonly words: number;
}

/**
 * Milliseconds of each word from the first sample; undefined when the frames do not add up to the
 * sound: a wrong mark on the page is worse than a coarse one.
 */
export function wordTimes(
  { frames, owners, words }: Durations,
  samples: number,
  sampleRate: number,
): WordTimes | undefined {
  const total = frames.reduce((sum, count) => sum + count, 0);
  const hop = samples / total;
  if (frames.length !== owners.length || !Number.isInteger(hop)) return undefined;
  const spans: { startMs: number; endMs: number }[] = [];
  const msOf = (count: number) => (count * hop * 1000) / sampleRate;
  owners.reduce((before, owner, index) => {
    const after = before + (frames[index] ?? 0);
    if (owner !== NO_WORD) {
      spans[owner] = { startMs: spans[owner]?.startMs ?? msOf(before), endMs: msOf(after) };
    }
    return after;
  }, 0);
  return filled(spans, words);
}

/** A word without a sound of its own takes no time, after the one before it. */
function filled(spans: readonly (WordTimes[number] | undefined)[], words: number): WordTimes {
  const times: WordTimes[number][] = [];
  for (let index = 0; index < words; index += 1) {
    const endMs = times.at(-1)?.endMs ?? 0;
    times.push(spans[index] ?? { startMs: endMs, endMs });
  }
  return times;
}
