import { lowerCase, tableOf } from '../characters.js';
import type { ContextCues, ContextReading, LexiconRow } from '../lexicon/row.js';
import { guessed, said, type Context, type Reading } from '../rule.js';

/** What the words around make of it, else its usual reading. */
export function readRow([, read, doubt, readings]: LexiconRow, context: Context): Reading {
  const byContext = contextReading(readings, context);
  if (byContext !== undefined) return said(byContext);
  return doubt ? guessed(read) : said(read);
}

/** The first reading whose cues all hold, if any. */
export function contextReading(
  readings: readonly ContextReading[] | undefined,
  context: Context,
): string | undefined {
  if (!readings) return undefined;
  const words = wordsOf(context.phrase);
  const next = wordsOf(context.after);
  const isCounted = context.kind !== 'mark' && COUNTED.test(words);
  return wholeCues(readings).find(({ when }) => applies(when, words, next, isCounted))?.reading;
}

/** Each list once with a space around its cues, so that they are whole words. */
const known = new Map<readonly ContextReading[], readonly ContextReading[]>();

function wholeCues(readings: readonly ContextReading[]): readonly ContextReading[] {
  const cues =
    known.get(readings) ??
    readings.map(({ reading, when: { before, after, near } }) => ({
      reading,
      when: { before: before?.map(whole), after: after?.map(whole), near: near?.map(whole) },
    }));
  known.set(readings, cues);
  return cues;
}

const whole = (cue: string): string => ` ${cue} `;

/** The cue of a number that counts, no year: “64 HN”, “21 TH”. */
const COUNT = whole('#');
const COUNTS = /^ \d{1,6} /u;
const COUNTED = / (?!(?:19|20)\d\d )\d{1,6} $/u;

function applies(
  { before, after, near }: ContextCues,
  words: string,
  next: string,
  isCounted: boolean,
): boolean {
  if (!before && !after && !near) return false;
  return (
    (!before || before.some((cue) => (cue === COUNT ? isCounted : words.endsWith(cue)))) &&
    (!after || after.some((cue) => (cue === COUNT ? COUNTS.test(next) : next.startsWith(cue)))) &&
    (!near || near.some((cue) => words.includes(cue) || next.includes(cue)))
  );
}

const NO_WORD = /[^\p{L}\p{N}&]+/gu;
const SIGNS = tableOf(/[\p{L}\p{N}&]/u, 0x2100);

/** In small letters, a space before and after each word, and no mark. */
function wordsOf(text: string): string {
  let words = ' ';
  let from = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= SIGNS.length) return whole(text.toLowerCase().replace(NO_WORD, ' ').trim());
    if (SIGNS[code] === 1) continue;
    if (at > from) words += `${lowerCase(text.slice(from, at))} `;
    from = at + 1;
  }
  return words;
}
