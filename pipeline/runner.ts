/**
 * Takes jobs from the store and does them. Three lanes side by side: try-outs, which a person waits
 * for with the finger on the button; voices, which a slow line brings in minutes; and all else. A job is claimed with a lease that is renewed while it
 * runs; after a kill the next start takes it up again, and since clips are named by their content and
 * a job ends in the transaction that publishes, it is done once.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import {
  errorSentence,
  isLoaError,
  isTransient,
  LoaError,
  type Clock,
  type Instant,
  type Job,
  type JobKind,
} from '../content/model/index.js';
import { isDiskFull, LEASE_MS, type CommuneStore, type Store } from '../content/store/index.js';
import type { Speech, VoiceInstaller } from '../tts/index.js';
import type { AudioTools } from './audio-tools.js';
import { communeSpeech } from './commune-speech.js';
import { JobReporter } from './job-reporter.js';
import { perform } from './jobs/work.js';
import { Progress } from './progress.js';
import { Wake } from './wake.js';

export interface RunnerLog {
  info(details: object, message: string): void;
  warn(details: object, message: string): void;
}

export interface RunnerDeps {
  readonly store: Store;
  readonly clock: Clock;
  readonly speech: Speech;
  readonly voices: VoiceInstaller;
  readonly tools: AudioTools;
  readonly log: RunnerLog;
  /** Bound of the cache folder, looked at after each job. */
  readonly cacheBytes: number;
}

/** One a data folder; the name is what a restarted pipeline knows its own jobs by. */
const WORKER = 'pipeline';

const LANES: readonly (readonly JobKind[])[] = [
  ['try-out'],
  ['install-voice', 'remove-voice', 'verify-voice'],
  ['render', 'master-recording', 'master-phrase', 'encode-replay'],
];

const MAX_ATTEMPTS = 6;
const FIRST_BACKOFF_MS = 2_000;
/** Also without news a lane looks again so often, for leases that run out. */
const IDLE_MS = LEASE_MS;

export class Runner {
  readonly #deps: RunnerDeps;
  readonly #stopping = new AbortController();
  readonly #wake = new Wake();
  /** Of each job that runs: looks whether it is still ours to do. */
  readonly #running = new Map<string, () => void>();
  #lanes: Promise<unknown> = Promise.resolve();
  #unwatch: () => void = () => undefined;

  constructor(deps: RunnerDeps) {
    this.#deps = deps;
  }

  start(): void {
    const { store } = this.#deps;
    this.#takeBack();
    this.#unwatch = store.changes.watch((changes) => {
      const jobs = changes.filter(({ topic }) => topic === 'job');
      jobs.forEach(({ ref }) => this.#running.get(ref)?.());
      if (jobs.length > 0) this.#wake.call();
    });
    this.#lanes = Promise.all(LANES.map((kinds) => this.#runLane(kinds)));
  }

  /** Stops what runs and hands it back to the store for the next start. */
  async stop(): Promise<void> {
    this.#stopping.abort(new Error('the pipeline is stopping'));
    this.#wake.call();
    this.#unwatch();
    await this.#lanes;
    this.#jobs()?.handBack(WORKER);
  }

  /** What a killed pipeline was doing; where that cannot be written, its leases run out. */
  #takeBack(): void {
    try {
      this.#jobs()?.requeue(WORKER);
    } catch (error) {
      this.#deps.log.warn({ err: error }, 'old jobs wait');
    }
  }

  /** What is kept to be quick is the first to go: a clip is worth more than a minute. */
  async #makeRoom(error: unknown): Promise<void> {
    if (isDiskFull(error)) await this.#deps.tools.trimCache(0);
  }

  /** A job names its own commune; any commune's repository claims for all. */
  #jobs(): CommuneStore['jobs'] | undefined {
    const [first] = this.#deps.store.communes.list();
    return first && this.#deps.store.of(first.id).jobs;
  }

  async #runLane(kinds: readonly JobKind[]): Promise<void> {
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      const called = this.#wake.next();
      const lookedAt = this.#deps.clock();
      try {
        const job = this.#jobs()?.claim(WORKER, kinds);
        if (job) await this.#run(job);
        else await this.#idle(called, lookedAt);
      } catch (error) {
        // A busy or full store: the job's lease runs out and it is taken again.
        this.#deps.log.warn({ err: error }, 'a lane stumbled');
        await this.#makeRoom(error);
        await this.#pause(FIRST_BACKOFF_MS);
      }
    }
  }

  async #idle(called: Promise<void>, lookedAt: Instant): Promise<void> {
    const due = this.#jobs()?.nextRunAfter() ?? null;
    const wait = idleMs(due, lookedAt, this.#deps.clock());
    const over = new AbortController();
    const timer = sleep(wait, undefined, { signal: over.signal });
    await Promise.race([called, timer.catch(() => undefined)]);
    over.abort();
  }

  async #pause(ms: number): Promise<void> {
    await sleep(ms, undefined, { signal: this.#stopping.signal }).catch(() => undefined);
  }

  async #run(job: Job): Promise<void> {
    const { store, speech, voices, tools, log } = this.#deps;
    const own = store.of(job.communeId);
    // Every attempt but a crash ends by itself, and none is left after the last.
    if (job.attempts > MAX_ATTEMPTS) {
      await this.#fail(job, own, new LoaError('JOB_CRASHED', { times: MAX_ATTEMPTS }));
      return;
    }
    const lost = new AbortController();
    this.#running.set(job.id, () => {
      if (own.jobs.get(job.id)?.state !== 'running') lost.abort();
    });
    const reporter = new JobReporter(job.id, WORKER, own.jobs, () => lost.abort());
    const progress = new Progress((report) => reporter.report(report));
    const signal = AbortSignal.any([this.#stopping.signal, lost.signal]);
    try {
      const commit = await perform(job.payload, {
        ...{ own, voices, tools, progress, signal },
        speech: communeSpeech(speech, own, store.files),
        files: store.files,
      });
      signal.throwIfAborted();
      const { dropped = [] } = store.transaction(() => {
        const result = commit();
        own.jobs.finish(job.id, WORKER, result.ref, result.notes);
        return result;
      });
      await this.#drop(dropped);
      log.info({ job: job.id, kind: job.payload.kind, ms: progress.times }, 'job done');
    } catch (error) {
      // Stopped or taken over: not the job's fault, and not ours to judge any more.
      if (!signal.aborted) await this.#fail(job, own, error);
    } finally {
      this.#running.delete(job.id);
      reporter.close();
    }
    await tools.trimCache(this.#deps.cacheBytes);
  }

  async #fail(job: Job, own: CommuneStore, error: unknown): Promise<void> {
    await this.#makeRoom(error);
    const retryAt = retryInstant(job, error, this.#deps.clock());
    const { code, message } = faultOf(error, job.id);
    this.#deps.log.warn({ job: job.id, err: error, retryAt }, 'job failed');
    own.jobs.fail(job.id, WORKER, { code, message }, retryAt);
    // What was sent and is no recording is of no use to anybody.
    if (retryAt === null && 'fileHash' in job.payload) await this.#drop([job.payload.fileHash]);
  }

  /** A file that stays is only room lost: the job is what it is. */
  async #drop(hashes: readonly string[]): Promise<void> {
    await this.#deps.store.dropFiles(hashes).catch((error: unknown) => {
      this.#deps.log.warn({ err: error, hashes }, 'files stay');
    });
  }
}

/**
 * How long a lane that found no work sleeps (milliseconds). What was due when it looked belongs to
 * the other lane: only news can change that. What fell due since is its own to look for at once.
 */
export function idleMs(due: Instant | null, lookedAt: Instant, now: Instant): number {
  if (due === null || due <= lookedAt) return IDLE_MS;
  return Math.min(Math.max(0, due - now), IDLE_MS);
}

/** When to try again; null when trying again cannot help or was tried enough. */
export function retryInstant(
  job: Pick<Job, 'attempts'>,
  error: unknown,
  now: Instant,
): Instant | null {
  if (!isTransient(error) || job.attempts >= MAX_ATTEMPTS) return null;
  return now + FIRST_BACKOFF_MS * 4 ** (job.attempts - 1);
}

function faultOf(error: unknown, ref: string): { readonly code: string; readonly message: string } {
  if (isLoaError(error)) return { code: error.code, message: error.message };
  return { code: 'INTERNAL', message: errorSentence('INTERNAL', { ref }) };
}
