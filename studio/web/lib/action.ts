import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Problem, sentenceOf } from './http.js';

/** An act of the person: busy while it runs, and what went wrong beside its button. */
export class Action implements ReactiveController {
  /** Name of the act that runs now. */
  busy: string | undefined;
  problem: string | undefined;
  /** The field at fault, where there is one. */
  field: string | undefined;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.clear();
  }

  clear(): void {
    this.problem = undefined;
    this.field = undefined;
    this.#host.requestUpdate();
  }

  fail(message: string, field?: string): void {
    this.problem = message;
    this.field = field;
    this.#host.requestUpdate();
  }

  /** Never throws; answers undefined when it failed or when another act still runs. */
  async run<T>(name: string, act: () => Promise<T>): Promise<T | undefined> {
    if (this.busy !== undefined) return undefined;
    this.clear();
    this.busy = name;
    this.#host.requestUpdate();
    try {
      return await act();
    } catch (error) {
      this.fail(sentenceOf(error), error instanceof Problem ? error.field : undefined);
      return undefined;
    } finally {
      this.busy = undefined;
      this.#host.requestUpdate();
    }
  }
}
