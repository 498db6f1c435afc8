import type { Id } from '../../../content/model/index.js';
import type { ReadToken, ReadingDoubt } from '../../port.js';
import type { CleanText } from './clean.js';
import type { PlainWord } from './plain-words.js';
import type { Token, TokenSink } from './token.js';

const CONFIDENCE = { guessed: 0.5, unread: 0 } as const;

/** What became of each stretch of a paragraph that is not said as it stands. */
export class Report implements TokenSink {
  readonly tokens: ReadToken[] = [];
  readonly #paragraphId: Id;
  readonly #written: string;
  readonly #clean: CleanText;
  /** Where the line at hand begins in the clean text. */
  #lineFrom = 0;

  constructor(paragraphId: Id, written: string, clean: CleanText) {
    this.#paragraphId = paragraphId;
    this.#written = written;
    this.#clean = clean;
  }

  beginLine(from: number): void {
    this.#lineFrom = from;
  }

  plainWord({ reading, length }: PlainWord, from: number): void {
    if (this.#clean.isAsWritten && !reading.as) return;
    const { say } = reading;
    if (!reading.as && this.#written.startsWith(say, this.#clean.fromAt(this.#lineFrom + from)))
      return;
    this.token({ kind: 'word', class: 'spelling', from, to: from + length, reading: { say } });
  }

  token({ class: kind, from: start, to: end, reading }: Token): void {
    const { plain, say, doubt, own } = reading;
    if (plain) return;
    const from = this.#clean.fromAt(this.#lineFrom + start);
    const to = this.#clean.toAt(this.#lineFrom + end - 1);
    const token = this.#written.slice(from, to);
    if (!doubt && !own && this.#isSaid(token, say)) return;
    const confidence = doubt ? CONFIDENCE[doubt] : 1;
    const paragraphId = this.#paragraphId;
    const said = { class: kind, reading: say.trim(), confidence };
    this.tokens.push(
      own
        ? { paragraphId, from, to, token, ...said, own }
        : { paragraphId, from, to, token, ...said },
    );
  }

  /** Of several words in one token each would have to be told where it stands. */
  #isSaid(token: string, say: string): boolean {
    if (say.includes(' ')) return false;
    const written = this.#clean.isAsWritten ? token : token.normalize('NFC');
    return written.toLowerCase() === say;
  }
}

export function doubtOf(token: ReadToken): ReadingDoubt[] {
  if (token.confidence === 1) return [];
  const kind = token.confidence === 0 ? 'unread' : 'guessed';
  const { paragraphId, from, to, reading } = token;
  return [{ paragraphId, from, to, token: token.token, kind, reading }];
}
