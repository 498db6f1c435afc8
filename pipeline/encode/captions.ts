/** Words with their times, and the captions made from them. Places are of the script as written. */
import type { ClipWords, Paragraph, TimedWord } from '../../content/model/index.js';
import type { SpokenTime, TimedUnit } from '../stages.js';

/** Two lines on a telephone held upright. */
const MAX_CUE_CHARS = 80;

export function clipWords(units: readonly TimedUnit[]): ClipWords {
  const everyWord = units.every((unit) => unit.words !== undefined);
  const words = units.flatMap((unit) =>
    everyWord
      ? mergePlaces(unit.words ?? []).map((word) => inParagraph(unit, word))
      : [whole(unit)],
  );
  return { granularity: everyWord && units.length > 0 ? 'word' : 'sentence', words };
}

/** “376/376” is seven spoken words and one place in the script. */
function mergePlaces(words: readonly SpokenTime[]): readonly SpokenTime[] {
  return words.reduce<readonly SpokenTime[]>((merged, word) => {
    const last = merged.at(-1);
    if (last?.from !== word.from || last.to !== word.to) return [...merged, word];
    return [...merged.slice(0, -1), { ...last, endMs: word.endMs }];
  }, []);
}

const inParagraph = (unit: TimedUnit, { from, to, startMs, endMs }: SpokenTime): TimedWord => ({
  paragraphId: unit.paragraphId,
  from,
  to,
  startMs: Math.round(startMs),
  endMs: Math.round(endMs),
});

const whole = (unit: TimedUnit): TimedWord => inParagraph(unit, unit);

interface Cue {
  readonly startMs: number;
  readonly endMs: number;
  readonly text: string;
}

export function captions(units: readonly TimedUnit[], paragraphs: readonly Paragraph[]): string {
  const texts = new Map(paragraphs.map(({ id, text }) => [id, text]));
  const cues = units.flatMap((unit, index) => {
    const text = texts.get(unit.paragraphId) ?? '';
    const next = units[index + 1];
    const end = next?.paragraphId === unit.paragraphId ? next.from : text.length;
    return cuesOf(unit, text, Math.max(end, unit.to));
  });
  return `WEBVTT\n\n${cues.map(cueText).join('\n')}`;
}

/** Punctuation and quotes between two places belong to the cue before them. */
function cuesOf(unit: TimedUnit, text: string, end: number): readonly Cue[] {
  const lines = splitWords(unit.words ? mergePlaces(unit.words) : [unit]);
  return lines.map((line, index) => {
    const [first, last] = [line[0] ?? unit, line.at(-1) ?? unit];
    const to = lines[index + 1]?.[0]?.from ?? end;
    return { startMs: first.startMs, endMs: last.endMs, text: text.slice(first.from, to).trim() };
  });
}

function splitWords(words: readonly SpokenTime[]): readonly (readonly SpokenTime[])[] {
  const lines: SpokenTime[][] = [];
  for (const word of words) {
    const open = lines.at(-1);
    const first = open?.[0];
    if (open && first && word.to - first.from <= MAX_CUE_CHARS) open.push(word);
    else lines.push([word]);
  }
  return lines;
}

const cueText = ({ startMs, endMs, text }: Cue): string =>
  `${timestamp(startMs)} --> ${timestamp(Math.max(endMs, startMs + 1))}\n${escapeCue(text)}\n`;

/** A line of a cue may hold neither markup nor an arrow nor an empty line. */
const escapeCue = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/\s*\n\s*/g, '\n');

function timestamp(ms: number): string {
  const whole = Math.round(ms);
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const clock = [whole / 3_600_000, (whole / 60_000) % 60, (whole / 1_000) % 60].map(two).join(':');
  return `${clock}.${String(whole % 1_000).padStart(3, '0')}`;
}
