import type { InferenceSession } from 'onnxruntime-node';
import type { Feeds, PlainTensor } from './messages.js';
import type { DecoderEnd } from './model/cut.js';
import {
  asImage,
  framesOf,
  joinSamples,
  ownSamples,
  sharePieces,
  type PieceSizes,
} from './pieces.js';
import { plain, sessionOf, tensorOf, tensorsOf } from './session.js';
import { ENDED } from './settings.js';
import { flat } from './tensors.js';

/**
 * A decoder in two: the last of it is done bit by bit, since its tensors are the largest of all. What
 * passes between lies in memory that is used again: the collector would leave it for minutes.
 */
export class TwoStepDecoder {
  readonly #cut: DecoderEnd;
  readonly #first: InferenceSession;
  readonly #last: InferenceSession;
  readonly #sizes: PieceSizes;
  readonly #room = new Reused();
  readonly #tile = new Reused();

  private constructor(
    cut: DecoderEnd,
    [first, last]: readonly [InferenceSession, InferenceSession],
    sizes: PieceSizes,
  ) {
    this.#cut = cut;
    this.#first = first;
    this.#last = last;
    this.#sizes = sizes;
  }

  static async open(first: InferenceSession, cut: DecoderEnd, sizes: PieceSizes = ENDED) {
    return new TwoStepDecoder(cut, [first, await sessionOf(cut.model())], sizes);
  }

  /** @param feeds images one pixel high */
  async run(feeds: Feeds, sound: string): Promise<PlainTensor> {
    const { margin, given } = this.#cut;
    const between = await this.#between(feeds);
    const parts: Float32Array[] = [];
    for (const piece of sharePieces(between.dims[2] ?? 0, 1, this.#sizes)) {
      const taken = asImage(framesOf(between, piece, margin, this.#tile.of));
      const made = await this.#last.run({ [given]: tensorOf(taken) }, [sound]);
      const samples = flat({ [sound]: plain(made[sound]) }, sound);
      parts.push(ownSamples(samples, piece, this.#cut));
    }
    const samples = joinSamples(parts);
    return { type: 'float32', data: samples, dims: [1, 1, samples.length] };
  }

  async #between(feeds: Feeds): Promise<PlainTensor> {
    const { given, channels, columns } = this.#cut;
    const frames = Math.max(...Object.values(feeds).map(({ dims }) => dims[3] ?? 0));
    const dims = [1, channels, frames * columns];
    const data = this.#room.of(channels * frames * columns);
    const made = { type: 'float32' as const, data, dims };
    await this.#first.run(tensorsOf(feeds), { [given]: tensorOf(asImage(made)) });
    return made;
  }
}

/** Memory for the largest there was so far. */
class Reused {
  #room = new Float32Array(0);

  readonly of = (length: number): Float32Array<ArrayBuffer> => {
    if (this.#room.length < length) this.#room = new Float32Array(length);
    return this.#room.subarray(0, length);
  };
}
