import {
  errorSentence,
  JOB_PRIORITY,
  newId,
  type Id,
  type Instant,
  type Job,
  type JobKind,
  type JobPayload,
  type RenderStep,
} from '../../model/index.js';
import { fromRow, inTransaction, writing, type Context, type Row } from './context.js';

/** A worker that has not renewed its claim for so long is taken for dead. */
export const LEASE_MS = 30_000;

export class JobRepository {
  readonly #context: Context;
  constructor(context: Context) {
    this.#context = context;
  }

  /**
   * The same wish while it waits or runs gives back the job there is.
   *
   * @param priority lower is taken first
   */
  add(payload: JobPayload, priority = JOB_PRIORITY[payload.kind]): Job {
    const key = JSON.stringify(payload);
    const { db, communeId } = this.#context;
    return inTransaction(db, () => {
      const standing = db
        .prepare(`SELECT * FROM jobs WHERE dedupe_key = ? AND state IN ('queued', 'running')`)
        .get(key);
      if (standing) return toJob(standing);
      const id = newId();
      writing(this.#context, 'job', id, (now) =>
        db
          .prepare(
            `INSERT INTO jobs (id, commune_id, kind, dedupe_key, payload, priority, state, attempts,
               run_after, progress, created_at, updated_at)
             VALUES (?, ?, ?, ?, ?, ?, 'queued', 0, 0, 0, ?, ?)`,
          )
          .run(id, communeId, payload.kind, key, JSON.stringify(payload), priority, now, now),
      );
      return this.get(id) as Job;
    });
  }

  get(id: Id): Job | null {
    const row = this.#context.db.prepare('SELECT * FROM jobs WHERE id = ?').get(id);
    return row ? toJob(row) : null;
  }

  /** Takes the next waiting job of the given kinds, or one whose worker died. */
  claim(worker: string, kinds: readonly JobKind[]): Job | null {
    const { db, clock } = this.#context;
    const marks = kinds.map(() => '?').join(', ');
    return inTransaction(db, () => {
      const now = clock();
      const row = db
        .prepare(
          `UPDATE jobs SET state = 'running', claimed_by = ?, lease_until = ?,
             attempts = attempts + 1, updated_at = ?
           WHERE id = (SELECT id FROM jobs WHERE kind IN (${marks}) AND
             ((state = 'queued' AND run_after <= ?) OR (state = 'running' AND lease_until < ?))
             ORDER BY priority, created_at, id LIMIT 1)
           RETURNING *`,
        )
        .get(worker, now + LEASE_MS, now, ...kinds, now, now);
      if (!row) return null;
      const job = toJob(row);
      this.#context.changes.record('job', job.id, now);
      return job;
    });
  }

  /** Renews the claim and says how far it is. False when another worker has taken the job over. */
  report(id: Id, worker: string, step: RenderStep | null, progress: number): boolean {
    return this.#update(
      id,
      worker,
      'step = ?, progress = ?, lease_until = ?',
      step,
      progress,
      this.#context.clock() + LEASE_MS,
    );
  }

  finish(id: Id, worker: string, resultRef: string, notes: readonly string[] = []): boolean {
    return this.#update(
      id,
      worker,
      `state = 'done', progress = 1, result_ref = ?, notes = ?, error_code = NULL,
        error_message = NULL`,
      resultRef,
      JSON.stringify(notes),
    );
  }

  /** `retryAt` null: the fault will not heal by itself and the job has failed for good. */
  fail(
    id: Id,
    worker: string,
    error: { code: string; message: string },
    retryAt: Instant | null,
  ): boolean {
    return this.#update(
      id,
      worker,
      'state = ?, run_after = ?, error_code = ?, error_message = ?, claimed_by = NULL',
      retryAt === null ? 'failed' : 'queued',
      retryAt ?? 0,
      error.code,
      error.message,
    );
  }

  /** Whoever does it hears of it at its next report; what is over stays as it ended. */
  stop(id: Id): boolean {
    return writing(
      this.#context,
      'job',
      id,
      (now) =>
        this.#context.db
          .prepare(
            `UPDATE jobs SET state = 'failed', error_code = 'JOB_STOPPED', error_message = ?,
               claimed_by = NULL, updated_at = ? WHERE id = ? AND state IN ('queued', 'running')`,
          )
          .run(errorSentence('JOB_STOPPED'), now, id).changes > 0,
    );
  }

  /** At a worker's start: what a dead namesake had claimed waits again; the attempt stays counted. */
  requeue(worker: string): number {
    return this.#queueAgain(worker, 0);
  }

  /** At a worker's orderly end: what it had claimed waits again, without an attempt lost. */
  handBack(worker: string): number {
    return this.#queueAgain(worker, 1);
  }

  #queueAgain(worker: string, attemptsBack: number): number {
    const { db, clock } = this.#context;
    return inTransaction(db, () => {
      const rows = db
        .prepare(
          `UPDATE jobs SET state = 'queued', claimed_by = NULL, attempts = max(attempts - ?, 0),
             updated_at = ? WHERE state = 'running' AND claimed_by = ? RETURNING id`,
        )
        .all(attemptsBack, clock(), worker) as { id: string }[];
      rows.forEach(({ id }) => this.#context.changes.record('job', id, clock()));
      return rows.length;
    });
  }

  /** When the next waiting job may run, for the runner's timer. */
  nextRunAfter(): Instant | null {
    const row = this.#context.db
      .prepare(`SELECT min(run_after) AS at FROM jobs WHERE state = 'queued'`)
      .get() as { at: number | null };
    return row.at;
  }

  /** The newest job for a script, so that its page shows how the render goes. */
  latestForScript(scriptId: Id): Job | null {
    const row = this.#context.db
      .prepare(
        `SELECT * FROM jobs WHERE json_extract(payload, '$.scriptId') = ?
         ORDER BY created_at DESC, id DESC LIMIT 1`,
      )
      .get(scriptId);
    return row ? toJob(row) : null;
  }

  /** The newest job about each voice of this machine, by the voice's id. */
  latestForVoices(): ReadonlyMap<string, Job> {
    const rows = this.#context.db
      .prepare(`SELECT * FROM jobs WHERE kind LIKE '%-voice' ORDER BY created_at, id`)
      .all()
      .map(toJob);
    return new Map(
      rows.flatMap((job) => ('voice' in job.payload ? [[job.payload.voice, job] as const] : [])),
    );
  }

  inState(state: Job['state']): readonly Job[] {
    return this.#context.db
      .prepare(
        'SELECT * FROM jobs WHERE commune_id = ? AND state = ? ORDER BY priority, created_at',
      )
      .all(this.#context.communeId, state)
      .map(toJob);
  }

  #update(id: Id, worker: string, set: string, ...values: (string | number | null)[]): boolean {
    const { db } = this.#context;
    return writing(
      this.#context,
      'job',
      id,
      (now) =>
        db
          .prepare(
            `UPDATE jobs SET ${set}, updated_at = ?
             WHERE id = ? AND claimed_by = ? AND state = 'running'`,
          )
          .run(...values, now, id, worker).changes > 0,
    );
  }
}

function toJob(raw: unknown): Job {
  const row = raw as Row;
  return {
    ...fromRow<Job>('job', row),
    kind: 'job',
    payload: JSON.parse(row['payload'] as string) as JobPayload,
    notes: JSON.parse(row['notes'] as string) as string[],
  };
}
