import type { Broadcast, Id, Instant, SkipReason } from '../../../content/model/index.js';
import type { PlayEnd, PlayProgress } from '../protocol.js';
import type { BroadcastFacts } from './rundown.js';

export interface PlayStart {
  readonly playId: Id;
  readonly broadcast: Broadcast;
  readonly facts: BroadcastFacts;
  readonly framesTotal: number;
  readonly startedAt: Instant;
}

export interface PlayStop {
  readonly playId: Id;
  readonly broadcastId: Id;
  readonly frames: number;
  readonly endedAt: Instant;
  readonly end: PlayEnd;
}

/** What the reader writes. Each call is part of a transaction of the journal's, and may be repeated. */
export interface AirLog {
  started(start: PlayStart): void;
  progress(progress: PlayProgress): void;
  ended(stop: PlayStop): void;
  skipped(broadcast: Broadcast, facts: BroadcastFacts | null, reason: SkipReason): void;
  /** Runs `work` in one transaction; false, with nothing written, when another holds the lock. */
  attempt(work: () => void): boolean;
}

const RETRY_MS = 50;

/**
 * The log of the air, written behind. Another process may hold the write lock for seconds; the
 * rules and the frames must not wait for it, so a write that finds the lock taken is kept, in
 * order, and tried again. Lost only with the process, when it is what a restart works out itself.
 */
export class Journal {
  readonly #log: AirLog;
  readonly #onFault: (error: unknown) => void;
  #queue: { readonly write: () => void; readonly done: (() => void) | null }[] = [];
  #progress = new Map<Id, PlayProgress>();
  #timer: NodeJS.Timeout | null = null;

  constructor(log: AirLog, onFault: (error: unknown) => void) {
    this.#log = log;
    this.#onFault = onFault;
  }

  /** `done` is called once the write is safely stored. */
  add(write: (log: AirLog) => void, done: (() => void) | null = null): void {
    this.#queue.push({ write: () => write(this.#log), done });
    this.flush();
  }

  /** Only the newest figure of a play matters. */
  progress(plays: readonly PlayProgress[]): void {
    plays.forEach((play) => this.#progress.set(play.playId, play));
    this.flush();
  }

  /** True when nothing is left to write. */
  flush(): boolean {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    const queue = this.#queue;
    const progress = [...this.#progress.values()];
    if (queue.length === 0 && progress.length === 0) return true;
    if (!this.#write(queue, progress)) {
      this.#timer = setTimeout(() => this.flush(), RETRY_MS);
      return false;
    }
    this.#queue = this.#queue.slice(queue.length);
    this.#progress.clear();
    queue.forEach((entry) => entry.done?.());
    return true;
  }

  /** Gives the last lines `limitMs` to be written. */
  async close(limitMs: number): Promise<void> {
    for (let waited = 0; !this.flush() && waited < limitMs; waited += RETRY_MS) {
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
    if (this.#timer) clearTimeout(this.#timer);
  }

  #write(queue: readonly { write: () => void }[], progress: readonly PlayProgress[]): boolean {
    try {
      return this.#log.attempt(() => {
        queue.forEach((entry) => entry.write());
        progress.forEach((play) => this.#log.progress(play));
      });
    } catch (error) {
      // A full disk must not stop the air; the lines are kept and tried again.
      this.#onFault(error);
      return false;
    }
  }
}
