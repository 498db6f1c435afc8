export { EspeakEngine, ESPEAK_ID, type EspeakOptions } from './engine.js';
