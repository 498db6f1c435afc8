/** sherpa-onnx in a process of its own: it brings its own onnxruntime. */
import { createRequire } from 'node:module';
import path from 'node:path';
import { answerOrders, type Spoken } from './orders.js';
import type { Peer } from './peers.js';

interface SherpaTts {
  generate(ask: { readonly text: string; readonly sid: number; readonly speed: number }): {
    readonly samples: Float32Array;
    readonly sampleRate: number;
  };
}
interface Sherpa {
  readonly OfflineTts: new (config: object) => SherpaTts;
}

const peer = JSON.parse(process.argv[2] ?? '{}') as Peer;
const threads = Number(process.argv[3]);
const requirePeer = createRequire(path.join(peer.folder, 'package.json'));
const { OfflineTts } = requirePeer('sherpa-onnx-node') as Sherpa;
const tts = new OfflineTts({
  model: {
    vits: {
      ...{ model: peer.model, tokens: peer.tokens, dataDir: peer.dataDir },
      ...{ noiseScale: 0.667, noiseScaleW: 0.8, lengthScale: 1 },
    },
    numThreads: threads,
    provider: 'cpu',
  },
  maxNumSentences: 1,
});

answerOrders({ speak: async (sentences) => speak(sentences) });

function speak(sentences: readonly string[]): Spoken {
  const started = performance.now();
  const { samples, sampleRate } = tts.generate({ text: sentences.join(' '), sid: 0, speed: 1 });
  const ms = performance.now() - started;
  return { ms, firstMs: ms, seconds: samples.length / sampleRate };
}
