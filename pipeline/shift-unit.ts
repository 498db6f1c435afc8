import type { TimedUnit } from './stages.js';

/** A unit and its words, as much later. */
export function shiftUnit(unit: TimedUnit, ms: number): TimedUnit {
  const shifted = <T extends { readonly startMs: number; readonly endMs: number }>(time: T): T => ({
    ...time,
    startMs: time.startMs + ms,
    endMs: time.endMs + ms,
  });
  return { ...shifted(unit), words: unit.words?.map(shifted) };
}
