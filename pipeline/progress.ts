/** Turns the stages' own shares into one number that only rises, and times each stage. */
import { RENDER_STEPS, type RenderStep } from '../content/model/index.js';
import { STEP_SHARE } from './stages.js';

export interface ProgressReport {
  /** Null for work that is no render. */
  readonly step: RenderStep | null;
  /** 0..1 over the whole job. */
  readonly progress: number;
}

export type OnProgress = (report: ProgressReport) => void;

export type StepTimes = Partial<Record<RenderStep, number>>;

export class Progress {
  readonly #report: OnProgress | undefined;
  readonly #times: StepTimes = {};
  #highest = 0;

  constructor(report?: OnProgress) {
    this.#report = report;
  }

  /** Milliseconds spent in each step so far. */
  get times(): Readonly<StepTimes> {
    return this.#times;
  }

  /** Of work without steps. */
  share(done: number): void {
    this.#highest = Math.max(this.#highest, done);
    this.#report?.({ step: null, progress: this.#highest });
  }

  async during<T>(
    step: RenderStep,
    work: (onProgress: (share: number) => void) => T | Promise<T>,
  ): Promise<T> {
    const started = performance.now();
    this.#tell(step, 0);
    const result = await work((share) => this.#tell(step, share));
    this.#tell(step, 1);
    this.#times[step] = (this.#times[step] ?? 0) + performance.now() - started;
    return result;
  }

  #tell(step: RenderStep, share: number): void {
    this.#highest = Math.max(this.#highest, startOf(step) + share * STEP_SHARE[step]);
    this.#report?.({ step, progress: this.#highest });
  }
}

/** The inspection after encoding counts as before it: a bar never runs backwards, it only waits. */
function startOf(step: RenderStep): number {
  return RENDER_STEPS.slice(0, RENDER_STEPS.indexOf(step)).reduce(
    (sum, earlier) => sum + STEP_SHARE[earlier],
    0,
  );
}
