/**
 * Arithmetic on samples, in a thread of its own: the process stays free to take a try-out, renew a
 * lease or stop, and speech and mastering use two cores.
 */
import { Worker } from 'node:worker_threads';
import type { Metered } from './audio/metered.js';
import type { Chunk, ChunkResult, SharedLevel } from './master/index.js';
import type { MasterAim, RawBlock } from './stages.js';

export type DspTask =
  | { readonly kind: 'master'; readonly block: RawBlock; readonly aim: MasterAim }
  | { readonly kind: 'chunk'; readonly chunk: Chunk; readonly level: SharedLevel }
  | { readonly kind: 'meter'; readonly pcm: Int16Array; readonly lead: number };

export interface Mastered {
  readonly pcm: Int16Array;
  readonly metered: Metered;
}

export type DspAnswer = Mastered | ChunkResult | Metered;

export type DspReply =
  | { readonly id: number; readonly value: DspAnswer }
  | { readonly id: number; readonly failed: string };

interface Waiting {
  readonly resolve: (value: DspAnswer) => void;
  readonly reject: (error: Error) => void;
}

/** Owns the thread: starts it with the first task, ends it in `close`; a dead one is replaced. */
export class Dsp {
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | undefined;
  #lastId = 0;

  async masterBlock(block: RawBlock, aim: MasterAim): Promise<Mastered> {
    return (await this.#ask({ kind: 'master', block, aim })) as Mastered;
  }

  async masterChunk(chunk: Chunk, level: SharedLevel): Promise<ChunkResult> {
    return await this.#ask({ kind: 'chunk', chunk, level });
  }

  async meter(pcm: Int16Array, lead: number): Promise<Metered> {
    return (await this.#ask({ kind: 'meter', pcm, lead })) as Metered;
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
    this.#forget(new Error('the thread was closed'));
  }

  #ask(task: DspTask): Promise<DspAnswer> {
    const worker = this.#running();
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      // A part of a recording was cut out for this: it moves, and is not copied again.
      const given = task.kind === 'chunk' ? [task.chunk.pcm.buffer as ArrayBuffer] : [];
      worker.postMessage({ id, task }, given);
    });
  }

  #running(): Worker {
    if (this.#worker) return this.#worker;
    const worker = new Worker(new URL('./dsp-thread.js', import.meta.url));
    worker.on('message', (reply: DspReply) => this.#settle(reply));
    worker.on('error', (error) =>
      this.#forget(error instanceof Error ? error : new Error(String(error))),
    );
    worker.on('exit', (code) => this.#forget(new Error(`the thread ended with ${code}`)));
    this.#worker = worker;
    return worker;
  }

  #settle(reply: DspReply): void {
    const waiting = this.#waiting.get(reply.id);
    this.#waiting.delete(reply.id);
    if ('value' in reply) waiting?.resolve(reply.value);
    else waiting?.reject(new Error(reply.failed));
  }

  #forget(error: Error): void {
    this.#worker = undefined;
    this.#waiting.forEach(({ reject }) => reject(error));
    this.#waiting.clear();
  }
}
