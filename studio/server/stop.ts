import type { App } from './app-type.js';

/** Answers under way are given so long; then the process goes all the same. */
const STOP_LIMIT_MS = 5_000;

/** Ends the process when asked to, or when the process that started it is gone. */
export function closeInTime(app: App, afterwards: () => void): void {
  const state = { closing: false };
  const stop = () => {
    if (state.closing) return;
    state.closing = true;
    setTimeout(() => process.exit(1), STOP_LIMIT_MS).unref();
    app.close().then(
      () => {
        afterwards();
        process.exit(0);
      },
      () => process.exit(1),
    );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  process.once('disconnect', stop);
}
