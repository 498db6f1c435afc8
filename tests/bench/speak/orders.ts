/** What the bench asks of the processes that speak, one order at a time. */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';

export interface Spoken {
  readonly ms: number;
  readonly firstMs: number;
  readonly seconds: number;
}

export interface Rendered {
  readonly ms: number;
  readonly seconds: number;
}

export type Order =
  | { readonly kind: 'speak'; readonly sentences: readonly string[] }
  | { readonly kind: 'render'; readonly voice: 'neural' | 'espeak'; readonly edited: boolean };

export interface Answers {
  speak(sentences: readonly string[]): Promise<Spoken>;
  render?(voice: 'neural' | 'espeak', edited: boolean): Promise<Rendered>;
}

/** In the child. */
export function answerOrders({ speak, render }: Answers): void {
  process.on('message', (order: Order) => {
    const answer =
      order.kind === 'speak' ? speak(order.sentences) : render?.(order.voice, order.edited);
    void Promise.resolve(answer).then(
      (done) => process.send?.({ done }),
      (error: unknown) => process.send?.({ failed: String((error as Error).stack ?? error) }),
    );
  });
  process.once('disconnect', () => process.exit(0));
  process.send?.('ready');
}

/** In the parent: a process that speaks. */
export class Speaker {
  readonly #child: ChildProcess;

  private constructor(child: ChildProcess) {
    this.#child = child;
  }

  static async start(file: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) {
    const child = fork(file, args, { env: { ...process.env, ...env } });
    const ended = once(child, 'exit').then(([code]) => {
      throw new Error(`${file} ended with ${code}`);
    });
    await Promise.race([once(child, 'message'), ended]);
    ended.catch(() => undefined);
    return new Speaker(child);
  }

  speak(sentences: readonly string[]): Promise<Spoken> {
    return this.#order({ kind: 'speak', sentences }) as Promise<Spoken>;
  }

  render(voice: 'neural' | 'espeak', edited: boolean): Promise<Rendered> {
    return this.#order({ kind: 'render', voice, edited }) as Promise<Rendered>;
  }

  /** Megabytes resident, now and at most; Linux only. */
  memory(): { readonly now: number; readonly peak: number } {
    if (process.platform !== 'linux') return { now: NaN, peak: NaN };
    const status = readFileSync(`/proc/${this.#child.pid}/status`, 'utf8');
    const megabytes = (name: string) =>
      Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1024);
    return { now: megabytes('VmRSS'), peak: megabytes('VmHWM') };
  }

  stop(): void {
    this.#child.kill('SIGKILL');
  }

  async #order(order: Order): Promise<unknown> {
    this.#child.send(order);
    const answered = new AbortController();
    const { signal } = answered;
    const ended = once(this.#child, 'exit', { signal }).then(() => ({ failed: 'it ended' }));
    const message = once(this.#child, 'message', { signal }).then(([answer]) => answer as object);
    ended.catch(() => undefined);
    message.catch(() => undefined);
    const answer = await Promise.race([message, ended]).finally(() => answered.abort());
    if ('done' in answer) return answer.done;
    throw new Error(JSON.stringify(answer));
  }
}
