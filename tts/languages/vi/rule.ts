/** A row of the reading table: what it matches where a token begins, when it applies, what is said. */
export interface Rule {
  readonly kind: TokenKind;
  /**
   * Sticky, with a limit on every repetition: a rule looks at a bounded stretch of text, so the whole
   * reading is linear however hostile the text.
   */
  readonly pattern: RegExp | Finder;
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
  | 'unit'
  | 'date'
  | 'time'
  | 'phone'
  | 'document'
  | 'web'
  | 'symbol'
  | 'mark'
  | 'item';

/** What is said for a token: words, with marks standing alone between them. */
export interface Reading {
  readonly say: string;
  readonly doubt?: 'guessed' | 'unread';
  /** The sentence ends after this token. */
  readonly ends?: boolean;
}

export interface Context {
  /** Lower-case written words before, nearest last; at most `CONTEXT_WORDS`. */
  readonly before: readonly string[];
  /** Kinds of the tokens before, nearest last. */
  readonly kinds: readonly TokenKind[];
  /** True when nothing, not even a space, stands between this token and the last. */
  readonly touches: boolean;
  /** The text that follows the match, a bounded stretch. */
  readonly after: string;
  /** The line is written in capitals. */
  readonly heading: boolean;
  readonly lineStart: boolean;
}

export const CONTEXT_WORDS = 8;

export function said(say: string): Reading {
  return { say };
}

export function guessed(say: string): Reading {
  return { say, doubt: 'guessed' };
}

export function previousWord(context: Context): string {
  return context.before.at(-1) ?? '';
}

export function previousKind(context: Context): TokenKind | undefined {
  return context.kinds.at(-1);
}

/** A sticky Unicode pattern from pieces; rows are easier to read when a piece has a name. */
export function pattern(...pieces: readonly string[]): RegExp {
  return new RegExp(pieces.join(''), 'yu');
}

export const DAY = '(0?[1-9]|[12]\\d|3[01])';
export const MONTH = '(0?[1-9]|1[0-2])';
export const YEAR = '((?:1[89]|20|21)\\d{2})';
export const DASH = '[ ]{0,2}[-–][ ]{0,2}';
export const NO_DIGIT = '(?![\\d])';
export const NO_LETTER = '(?![\\p{L}\\d])';
/** Grouped thousands or plain digits, with or without decimals. */
export const NUMBER =
  '(\\d{1,3}(?:\\.\\d{3}){1,6}(?![\\d])(?:,\\d{1,12}(?!\\d))?|\\d{1,18}(?!\\d)(?:,\\d{1,12}(?![\\d]))?)';
