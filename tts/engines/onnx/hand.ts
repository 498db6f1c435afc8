import { WorkerClient } from '../worker-client.js';
import type { Feeds, HandReply, HandRequest, ModelFile, OpenedModel, Part } from './messages.js';
import { ModelFault } from './model/model-file.js';

export interface HandLimits {
  readonly loadMs: number;
  readonly runMs: number;
}

/** One run, whatever thread does it. */
export interface Run {
  readonly part: Part;
  readonly feeds: Feeds;
  readonly fetch: readonly string[];
}

/**
 * One thread with its sessions. A thread that died or hung is forgotten with them; the next request
 * starts another, which opens what it needs anew.
 */
export class Hand {
  readonly #client: WorkerClient<HandRequest, HandReply>;
  readonly #limits: HandLimits;
  readonly #open = new Set<Part>();

  constructor(workerUrl: URL, limits: HandLimits) {
    this.#client = new WorkerClient(workerUrl);
    this.#limits = limits;
  }

  has(part: Part): boolean {
    return this.#open.has(part);
  }

  /** @throws ModelFault when the file is not one that can be used */
  async open(file: ModelFile, parts: readonly Part[]): Promise<OpenedModel> {
    const reply = await this.#ask({ kind: 'open', file, parts }, this.#limits.loadMs);
    if (reply.kind !== 'opened') throw new Error('the thread did not open the model');
    for (const part of parts) this.#open.add(part);
    return reply.model;
  }

  async run(run: Run): Promise<Feeds> {
    const reply = await this.#ask({ kind: 'run', ...run }, this.#limits.runMs);
    if (reply.kind !== 'made') throw new Error('the thread made nothing');
    return reply.tensors;
  }

  async close(): Promise<void> {
    await this.#client.close();
  }

  async #ask(
    ask: Parameters<WorkerClient<HandRequest, HandReply>['request']>[0],
    limitMs: number,
  ): Promise<HandReply> {
    const reply = await this.#client.request(ask, limitMs).catch((error: unknown) => {
      this.#open.clear();
      throw error;
    });
    if (reply.kind !== 'failed') return reply;
    throw new ModelFault(reply.reason, { cause: new Error(reply.detail) });
  }
}
