/** About -52 dBFS: under espeak's softest consonant, over its dither. */
const SILENCE_PEAK = 80;
/** Left on each side so that no first consonant loses its onset. */
const KEPT_MS = 8;

export interface Trimmed {
  readonly pcm: Int16Array;
  /** Cut from the front. */
  readonly leadMs: number;
}

/** Cuts silence off both ends, so that the caller alone decides pauses. */
export function trimSilence(pcm: Int16Array, sampleRate: number): Trimmed {
  const loud = (sample: number) => Math.abs(sample) > SILENCE_PEAK;
  const first = pcm.findIndex(loud);
  if (first < 0) return { pcm: new Int16Array(0), leadMs: 0 };
  const kept = Math.round((KEPT_MS * sampleRate) / 1000);
  const from = Math.max(0, first - kept);
  const to = Math.min(pcm.length, pcm.findLastIndex(loud) + 1 + kept);
  return { pcm: pcm.slice(from, to), leadMs: (from / sampleRate) * 1000 };
}
