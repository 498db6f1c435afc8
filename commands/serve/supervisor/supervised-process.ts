import { fork, type ChildProcess } from 'node:child_process';
import type { ProcessLog } from './process-log.js';
import { restartDelay, type Limits, type ProcessSpec } from './policy.js';

/** Ends the child when its parent is gone, whatever the child itself does about it. */
const GUARD = new URL('./orphan-guard.js', import.meta.url).href;

export interface Died {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly restartInMs: number;
  readonly lastWords: string;
}

export interface ProcessEvents {
  readonly ready: (address: string | undefined) => void;
  readonly died: (death: Died) => void;
}

interface Surroundings {
  readonly limits: Limits;
  readonly log: ProcessLog;
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** One process kept alive until `stop`. It owns its child and its restart timer. */
export class SupervisedProcess {
  readonly #spec: ProcessSpec;
  readonly #around: Surroundings;
  readonly #events: ProcessEvents;
  #child: ChildProcess | undefined;
  #restart: NodeJS.Timeout | undefined;
  #deaths = 0;
  #stopping = false;

  constructor(spec: ProcessSpec, around: Surroundings, events: ProcessEvents) {
    this.#spec = spec;
    this.#around = around;
    this.#events = events;
  }

  get pid(): number | undefined {
    return this.#child?.pid;
  }

  start(): void {
    const { cwd, environment, log } = this.#around;
    const child = fork(this.#spec.main, [], {
      cwd,
      env: { ...environment, ...this.#spec.environment },
      execArgv: ['--enable-source-maps', '--import', GUARD],
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    const startedAt = performance.now();
    this.#child = child;
    child.stdout?.on('data', (chunk: Buffer) => log.write(chunk));
    child.stderr?.on('data', (chunk: Buffer) => log.write(chunk));
    child.on('message', (message) => this.#hear(message));
    child.on('error', (error) => {
      log.write(Buffer.from(`${error.message}\n`));
      // A fork that could not be made says `error` and never `close`.
      if (child.pid === undefined) this.#ended(null, null, 0);
    });
    child.once('close', (code, signal) => this.#ended(code, signal, performance.now() - startedAt));
  }

  /** Asks it to end, then makes it end. Resolves when it has. */
  async stop(): Promise<void> {
    this.#stopping = true;
    clearTimeout(this.#restart);
    const child = this.#child;
    if (child) await endWithin(child, this.#around.limits.stopMs);
    await this.#around.log.close();
  }

  kill(): void {
    this.#child?.kill('SIGKILL');
  }

  #hear(message: unknown): void {
    if (!isReady(message)) return;
    this.#events.ready(message.address);
  }

  #ended(code: number | null, signal: NodeJS.Signals | null, livedMs: number): void {
    this.#child = undefined;
    if (this.#stopping) return;
    this.#deaths = livedMs >= this.#around.limits.wellAfterMs ? 1 : this.#deaths + 1;
    const restartInMs = restartDelay(this.#deaths, this.#around.limits);
    this.#restart = setTimeout(() => this.start(), restartInMs);
    this.#events.died({ code, signal, restartInMs, lastWords: this.#around.log.lastLine });
  }
}

function endWithin(child: ChildProcess, limitMs: number): Promise<void> {
  return new Promise((resolve) => {
    const force = setTimeout(() => child.kill('SIGKILL'), limitMs);
    child.once('close', () => {
      clearTimeout(force);
      resolve();
    });
    child.kill('SIGTERM');
  });
}

function isReady(message: unknown): message is { kind: 'ready'; address?: string } {
  return typeof message === 'object' && message !== null && 'kind' in message
    ? message.kind === 'ready'
    : false;
}
