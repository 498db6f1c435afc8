import type { TokenClass } from '../../port.js';
import type { PlainWord } from './plain-words.js';
import type { Reading, TokenKind } from './rule.js';

/** A stretch of a line, what it is, and what is said for it. */
export interface Token {
  readonly kind: TokenKind;
  readonly class: TokenClass;
  /** UTF-16 offsets into the line. */
  readonly from: number;
  readonly to: number;
  readonly reading: Reading;
}

/** Takes what a line is cut into, in order: a line of a megabyte need not be held as tokens. */
export interface TokenSink {
  /** The greater part of a text: no token is made for it. */
  plainWord(word: PlainWord, from: number): void;
  token(token: Token): void;
}

/** All tokens of a line. */
export class TokenList implements TokenSink {
  readonly tokens: Token[] = [];

  plainWord({ reading, length }: PlainWord, from: number): void {
    const to = from + length;
    this.tokens.push({ kind: 'word', class: reading.as ?? 'word', from, to, reading });
  }

  token(token: Token): void {
    this.tokens.push(token);
  }
}

export class BothSinks implements TokenSink {
  readonly #one: TokenSink;
  readonly #other: TokenSink;

  constructor(one: TokenSink, other: TokenSink) {
    this.#one = one;
    this.#other = other;
  }

  plainWord(word: PlainWord, from: number): void {
    this.#one.plainWord(word, from);
    this.#other.plainWord(word, from);
  }

  token(token: Token): void {
    this.#one.token(token);
    this.#other.token(token);
  }
}
