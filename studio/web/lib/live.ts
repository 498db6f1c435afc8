import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { events } from './events.js';
import { sentenceOf } from './http.js';

/** Changes come in bursts (a render writes many rows): one reading for a burst. */
const BURST_MS = 200;

export interface LiveOptions {
  readonly topics: readonly string[];
  /** Read again at least this often, for figures that age by themselves. */
  readonly everyMs?: number;
}

/**
 * A value of the server that a screen shows: read when the screen opens, read again in place when
 * something it depends on changed. A later failure keeps the last value on the screen.
 */
export class Live<T> implements ReactiveController {
  value: T | undefined;
  problem: string | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #load: (signal: AbortSignal) => Promise<T>;
  readonly #options: LiveOptions;
  #abort = new AbortController();
  #unsubscribe: (() => void) | undefined;
  #soon: number | undefined;
  #often: number | undefined;

  constructor(
    host: ReactiveControllerHost,
    load: (signal: AbortSignal) => Promise<T>,
    options: LiveOptions,
  ) {
    this.#host = host;
    this.#load = load;
    this.#options = options;
    host.addController(this);
  }

  get state(): 'loading' | 'failed' | 'ready' {
    if (this.value !== undefined) return 'ready';
    return this.problem === undefined ? 'loading' : 'failed';
  }

  hostConnected(): void {
    const { topics, everyMs } = this.#options;
    this.#unsubscribe = events.subscribe(topics, () => this.reloadSoon());
    if (everyMs !== undefined) {
      this.#often = window.setInterval(() => void this.reload(), everyMs);
    }
    void this.reload();
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#abort.abort();
    clearTimeout(this.#soon);
    clearInterval(this.#often);
  }

  reloadSoon(): void {
    clearTimeout(this.#soon);
    this.#soon = window.setTimeout(() => void this.reload(), BURST_MS);
  }

  async reload(): Promise<void> {
    this.#abort.abort();
    const abort = new AbortController();
    this.#abort = abort;
    try {
      const value = await this.#load(abort.signal);
      if (!abort.signal.aborted) this.set(value);
    } catch (error) {
      if (abort.signal.aborted) return;
      this.problem = sentenceOf(error);
      this.#host.requestUpdate();
    }
  }

  /** A reading still under way may be older than this: its answer is not taken. */
  set(value: T): void {
    this.#abort.abort();
    this.value = value;
    this.problem = undefined;
    this.#host.requestUpdate();
  }
}
