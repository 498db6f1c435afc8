import type { Reading } from '../../../../content/contract/index.js';
import type { OwnReading, Paragraph } from '../../../../content/model/index.js';
import { normaliseScript } from '../../../../tts/languages/index.js';
import { unitViews } from './unit-views.js';

/** Syllables a minute of a village announcer; Vietnamese words as written are syllables. */
const SYLLABLES_PER_MINUTE = 200;
/** The breath after each sentence. */
const PAUSE_MS = 450;

/** How a text will be read, with the place of each sentence in what was written. */
export function readingOf(
  lang: string,
  paragraphs: readonly Paragraph[],
  words: readonly OwnReading[],
): Reading {
  const { units, tokens } = normaliseScript(lang, paragraphs, { words });
  const spoken = units.reduce((sum, { words }) => sum + words.length, 0);
  return {
    units: paragraphs.flatMap(({ id }) =>
      unitViews(
        id,
        units.filter(({ paragraphId }) => paragraphId === id),
        tokens.filter(({ paragraphId }) => paragraphId === id),
      ),
    ),
    wordCount: paragraphs.reduce((sum, { text }) => sum + wordsIn(text), 0),
    estimatedMs: Math.round((spoken * 60_000) / SYLLABLES_PER_MINUTE) + units.length * PAUSE_MS,
  };
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
