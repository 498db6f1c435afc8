import type { ContextCues, ContextReading } from '../lexicon/row.js';
import type { Context } from '../rule.js';

/** The first reading whose cues all hold, if any. */
export function contextReading(
  readings: readonly ContextReading[] | undefined,
  context: Context,
): string | undefined {
  return readings?.find(({ when }) => applies(when, context))?.reading;
}

function applies({ before, after, near }: ContextCues, context: Context): boolean {
  if (!before && !after && !near) return false;
  const words = ` ${wordsOf(context.before.join(' '))} `;
  const next = ` ${wordsOf(context.after)} `;
  return (
    (!before || before.some((cue) => words.endsWith(` ${cue} `))) &&
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
