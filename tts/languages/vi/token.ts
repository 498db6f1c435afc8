import type { TokenClass } from '../../port.js';
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
