/**
 * Loaded into every child before its own code: when the parent dies, even by kill -9, the channel to
 * it closes and the child ends. Two playouts on one station are worse than none.
 */
import { isMainThread } from 'node:worker_threads';

/** What the child's own shutdown may take before it is cut short (milliseconds). */
const PATIENCE_MS = 5_000;

if (isMainThread) {
  process.once('disconnect', () => {
    setTimeout(() => process.exit(1), PATIENCE_MS).unref();
    process.kill(process.pid, 'SIGTERM');
  });
}
