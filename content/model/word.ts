import type { Id } from './identity.js';
import type { Instant } from './time.js';

export const WORD_KINDS = ['abbreviation', 'name', 'word'] as const;
export type WordKind = (typeof WORD_KINDS)[number];

/** “Từ riêng”: how a commune reads a word of its own; it stands above the built-in ones. */
export interface OwnWord {
  readonly kind: 'own-word';
  readonly id: Id;
  readonly communeId: Id;
  readonly written: string;
  /** Lower-case syllables of the language, parted by spaces. */
  readonly read: string;
  readonly wordKind: WordKind;
  readonly createdAt: Instant;
}

/** What a reader of a language needs of it. */
export type OwnReading = Pick<OwnWord, 'written' | 'read' | 'wordKind'>;
