import type { Instant } from '../../../../content/model/index.js';

/** Time for playout to see the plan and open the clip. */
export const TRIAL_LEAD_MS = 4_000;
const GAP_MS = 500;

/** A stretch of a station's time `[start, end)`. */
export interface Stretch {
  readonly start: Instant;
  readonly end: Instant;
}

/** The first moment, from a few seconds hence, at which nothing else would be cut into. */
export function trialStart(now: Instant, durationMs: number, busy: readonly Stretch[]): Instant {
  return [...busy]
    .sort((a, b) => a.start - b.start)
    .reduce(
      (start, taken) =>
        taken.start < start + durationMs && taken.end > start ? taken.end + GAP_MS : start,
      now + TRIAL_LEAD_MS,
    );
}
