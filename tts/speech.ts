import { LoaError, type LanguageTag, type Voice } from '../content/model/index.js';
import type { SpeechEngine } from './port.js';
import { EspeakEngine } from './engines/espeak/index.js';
import { OnnxEngine, type StandIn } from './engines/onnx/index.js';
import {
  chooseVoice,
  standInFor,
  VOICES,
  type VoiceShelf,
  type VoiceWish,
} from './voices/index.js';

/** Everything a process needs to speak; it owns the engines' threads until `close`. */
export interface Speech {
  /** Looked up each time: a voice may be installed meanwhile. */
  voices(): readonly Voice[];
  /** @throws LoaError LANGUAGE_NO_VOICE, VOICE_UNKNOWN */
  voiceFor(lang: LanguageTag, wish?: VoiceWish): Voice;
  /** The voice's engine; nothing is loaded before its first sentence. */
  engineFor(voice: Voice): SpeechEngine;
  close(): Promise<void>;
}

type EngineMakers = Readonly<Partial<Record<Voice['engine'], () => SpeechEngine>>>;

export interface SpeechOptions {
  /** The voices installed on this machine; without it there are the built-in ones. */
  readonly shelf?: VoiceShelf;
  /** Instead of the real engines, in tests. */
  readonly makers?: EngineMakers;
}

export function createSpeech({ shelf, makers }: SpeechOptions = {}): Speech {
  const engines = new Map<Voice['engine'], SpeechEngine>();
  const standIn = (voice: Voice, order: readonly string[]): StandIn | undefined => {
    const other = standInFor(voice, voices(), order);
    return other && { voiceId: other.id, engine: engineFor(other) };
  };
  const known: EngineMakers = makers ?? {
    espeak: () => new EspeakEngine(),
    ...(shelf && { onnx: () => new OnnxEngine({ shelf, standIn }) }),
  };
  const voices = () => {
    const installed = shelf?.list().map(({ voice }) => voice) ?? [];
    return [...installed.filter(({ engine }) => known[engine]), ...VOICES];
  };
  const engineFor = (voice: Voice): SpeechEngine => {
    const engine = engines.get(voice.engine) ?? known[voice.engine]?.();
    if (!engine) throw unknownVoice(voice, voices());
    engines.set(voice.engine, engine);
    return engine;
  };
  return {
    voices,
    voiceFor: (lang, wish) => chooseVoice(voices(), lang, wish),
    engineFor,
    close: async () => {
      await Promise.all([...engines.values()].map((engine) => engine.close()));
      engines.clear();
    },
  };
}

function unknownVoice(voice: Voice, known: readonly Voice[]): LoaError {
  const voices = known.map(({ id }) => id).join(', ');
  return new LoaError('VOICE_UNKNOWN', { voice: voice.id, voices });
}
