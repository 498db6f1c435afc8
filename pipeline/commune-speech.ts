/** The voices as one commune has them: its own order and settings, and its people's phrase banks. */
import type { Id, LanguageTag, Voice, VoiceSettings } from '../content/model/index.js';
import type { CommuneStore, FileStore } from '../content/store/index.js';
import { chooseVoice, PhrasebankEngine, type Speech, type SpeechEngine } from '../tts/index.js';
import { phraseBanks } from './phrase-banks.js';

export interface VoiceAsked {
  /** This one or none; null leaves the choice to the order. */
  readonly voiceId: string | null;
  readonly stationId?: Id;
}

export interface ChosenVoice {
  readonly voice: Voice;
  readonly settings: VoiceSettings;
  /** Who stands in for it. */
  readonly order: readonly string[];
}

export interface CommuneSpeech {
  /** @throws LoaError LANGUAGE_NO_VOICE, VOICE_UNKNOWN */
  choose(lang: LanguageTag, asked: VoiceAsked): ChosenVoice;
  engineFor(voice: Voice): SpeechEngine;
}

export function communeSpeech(speech: Speech, own: CommuneStore, files: FileStore): CommuneSpeech {
  const banks = phraseBanks(own, files);
  return {
    choose: (lang, { voiceId, stationId }) => {
      const choices = own.voiceChoices.order(lang, stationId);
      const order = choices.map((choice) => choice.voiceId);
      const voice = chooseVoice([...speech.voices(), ...banks.voices()], lang, { voiceId, order });
      const choice = choices.find((one) => one.voiceId === voice.id);
      return { voice, settings: choice?.settings ?? {}, order };
    },
    engineFor: (voice) =>
      voice.engine === 'phrasebank'
        ? new PhrasebankEngine((id) => banks.bankOf(id))
        : speech.engineFor(voice),
  };
}

/** Where no commune is: a file rendered from the command line. */
export function plainSpeech(speech: Speech): CommuneSpeech {
  return {
    choose: (lang, { voiceId }) => ({
      voice: speech.voiceFor(lang, { voiceId }),
      settings: {},
      order: [],
    }),
    engineFor: (voice) => speech.engineFor(voice),
  };
}
