/** Writes a job's progress to the store, seldom enough, and renews its lease while it runs. */
import type { Id } from '../content/model/index.js';
import { LEASE_MS, type CommuneStore } from '../content/store/index.js';
import type { ProgressReport } from './progress.js';

/** A bar that moves four times a second looks alive; every write wakes every process. */
const EVERY_MS = 250;

export class JobReporter {
  readonly #id: Id;
  readonly #worker: string;
  readonly #jobs: CommuneStore['jobs'];
  readonly #onLost: () => void;
  readonly #heartbeat: NodeJS.Timeout;
  #last: ProgressReport | undefined;
  #writtenAt = -Infinity;

  /** `onLost`: another worker has the job by now. */
  constructor(id: Id, worker: string, jobs: CommuneStore['jobs'], onLost: () => void) {
    this.#id = id;
    this.#worker = worker;
    this.#jobs = jobs;
    this.#onLost = onLost;
    this.#heartbeat = setInterval(() => this.#write(), LEASE_MS / 3);
  }

  report(report: ProgressReport): void {
    const newStep = report.step !== this.#last?.step;
    this.#last = report;
    if (newStep || performance.now() - this.#writtenAt > EVERY_MS) this.#write();
  }

  close(): void {
    clearInterval(this.#heartbeat);
  }

  #write(): void {
    this.#writtenAt = performance.now();
    try {
      const kept = this.#jobs.report(
        this.#id,
        this.#worker,
        this.#last?.step ?? null,
        this.#last?.progress ?? 0,
      );
      if (!kept) this.#onLost();
    } catch {
      // A busy store loses one line of progress; the lease is long enough for the next.
    }
  }
}
