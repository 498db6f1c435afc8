/**
 * The real thread behind one that misbehaves once for each file that lies in LOA_TEST_TRICKS: `die`
 * ends it in the middle of a run, `hang` keeps it busy for ever, `nan` spoils what the model made.
 */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { Worker, parentPort } from 'node:worker_threads';
import type { HandReply, HandRequest } from '../../../../tts/engines/onnx/messages.js';

const folder = process.env['LOA_TEST_TRICKS'] ?? '';
const real = new Worker(new URL('../../../../tts/engines/onnx/worker.js', import.meta.url));

real.on('message', (reply: HandReply) => {
  if (reply.kind === 'made' && isTricked('nan')) {
    for (const { data } of Object.values(reply.tensors)) {
      if (data instanceof Float32Array) data.fill(NaN);
    }
  }
  parentPort?.postMessage(reply);
});

parentPort?.on('message', (request: HandRequest) => {
  if (request.kind === 'run' && isTricked('die')) process.exit(3);
  while (request.kind === 'run' && isTricked('hang', 'stays')) {
    // Busy for ever, as a loop inside the runtime would be.
  }
  real.postMessage(request);
});

/** One of several threads takes the file away, and only that one misbehaves. */
function isTricked(name: string, after: 'goes' | 'stays' = 'goes'): boolean {
  try {
    rmSync(path.join(folder, name));
    if (after === 'stays') for (;;);
    return true;
  } catch {
    return false;
  }
}
