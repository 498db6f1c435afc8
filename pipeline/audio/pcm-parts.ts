/** Half an hour of samples as it comes from a decoder, in parts: no copy of it is ever made whole. */
import { int16Of, RATE } from './pcm.js';

/** 30 s, a whole number of the windows of silences. */
const PART = 30 * RATE;

export class PcmParts {
  readonly #parts: Int16Array[] = [];
  #filled = PART;
  #half: Buffer = Buffer.alloc(0);

  /** A chunk may cut a sample in two. */
  take(chunk: Buffer): void {
    const bytes = this.#half.length > 0 ? Buffer.concat([this.#half, chunk]) : chunk;
    this.#half = bytes.subarray(bytes.length & ~1);
    this.#append(int16Of(bytes));
  }

  get parts(): readonly Int16Array[] {
    return this.#parts.map((part, at) =>
      at === this.#parts.length - 1 ? part.subarray(0, this.#filled) : part,
    );
  }

  #append(pcm: Int16Array): void {
    for (let at = 0; at < pcm.length;) {
      if (this.#filled === PART) {
        this.#parts.push(new Int16Array(PART));
        this.#filled = 0;
      }
      const piece = pcm.subarray(at, at + PART - this.#filled);
      this.#parts.at(-1)?.set(piece, this.#filled);
      this.#filled += piece.length;
      at += piece.length;
    }
  }
}

/** Samples `from` to `to` of the parts, as views. */
export function cutParts(
  parts: readonly Int16Array[],
  from: number,
  to: number,
): readonly Int16Array[] {
  const starts = startsOf(parts);
  return parts
    .map((part, at) => {
      const start = starts[at] ?? 0;
      return part.subarray(Math.max(0, from - start), Math.max(0, to - start));
    })
    .filter(({ length }) => length > 0);
}

export function startsOf(parts: readonly Int16Array[]): readonly number[] {
  const starts: number[] = [];
  parts.reduce((start, { length }) => {
    starts.push(start);
    return start + length;
  }, 0);
  return starts;
}
