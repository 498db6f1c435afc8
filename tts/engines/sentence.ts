import type { SpokenUnit } from '../port.js';

/** A unit as a person reads it, for an error. */
export function sentenceOf(unit: SpokenUnit): string {
  return unit.words.map((word, index) => word.text + (unit.marks[index] ?? '')).join(' ');
}
