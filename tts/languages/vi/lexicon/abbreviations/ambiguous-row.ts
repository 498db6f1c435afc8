import type { ContextCues, LexiconRow } from '../row.js';

type Cue = keyof ContextCues;
/** Phrases parted by “; ”, lower-case. */
export type Cues = Readonly<Partial<Record<Cue, string>>>;

/**
 * An abbreviation with several readings: the first whose cues stand there is taken and is certain,
 * without a cue `usual` is said and shown as a guess.
 */
export function row(
  written: string,
  usual: string,
  readings: readonly (readonly [reading: string, cues: Cues])[],
): LexiconRow {
  return [
    written,
    usual,
    'guessed',
    readings.map(([reading, cues]) => ({ reading, when: phrasesOf(cues) })),
  ];
}

function phrasesOf(cues: Cues): ContextCues {
  return Object.fromEntries(
    Object.entries(cues).map(([cue, list]) => [
      cue,
      // “đ/c” stands as two words beside
      list.replaceAll('/', ' ').split('; '),
    ]),
  );
}
