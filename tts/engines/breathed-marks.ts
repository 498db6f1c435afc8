import type { SpokenUnit } from '../port.js';

/** The marks an engine is given: those of the writer, and a comma at each breath. */
export function breathedMarks({ marks, breaths = [] }: SpokenUnit): SpokenUnit['marks'] {
  if (breaths.length === 0) return marks;
  return { ...Object.fromEntries(breaths.map((index) => [index, ',' as const])), ...marks };
}
