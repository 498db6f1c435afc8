/**
 * The thread that speaks. espeak is synchronous: in the caller's thread a long sentence would stop
 * everything else, and a crash of the WebAssembly module would take the process with it.
 */
import { parentPort } from 'node:worker_threads';
import factory, { type EspeakEvent, type EspeakWorker } from '@echogarden/espeak-ng-emscripten';
import type {
  Failed,
  Sounds,
  SoundsRequest,
  SpeakRequest,
  SpeechEvent,
  Spoken,
} from './messages.js';
import { espeakSettings, VOLUME, type EspeakSettings } from './settings.js';
import { soundsIn, soundsOfWords } from './sounds.js';

const module = await factory();
const espeak = new module.eSpeakNGWorker();

/** Nobody hears it: the places are the same, and a third of the audio is made. */
const QUICK = espeakSettings({ rate: 3 });

parentPort?.on('message', (request: SpeakRequest | SoundsRequest) => {
  const reply = answer(espeak, request);
  parentPort?.postMessage(reply, reply.kind === 'spoken' ? [reply.pcm.buffer as ArrayBuffer] : []);
});

function answer(
  engine: EspeakWorker,
  request: SpeakRequest | SoundsRequest,
): Spoken | Sounds | Failed {
  const { id, voice, text } = request;
  try {
    if (engine.set_voice(voice) !== 0) throw new Error(`no espeak voice ${voice}`);
    if (request.kind === 'sounds') return { id, kind: 'sounds', words: soundsOf(engine, request) };
    return { id, kind: 'spoken', ...synthesise(engine, text, request.settings) };
  } catch (error) {
    return { id, kind: 'failed', reason: String(error) };
  }
}

/** Written down they cost a tenth of what speaking does; only it tells words that are said as one. */
function soundsOf(
  engine: EspeakWorker,
  { text, wordStarts }: SoundsRequest,
): readonly (readonly string[])[] {
  const said = soundsIn(written(engine, text));
  if (said.length === wordStarts.length) return said;
  const { events } = synthesise(engine, text, QUICK);
  const places = events.flatMap(({ kind, position, ipa }) =>
    kind === 'sound' && ipa ? [position] : [],
  );
  return soundsOfWords(said.flat(), places, wordStarts);
}

/** The module gives its own memory away, which is ours to free. */
function written(engine: EspeakWorker, text: string): string {
  const given = engine.convert_to_phonemes(text, true);
  const from = given.ptr;
  const bytes = module.HEAPU8.slice(from, module.HEAPU8.indexOf(0, from));
  module.destroy(given);
  return new TextDecoder().decode(bytes);
}

function synthesise(engine: EspeakWorker, text: string, { wpm, pitch }: EspeakSettings) {
  engine.set_rate(wpm);
  engine.set_pitch(pitch);
  engine.set_volume(VOLUME);
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
