import { Worker } from 'node:worker_threads';
import type { SpeakRequest, WorkerReply } from './messages.js';

interface Waiting {
  readonly resolve: (reply: WorkerReply) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Owns one worker thread: starts it at the first request, answers every request once, and forgets a
 * dead or hanging worker so that the next request starts a new one.
 */
export class WorkerClient {
  readonly #url: URL;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | null = null;
  #nextId = 1;
  #closed = false;

  constructor(url: URL) {
    this.#url = url;
  }

  /** Rejects when the worker dies, when `limitMs` passes, or with the signal's reason. */
  async request(
    ask: Omit<SpeakRequest, 'id'>,
    limitMs: number,
    signal?: AbortSignal,
  ): Promise<WorkerReply> {
    signal?.throwIfAborted();
    if (this.#closed) throw new Error('the speech engine is closed');
    const id = this.#nextId++;
    const worker = this.#running();
    const reply = new Promise<WorkerReply>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
    });
    const timer = setTimeout(() => this.#drop(worker, new Error('the worker is silent')), limitMs);
    const abort = () => this.#waiting.get(id)?.reject(signal?.reason as Error);
    signal?.addEventListener('abort', abort, { once: true });
    worker.postMessage({ id, ...ask } satisfies SpeakRequest);
    return await reply.finally(() => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
      this.#waiting.delete(id);
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    const worker = this.#worker;
    if (!worker) return;
    this.#forget(worker, new Error('the speech engine was closed'));
    await worker.terminate();
  }

  #running(): Worker {
    if (this.#worker) return this.#worker;
    const worker = new Worker(this.#url);
    worker.on('message', (reply: WorkerReply) => this.#waiting.get(reply.id)?.resolve(reply));
    worker.on('error', (error) => this.#forget(worker, asError(error)));
    worker.on('exit', (code) => this.#forget(worker, new Error(`the worker ended with ${code}`)));
    this.#worker = worker;
    return worker;
  }

  #drop(worker: Worker, error: Error): void {
    this.#forget(worker, error);
    void worker.terminate();
  }

  /** Only the current worker's end concerns those who wait: an older one's has been told already. */
  #forget(worker: Worker, error: Error): void {
    if (this.#worker !== worker) return;
    this.#worker = null;
    for (const waiting of this.#waiting.values()) waiting.reject(error);
  }
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
