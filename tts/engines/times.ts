import type { SpokenAudio } from '../port.js';

export type WordTime = NonNullable<SpokenAudio['wordTimes']>[number];

/** The same words later, or earlier by a negative time, none of them outside the audio. */
export function shiftTimes(
  times: readonly WordTime[],
  byMs: number,
  totalMs: number,
): readonly WordTime[] {
  const clamp = (ms: number) => Math.min(Math.max(ms + byMs, 0), totalMs);
  return times.map(({ startMs, endMs }) => ({ startMs: clamp(startMs), endMs: clamp(endMs) }));
}
