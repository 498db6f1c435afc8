/** Written Vietnamese to the symbols that speech models were trained on; no engine is asked. */
export { NORTHERN } from './northern.js';
export type { Region } from './region.js';
export { TRAINED_SYMBOLS } from './symbols.js';
export { toPhonemes, toPhonemesLine, type PhonemeOptions } from './to-phonemes.js';
