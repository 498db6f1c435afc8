/** Samples in a row at full scale: a single one may be chance, two are a microphone that broke. */
import { int16Of } from './pcm.js';

const FULL_SCALE = 32_766;

/** Counts over chunks as they come from a decoder, which may cut a sample in two. */
export class ClippingCounter {
  samples = 0;
  clipped = 0;
  #before = 0;
  #half: Buffer = Buffer.alloc(0);

  take(chunk: Buffer): void {
    const bytes = this.#half.length > 0 ? Buffer.concat([this.#half, chunk]) : chunk;
    this.#half = bytes.subarray(bytes.length & ~1);
    for (const sample of int16Of(bytes)) {
      const level = Math.abs(sample);
      if (level >= FULL_SCALE && this.#before >= FULL_SCALE) this.clipped += 1;
      this.#before = level;
    }
    this.samples += bytes.length >> 1;
  }
}
