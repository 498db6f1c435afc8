const FIRST_MS = 500;
const MAX_MS = 10_000;

/**
 * Waits between tries grow to ten seconds, each with a random part: a hundred stations that lost
 * the same server must not all come back in the same instant.
 */
export function retryDelay(attempt: number, random: number): number {
  const full = Math.min(MAX_MS, FIRST_MS * 2 ** Math.min(attempt, 10));
  return full / 2 + (full / 2) * random;
}
