import { existsSync } from 'node:fs';
import { LIMITS, type Limits, type ProcessSpec } from './policy.js';
import { ProcessLog } from './process-log.js';
import { SupervisedProcess, type Died } from './supervised-process.js';

export interface SupervisorListener {
  readonly onReady?: (name: string, address: string | undefined) => void;
  readonly onDied?: (name: string, death: Died) => void;
  /** The process was never built; the others go on without it. */
  readonly onMissing?: (name: string) => void;
}

interface SupervisorOptions extends SupervisorListener {
  readonly cwd: string;
  readonly logFolder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly limits?: Limits;
}

/** Starts the processes, restarts the one that dies, stops them all. */
export class Supervisor {
  readonly #processes: ReadonlyMap<string, SupervisedProcess>;
  readonly #waiting = new Map<string, () => void>();

  constructor(specs: readonly ProcessSpec[], options: SupervisorOptions) {
    const built = specs.filter((spec) => isBuilt(spec, options));
    this.#processes = new Map(built.map((spec) => [spec.name, this.#supervise(spec, options)]));
  }

  pids(): Readonly<Record<string, number | undefined>> {
    return Object.fromEntries([...this.#processes].map(([name, { pid }]) => [name, pid]));
  }

  /** Resolves with the names that did not say `ready` within the limit; they go on starting. */
  async start(limitMs: number): Promise<readonly string[]> {
    const all = [...this.#processes.keys()].map((name) => this.#readyOf(name));
    this.#processes.forEach((process) => process.start());
    await Promise.race([Promise.all(all), passed(limitMs)]);
    return [...this.#waiting.keys()];
  }

  async stop(): Promise<void> {
    await Promise.all([...this.#processes.values()].map((process) => process.stop()));
  }

  /** For the person who presses Ctrl+C a second time. */
  killAll(): void {
    this.#processes.forEach((process) => process.kill());
  }

  #supervise(spec: ProcessSpec, options: SupervisorOptions): SupervisedProcess {
    const { cwd, environment, limits = LIMITS, logFolder } = options;
    const log = new ProcessLog(logFolder, spec.name);
    return new SupervisedProcess(
      spec,
      { cwd, environment, limits, log },
      {
        ready: (address) => {
          this.#waiting.get(spec.name)?.();
          options.onReady?.(spec.name, address);
        },
        died: (death) => options.onDied?.(spec.name, death),
      },
    );
  }

  #readyOf(name: string): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.set(name, () => {
        this.#waiting.delete(name);
        resolve();
      });
    });
  }
}

function isBuilt(spec: ProcessSpec, options: SupervisorOptions): boolean {
  if (existsSync(spec.main)) return true;
  options.onMissing?.(spec.name);
  return false;
}

function passed(limitMs: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, limitMs).unref();
  });
}
