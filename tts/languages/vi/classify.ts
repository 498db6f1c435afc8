import { SPACE, endOfLetters, isDigitCode, isLetterCode } from './characters.js';
import { OpenLine, PlaceContext } from './context.js';
import type { OwnWords } from './own-words.js';
import { plainReading } from './plain-words.js';
import { RuleIndex } from './rule-index.js';
import { classOf, said, type Match, type Reading, type Rule } from './rule.js';
import { CITATION_RULES } from './rules/citations.js';
import { CODE_RULES } from './rules/codes.js';
import { DATE_RULES } from './rules/dates.js';
import { DOCUMENT_RULES } from './rules/documents.js';
import { LINE_RULES } from './rules/lines.js';
import { MARK_RULES } from './rules/marks.js';
import { PHONE_RULES } from './rules/phones.js';
import { PLACE_RULES } from './rules/places.js';
import { QUANTITY_RULES } from './rules/quantities.js';
import { TIME_RULES } from './rules/times.js';
import { UNIT_RULES } from './rules/units.js';
import { WEB_RULES } from './rules/web.js';
import { WORD_RULES } from './rules/words.js';
import type { Token } from './token.js';
import { SCALES, UNITS } from './lexicon/units.js';

/** The first row that applies wins: the more a row demands, the earlier it stands. */
export const RULES: readonly Rule[] = [
  ...LINE_RULES,
  ...WEB_RULES,
  ...CITATION_RULES,
  ...CODE_RULES,
  ...DOCUMENT_RULES,
  ...DATE_RULES,
  ...TIME_RULES,
  ...PHONE_RULES,
  ...QUANTITY_RULES,
  ...PLACE_RULES,
  ...UNIT_RULES,
  ...WORD_RULES,
  ...MARK_RULES,
];

/** Cuts one line into tokens from left to right; the commune's own words go before every rule. */
export function classifyLine(text: string, own?: OwnWords): readonly Token[] {
  const line = new OpenLine(text);
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    if (code === SPACE) {
      at += 1;
      continue;
    }
    const token = own?.tokenAt(line, at) ?? commonToken(line, at, code) ?? ruledToken(line, at);
    line.tokens.push(token);
    at = token.to;
  }
  return line.tokens;
}

/** Words and marks that every rule would leave as they are: the greater part of a text. */
function commonToken(line: OpenLine, at: number, code: number): Token | undefined {
  const { text, tokens } = line;
  if (!isLetterCode(code)) {
    // “56 : 7 = 8”
    return code === COLON_CODE && tokens.at(-1)?.kind === 'number'
      ? undefined
      : commonMark(text, at, code);
  }
  const to = endOfLetters(text, at);
  if (!endsWord(text, to)) return undefined;
  const reading = plainReading(text.slice(at, to));
  const last = tokens.at(-1);
  if (!reading || isAsUnit(last, text.slice(at, to))) return undefined;
  if (last?.to === at && last.kind !== 'mark') return undefined;
  return { kind: 'word', class: reading.as ?? 'word', from: at, to, reading };
}

/** “5 ha”, “nghìn ha”: the word is a measure there. */
function isAsUnit(last: Token | undefined, word: string): boolean {
  if (!last || !UNITS.has(word)) return false;
  return last.kind === 'number' || SCALES.has(last.reading.say);
}

const COLON_CODE = 0x3a;
const COMMA: Reading = { ...said(','), plain: true };
const SEMICOLON: Reading = { ...said(';'), plain: true };
const COLON: Reading = { ...said(':'), plain: true };
const STOP: Reading = { say: '.', ends: true, plain: true };
const COMMON_MARKS: ReadonlyMap<number, Reading> = new Map([
  [0x2c, COMMA],
  [0x3b, SEMICOLON],
  [0x3a, COLON],
  [0x2e, STOP],
]);

/** A mark after which nothing, or a space and no closing sign stands. */
function commonMark(text: string, at: number, code: number): Token | undefined {
  const reading = COMMON_MARKS.get(code);
  if (!reading || !isSpaceOrEnd(text.charCodeAt(at + 1))) return undefined;
  return { kind: 'mark', class: 'punctuation', from: at, to: at + 1, reading };
}

/** NaN is the end of the line. */
const isSpaceOrEnd = (code: number): boolean => code === SPACE || code !== code;

/** No address, code or abbreviation goes on here. */
function endsWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (isSpaceOrEnd(code)) return true;
  return COMMON_MARKS.has(code) && isSpaceOrEnd(text.charCodeAt(at + 1));
}

function ruledToken(line: OpenLine, at: number): Token {
  const { text } = line;
  const context = new PlaceContext(line, at);
  for (const rule of rulesAt(line, at)) {
    const match = matchAt(rule, text, at);
    if (!match || match[0] === '') continue;
    const to = at + match[0].length;
    context.end = to;
    const reading = rule.read(match, context);
    if (reading)
      return { kind: rule.kind, class: reading.as ?? classOf(rule), from: at, to, reading };
  }
  const to = at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
  return { kind: 'symbol', class: 'symbol', from: at, to, reading: { say: '', doubt: 'unread' } };
}

const LONGEST_LONE = 4;

/** Most numbers stand between words: only a few rows can apply to them. */
function rulesAt({ text, tokens, isStart }: OpenLine, at: number): readonly Rule[] {
  return tokens.length > 1 && isLoneNumber(text, at)
    ? LONE_RULES
    : INDEX.rulesAt(text, at, isStart);
}

const INDEX = new RuleIndex(RULES);
const LONE_RULES = RULES.filter(({ lone }) => lone);

function isLoneNumber(text: string, at: number): boolean {
  if (!isDigitCode(text.charCodeAt(at))) return false;
  let end = at + 1;
  while (end - at <= LONGEST_LONE && isDigitCode(text.charCodeAt(end))) end += 1;
  if (end - at > LONGEST_LONE) return false;
  const next = text.charCodeAt(end);
  if (next === SPACE) return isLetterCode(text.charCodeAt(end + 1));
  return (
    next !== next ||
    (COMMON_MARKS.has(next) && next !== COLON_CODE && isSpaceOrEnd(text.charCodeAt(end + 1)))
  );
}

function matchAt({ pattern }: Rule, line: string, at: number): Match | null {
  if (typeof pattern === 'function') return pattern(line, at);
  pattern.lastIndex = at;
  return pattern.exec(line);
}
