import type { LanguageTag } from './language.js';

/** “Giọng đọc”: engine + model + language + settings. */
export interface Voice {
  readonly kind: 'voice';
  /** e.g. `espeak:vi`. */
  readonly id: string;
  readonly engine: 'espeak' | 'onnx' | 'phrasebank';
  readonly name: string;
  readonly lang: LanguageTag;
  /** True when no native voice of the language exists and another's sounds stand in for it. */
  readonly simulated: boolean;
}
