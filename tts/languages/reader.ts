import type { LanguageTag, Paragraph } from '../../content/model/index.js';
import type { SpokenText } from '../port.js';

/** What a language folder gives; one row in the registry below makes it known everywhere. */
export interface LanguageReader {
  readonly tag: LanguageTag;
  /** The same paragraphs always give the same words; raise it when a rule changes what is said. */
  readonly version: number;
  readScript(paragraphs: readonly Paragraph[]): SpokenText;
}
