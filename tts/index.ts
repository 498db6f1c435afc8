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
} from './port.js';
export {
  PHRASEBANK_ID,
  PhrasebankEngine,
  type PhraseBank,
  type RecordedPhrase,
} from './engines/phrasebank/index.js';
export { proveVoice } from './prove-voice.js';
export { createSpeech, type Speech, type SpeechOptions } from './speech.js';
export {
  CATALOGUE,
  DEFAULT_NEURAL_VOICE,
  VOICES,
  catalogueEntry,
  createInstaller,
  entryBytes,
  isPinned,
  assertTones,
  chooseVoice,
  standInFor,
  type VoiceWish,
  MAX_CONFIG_BYTES,
  missingTones,
  openShelf,
  parsePiperConfig,
  voicesFolder,
  type CatalogueEntry,
  type ImportFacts,
  type InstallOptions,
  type InstalledVoice,
  type ModelFamily,
  type NetworkOptions,
  type PiperConfig,
  type VoiceFile,
  type VoiceInstaller,
  type VoiceManifest,
  type VoiceProgress,
  type VoiceShelf,
} from './voices/index.js';
export {
  hasLanguage,
  languageVersion,
  normaliseLine,
  normaliseScript,
  readForRecordings,
} from './languages/index.js';
