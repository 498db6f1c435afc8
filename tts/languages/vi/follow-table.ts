/** Far more than texts lead to; a part of the places stays free. */
const PLACES = 1 << 16;
const MOST_KEPT = (PLACES / 4) * 3;
const MOST_CLASSES = 1 << 16;

/**
 * Which number follows a number and a class of characters. Every token of a text is walked through it,
 * so what is asked for and what follows stand side by side in one stretch of memory.
 */
export class FollowTable {
  readonly #pairs = new Int32Array(2 * PLACES);
  #count = 0;

  get isFull(): boolean {
    return this.#count >= MOST_KEPT;
  }

  /** Zero when it is not known. */
  after(number: number, kind: number): number {
    return this.#pairs[this.#placeOf(keyOf(number, kind)) + 1] ?? 0;
  }

  /** `next` is not zero. */
  set(number: number, kind: number, next: number): void {
    const key = keyOf(number, kind);
    const place = this.#placeOf(key);
    if (this.#pairs[place] === 0) this.#count += 1;
    this.#pairs[place] = key;
    this.#pairs[place + 1] = next;
  }

  clear(): void {
    this.#pairs.fill(0);
    this.#count = 0;
  }

  #placeOf(key: number): number {
    const mixed = Math.imul(key, 0x9e3779b1);
    let place = (mixed >>> 16) * 2;
    while (this.#pairs[place] !== 0 && this.#pairs[place] !== key)
      place = (place + 2) & (2 * PLACES - 1);
    return place;
  }
}

/** Never zero. */
const keyOf = (number: number, kind: number): number => (number + 1) * MOST_CLASSES + kind;
