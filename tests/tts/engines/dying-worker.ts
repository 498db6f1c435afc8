/** The real worker behind one that ends at the word “chết” and hangs at the word “treo”. */
import { Worker, parentPort } from 'node:worker_threads';
import type { SpeakRequest, WorkerReply } from '../../../tts/engines/espeak/messages.js';

const real = new Worker(new URL('../../../tts/engines/espeak/worker.js', import.meta.url));
real.on('message', (reply: WorkerReply) => parentPort?.postMessage(reply));

parentPort?.on('message', (request: SpeakRequest) => {
  if (request.text.includes('chết')) process.exit(3);
  while (request.text.includes('treo')) {
    // Busy for ever, as a loop inside the WebAssembly module would be.
  }
  real.postMessage(request);
});
