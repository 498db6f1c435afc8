/** Cuts decoded samples, as they come, into the stretches that were asked for. */
export interface Stretch {
  /** In samples. */
  readonly length: number;
  /** Decoded only so that what follows is heard in its place. */
  readonly isContext: boolean;
}

export interface Cut {
  /** Samples, the lead before them first. */
  readonly bytes: Buffer;
  /** In samples. */
  readonly lead: number;
}

export class Cutter {
  readonly #stretches: Stretch[];
  readonly #leadBytes: number;
  #pending: Buffer[] = [];
  #pendingBytes = 0;
  #before = Buffer.alloc(0);

  /** @param lead most samples to be kept before each stretch */
  constructor(stretches: readonly Stretch[], lead: number) {
    this.#stretches = [...stretches];
    this.#leadBytes = lead * 2;
  }

  add(chunk: Buffer, onCut: (cut: Cut) => void): void {
    this.#pending.push(chunk);
    this.#pendingBytes += chunk.length;
    for (;;) {
      const [next] = this.#stretches;
      if (!next || this.#pendingBytes < next.length * 2) return;
      this.#stretches.shift();
      const cut = this.#take(next.length * 2, next.isContext);
      if (!next.isContext) onCut(cut);
    }
  }

  /** What was left over: less than the last stretch, or more than all. */
  rest(): Cut | undefined {
    const even = this.#pendingBytes - (this.#pendingBytes % 2);
    return even > 0 ? this.#take(even, false) : undefined;
  }

  /** Every stretch came whole and nothing was left over. */
  get isExact(): boolean {
    return this.#stretches.length === 0 && this.#pendingBytes === 0;
  }

  #take(bytes: number, isContext: boolean): Cut {
    const all = Buffer.concat(this.#pending);
    const own = all.subarray(0, bytes);
    this.#pending = [all.subarray(bytes)];
    this.#pendingBytes = all.length - bytes;
    const before = isContext ? Buffer.alloc(0) : this.#before;
    const cut = Buffer.concat([before, own]);
    this.#before = cut.subarray(Math.max(0, cut.length - this.#leadBytes));
    return { bytes: cut, lead: before.length / 2 };
  }
}
