import { isCapitalCode, isLetterCode } from './characters.js';
import { CONTEXT_WORDS, type Context, type TokenKind } from './rule.js';
import type { Token } from './token.js';

/** How far a rule may look ahead of its match. */
const AFTER_CHARS = 120;
const KINDS_KEPT = 4;
/** A heading has at least two words; one word in capitals is an abbreviation or a name. */
const HEADING_LETTERS = 8;
const HEADING_SHARE = 0.8;

/** One line while it is cut: its tokens so far, and what is true of the whole of it. */
export class OpenLine {
  readonly tokens: Token[] = [];
  readonly text: string;
  #isHeading: boolean | undefined;

  constructor(text: string) {
    this.text = text;
  }

  /** Nothing stands before but a bullet. */
  get isStart(): boolean {
    const { tokens } = this;
    return tokens.length === 0 || (tokens.length === 1 && isBullet(tokens[0]));
  }

  get isHeading(): boolean {
    this.#isHeading ??= isHeading(this.text);
    return this.#isHeading;
  }
}

/** What stands around one place; nothing is looked at before a rule asks. */
export class PlaceContext implements Context {
  /** Where the match at hand ends. */
  end = 0;
  readonly #line: OpenLine;
  readonly #at: number;
  #before: readonly string[] | undefined;
  #word: string | undefined;
  #kinds: readonly TokenKind[] | undefined;

  constructor(line: OpenLine, at: number) {
    this.#line = line;
    this.#at = at;
  }

  get before(): readonly string[] {
    this.#before ??= wordsBefore(this.#line);
    return this.#before;
  }

  get word(): string {
    this.#word ??= wordBefore(this.#line);
    return this.#word;
  }

  get kind(): TokenKind | undefined {
    return this.#line.tokens.at(-1)?.kind;
  }

  get kinds(): readonly TokenKind[] {
    this.#kinds ??= this.#line.tokens.slice(-KINDS_KEPT).map(({ kind }) => kind);
    return this.#kinds;
  }

  get touches(): boolean {
    return this.#at > 0 && this.#line.tokens.at(-1)?.to === this.#at;
  }

  get after(): string {
    return this.#line.text.slice(this.end, this.end + AFTER_CHARS);
  }

  get heading(): boolean {
    return this.#line.isHeading;
  }

  get lineStart(): boolean {
    return this.#line.isStart;
  }

  get rest(): string {
    return this.#line.text.slice(this.#at);
  }
}

function wordsBefore({ tokens, text }: OpenLine): string[] {
  const words: string[] = [];
  for (let index = tokens.length - 1; index >= 0 && words.length < CONTEXT_WORDS; index -= 1) {
    const token = tokens[index];
    if (!token || token.kind === 'mark') continue;
    const written = text.slice(token.from, token.to).toLowerCase();
    if (written.includes(' ')) words.push(...written.split(' ').reverse());
    else words.push(written);
  }
  words.length = Math.min(words.length, CONTEXT_WORDS);
  return words.reverse();
}

function wordBefore({ tokens, text }: OpenLine): string {
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    const token = tokens[index];
    if (!token || token.kind === 'mark') continue;
    const start = Math.max(token.from, text.lastIndexOf(' ', token.to - 1) + 1);
    return text.slice(start, token.to).toLowerCase();
  }
  return '';
}

/** “- a) …”: the letter after a dash still begins its line. */
function isBullet(token: Token | undefined): boolean {
  return token?.kind === 'mark' && token.reading.say === '';
}

function isHeading(line: string): boolean {
  let letters = 0;
  let capitals = 0;
  for (let at = 0; at < line.length; at += 1) {
    const code = line.charCodeAt(at);
    if (!isLetterCode(code)) continue;
    letters += 1;
    if (isCapitalCode(code)) capitals += 1;
  }
  return (
    letters >= HEADING_LETTERS && capitals >= letters * HEADING_SHARE && line.trim().includes(' ')
  );
}
