import { setTimeout as wait } from 'node:timers/promises';

const LOOK_EVERY_MS = 200;

/** Looks until it is so; false when it never was, with one look even without patience. */
export async function comesTrue(
  holds: () => boolean | Promise<boolean>,
  patienceMs: number,
): Promise<boolean> {
  for (const _ of Array.from({ length: Math.ceil(patienceMs / LOOK_EVERY_MS) })) {
    if (await holds()) return true;
    await wait(LOOK_EVERY_MS);
  }
  return holds();
}
