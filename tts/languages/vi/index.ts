/** Vietnamese as an announcer of the North reads it: see docs/languages/vi.md. */
import type { LanguageReader } from '../reader.js';
import { toPhonemesLine } from './phonemes/index.js';
import { readScript, readText, reportText } from './read.js';

export const vietnamese: LanguageReader = {
  tag: 'vi',
  version: 62,
  readScript,
  readText,
  reportText,
  phonemes: toPhonemesLine,
};

export { isSyllable } from './syllable.js';
