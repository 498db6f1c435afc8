export { VOICES } from './built-in.js';
export { chooseVoice, standInFor, type VoiceWish } from './choose.js';
export type {
  InstalledVoice,
  ModelFamily,
  VoiceFile,
  VoiceManifest,
  VoiceShelf,
} from './installed.js';
export {
  assertTones,
  MAX_CONFIG_BYTES,
  missingTones,
  parsePiperConfig,
  VIETNAMESE_TONES,
  type PiperConfig,
} from './piper-config.js';
export { openShelf, voicesFolder } from './shelf.js';
export {
  CATALOGUE,
  catalogueEntry,
  DEFAULT_NEURAL_VOICE,
  entryBytes,
  isPinned,
  type CatalogueEntry,
} from './entries.js';
export {
  createInstaller,
  type InstallOptions,
  type VoiceInstaller,
  type VoiceProgress,
} from './installer.js';
export type { ImportFacts } from './imported-voice.js';
export type { NetworkOptions } from './network.js';
