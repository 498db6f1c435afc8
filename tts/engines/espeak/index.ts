export { EspeakEngine, ESPEAK_ID, type EspeakOptions } from './engine.js';
export { EspeakIpa } from './ipa.js';
export { PACKAGE_VERSION } from './settings.js';
