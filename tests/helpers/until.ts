import { setTimeout as wait } from 'node:timers/promises';

/** Waits for a state, looking often; fails naming the state when it does not come. */
export async function until(
  what: string,
  holds: () => boolean | Promise<boolean>,
  limitMs = 25_000,
): Promise<void> {
  const deadline = performance.now() + limitMs;
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error(`still not so after ${limitMs} ms: ${what}`);
    await wait(20);
  }
}
