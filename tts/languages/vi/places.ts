/**
 * Where the units of a text that was made regular stood in the text as written: a list of stretches,
 * each either moved whole or made of one cluster of characters.
 */
export class Places {
  /** Of each stretch: its start in the regular text, its place as written, whether it moved whole. */
  readonly #starts: number[] = [];
  readonly #froms: number[] = [];
  readonly #ends: number[] = [];
  readonly #isWhole: boolean[] = [];
  #length = 0;
  #last = 0;

  /** The next `length` units of the regular text stood at `[from, to)`. */
  add(length: number, from: number, to: number, isWhole: boolean): void {
    if (length === 0) return;
    this.#starts.push(this.#length);
    this.#froms.push(from);
    this.#ends.push(to);
    this.#isWhole.push(isWhole);
    this.#length += length;
  }

  fromAt(at: number): number {
    const index = this.#indexOf(at);
    const from = this.#froms[index] ?? 0;
    return this.#isWhole[index] ? from + at - (this.#starts[index] ?? 0) : from;
  }

  toAt(at: number): number {
    const index = this.#indexOf(at);
    return this.#isWhole[index] ? this.fromAt(at) + 1 : (this.#ends[index] ?? 0);
  }

  /** The last stretch that starts at or before this unit; most are asked for in order. */
  #indexOf(at: number): number {
    if (this.#isIn(this.#last, at)) return this.#last;
    this.#last = this.#isIn(this.#last + 1, at) ? this.#last + 1 : this.#search(at);
    return this.#last;
  }

  #isIn(index: number, at: number): boolean {
    const { [index]: start = Infinity, [index + 1]: next = Infinity } = this.#starts;
    return start <= at && at < next;
  }

  #search(at: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
