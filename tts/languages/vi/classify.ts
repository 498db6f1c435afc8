import {
  CONTEXT_WORDS,
  type Context,
  type Match,
  type Reading,
  type Rule,
  type TokenKind,
} from './rule.js';
import { DATE_RULES } from './rules/dates.js';
import { DOCUMENT_RULES } from './rules/documents.js';
import { LINE_RULES } from './rules/lines.js';
import { MARK_RULES } from './rules/marks.js';
import { PHONE_RULES } from './rules/phones.js';
import { QUANTITY_RULES } from './rules/quantities.js';
import { TIME_RULES } from './rules/times.js';
import { WEB_RULES } from './rules/web.js';
import { WORD_RULES } from './rules/words.js';

/** A stretch of the clean text, what it is, and what is said for it. */
export interface Token {
  readonly kind: TokenKind;
  /** UTF-16 offsets into the clean text. */
  readonly from: number;
  readonly to: number;
  readonly reading: Reading;
}

/** The first row that applies wins: the more a row demands, the earlier it stands. */
export const RULES: readonly Rule[] = [
  ...LINE_RULES,
  ...WEB_RULES,
  ...DOCUMENT_RULES,
  ...DATE_RULES,
  ...TIME_RULES,
  ...PHONE_RULES,
  ...QUANTITY_RULES,
  ...WORD_RULES,
  ...MARK_RULES,
];

/** How far a rule may look ahead of its match. */
const AFTER_CHARS = 120;
const KINDS_KEPT = 4;
/** A heading has at least two words; one word in capitals is an abbreviation or a name. */
const HEADING_LETTERS = 8;
const HEADING_SHARE = 0.8;

/** Cuts one line, `[from, to)` of the clean text, into tokens from left to right. */
export function classifyLine(text: string, from: number, to: number): Token[] {
  const line = text.slice(from, to);
  const heading = isHeading(line);
  const tokens: Token[] = [];
  const before: string[] = [];
  for (let at = skipSpaces(line, 0); at < line.length;) {
    const token = tokenAt(line, at, contextAt(line, at, tokens, before, heading, from));
    tokens.push({ ...token, from: from + token.from, to: from + token.to });
    remember(before, line.slice(token.from, token.to), token.kind);
    at = skipSpaces(line, token.to);
  }
  return tokens;
}

type OpenContext = Omit<Context, 'after'>;

function contextAt(
  line: string,
  at: number,
  tokens: readonly Token[],
  before: readonly string[],
  heading: boolean,
  from: number,
): OpenContext {
  return {
    before,
    kinds: tokens.slice(-KINDS_KEPT).map(({ kind }) => kind),
    touches: at > 0 && tokens.at(-1)?.to === from + at,
    heading,
    lineStart: tokens.length === 0 || (tokens.length === 1 && isBullet(tokens[0])),
  };
}

/** “- a) …”: the letter after a dash still begins its line. */
function isBullet(token: Token | undefined): boolean {
  return token?.kind === 'mark' && token.reading.say === '';
}

function tokenAt(line: string, at: number, context: OpenContext): Token {
  for (const rule of RULES) {
    const match = matchAt(rule, line, at);
    if (!match || match[0] === '') continue;
    const to = at + match[0].length;
    const reading = rule.read(match, { ...context, after: line.slice(to, to + AFTER_CHARS) });
    if (reading) return { kind: rule.kind, from: at, to, reading };
  }
  return {
    kind: 'symbol',
    from: at,
    to: at + codePointLength(line, at),
    reading: { say: '', doubt: 'unread' },
  };
}

function matchAt({ pattern }: Rule, line: string, at: number): Match | null {
  if (typeof pattern === 'function') return pattern(line, at);
  pattern.lastIndex = at;
  return pattern.exec(line);
}

function codePointLength(line: string, at: number): number {
  return (line.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function remember(before: string[], written: string, kind: TokenKind): void {
  if (kind === 'mark') return;
  before.push(...written.toLowerCase().split(' ').slice(-CONTEXT_WORDS));
  before.splice(0, Math.max(0, before.length - CONTEXT_WORDS));
}

function skipSpaces(line: string, at: number): number {
  const SPACES = /\s*/uy;
  SPACES.lastIndex = at;
  return at + (SPACES.exec(line)?.[0].length ?? 0);
}

function isHeading(line: string): boolean {
  const letters = line.match(/\p{L}/gu) ?? [];
  const capitals = letters.filter((letter) => letter !== letter.toLowerCase());
  return (
    letters.length >= HEADING_LETTERS &&
    capitals.length >= letters.length * HEADING_SHARE &&
    line.trim().includes(' ')
  );
}
