/**
 * Encodes the blocks that were never encoded so, all in one process that is fed while blocks are
 * still being made, and cuts what comes out at frame boundaries. The encoder's delay moves every
 * block by the same 25 ms into the silence that follows it, so blocks of different runs join as if
 * encoded in one.
 */
import { LoaError } from '../../content/model/index.js';
import { cacheKey, type Cache } from '../cache.js';
import type { FfmpegBuild } from '../ffmpeg.js';
import type { ComingBlock } from '../stages.js';
import { FedEncoder } from './fed-encoder.js';
import type { BlockFormat } from './formats.js';

export interface EncodeDeps {
  readonly cache: Cache;
  readonly ffmpeg: FfmpegBuild;
  /** For what takes long: another build's libmp3lame may be three times as quick. */
  readonly mp3Ffmpeg: FfmpegBuild;
  readonly signal?: AbortSignal;
}

interface Fed {
  readonly key: string;
  readonly samples: number;
  readonly lasting: boolean;
}

export class BlockEncoder {
  readonly #format: BlockFormat;
  readonly #deps: EncodeDeps;
  readonly #build: FfmpegBuild;
  readonly #fed: Fed[] = [];
  readonly #encodings: Promise<Buffer>[] = [];
  #process: FedEncoder | undefined;
  #encoded: Promise<ReadonlyMap<string, Buffer>> | undefined;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(format: BlockFormat, deps: EncodeDeps) {
    this.#format = format;
    this.#deps = deps;
    this.#build = format.name === 'stream-mp3' ? deps.mp3Ffmpeg : deps.ffmpeg;
  }

  /** Blocks are fed in the order of these calls; the last must be followed by `finish`. */
  add(block: ComingBlock): void {
    const { name, options } = this.#format;
    const key = cacheKey('encoding', this.#build.identity, name, options, block.key);
    const kept = block.lasting ? this.#deps.cache.get(key) : Promise.resolve(undefined);
    const begun = this.#turn.then(async () => this.#begin(key, block, await kept));
    this.#turn = begun.catch(() => undefined);
    const encoding = begun.then(({ encoding }) => encoding);
    // Whoever joins the blocks hears of the error; until then it must not end the process.
    encoding.catch(() => undefined);
    this.#encodings.push(encoding);
  }

  /** No further block comes. @returns of each block in the order they came */
  finish(): Promise<readonly Buffer[]> {
    this.#turn = this.#turn.then(() => this.#process?.end());
    // Let go of here: half an hour of FLAC is 50 MB.
    return Promise.all(this.#encodings.splice(0)).finally(() => (this.#encoded = undefined));
  }

  /** The promise is wrapped, for this block's turn ends before its encoding does. */
  async #begin(
    key: string,
    block: ComingBlock,
    kept: Buffer | undefined,
  ): Promise<{ readonly encoding: Promise<Buffer> }> {
    if (kept) return { encoding: Promise.resolve(kept) };
    // It starts while the block is still being mastered.
    const process = (this.#process ??= this.#start());
    const encoded = (this.#encoded ??= this.#cut(process));
    // Whoever waits for its blocks hears of the error; until then it must not end the process.
    encoded.catch(() => undefined);
    if (!this.#fed.some((fed) => fed.key === key)) {
      const { parts } = await block.mastered;
      this.#fed.push({ key, samples: block.samples, lasting: block.lasting });
      parts.forEach((part) => process.write(part));
    }
    const { name } = this.#format;
    return { encoding: encoded.then((encodings) => found(encodings, key, name)) };
  }

  #start(): FedEncoder {
    const { name: step, options } = this.#format;
    return new FedEncoder({ step, options, path: this.#build.path, signal: this.#deps.signal });
  }

  async #cut({ encoded }: FedEncoder): Promise<ReadonlyMap<string, Buffer>> {
    const encodings = cutBlocks(await encoded, this.#fed, this.#format);
    await Promise.all(
      this.#fed.map(async ({ key, lasting }) => {
        const bytes = encodings.get(key);
        if (lasting && bytes) await this.#deps.cache.put(key, bytes);
      }),
    );
    return encodings;
  }
}

function found(encodings: ReadonlyMap<string, Buffer>, key: string, step: string): Buffer {
  const encoding = encodings.get(key);
  if (encoding) return encoding;
  throw new LoaError('FFMPEG_FAILED', { step });
}

function cutBlocks(
  encoded: Buffer,
  blocks: readonly Fed[],
  format: BlockFormat,
): ReadonlyMap<string, Buffer> {
  const offsets = format.offsets(encoded);
  const frames = blocks.map(({ samples }) => samples / format.frameSamples);
  const starts = frames.map((_, at) => frames.slice(0, at).reduce((sum, count) => sum + count, 0));
  return new Map(
    starts.map((start, index) => {
      const [from, to] = [offsets[start], offsets[start + (frames[index] ?? 0)]];
      if (from === undefined || to === undefined) {
        const cause = new Error(`${format.name}: ${offsets.length - 1} frames, too few`);
        throw new LoaError('FFMPEG_FAILED', { step: format.name }, { cause });
      }
      return [blocks[index]?.key ?? '', encoded.subarray(from, to)] as const;
    }),
  );
}
