import { Worker } from 'node:worker_threads';
import type { Id } from '../../../content/model/index.js';
import type { ReaderData } from '../reader/thread.js';
import type { AirJournal, LatestWrite, LogWrite } from './air-log.js';

export type ToJournal =
  | { readonly kind: 'add'; readonly write: LogWrite }
  | { readonly kind: 'latest'; readonly writes: readonly LatestWrite[] }
  | { readonly kind: 'close' };

export type FromJournal =
  /** The last line of these broadcasts is stored. */
  | { readonly kind: 'stored'; readonly broadcastIds: readonly Id[] }
  | { readonly kind: 'fault'; readonly text: string };

/** The reader's end of the journal. When the thread dies the reader does too, and both come back. */
export class JournalThread implements AirJournal {
  readonly #worker: Worker;

  constructor(data: ReaderData, onMessage: (message: FromJournal) => void) {
    this.#worker = new Worker(new URL('./thread.js', import.meta.url), {
      workerData: data,
      resourceLimits: { maxYoungGenerationSizeMb: 4 },
    });
    this.#worker.on('message', onMessage);
  }

  add(write: LogWrite): void {
    this.#worker.postMessage({ kind: 'add', write } satisfies ToJournal);
  }

  latest(writes: readonly LatestWrite[]): void {
    this.#worker.postMessage({ kind: 'latest', writes } satisfies ToJournal);
  }

  async close(): Promise<void> {
    const exited = new Promise<void>((resolve) => this.#worker.once('exit', () => resolve()));
    this.#worker.postMessage({ kind: 'close' } satisfies ToJournal);
    await exited;
  }
}
