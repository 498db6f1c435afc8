/**
 * The thread that speaks. espeak is synchronous: in the caller's thread a long sentence would stop
 * everything else, and a crash of the WebAssembly module would take the process with it.
 */
import { parentPort } from 'node:worker_threads';
import factory, { type EspeakEvent, type EspeakWorker } from '@echogarden/espeak-ng-emscripten';
import { VOLUME } from './settings.js';
import type { SpeakRequest, SpeechEvent, WorkerReply } from './messages.js';

const module = await factory();
const espeak = new module.eSpeakNGWorker();

parentPort?.on('message', (request: SpeakRequest) => {
  const reply = answer(espeak, request);
  parentPort?.postMessage(reply, reply.kind === 'spoken' ? [reply.pcm.buffer as ArrayBuffer] : []);
});

function answer(engine: EspeakWorker, request: SpeakRequest): WorkerReply {
  try {
    if (engine.set_voice(request.voice) !== 0) throw new Error(`no espeak voice ${request.voice}`);
    engine.set_rate(request.settings.wpm);
    engine.set_pitch(request.settings.pitch);
    engine.set_volume(VOLUME);
    return { id: request.id, kind: 'spoken', ...synthesise(engine, request.text) };
  } catch (error) {
    return { id: request.id, kind: 'failed', reason: String(error) };
  }
}

function synthesise(engine: EspeakWorker, text: string) {
  const chunks: Int16Array[] = [];
  const events: SpeechEvent[] = [];
  engine.synthesize(text, (pcm, found) => {
    if (pcm) chunks.push(pcm.slice());
    for (const event of found ?? []) events.push(...toSpeechEvent(event));
  });
  return { pcm: join(chunks), sampleRate: engine.get_samplerate(), events };
}

/** A name of eight bytes has no end of its own: the number after it is read as a control character. */
const AFTER_NAME = /\p{Cc}.*$/su;

function toSpeechEvent(event: EspeakEvent): SpeechEvent[] {
  const place = { atMs: event.audio_position, position: event.text_position - 1 };
  if (event.type === 'word') return [{ kind: 'word', ...place }];
  if (event.type !== 'phoneme') return [];
  if (event.id === undefined || event.id === '') return [{ kind: 'silence', ...place }];
  return [{ kind: 'sound', ...place, ipa: String(event.id).replace(AFTER_NAME, '') }];
}

function join(chunks: readonly Int16Array[]): Int16Array {
  const pcm = new Int16Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  chunks.reduce((at, chunk) => {
    pcm.set(chunk, at);
    return at + chunk.length;
  }, 0);
  return pcm;
}
