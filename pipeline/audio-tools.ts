/** What every stage needs beside its input, opened once a process and closed by its owner. */
import type { Clock } from '../content/model/index.js';
import { noCache, type Cache } from './cache.js';
import { Dsp } from './dsp.js';
import { FileCache } from './file-cache.js';
import { chooseFfmpeg, openBuild, type FfmpegBuild } from './ffmpeg.js';
import type { Progress } from './progress.js';
import type { AudioDeps } from './render.js';

export interface AudioToolsOptions {
  readonly clock: Clock;
  readonly cacheDir?: string;
  readonly ffmpegPath?: string;
}

export class AudioTools {
  readonly ffmpeg: FfmpegBuild;
  /** For MP3 and for files of people. */
  readonly mp3Ffmpeg: FfmpegBuild;
  readonly cache: Cache;
  readonly #files: FileCache | undefined;
  readonly #dsp = new Dsp();

  private constructor(ffmpeg: FfmpegBuild, mp3: FfmpegBuild, files: FileCache | undefined) {
    this.ffmpeg = ffmpeg;
    this.mp3Ffmpeg = mp3;
    this.#files = files;
    this.cache = files ?? noCache;
  }

  /** @throws LoaError FFMPEG_MISSING */
  static async open(options: AudioToolsOptions): Promise<AudioTools> {
    const { quick, encoder } = await chooseFfmpeg(options.ffmpegPath);
    const files =
      options.cacheDir === undefined ? undefined : new FileCache(options.cacheDir, options.clock);
    return new AudioTools(await openBuild(quick), await openBuild(encoder), files);
  }

  deps(progress: Progress, signal?: AbortSignal): AudioDeps {
    return {
      cache: this.cache,
      ffmpeg: this.ffmpeg,
      mp3Ffmpeg: this.mp3Ffmpeg,
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
