import type { Id } from '../../../content/model/index.js';
import type { ReadingDoubt, SpokenUnit, SpokenWord, UnitBreak } from '../../port.js';
import type { Token } from './classify.js';
import type { CleanText } from './clean.js';

type Mark = SpokenUnit['marks'][number];

/** Weak to strong: of two marks at one place the stronger is breathed at. */
const MARKS: readonly Mark[] = [',', ';', ':', '.', '!', '?'];

interface OpenUnit {
  readonly words: SpokenWord[];
  readonly marks: Record<number, Mark>;
}

/** Turns the tokens of one line into units; a sentence is never cut inside a token. */
export function verbaliseLine(
  tokens: readonly Token[],
  clean: CleanText,
  paragraphId: Id,
  lineBreak: UnitBreak,
): SpokenUnit[] {
  const units: SpokenUnit[] = [];
  const close = (open: OpenUnit, endsWith: UnitBreak): OpenUnit => {
    if (open.words.length > 0) units.push(closeUnit(open, paragraphId, endsWith));
    return emptyUnit();
  };
  const last = tokens.reduce((open, token) => {
    addToken(open, token, clean);
    return token.reading.ends && open.words.length > 0 ? close(open, 'sentence') : open;
  }, emptyUnit());
  close(last, lineBreak);
  return endLine(units, lineBreak);
}

function endLine(units: readonly SpokenUnit[], lineBreak: UnitBreak): SpokenUnit[] {
  return units.map((unit, index) =>
    index === units.length - 1 ? { ...unit, endsWith: lineBreak } : unit,
  );
}

function emptyUnit(): OpenUnit {
  return { words: [], marks: {} };
}

function addToken(open: OpenUnit, token: Token, clean: CleanText): void {
  const place = sourcePlace(token, clean);
  for (const part of token.reading.say.split(' ')) {
    if (part === '') continue;
    if (isMark(part)) addMark(open, part);
    else open.words.push({ text: part, ...place });
  }
}

function isMark(part: string): part is Mark {
  return (MARKS as readonly string[]).includes(part);
}

function addMark({ words, marks }: OpenUnit, mark: Mark): void {
  const index = words.length - 1;
  const present = marks[index];
  if (index < 0 || (present && MARKS.indexOf(present) >= MARKS.indexOf(mark))) return;
  marks[index] = mark;
}

/** A unit always ends in a mark: the voice falls, and the next one begins anew. */
function closeUnit(open: OpenUnit, paragraphId: Id, endsWith: UnitBreak): SpokenUnit {
  const last = open.words.length - 1;
  const mark = open.marks[last];
  const marks = mark && mark !== ',' ? open.marks : { ...open.marks, [last]: '.' as const };
  return { paragraphId, words: open.words, marks, endsWith };
}

function sourcePlace(token: Token, clean: CleanText): { from: number; to: number } {
  return { from: clean.from[token.from] ?? 0, to: clean.to[token.to - 1] ?? 0 };
}

export function doubtsOf(
  tokens: readonly Token[],
  clean: CleanText,
  paragraphId: Id,
  written: string,
): ReadingDoubt[] {
  return tokens.flatMap((token) => {
    const { doubt, say } = token.reading;
    if (!doubt) return [];
    const place = sourcePlace(token, clean);
    const source = written.slice(place.from, place.to);
    return [{ paragraphId, ...place, token: source, kind: doubt, reading: say }];
  });
}
