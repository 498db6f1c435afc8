/** What every stage needs beside its input, opened once a process and closed by its owner. */
import type { Clock } from '../content/model/index.js';
import { FileCache, noCache, type Cache } from './cache.js';
import { Dsp } from './dsp.js';
import { ffmpegIdentity, ffmpegPath } from './ffmpeg.js';
import type { Progress } from './progress.js';
import type { AudioDeps } from './render.js';

export interface AudioToolsOptions {
  readonly clock: Clock;
  readonly cacheDir?: string;
  readonly ffmpegPath?: string;
}

export class AudioTools {
  readonly ffmpeg: string;
  readonly identity: string;
  readonly cache: Cache;
  readonly #files: FileCache | undefined;
  readonly #dsp = new Dsp();

  private constructor(ffmpeg: string, identity: string, files: FileCache | undefined) {
    this.ffmpeg = ffmpeg;
    this.identity = identity;
    this.#files = files;
    this.cache = files ?? noCache;
  }

  /** @throws LoaError FFMPEG_MISSING */
  static async open(options: AudioToolsOptions): Promise<AudioTools> {
    const path = ffmpegPath(options.ffmpegPath);
    const files =
      options.cacheDir === undefined ? undefined : new FileCache(options.cacheDir, options.clock);
    return new AudioTools(path, await ffmpegIdentity(path), files);
  }

  deps(progress: Progress, signal?: AbortSignal): AudioDeps {
    return {
      cache: this.cache,
      ffmpeg: this.ffmpeg,
      ffmpegIdentity: this.identity,
      dsp: this.#dsp,
      progress,
      ...(signal && { signal }),
    };
  }

  async trimCache(maxBytes: number): Promise<void> {
    await this.#files?.collect(maxBytes);
  }

  async close(): Promise<void> {
    await this.#dsp.close();
  }
}
