import { Worker } from 'node:worker_threads';

/** What is sent to a thread and what it answers, each with the request's number. */
interface Numbered {
  readonly id: number;
}

interface Waiting<Reply> {
  readonly resolve: (reply: Reply) => void;
  readonly reject: (error: Error) => void;
}

/** Of each kind of request its own fields, which a plain Omit would lose. */
type Unnumbered<Ask> = Ask extends unknown ? Omit<Ask, 'id'> : never;

/**
 * Owns one worker thread: starts it at the first request, answers every request once, and forgets a
 * dead or hanging worker so that the next request starts a new one.
 */
export class WorkerClient<Ask extends Numbered, Reply extends Numbered> {
  readonly #url: URL;
  readonly #waiting = new Map<number, Waiting<Reply>>();
  #worker: Worker | null = null;
  #nextId = 1;
  #closed = false;

  constructor(url: URL) {
    this.#url = url;
  }

  /** Rejects when the worker dies, when `limitMs` passes, or with the signal's reason. */
  async request(ask: Unnumbered<Ask>, limitMs: number, signal?: AbortSignal): Promise<Reply> {
    signal?.throwIfAborted();
    if (this.#closed) throw new Error('the speech engine is closed');
    const id = this.#nextId++;
    const worker = this.#running();
    const reply = new Promise<Reply>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
    });
    const timer = setTimeout(() => this.#drop(worker, new Error('the worker is silent')), limitMs);
    const abort = () => this.#waiting.get(id)?.reject(signal?.reason as Error);
    signal?.addEventListener('abort', abort, { once: true });
    worker.postMessage({ ...ask, id });
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
    worker.on('message', (reply: Reply) => this.#waiting.get(reply.id)?.resolve(reply));
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
