import { LoaError, type LanguageTag, type Voice } from '../content/model/index.js';
import type { SpeechEngine } from './port.js';
import { EspeakEngine } from './engines/espeak/index.js';
import { chooseVoice, VOICES, type VoiceShelf, type VoiceWish } from './voices/index.js';

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

const MAKERS: EngineMakers = { espeak: () => new EspeakEngine() };

export function createSpeech({ shelf, makers = MAKERS }: SpeechOptions = {}): Speech {
  const engines = new Map<Voice['engine'], SpeechEngine>();
  const voices = () => {
    const installed = shelf?.list().map(({ voice }) => voice) ?? [];
    return [...installed.filter(({ engine }) => makers[engine]), ...VOICES];
  };
  return {
    voices,
    voiceFor: (lang, wish) => chooseVoice(voices(), lang, wish),
    engineFor: (voice) => {
      const engine = engines.get(voice.engine) ?? makers[voice.engine]?.();
      if (!engine) throw unknownVoice(voice, voices());
      engines.set(voice.engine, engine);
      return engine;
    },
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
