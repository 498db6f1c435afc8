import { Worker } from 'node:worker_threads';
import type { ToLoop, ToReader } from './protocol.js';
import type { ReaderData } from './reader/thread.js';

const RESTART_MS = 1_000;
/** The thread writes its last log lines within this, or is ended. */
const STOP_LIMIT_MS = 5_000;

export interface ReaderThreadEvents {
  readonly message: (message: ToLoop) => void;
  /** The thread died and is started again; nothing it allowed holds any more. */
  readonly lost: (cause: unknown) => void;
}

/** Owns the reader's thread: starts it, starts it again, stops it. */
export class ReaderThread {
  readonly #data: ReaderData;
  readonly #events: ReaderThreadEvents;
  #worker: Worker | null = null;
  #restart: NodeJS.Timeout | null = null;
  #stopping = false;

  constructor(data: ReaderData, events: ReaderThreadEvents) {
    this.#data = data;
    this.#events = events;
  }

  get isAlive(): boolean {
    return this.#worker !== null;
  }

  start(): void {
    const worker = new Worker(new URL('./reader/thread.js', import.meta.url), {
      workerData: this.#data,
      // Chunks pass through quickly: a small nursery gives their memory back sooner.
      resourceLimits: { maxYoungGenerationSizeMb: 8 },
    });
    this.#worker = worker;
    worker.on('message', (message: ToLoop) => this.#events.message(message));
    // An error is followed by an exit: both are told once.
    const causes: unknown[] = [];
    worker.on('error', (error) => causes.push(error));
    worker.once('exit', (code) => this.#exited(causes[0] ?? new Error(`reader ended: ${code}`)));
  }

  post(message: ToReader): void {
    this.#worker?.postMessage(message);
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    if (this.#restart) clearTimeout(this.#restart);
    const worker = this.#worker;
    if (!worker) return;
    const exited = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
    const limit = setTimeout(() => void worker.terminate(), STOP_LIMIT_MS);
    worker.postMessage({ kind: 'stop' } satisfies ToReader);
    await exited;
    clearTimeout(limit);
  }

  #exited(cause: unknown): void {
    this.#worker = null;
    if (this.#stopping) return;
    this.#events.lost(cause);
    this.#restart = setTimeout(() => this.start(), RESTART_MS);
  }
}
