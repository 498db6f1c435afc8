/** The thread that does the arithmetic on samples; one task at a time. */
import { parentPort } from 'node:worker_threads';
import { measure } from './inspect/index.js';
import { masterBlock } from './master/index.js';
import type { DspTask, DspReply } from './dsp.js';

parentPort?.on('message', ({ id, task }: { readonly id: number; readonly task: DspTask }) => {
  try {
    const value = perform(task);
    parentPort?.postMessage({ id, value } satisfies DspReply);
  } catch (error) {
    parentPort?.postMessage({ id, failed: String(error) } satisfies DspReply);
  }
});

const perform = (task: DspTask) =>
  task.kind === 'master' ? masterBlock(task.block, task.aim) : measure(task.pcm);
