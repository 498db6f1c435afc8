import { isCapitalCode, isLetterCode, lowerCase } from './characters.js';
import { CONTEXT_WORDS, type Context, type TokenKind } from './rule.js';

/** How far a rule may look ahead of its match. */
const AFTER_CHARS = 120;
const KINDS_KEPT = 4;
/** A heading has at least two words; one word in capitals is an abbreviation or a name. */
const HEADING_LETTERS = 8;
const HEADING_SHARE = 0.8;

/**
 * One line while it is cut: what is true of the whole of it, and of its tokens the last few, so that
 * no place costs more because much stands before it.
 */
export class OpenLine {
  readonly text: string;
  count = 0;
  lastKind: TokenKind | undefined;
  /** Where the last token ends. */
  lastTo = -1;
  lastSay = '';
  #isHeading: boolean | undefined;
  /** Rings: kinds of the last tokens; the last that are no marks, as written in small letters. */
  readonly #kinds: TokenKind[] = [];
  readonly #words: string[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  #wordCount = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** `lower`: the token as written in small letters, when that is known without looking. */
  add(kind: TokenKind, say: string, from: number, to: number, lower = ''): void {
    this.#kinds[this.count % KINDS_KEPT] = kind;
    this.count += 1;
    this.lastKind = kind;
    this.lastTo = to;
    this.lastSay = say;
    if (kind === 'mark') return;
    const slot = this.#wordCount % CONTEXT_WORDS;
    this.#words[slot] = lower;
    this.#starts[slot] = from;
    this.#ends[slot] = to;
    this.#wordCount += 1;
  }

  /** “- a) …”: the letter after a dash still begins its line. */
  get isStart(): boolean {
    return (
      this.count === 0 || (this.count === 1 && this.lastKind === 'mark' && this.lastSay === '')
    );
  }

  get isHeading(): boolean {
    this.#isHeading ??= isHeading(this.text);
    return this.#isHeading;
  }

  kinds(): TokenKind[] {
    const kinds: TokenKind[] = [];
    for (let at = Math.max(0, this.count - KINDS_KEPT); at < this.count; at += 1)
      kinds.push(this.#kinds[at % KINDS_KEPT] ?? 'mark');
    return kinds;
  }

  /** The last tokens that are no marks, as written, in small letters, cut at spaces. */
  wordsBefore(): string[] {
    const words: string[] = [];
    for (let back = Math.min(this.#wordCount, CONTEXT_WORDS); back > 0; back -= 1) {
      const written = this.#written(back);
      if (written.includes(' ')) words.push(...written.split(' '));
      else words.push(written);
    }
    return words.length > CONTEXT_WORDS ? words.slice(-CONTEXT_WORDS) : words;
  }

  /** The nearest of them. */
  wordBefore(): string {
    if (this.#wordCount === 0) return '';
    const written = this.#written(1);
    return written.slice(written.lastIndexOf(' ') + 1);
  }

  #written(back: number): string {
    const slot = (this.#wordCount - back) % CONTEXT_WORDS;
    const known = this.#words[slot] ?? '';
    if (known !== '') return known;
    const written = lowerCase(this.text.slice(this.#starts[slot], this.#ends[slot]));
    this.#words[slot] = written;
    return written;
  }
}

/** What stands around one place of a line; nothing is looked at before a rule asks. */
export class PlaceContext implements Context {
  /** Where the match at hand ends. */
  end = 0;
  readonly #line: OpenLine;
  #at = 0;
  #before: readonly string[] | undefined;
  #phrase: string | undefined;
  #word: string | undefined;
  #kinds: readonly TokenKind[] | undefined;

  constructor(line: OpenLine) {
    this.#line = line;
  }

  /** A rule has done with its context when it has read: the next place takes the same. */
  moveTo(at: number): void {
    this.#at = at;
    this.#before = undefined;
    this.#phrase = undefined;
    this.#word = undefined;
    this.#kinds = undefined;
  }

  get before(): readonly string[] {
    this.#before ??= this.#line.wordsBefore();
    return this.#before;
  }

  get phrase(): string {
    this.#phrase ??= this.before.join(' ');
    return this.#phrase;
  }

  get word(): string {
    this.#word ??= this.#line.wordBefore();
    return this.#word;
  }

  get kind(): TokenKind | undefined {
    return this.#line.lastKind;
  }

  get spoken(): string {
    const say = this.#line.lastSay;
    return say.slice(say.lastIndexOf(' ') + 1);
  }

  get kinds(): readonly TokenKind[] {
    this.#kinds ??= this.#line.kinds();
    return this.#kinds;
  }

  get touches(): boolean {
    return this.#at > 0 && this.#line.lastTo === this.#at;
  }

  get quoted(): boolean {
    const back = this.behind;
    return back.split('"').length % 2 === 0 || back.lastIndexOf('“') > back.lastIndexOf('”');
  }

  get behind(): string {
    return this.#line.text.slice(Math.max(0, this.#at - AFTER_CHARS), this.#at);
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

  get line(): string {
    return this.#line.text.slice(Math.max(0, this.#at - AFTER_CHARS), this.end + AFTER_CHARS);
  }

  get rest(): string {
    return this.#line.text.slice(this.#at);
  }
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
