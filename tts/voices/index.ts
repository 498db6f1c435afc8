export { VOICES, chooseVoice, voicesOf } from './catalogue.js';
