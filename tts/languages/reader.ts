import type { LanguageTag, OwnReading, Paragraph } from '../../content/model/index.js';
import type { ReadToken, SpokenText } from '../port.js';

/** What a language folder gives; one row in the registry below makes it known everywhere. */
export interface LanguageReader {
  readonly tag: LanguageTag;
  /** The same paragraphs always give the same words; raise it when a rule changes what is said. */
  readonly version: number;
  /** `words`: the commune's own readings, which stand above those of the language. */
  readScript(paragraphs: readonly Paragraph[], words?: readonly OwnReading[]): SpokenText;
  /** What `readScript` says of one text, with its marks, in one line. */
  readText(text: string, words?: readonly OwnReading[]): string;
  /** The same with the report. */
  reportText(
    text: string,
    words?: readonly OwnReading[],
  ): { readonly text: string; readonly tokens: readonly ReadToken[] };
  /** Words with pause marks, as `normaliseLine` gives them, in the symbols a speech model knows. */
  phonemes(text: string, options?: PhonemeNotation): string;
}

export interface PhonemeNotation {
  /** `piper` leaves out the marks of the level tone, which Piper's voices were not trained on. */
  readonly notation?: 'espeak' | 'piper';
}
