import type { OneCharacter } from './rule-parts.js';

/** Past all characters there are. */
export const END_OF_TEXT = 0x110000;
const NEAR = 0x10000;
const FAR_KEPT = 2000;

/**
 * Characters that no pattern tells apart are one class. A character is looked at when a text first has
 * it, and then known.
 */
export class CharacterClasses {
  readonly #numbers = new Map<string, number>();
  readonly #tests: ((code: number) => boolean)[] = [];
  readonly #classes = new Map<string, number>();
  /** Of each class whether it is in each set. */
  readonly #members: (readonly boolean[])[] = [];
  readonly #near = new Int16Array(NEAR).fill(-1);
  readonly #far = new Map<number, number>();

  /** All sets are numbered before the first character is looked at. */
  setNumber({ set, flags, orEnd }: OneCharacter): number {
    const key = `${flags}/${orEnd}/${set}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(key, number);
    const pattern = new RegExp(`^(?:${set})$`, flags);
    this.#tests[number] = (code) =>
      code === END_OF_TEXT ? orEnd : pattern.test(String.fromCodePoint(code));
    return number;
  }

  classOf(code: number): number {
    const known = code < NEAR ? this.#near[code] : this.#far.get(code);
    return known === undefined || known < 0 ? this.#look(code) : known;
  }

  isIn(kind: number, set: number): boolean {
    return this.#members[kind]?.[set] ?? false;
  }

  #look(code: number): number {
    const members = this.#tests.map((test) => test(code));
    const key = members.map(Number).join('');
    const kind = this.#classes.get(key) ?? this.#classes.size;
    this.#classes.set(key, kind);
    this.#members[kind] = members;
    if (this.#far.size >= FAR_KEPT) this.#far.clear();
    if (code < NEAR) this.#near[code] = kind;
    else this.#far.set(code, kind);
    return kind;
  }
}
