import type { Id } from '../../../content/model/index.js';
import type { ReadToken, ReadingDoubt, SpokenUnit, SpokenWord, UnitBreak } from '../../port.js';
import type { Source } from './breath-joints.js';
import { breathsOf } from './breaths.js';
import type { CleanText } from './clean.js';
import type { Token } from './token.js';

type Mark = SpokenUnit['marks'][number];

/** Weak to strong: of two marks at one place the stronger is breathed at. */
const MARKS: readonly Mark[] = [',', ';', ':', '.', '!', '?'];

/** The tokens of one line, its text, and where it begins in the clean text. */
export interface CutLine {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly endsWith: UnitBreak;
}

interface OpenUnit {
  readonly words: SpokenWord[];
  readonly marks: Record<number, Mark>;
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
  if (isMark(part)) addMark(open, part);
  else open.words.push({ text: part, from, to });
}

function isMark(part: string): part is Mark {
  return part.length === 1 && (MARKS as readonly string[]).includes(part);
}

function addMark({ words, marks }: OpenUnit, mark: Mark): void {
  const index = words.length - 1;
  const present = marks[index];
  if (index < 0 || (present && MARKS.indexOf(present) >= MARKS.indexOf(mark))) return;
  marks[index] = mark;
}

/** A unit always ends in a mark: the voice falls, and the next one begins anew. */
function closeUnit(
  { words, marks, tokens }: OpenUnit,
  { text }: CutLine,
  paragraphId: Id,
  endsWith: UnitBreak,
): SpokenUnit {
  const last = words.length - 1;
  if (!marks[last] || marks[last] === ',') marks[last] = '.';
  const breaths = breathsOf(words, marks, (index) => sourceOf(tokens[index], text));
  return breaths.length > 0
    ? { paragraphId, words, marks, endsWith, breaths }
    : { paragraphId, words, marks, endsWith };
}

function sourceOf(token: Token | undefined, text: string): Source {
  return { token, written: token ? text.slice(token.from, token.to) : '' };
}

const CONFIDENCE = { guessed: 0.5, unread: 0 } as const;

/** What became of each stretch that is not said as it stands. */
export function tokensOf(
  line: CutLine,
  clean: CleanText,
  paragraphId: Id,
  written: string,
): ReadToken[] {
  const report: ReadToken[] = [];
  for (const token of line.tokens) {
    const { plain, as, say, doubt, own } = token.reading;
    if (plain && !as) continue;
    const from = clean.fromAt(line.from + token.from);
    const to = clean.toAt(line.from + token.to - 1);
    const source = written.slice(from, to);
    if (!doubt && !own && source.toLowerCase() === say) continue;
    const confidence = doubt ? CONFIDENCE[doubt] : 1;
    report.push({
      paragraphId,
      from,
      to,
      token: source,
      class: token.class,
      reading: say.trim(),
      confidence,
      ...(own && { own }),
    });
  }
  return report;
}

export function doubtOf(token: ReadToken): ReadingDoubt[] {
  if (token.confidence === 1) return [];
  const kind = token.confidence === 0 ? 'unread' : 'guessed';
  const { paragraphId, from, to, reading } = token;
  return [{ paragraphId, from, to, token: token.token, kind, reading }];
}
