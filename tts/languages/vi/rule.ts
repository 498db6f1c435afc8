import type { TokenClass } from '../../port.js';

/** A row of the reading table: what it matches where a token begins, when it applies, what is said. */
export interface Rule {
  readonly kind: TokenKind;
  /** The characters it may begin with; a row is not tried at any other. */
  readonly first?: RegExp;
  /** Only where a line begins. */
  readonly start?: true;
  /** It may also apply to a number that stands alone between words. */
  readonly lone?: true;
  /** What the report calls it, when that is finer than its kind. */
  readonly as?: TokenClass;
  /**
   * Sticky, with a limit on every repetition: a rule looks at a bounded stretch of text, so the whole
   * reading is linear however hostile the text.
   */
  readonly pattern: RegExp | Finder;
  /** All that a finder finds is also matched by this. */
  readonly shape?: RegExp;
  /** Null when the row does not apply here after all. */
  readonly read: (match: Match, context: Context) => Reading | null;
}

/** The text matched, then its parts. */
export type Match = readonly (string | undefined)[] & { readonly 0: string };

/** For what no pattern says well, such as a look-up in the lexicon. */
export type Finder = (text: string, at: number) => Match | null;

export type TokenKind =
  | 'word'
  | 'number'
  /** “/tháng” said with một. */
  | 'each'
  /** “/ha” said with trên. */
  | 'per'
  | 'unit'
  | 'date'
  | 'time'
  | 'phone'
  | 'document'
  | 'web'
  | 'symbol'
  | 'mark'
  | 'item';

const CLASS_OF_KIND: Readonly<Record<TokenKind, TokenClass>> = {
  word: 'word',
  number: 'cardinal',
  each: 'money',
  per: 'measure',
  unit: 'measure',
  date: 'date',
  time: 'time',
  phone: 'phone',
  document: 'document',
  web: 'url',
  symbol: 'symbol',
  mark: 'punctuation',
  item: 'item',
};

/** A row with all its columns: rows that are alike to the machine are tried faster. */
export interface WholeRule extends Rule {
  readonly as: TokenClass;
}

export function wholeRule(rule: Rule): WholeRule {
  const { kind, first, start, lone, as = CLASS_OF_KIND[kind], pattern, shape, read } = rule;
  return { kind, first, start, lone, as, pattern, shape, read };
}

/** Rows that all begin with one of these characters. */
export function beginning(first: RegExp, rules: readonly Rule[]): readonly Rule[] {
  return rules.map((rule) => ({ first, ...rule }));
}

/** Rows for what stands where a line begins. */
export function atLineStart(rules: readonly Rule[]): readonly Rule[] {
  return rules.map((rule) => ({ ...rule, start: true }));
}

/** What is said for a token: words, with marks standing alone between them. */
export interface Reading {
  readonly say: string;
  readonly doubt?: 'guessed' | 'unread';
  /** The sentence ends after this token. */
  readonly ends?: boolean;
  /** Finer than the class of its row. */
  readonly as?: TokenClass;
  /** One word or mark that stands for itself: nothing has to be taken apart. */
  readonly plain?: true;
  /** As the commune reads it, not as the rules would. */
  readonly own?: true;
}

export interface Context {
  /** Lower-case written words before, nearest last; at most `CONTEXT_WORDS`. */
  readonly before: readonly string[];
  /** These words, a space between. */
  readonly phrase: string;
  /** The nearest of them. */
  readonly word: string;
  /** The last word of what was said for the token before. */
  readonly spoken: string;
  /** Kinds of the tokens before, nearest last. */
  readonly kinds: readonly TokenKind[];
  /** The nearest of them. */
  readonly kind: TokenKind | undefined;
  /** True when nothing, not even a space, stands between this token and the last. */
  readonly touches: boolean;
  /** The text before the match, a bounded stretch. */
  readonly behind: string;
  /** The text that follows the match, a bounded stretch. */
  readonly after: string;
  /** The line is written in capitals. */
  readonly heading: boolean;
  readonly lineStart: boolean;
  /** The line around the match, a bounded stretch. */
  readonly line: string;
  /** An opened quotation is not yet closed, as far as a bounded look back shows. */
  readonly quoted: boolean;
  /** The line from the match on: for a rule that applies at most once a line. */
  readonly rest: string;
}

export const CONTEXT_WORDS = 8;

/** With all its columns, as `wholeRule`. */
function reading(say: string, doubt: Reading['doubt'], as?: TokenClass): Reading {
  return { say, doubt, ends: undefined, as, plain: undefined, own: undefined };
}

/** A word or a mark that stands for itself. */
export function plainReading(say: string, { ends, as }: Partial<Reading> = {}): Reading {
  return { say, doubt: undefined, ends, as, plain: true, own: undefined };
}

export function said(say: string, as?: TokenClass): Reading {
  return reading(say, undefined, as);
}

export function guessed(say: string, as?: TokenClass): Reading {
  return reading(say, 'guessed', as);
}

export function previousWord(context: Context): string {
  return context.word;
}

export function previousKind(context: Context): TokenKind | undefined {
  return context.kind;
}

/** A sticky Unicode pattern from pieces; rows are easier to read when a piece has a name. */
export function pattern(...pieces: readonly string[]): RegExp {
  return new RegExp(pieces.join(''), 'yu');
}

/** Any of these, as written. */
export function oneOf(written: readonly string[]): string {
  return `(?:${written.map((one) => one.replace(/[$.]/gu, '\\$&')).join('|')})`;
}

export const DAY = '(0?[1-9]|[12]\\d|3[01])';
export const MONTH = '(0?[1-9]|1[0-2])';
export const YEAR = '((?:1[89]|20|21)\\d{2})';
export const DASH = '[ ]{0,2}[-–][ ]{0,2}';
/** “7h ÷ 11h” is a range too, in tables of works. */
export const TO = '[ ]{0,2}[-–÷~][ ]{0,2}';
export const NO_DIGIT = '(?![\\d])';
export const NO_LETTER = '(?![\\p{L}\\d])';
/** Grouped thousands or plain digits, with or without decimals. */
export const NUMBER =
  '(\\d{1,3}(?:\\.\\d{3}){1,6}(?![\\d])(?:,\\d{1,12}(?!\\d))?|\\d{1,18}(?!\\d)(?:,\\d{1,12}(?![\\d]))?)';
