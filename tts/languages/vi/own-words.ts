import type { OwnReading, WordKind } from '../../../content/model/index.js';
import type { TokenClass } from '../../port.js';
import { endOfLetters } from './characters.js';
import { cleanText } from './clean.js';
import type { OpenLine } from './context.js';
import { definitionsIn } from './definitions.js';
import { isSayable, isSyllable } from './syllable.js';
import type { Token } from './token.js';
import { oldTonePlacement } from './tone-placement.js';

interface Entry {
  readonly written: string;
  /** Lower-case, one place for each tone. */
  readonly folded: string;
  readonly read: string;
  readonly class: TokenClass;
  readonly isAnyCase: boolean;
  /** The commune's, not the text's. */
  readonly own: true | undefined;
}

const CLASS_OF: Readonly<Record<WordKind, TokenClass>> = {
  abbreviation: 'abbreviation',
  name: 'word',
  word: 'word',
};
const ALNUM = /[\p{L}\p{N}]/u;
const ADDRESS = /^(?:@|\.[\p{L}\d])/u;

const KEYS_KEPT = 5000;

const indexes = new WeakMap<readonly OwnReading[], OwnWords>();

/** The commune's words, and below them what the text says of its own. */
export function wordsOfText(
  words: readonly OwnReading[] | undefined,
  text: string,
): OwnWords | undefined {
  const defined = definitionsIn(text);
  return defined.length > 0 ? new OwnWords(words ?? [], defined) : ownWordsOf(words);
}

/** The list made into an index once, since the studio reads a script at every pause of the hand. */
function ownWordsOf(words: readonly OwnReading[] | undefined): OwnWords | undefined {
  if (!words || words.length === 0) return undefined;
  const known = indexes.get(words) ?? new OwnWords(words);
  indexes.set(words, known);
  return known;
}

/** Readings that stand above every rule, where the whole word stands. */
export class OwnWords {
  readonly #byFolded = new Map<string, Entry[]>();
  /** Of the words that begin with a key, the lengths there are, longest first. */
  readonly #lengths = new Map<string, number[]>();
  readonly #known = new Map<string, readonly number[]>();

  constructor(words: readonly OwnReading[], defined: readonly OwnReading[] = []) {
    const entries = [
      ...words.map((word) => entryOf(word, true)),
      ...defined.map((word) => entryOf(word)),
    ].filter(({ written, read }) => written !== '' && read !== '');
    for (const entry of entries.sort((a, b) => b.written.length - a.written.length)) {
      push(this.#byFolded, entry.folded, entry);
      const key = keyAt(entry.folded, 0);
      const { length } = entry.written;
      if (this.#lengths.get(key)?.at(-1) !== length) push(this.#lengths, key, length);
    }
  }

  tokenAt(line: OpenLine, at: number): Token | undefined {
    const { text } = line;
    if (at > 0 && isAlnum(text, at - 1) && isAlnum(text, at)) return undefined;
    for (const length of this.#lengthsAt(text, at)) {
      const head = text.slice(at, at + length);
      const entry = this.#byFolded.get(fold(head))?.find((one) => stands(one, line, at, head));
      if (!entry) continue;
      const reading = { say: entry.read, own: entry.own };
      return { kind: 'word', class: entry.class, from: at, to: at + length, reading };
    }
    return undefined;
  }

  /** Each word of a text is folded once. */
  #lengthsAt(text: string, at: number): readonly number[] {
    const key = keyAt(text, at);
    const known = this.#known.get(key);
    if (known) return known;
    const lengths = this.#lengths.get(fold(key)) ?? [];
    if (this.#known.size >= KEYS_KEPT) this.#known.clear();
    this.#known.set(key, lengths);
    return lengths;
  }
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function entryOf({ written: given, read, wordKind }: OwnReading, own?: true): Entry {
  const written = cleanText(given).text.trim();
  const isWords = written.toLowerCase().split(/[\s-]/u).every(isSyllable);
  return {
    written,
    folded: fold(written),
    // A store changed by hand must not put a sound on the air that no voice can say.
    read: read.split(' ').every(isSayable) ? read : '',
    class: CLASS_OF[wordKind],
    own,
    isAnyCase: wordKind === 'word' || !(isWords || written === written.toUpperCase()),
  };
}

/** The letters that begin here, or the one sign. */
function keyAt(text: string, at: number): string {
  return text.slice(at, Math.max(endOfLetters(text, at), at + 1));
}

function fold(text: string): string {
  return text.toLowerCase().replace(/\p{L}{1,8}/gu, oldTonePlacement);
}

function stands(entry: Entry, { text, isHeading }: OpenLine, at: number, head: string): boolean {
  if (head.length !== entry.written.length) return false;
  const end = at + head.length;
  if (isAlnum(text, end - 1) && isAlnum(text, end)) return false;
  if (ADDRESS.test(text.slice(end, end + 2))) return false;
  // In a line of capitals TU is the word tu.
  if (isHeading && isCapitals(entry.written) && isSyllable(entry.folded)) return false;
  return entry.isAnyCase || hasCaseOf(head, entry.written) || (isHeading && isCapitals(head));
}

const isAlnum = (text: string, at: number): boolean => ALNUM.test(text.charAt(at));
const isCapital = (char: string): boolean => char !== char.toLowerCase();
const isCapitals = (text: string): boolean => text === text.toUpperCase();

function hasCaseOf(head: string, written: string): boolean {
  return [...head].every((char, index) => isCapital(char) === isCapital(written.charAt(index)));
}
