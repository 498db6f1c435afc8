import type { InstalledVoice } from '../../voices/index.js';
import { Crew, type CrewOptions } from './crew.js';
import type { Family } from './families/family.js';
import type { Ipa } from './families/piper.js';
import { ModelFault } from './model/model-file.js';
import { damaged, hashesOf, modelFile, readDriver } from './voice-files.js';

/** A clock that rings once; `stop` takes it back. */
export interface Timers {
  start(ms: number, ring: () => void): { stop(): void };
}

/** An idle voice keeps no process alive. */
export const systemTimers: Timers = {
  start: (ms, ring) => {
    const timer = setTimeout(ring, ms);
    timer.unref();
    return { stop: () => clearTimeout(timer) };
  },
};

export interface WarmOptions extends Omit<CrewOptions, 'file'> {
  readonly idleMs: number;
  readonly timers: Timers;
  readonly ipa: Ipa;
}

export interface WarmVoice {
  readonly crew: Crew;
  readonly family: Family;
}

interface Kept {
  readonly crew: Crew;
  readonly ready: Promise<WarmVoice>;
  users: number;
  timer: { stop(): void } | undefined;
}

/**
 * Voices that are loaded. One that nobody uses is put away after a while, or at once when another is
 * asked for: memory holds the voices in use and one more.
 */
export class WarmVoices {
  readonly #options: WarmOptions;
  readonly #kept = new Map<string, Kept>();
  #closed = false;

  constructor(options: WarmOptions) {
    this.#options = options;
  }

  get loaded(): number {
    return this.#kept.size;
  }

  /** @throws LoaError VOICE_DAMAGED, VOICE_CONFIG_BAD, VOICE_NO_TONES */
  async take(
    voice: InstalledVoice,
  ): Promise<{ readonly warm: WarmVoice; readonly giveBack: () => void }> {
    if (this.#closed) throw new Error('the speech engine is closed');
    const key = [voice.voice.id, ...hashesOf(voice)].join(' ');
    const kept = this.#kept.get(key) ?? this.#load(key, voice);
    kept.timer?.stop();
    kept.users += 1;
    try {
      return { warm: await kept.ready, giveBack: () => this.#giveBack(key, kept) };
    } catch (error) {
      await this.#putAway(key, kept);
      throw error instanceof ModelFault ? damaged(voice, error.message, error) : error;
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all([...this.#kept].map(([key, kept]) => this.#putAway(key, kept)));
  }

  #load(key: string, voice: InstalledVoice): Kept {
    const idle = [...this.#kept].filter(([, { users }]) => users === 0);
    const room = Promise.all(idle.map(([old, kept]) => this.#putAway(old, kept)));
    const crew = new Crew({ ...this.#options, file: modelFile(voice) });
    const ready = room.then(() => this.#open(voice, crew));
    const kept: Kept = { crew, ready, users: 0, timer: undefined };
    this.#kept.set(key, kept);
    return kept;
  }

  async #open(voice: InstalledVoice, crew: Crew): Promise<WarmVoice> {
    const familyOf = await readDriver(voice, this.#options.ipa);
    return { crew, family: familyOf(await crew.open()) };
  }

  #giveBack(key: string, kept: Kept): void {
    kept.users -= 1;
    if (kept.users > 0 || this.#closed) return;
    const { timers, idleMs } = this.#options;
    kept.timer = timers.start(idleMs, () => void this.#putAway(key, kept));
  }

  async #putAway(key: string, kept: Kept): Promise<void> {
    kept.timer?.stop();
    if (this.#kept.get(key) === kept) this.#kept.delete(key);
    await kept.crew.close();
  }
}
