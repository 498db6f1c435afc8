export { VOICES, chooseVoice, voicesOf } from './catalogue.js';
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
