import type { Id } from '../../../content/model/index.js';
import type { SpokenUnit, SpokenWord, UnitBreak } from '../../port.js';
import type { Source } from './breath-joints.js';
import { breathsOf } from './breaths.js';
import type { CleanText } from './clean.js';
import { closingMark, isPauseMark, strongerMark, type PauseMark } from './pause-marks.js';
import type { Token } from './token.js';

/** The tokens of one line, its text, and where it begins in the clean text. */
export interface CutLine {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly endsWith: UnitBreak;
}

interface OpenUnit {
  readonly words: SpokenWord[];
  readonly marks: Record<number, PauseMark>;
  /** The token of each word. */
  readonly tokens: Token[];
}

/** Turns the tokens of one line into units; a sentence is never cut inside a token. */
export function verbaliseLine(line: CutLine, clean: CleanText, paragraphId: Id): SpokenUnit[] {
  const units: SpokenUnit[] = [];
  let open = emptyUnit();
  for (const token of line.tokens) {
    addToken(open, token, line.from, clean);
    if (!token.reading.ends || open.words.length === 0) continue;
    units.push(closeUnit(open, line, paragraphId, 'sentence'));
    open = emptyUnit();
  }
  if (open.words.length > 0) units.push(closeUnit(open, line, paragraphId, line.endsWith));
  const last = units.pop();
  return last ? [...units, { ...last, endsWith: line.endsWith }] : units;
}

function emptyUnit(): OpenUnit {
  return { words: [], marks: {}, tokens: [] };
}

function addToken(open: OpenUnit, token: Token, lineFrom: number, clean: CleanText): void {
  const from = clean.fromAt(lineFrom + token.from);
  const to = clean.toAt(lineFrom + token.to - 1);
  const { say, plain } = token.reading;
  if (plain) addPart(open, say, from, to);
  else for (const part of say.split(' ')) if (part !== '') addPart(open, part, from, to);
  while (open.tokens.length < open.words.length) open.tokens.push(token);
}

function addPart(open: OpenUnit, part: string, from: number, to: number): void {
  if (isPauseMark(part)) addMark(open, part);
  else open.words.push({ text: part, from, to });
}

function addMark({ words, marks }: OpenUnit, mark: PauseMark): void {
  const index = words.length - 1;
  if (index >= 0) marks[index] = strongerMark(marks[index], mark);
}

function closeUnit(
  { words, marks, tokens }: OpenUnit,
  { text }: CutLine,
  paragraphId: Id,
  endsWith: UnitBreak,
): SpokenUnit {
  const last = words.length - 1;
  marks[last] = closingMark(marks[last]);
  const breaths = breathsOf(words, marks, (index) => sourceOf(tokens[index], text));
  return breaths.length > 0
    ? { paragraphId, words, marks, endsWith, breaths }
    : { paragraphId, words, marks, endsWith };
}

function sourceOf(token: Token | undefined, text: string): Source {
  return { token, written: token ? text.slice(token.from, token.to) : '' };
}
