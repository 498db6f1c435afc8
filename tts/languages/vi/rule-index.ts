import { isDigitCode, isLetterCode } from './characters.js';
import type { Rule } from './rule.js';

/** A pattern that is one class of characters begins with one of them. */
const ONE_CLASS = /^\[(?:\\.|[^\]\\])+\](?:\{1,\d+\})?$/u;

/** What begins at a place is neither digits nor letters: nothing is known of what follows. */
const UNKNOWN = -1;

/**
 * The rows that may apply where a token begins, by its first character and by what follows its digits
 * or letters. Found once for each such pair, so that at most places only a few patterns are tried.
 */
export class RuleIndex {
  readonly #rules: readonly Rule[];
  readonly #known = new Map<number, Map<number, readonly Rule[]>>();

  constructor(rules: readonly Rule[]) {
    this.#rules = rules;
  }

  rulesAt(text: string, at: number, isLineStart: boolean): readonly Rule[] {
    const code = text.codePointAt(at) ?? 0;
    const next = codeAfter(text, at, code);
    const key = next * 2 + (isLineStart ? 1 : 0);
    const byNext = this.#known.get(code) ?? this.#open(code);
    const known = byNext.get(key);
    if (known) return known;
    const rules = this.#rules.filter((rule) => mayApply(rule, code, next, isLineStart));
    byNext.set(key, rules);
    return rules;
  }

  #open(code: number): Map<number, readonly Rule[]> {
    if (this.#known.size >= CODES_KEPT) this.#known.clear();
    const byNext = new Map<number, readonly Rule[]>();
    this.#known.set(code, byNext);
    return byNext;
  }
}

/** A text of every character there is shall not fill the memory. */
const CODES_KEPT = 2000;

/** Longer than any word or number a row reads: a wall of letters is not walked again and again. */
const LONGEST_RUN = 64;

/** The end of the text is NUL, which no cleaned text holds. */
function codeAfter(text: string, at: number, first: number): number {
  const isOfRun = isLetterCode(first) ? isLetterCode : isDigitCode(first) ? isDigitCode : undefined;
  if (!isOfRun) return UNKNOWN;
  for (let end = at + 1; end < at + LONGEST_RUN; end += 1) {
    if (end >= text.length) return 0;
    const code = text.charCodeAt(end);
    if (!isOfRun(code)) return code;
  }
  return UNKNOWN;
}

function mayApply(rule: Rule, code: number, next: number, isLineStart: boolean): boolean {
  if (rule.start && !isLineStart) return false;
  if (!mayBegin(rule, String.fromCodePoint(code))) return false;
  return !rule.then || next === UNKNOWN || rule.then.test(String.fromCharCode(next));
}

function mayBegin({ first, pattern }: Rule, char: string): boolean {
  if (first && !first.test(char)) return false;
  if (typeof pattern === 'function' || !ONE_CLASS.test(pattern.source)) return true;
  pattern.lastIndex = 0;
  return pattern.test(char);
}
