import { isLoaError } from '../model/index.js';

/** A process that has started. */
export interface Running {
  /** What the parent is told with “ready”: where it listens. */
  readonly ready?: object;
  stop(): void | Promise<void>;
}

/** What is under way is given so long; then the process goes all the same. */
const STOP_LIMIT_MS = 8_000;

/**
 * A process from its first line to its last. A start that fails is said in one sentence, exit code 1.
 * Asked to stop (by a signal, or because the process that started it is gone), it stops once, also
 * when it was still starting.
 */
export function runProcess(start: () => Running | Promise<Running>): void {
  const starting = Promise.resolve().then(start);
  const stop = once(() => {
    setTimeout(() => process.exit(1), STOP_LIMIT_MS).unref();
    starting
      .then((running) => running.stop())
      .then(
        () => process.exit(0),
        () => process.exit(1),
      );
  });
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  process.on('disconnect', stop);
  starting.then(
    // With nobody there any more to be told, the fault is no reason to fail: “disconnect” ends us.
    ({ ready }) => process.send?.({ kind: 'ready', ...ready }, () => undefined),
    (error: unknown) => fail(error),
  );
}

function fail(error: unknown): never {
  const sentence = isLoaError(error) ? error.message : stackOf(error);
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

function stackOf(error: unknown): string {
  return error instanceof Error ? String(error.stack) : String(error);
}

function once(work: () => void): () => void {
  const state = { begun: false };
  return () => {
    if (state.begun) return;
    state.begun = true;
    work();
  };
}
