/** The door of speech: voices, engines and languages. Texts alone are in `tts/languages`. */
export type {
  ReadToken,
  ReadingDoubt,
  SpeakOptions,
  SpeechEngine,
  SpeechFlaw,
  SpokenAudio,
  SpokenText,
  SpokenUnit,
  SpokenWord,
  TokenClass,
  UnitBreak,
  VoiceSettings,
} from './port.js';
export { createSpeech, type Speech } from './speech.js';
export {
  VOICES,
  assertTones,
  chooseVoice,
  MAX_CONFIG_BYTES,
  missingTones,
  openShelf,
  parsePiperConfig,
  voicesFolder,
  voicesOf,
  type InstalledVoice,
  type ModelFamily,
  type PiperConfig,
  type VoiceFile,
  type VoiceManifest,
  type VoiceShelf,
} from './voices/index.js';
export { hasLanguage, languageVersion, normaliseLine, normaliseScript } from './languages/index.js';
