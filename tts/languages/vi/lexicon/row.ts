/**
 * A word as written, as read, and whether the reading without context is a guess. The fourth column
 * holds readings that the words around decide: the first that applies is taken, and is certain.
 */
export type LexiconRow = readonly [
  written: string,
  read: string,
  doubt?: 'guessed' | null,
  readings?: readonly ContextReading[],
];

export interface ContextReading {
  readonly reading: string;
  readonly when: ContextCues;
}

/**
 * Lower-case phrases as they are written, no mark between their words. When several are given all
 * must hold; of one list one phrase is enough.
 */
export interface ContextCues {
  /** The words directly before, in the same line: “phó” for “phó CT”; # is a number that counts. */
  readonly before?: readonly string[];
  /** The words directly after, in the same line: “xã” for “CT xã”. */
  readonly after?: readonly string[];
  /** Anywhere among the eight words before or the next 120 characters. */
  readonly near?: readonly string[];
}
