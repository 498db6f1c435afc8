import { LoaError, type LanguageTag, type Voice } from '../content/model/index.js';
import type { SpeechEngine } from './port.js';
import { EspeakEngine } from './engines/espeak/index.js';
import { VOICES, chooseVoice } from './voices/index.js';

/** Everything a process needs to speak; it owns the engines' threads until `close`. */
export interface Speech {
  /** @throws LoaError LANGUAGE_NO_VOICE, VOICE_UNKNOWN */
  voiceFor(lang: LanguageTag, voiceId?: string | null): Voice;
  /** The voice's engine; nothing is loaded before its first sentence. */
  engineFor(voice: Voice): SpeechEngine;
  close(): Promise<void>;
}

type EngineMakers = Readonly<Partial<Record<Voice['engine'], () => SpeechEngine>>>;

const MAKERS: EngineMakers = { espeak: () => new EspeakEngine() };

export function createSpeech(makers: EngineMakers = MAKERS): Speech {
  const engines = new Map<Voice['engine'], SpeechEngine>();
  return {
    voiceFor: chooseVoice,
    engineFor: (voice) => {
      const engine = engines.get(voice.engine) ?? makers[voice.engine]?.();
      if (!engine) throw unknownVoice(voice);
      engines.set(voice.engine, engine);
      return engine;
    },
    close: async () => {
      await Promise.all([...engines.values()].map((engine) => engine.close()));
      engines.clear();
    },
  };
}

function unknownVoice(voice: Voice): LoaError {
  const voices = VOICES.map(({ id }) => id).join(', ');
  return new LoaError('VOICE_UNKNOWN', { voice: voice.id, voices });
}
