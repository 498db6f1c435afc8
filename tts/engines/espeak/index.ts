export { EspeakEngine, ESPEAK_ID, type EspeakOptions } from './engine.js';
export { EspeakIpa } from './ipa.js';
export { SOUNDS_VERSION } from './settings.js';
