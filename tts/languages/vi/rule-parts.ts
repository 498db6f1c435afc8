/**
 * What a pattern is made of, as far as it decides where the pattern may match. What is not understood
 * is open: of such a pattern more is held possible, never less.
 */
export type Part = OneCharacter | Ways | 'open';

export interface OneCharacter {
  /** As in a pattern: a class, an escape, or the character itself. */
  readonly set: string;
  readonly flags: string;
  /** The end of the text does as well. */
  readonly orEnd: boolean;
}

/** One of these, so many times. */
export interface Ways {
  readonly ways: readonly (readonly Part[])[];
  readonly least: number;
  readonly most: number;
}

const TOKENS =
  /\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\u[\da-fA-F]{4}|\\x[\da-fA-F]{2}|\\[^]|\[(?:\\[^]|[^\]\\])*\]|\(\?<?[:=!]|\(\?<[^>]*>|\{\d+(?:,\d*)?\}\??|[?*+]\??|[^]/gu;
const COUNTS: ReadonlyMap<string, readonly [least: number, most: number]> = new Map([
  ['?', [0, 1]],
  ['*', [0, Infinity]],
  ['+', [1, Infinity]],
]);
const GROUPS = /^\((?:\?:|\?<[^=!]*>)?$/u;
const OPEN = /^(?:\\[1-9kbB]|\^)/u;
const NEVER = '(?!)';

export function partsOf({ source, flags }: RegExp): readonly (readonly Part[])[] {
  return new Reader(source.match(TOKENS) ?? [], flags.replace(/[dgy]/gu, '')).ways();
}

class Reader {
  readonly #tokens: readonly string[];
  readonly #flags: string;
  #at = 0;

  constructor(tokens: readonly string[], flags: string) {
    this.#tokens = tokens;
    this.#flags = flags;
  }

  /** Up to the end of the group, or of the pattern. */
  ways(): Part[][] {
    const ways: Part[][] = [[]];
    for (let token = this.#next(); token !== undefined && token !== ')'; token = this.#next()) {
      if (token === '|') ways.push([]);
      else ways.at(-1)?.push(...this.#counted(this.#part(token)));
    }
    return ways;
  }

  #next(): string | undefined {
    this.#at += 1;
    return this.#tokens[this.#at - 1];
  }

  #part(token: string): Part[] {
    if (token.startsWith('(')) return this.#group(token);
    if (token === '$') return [this.#character(NEVER, true)];
    return OPEN.test(token) ? ['open'] : [this.#character(token, false)];
  }

  #character(set: string, orEnd: boolean): OneCharacter {
    return { set, flags: this.#flags, orEnd };
  }

  /** A look ahead or back takes no character: it is left out, but where nothing follows it. */
  #group(token: string): Part[] {
    const ways = this.ways();
    if (GROUPS.test(token)) return [{ ways, least: 1, most: 1 }];
    if (token.startsWith('(?<') || !this.#isLast()) return [];
    if (token === '(?=') return [{ ways, least: 1, most: 1 }];
    const [[only] = [], other] = ways;
    const isOne = other === undefined && ways[0]?.length === 1;
    return isOne && typeof only === 'object' && 'set' in only
      ? [this.#character(`(?!${only.set})[^]`, true)]
      : [];
  }

  #isLast(): boolean {
    return this.#at >= this.#tokens.length;
  }

  #counted(parts: Part[]): Part[] {
    const [least, most] = this.#count() ?? [1, 1];
    return least === 1 && most === 1 ? parts : [{ ways: [parts], least, most }];
  }

  #count(): readonly [least: number, most: number] | undefined {
    const token = this.#tokens[this.#at] ?? '';
    const counts = COUNTS.get(token.charAt(0));
    if (!counts && !/^\{\d/u.test(token)) return undefined;
    this.#at += 1;
    if (counts) return counts;
    const [least = '', most] = token.replace(/[{}?]/gu, '').split(',');
    return [
      Number(least),
      most === undefined ? Number(least) : most === '' ? Infinity : Number(most),
    ];
  }
}
