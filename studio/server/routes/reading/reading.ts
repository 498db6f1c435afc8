import type { Reading } from '../../../../content/contract/index.js';
import type { Paragraph } from '../../../../content/model/index.js';
import { normaliseScript } from '../../../../tts/languages/index.js';

type SpokenUnit = ReturnType<typeof normaliseScript>['units'][number];

/** Syllables a minute of a village announcer; Vietnamese words as written are syllables. */
const SYLLABLES_PER_MINUTE = 200;
/** The breath after each sentence. */
const PAUSE_MS = 450;

/** How a text will be read, with the place of each sentence in what was written. */
export function readingOf(lang: string, paragraphs: readonly Paragraph[]): Reading {
  const { units, doubts } = normaliseScript(lang, paragraphs);
  const spoken = units.reduce((sum, { words }) => sum + words.length, 0);
  return {
    units: units.map(unitView),
    doubts: doubts.map((doubt) => ({ ...doubt })),
    wordCount: paragraphs.reduce((sum, { text }) => sum + wordsIn(text), 0),
    estimatedMs: Math.round((spoken * 60_000) / SYLLABLES_PER_MINUTE) + units.length * PAUSE_MS,
  };
}

function unitView({ paragraphId, words, marks }: SpokenUnit): Reading['units'][number] {
  return {
    paragraphId,
    text: words.map(({ text }, index) => text + (marks[index] ?? '')).join(' '),
    from: words[0]?.from ?? 0,
    to: words.at(-1)?.to ?? 0,
  };
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
