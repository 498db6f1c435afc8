export interface ProcessSpec {
  readonly name: string;
  /** Absolute path of the `main.js`. */
  readonly main: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** Milliseconds. */
export interface Limits {
  readonly firstDelayMs: number;
  readonly longestDelayMs: number;
  /** A process that lived this long was well: its next death counts as the first. */
  readonly wellAfterMs: number;
  /** From “please end” to “end now”. Playout needs under a second to close its log. */
  readonly stopMs: number;
}

export const LIMITS: Limits = {
  firstDelayMs: 200,
  longestDelayMs: 30_000,
  wellAfterMs: 60_000,
  stopMs: 10_000,
};

/**
 * The first restart is at once, because silence on the air is the worse failure; a process that dies
 * again and again must not burn the machine the others need.
 * @param deaths in a row, this one included
 */
export function restartDelay(deaths: number, limits: Limits = LIMITS): number {
  return Math.min(limits.longestDelayMs, limits.firstDelayMs * 2 ** (deaths - 1));
}
