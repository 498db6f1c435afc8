import type { ContextCues, ContextReading } from '../lexicon/row.js';
import type { Context } from '../rule.js';

/** The first reading whose cues all hold, if any. */
export function contextReading(
  readings: readonly ContextReading[] | undefined,
  context: Context,
): string | undefined {
  if (!readings) return undefined;
  const words = ` ${wordsOf(context.before.join(' '))} `;
  const next = ` ${wordsOf(context.after)} `;
  return readings.find(({ when }) => applies(when, words, next))?.reading;
}

/** The cue of a number that counts, no year: “64 HN”, “21 TH”. */
const COUNT = '#';
const COUNTED = / (?!(?:19|20)\d\d )\d{1,6} $/u;

function applies({ before, after, near }: ContextCues, words: string, next: string): boolean {
  if (!before && !after && !near) return false;
  return (
    (!before ||
      before.some((cue) => (cue === COUNT ? COUNTED.test(words) : words.endsWith(` ${cue} `)))) &&
    (!after || after.some((cue) => next.startsWith(` ${cue} `))) &&
    (!near || near.some((cue) => words.includes(` ${cue} `) || next.includes(` ${cue} `)))
  );
}

function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim();
}
