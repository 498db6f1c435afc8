import { SPACE } from './characters.js';
import { closingMark, isPauseMark, strongerMark, type PauseMark } from './pause-marks.js';
import type { PlainWord } from './plain-words.js';
import type { Token, TokenSink } from './token.js';

/**
 * The text that is said, with its pause marks. Words that stand as they are said are not taken apart:
 * a stretch of them, with the marks between, is copied whole from the line.
 */
export class LineText implements TokenSink {
  readonly #pieces: string[] = [];
  #line = '';
  /** The stretch of the line at hand, not yet a piece; none when `to` is negative. */
  #from = 0;
  #to = -1;
  /** Else the words at hand, otherwise than written; none when empty. */
  #words = '';
  #mark: PauseMark | undefined;
  /** No unit has a mark before its first word. */
  #isOpen = false;

  beginLine(line: string): void {
    this.#endLine();
    this.#line = line;
  }

  plainWord({ reading, length, isAsSaid }: PlainWord, from: number): void {
    if (!isAsSaid) this.#say(reading.say);
    else if (this.#continuesAt(from)) this.#to = from + length;
    else {
      this.#flush();
      this.#from = from;
      this.#to = from + length;
    }
    this.#mark = undefined;
    this.#isOpen = true;
  }

  token({ reading: { say, plain, ends } }: Token): void {
    if (plain || isWords(say)) this.#part(say);
    else for (const part of say.split(' ')) if (part !== '') this.#part(part);
    if (ends) this.#close();
  }

  /** Everything said so far, in one line. */
  text(): string {
    this.#endLine();
    return this.#pieces.join(' ');
  }

  /** Between the stretch and this place the line has nothing but what is said there. */
  #continuesAt(from: number): boolean {
    const gap = from - this.#to;
    if (gap > 2 || this.#to < 0 || this.#line.charCodeAt(from - 1) !== SPACE) return false;
    return this.#mark === undefined ? gap === 1 : gap === 2 && this.#line[this.#to] === this.#mark;
  }

  #part(part: string): void {
    if (!isPauseMark(part)) this.#say(part);
    else if (this.#isOpen) this.#mark = strongerMark(this.#mark, part);
  }

  #say(words: string): void {
    this.#flush();
    this.#words = words;
    this.#isOpen = true;
  }

  #flush(): void {
    const words = this.#to < 0 ? this.#words : this.#line.slice(this.#from, this.#to);
    if (words !== '') this.#pieces.push(this.#mark ? words + this.#mark : words);
    this.#to = -1;
    this.#words = '';
    this.#mark = undefined;
  }

  #close(): void {
    if (this.#isOpen) this.#mark = closingMark(this.#mark);
    this.#isOpen = false;
  }

  #endLine(): void {
    this.#close();
    this.#flush();
  }
}

const FIRST_LETTER = 0x41;

/** Words with one space between, and no mark. */
function isWords(say: string): boolean {
  let before = SPACE;
  for (let at = 0; at < say.length; at += 1) {
    const code = say.charCodeAt(at);
    if (code < FIRST_LETTER && (code !== SPACE || before === SPACE)) return false;
    before = code;
  }
  return before !== SPACE;
}
