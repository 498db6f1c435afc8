import type { SpokenUnit } from '../../port.js';

export type PauseMark = SpokenUnit['marks'][number];

/** Weak to strong: of two marks at one place the stronger is breathed at. */
const MARKS: readonly PauseMark[] = [',', ';', ':', '.', '!', '?'];

export function isPauseMark(part: string): part is PauseMark {
  return part.length === 1 && (MARKS as readonly string[]).includes(part);
}

export function strongerMark(present: PauseMark | undefined, mark: PauseMark): PauseMark {
  return present && MARKS.indexOf(present) >= MARKS.indexOf(mark) ? present : mark;
}

/** A unit always ends in a mark: the voice falls, and the next one begins anew. */
export function closingMark(present: PauseMark | undefined): PauseMark {
  return !present || present === ',' ? '.' : present;
}
