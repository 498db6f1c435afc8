import type { Broadcast, Id, Instant, SkipReason } from '../../../content/model/index.js';
import type { StationStatus } from '../../../content/store/index.js';
import type { PlayEnd } from '../protocol.js';
import type { BroadcastFacts } from './rundown.js';

export interface PlayStart {
  readonly playId: Id;
  readonly broadcast: Broadcast;
  readonly facts: BroadcastFacts | null;
  readonly framesTotal: number;
  readonly startedAt: Instant;
}

export interface PlayStop {
  readonly playId: Id;
  readonly broadcast: Broadcast;
  readonly frames: number;
  readonly endedAt: Instant;
  readonly end: PlayEnd;
}

/** What the reader writes. Each call runs inside `attempt`, and may be repeated by it. */
export interface AirLog {
  started(start: PlayStart): void;
  progress(broadcast: Broadcast, playId: Id, frames: number): void;
  ended(stop: PlayStop): void;
  skipped(broadcast: Broadcast, facts: BroadcastFacts | null, reason: SkipReason): void;
  status(communeId: Id, status: StationStatus): void;
  /** Runs `work` in one transaction; false, with nothing written, when another holds the lock. */
  attempt(work: () => void): boolean;
}

type Write = (log: AirLog) => void;

const RETRY_MS = 50;
/** What happens in the same instant at many stations is one transaction, one fsync. */
const GATHER_MS = 20;

/**
 * The log of the air, written behind. Another process may hold the write lock for seconds; the
 * rules and the frames must not wait for it, so a write that finds the lock taken is kept, in
 * order, and tried again. Lost only with the process, and then a restart works it out.
 */
export class Journal {
  readonly #log: AirLog;
  readonly #onFault: (error: unknown) => void;
  readonly #queue: { readonly write: Write; readonly done: () => void }[] = [];
  readonly #latest = new Map<string, Write>();
  #timer: NodeJS.Timeout | null = null;

  constructor(log: AirLog, onFault: (error: unknown) => void) {
    this.#log = log;
    this.#onFault = onFault;
  }

  /** `done` is called once the write is safely stored, or can never be. */
  add(write: Write, done: () => void = () => {}): void {
    this.#queue.push({ write, done });
    this.#timer ??= setTimeout(() => this.flush(), GATHER_MS);
  }

  /** Of several writes under one key only the newest matters. */
  latest(key: string, write: Write): void {
    this.#latest.set(key, write);
    this.#timer ??= setTimeout(() => this.flush(), GATHER_MS);
  }

  /** True when nothing is left to write. */
  flush(): boolean {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    const entries = [...this.#queue];
    const latest = [...this.#latest.values()];
    if (entries.length + latest.length === 0) return true;
    const written = this.#attempt([...entries.map((entry) => entry.write), ...latest]);
    if (written === 'later') {
      this.#timer = setTimeout(() => this.flush(), RETRY_MS);
      return false;
    }
    this.#queue.splice(0, entries.length);
    this.#latest.clear();
    entries.forEach((entry) => entry.done());
    return this.#queue.length === 0;
  }

  /** Gives the last lines `limitMs` to be written. */
  async close(limitMs: number): Promise<void> {
    for (let waited = 0; !this.flush() && waited < limitMs; waited += RETRY_MS) {
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
    if (this.#timer) clearTimeout(this.#timer);
  }

  #attempt(writes: readonly Write[]): 'written' | 'later' {
    try {
      const stored = this.#log.attempt(() => writes.forEach((write) => write(this.#log)));
      return stored ? 'written' : 'later';
    } catch (error) {
      this.#onFault(error);
      // A full disk passes: the lines are kept. A line the store refuses (its station was removed
      // meanwhile) would hold up all others for ever: each is tried alone and only that one is lost.
      if (!isRefusal(error)) return 'later';
      if (writes.length > 1) writes.forEach((write) => this.#attempt([write]));
      return 'written';
    }
  }
}

function isRefusal(error: unknown): boolean {
  return String((error as { code?: unknown }).code).startsWith('SQLITE_CONSTRAINT');
}
