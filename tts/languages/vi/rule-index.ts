import { SPACE, isDigitCode, isLetterCode } from './characters.js';
import type { Rule } from './rule.js';

/** What stands where a token begins, as far as it decides which rows may apply. */
interface Place {
  /** The first character. */
  readonly code: number;
  /** The character after its digits or letters; 0 at the end of the text, `UNKNOWN` after others. */
  readonly next: number;
  /** How many digits it begins with, up to `MOST_DIGITS`. */
  readonly digits: number;
  readonly isLone: boolean;
  readonly isStart: boolean;
}

const UNKNOWN = -1;
const MOST_DIGITS = 15;
/** Longer than any word or number a row reads: a wall of letters is not walked again and again. */
const LONGEST_RUN = 64;

/**
 * The rows that may apply where a token begins. Found once for each kind of place, so that at most
 * places only a few patterns are tried.
 */
export class RuleIndex<Row extends Rule> {
  readonly #rules: readonly Row[];
  readonly #known = new Map<number, Map<number, readonly Row[]>>();

  constructor(rules: readonly Row[]) {
    this.#rules = rules;
  }

  rulesAt(text: string, at: number, isStart: boolean): readonly Row[] {
    const code = text.codePointAt(at) ?? 0;
    const isDigit = isDigitCode(code);
    const end = isDigit || isLetterCode(code) ? endOfRun(text, at, isDigit) : UNKNOWN;
    const next = end === UNKNOWN ? UNKNOWN : end < text.length ? text.charCodeAt(end) : 0;
    const digits = !isDigit ? 0 : end === UNKNOWN ? MOST_DIGITS : Math.min(end - at, MOST_DIGITS);
    const isLone = isDigit && !isStart && isLoneNumber(text, end, digits);
    const byKey = this.#known.get(code) ?? this.#open(code);
    const key = ((next * 16 + digits) * 2 + (isLone ? 1 : 0)) * 2 + (isStart ? 1 : 0);
    const known = byKey.get(key);
    if (known) return known;
    const place: Place = { code, next, digits, isLone, isStart };
    const rules = this.#rules.filter((rule) => mayApply(rule, place));
    byKey.set(key, rules);
    return rules;
  }

  #open(code: number): Map<number, readonly Row[]> {
    if (this.#known.size >= CODES_KEPT) this.#known.clear();
    const byKey = new Map<number, readonly Row[]>();
    this.#known.set(code, byKey);
    return byKey;
  }
}

/** A text of every character there is shall not fill the memory. */
const CODES_KEPT = 2000;

/** The place after the digits, or letters, that begin here. */
function endOfRun(text: string, at: number, isDigit: boolean): number {
  const most = Math.min(text.length, at + LONGEST_RUN);
  let end = at + 1;
  if (isDigit) while (end < most && isDigitCode(text.charCodeAt(end))) end += 1;
  else while (end < most && isLetterCode(text.charCodeAt(end))) end += 1;
  return end === at + LONGEST_RUN ? UNKNOWN : end;
}

const LONGEST_LONE = 4;
const MARK_AFTER = ',;.';

/** A number between words: nothing is joined to it. */
function isLoneNumber(text: string, end: number, digits: number): boolean {
  if (digits > LONGEST_LONE) return false;
  if (end >= text.length) return true;
  if (text.charCodeAt(end) === SPACE) return isLetterCode(text.charCodeAt(end + 1));
  const isBeforeSpace = end + 1 >= text.length || text.charCodeAt(end + 1) === SPACE;
  return isBeforeSpace && MARK_AFTER.includes(text.charAt(end));
}

function mayApply(rule: Rule, { code, next, digits, isLone, isStart }: Place): boolean {
  if ((rule.start && !isStart) || (isLone && !rule.lone)) return false;
  if (!mayBegin(rule, String.fromCodePoint(code))) return false;
  const [least, most] = rule.digits ?? [0, MOST_DIGITS];
  if (digits > 0 && (digits < least || (digits > most && most < MOST_DIGITS))) return false;
  return !rule.then || next === UNKNOWN || rule.then.test(String.fromCharCode(next));
}

/** A pattern that is one class of characters begins with one of them. */
const ONE_CLASS = /^\[(?:\\.|[^\]\\])+\](?:\{1,\d+\})?$/u;

function mayBegin({ first, pattern }: Rule, char: string): boolean {
  if (first && !first.test(char)) return false;
  if (typeof pattern === 'function' || !ONE_CLASS.test(pattern.source)) return true;
  pattern.lastIndex = 0;
  return pattern.test(char);
}
