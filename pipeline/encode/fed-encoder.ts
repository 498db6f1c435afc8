/** One encoder process that is fed while what it encodes is still being made. */
import { PassThrough } from 'node:stream';
import { LoaError } from '../../content/model/index.js';
import { bytesOf } from '../audio/pcm.js';
import { convert } from '../ffmpeg.js';
import { PCM_INPUT } from './formats.js';

export interface FedEncoderOptions {
  readonly step: string;
  readonly path: string;
  readonly options: readonly string[];
  readonly signal: AbortSignal | undefined;
}

export class FedEncoder {
  readonly encoded: Promise<Buffer>;
  readonly #step: string;
  readonly #input = new PassThrough();
  readonly #late = new AbortController();
  #samples = 0;
  #limit: NodeJS.Timeout | undefined;

  constructor({ step, path, options, signal }: FedEncoderOptions) {
    this.#step = step;
    this.encoded = convert(path, {
      ...{ step, options },
      input: { stream: this.#input, options: PCM_INPUT },
      signal: signal ? AbortSignal.any([this.#late.signal, signal]) : this.#late.signal,
    });
    // Whoever waits hears of the error; until then it must not end the process.
    this.encoded.catch(() => undefined);
  }

  write(part: Int16Array): void {
    this.#samples += part.length;
    this.#input.write(bytesOf(part));
  }

  /** Only now its time runs: slower than real time is a hung process, even on an old PC. */
  end(): void {
    this.#input.end();
    const fault = new LoaError('FFMPEG_FAILED', { step: this.#step });
    this.#limit = setTimeout(() => this.#late.abort(fault), 30_000 + this.#samples / 48);
    this.encoded.finally(() => clearTimeout(this.#limit)).catch(() => undefined);
  }
}
