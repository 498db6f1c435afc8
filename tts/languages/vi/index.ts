/** Vietnamese as an announcer of the North reads it: see docs/languages/vi.md. */
import type { LanguageReader } from '../reader.js';
import { readScript } from './read.js';

export const vietnamese: LanguageReader = { tag: 'vi', version: 1, readScript };

export { isSyllable } from './syllable.js';
