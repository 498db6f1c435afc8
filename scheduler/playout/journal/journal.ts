import type { AirJournal, AirLog, LatestWrite, LogWrite } from './air-log.js';

const RETRY_MS = 50;
/** What happens in the same instant at many stations is one transaction, one fsync. */
const GATHER_MS = 20;

/**
 * The log of the air, written behind. Another process may hold the write lock for seconds; a write
 * that finds it taken is kept, in order, and tried again. Lost only with the process, and then a
 * restart works it out.
 */
export class Journal implements AirJournal {
  readonly #log: AirLog;
  readonly #onStored: (writes: readonly LogWrite[]) => void;
  readonly #onFault: (error: unknown) => void;
  readonly #queue: LogWrite[] = [];
  readonly #latest = new Map<string, LatestWrite>();
  #timer: NodeJS.Timeout | null = null;

  constructor(
    log: AirLog,
    on: {
      /** These lines are safe now, or can never be. */
      readonly stored: (writes: readonly LogWrite[]) => void;
      readonly fault: (error: unknown) => void;
    },
  ) {
    this.#log = log;
    this.#onStored = on.stored;
    this.#onFault = on.fault;
  }

  add(write: LogWrite): void {
    this.#queue.push(write);
    this.#timer ??= setTimeout(() => this.flush(), GATHER_MS);
  }

  latest(writes: readonly LatestWrite[]): void {
    writes.forEach((write) => this.#latest.set(keyOf(write), write));
    this.#timer ??= setTimeout(() => this.flush(), GATHER_MS);
  }

  /** True when nothing is left to write. */
  flush(): boolean {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    const lines = [...this.#queue];
    const latest = [...this.#latest.values()];
    if (lines.length + latest.length === 0) return true;
    if (this.#attempt([...lines, ...latest]) === 'later') {
      this.#timer = setTimeout(() => this.flush(), RETRY_MS);
      return false;
    }
    this.#queue.splice(0, lines.length);
    this.#latest.clear();
    if (lines.length > 0) this.#onStored(lines);
    return true;
  }

  /** Gives the last lines `limitMs` to be written. */
  async close(limitMs: number): Promise<void> {
    for (let waited = 0; !this.flush() && waited < limitMs; waited += RETRY_MS) {
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
    if (this.#timer) clearTimeout(this.#timer);
  }

  #attempt(writes: readonly (LogWrite | LatestWrite)[]): 'written' | 'later' {
    try {
      const stored = this.#log.attempt(() => writes.forEach((write) => this.#log.write(write)));
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

function keyOf(write: LatestWrite): string {
  return write.kind === 'progress' ? write.playId : write.status.stationId;
}

function isRefusal(error: unknown): boolean {
  return String((error as { code?: unknown }).code).startsWith('SQLITE_CONSTRAINT');
}
