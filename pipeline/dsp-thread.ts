/** The thread that does the arithmetic on samples; one task at a time. */
import { parentPort } from 'node:worker_threads';
import { meter } from './audio/metered.js';
import { masterBlock, masterChunk } from './master/index.js';
import type { DspAnswer, DspReply, DspTask } from './dsp.js';

parentPort?.on('message', ({ id, task }: { readonly id: number; readonly task: DspTask }) => {
  try {
    const value = perform(task);
    const given = 'pcm' in value ? [value.pcm.buffer as ArrayBuffer] : [];
    parentPort?.postMessage({ id, value } satisfies DspReply, given);
  } catch (error) {
    parentPort?.postMessage({ id, failed: String(error) } satisfies DspReply);
  }
});

function perform(task: DspTask): DspAnswer {
  if (task.kind === 'meter') return meter(task.pcm, task.lead);
  if (task.kind === 'chunk') return masterChunk(task.chunk, task.level);
  const pcm = masterBlock(task.block, task.aim);
  return { pcm, metered: meter(pcm) };
}
