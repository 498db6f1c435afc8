/** A text too long for the model in two, where a speaker would breathe. Pure. */
import type { SpokenUnit } from '../../port.js';
import { breathedMarks } from '../breathed-marks.js';

export interface Split {
  readonly halves: readonly [SpokenUnit, SpokenUnit];
  /** Between the two, in milliseconds. */
  readonly pauseMs: number;
}

const PAUSE_MS = { mark: 220, none: 60 } as const;
/** A mark this share of the text away from its middle is still better than none in the middle. */
const MARK_WORTH = 0.35;

/** @param unit of two words or more */
export function splitUnit(unit: SpokenUnit): Split {
  const { words } = unit;
  const marks = breathedMarks(unit);
  const cost = (at: number) =>
    Math.abs((at + 1) / words.length - 0.5) - (marks[at] === undefined ? 0 : MARK_WORTH);
  const places = words.slice(0, -1).map((_, at) => at);
  const best = places.reduce((known, at) => (cost(at) < cost(known) ? at : known), 0);
  const part = (from: number, to: number): SpokenUnit => ({
    paragraphId: unit.paragraphId,
    words: words.slice(from, to),
    marks: Object.fromEntries(
      Object.entries(marks).flatMap(([at, mark]) =>
        Number(at) >= from && Number(at) < to ? [[Number(at) - from, mark]] : [],
      ),
    ),
    endsWith: to === words.length ? unit.endsWith : 'clause',
  });
  return {
    halves: [part(0, best + 1), part(best + 1, words.length)],
    pauseMs: marks[best] === undefined ? PAUSE_MS.none : PAUSE_MS.mark,
  };
}
