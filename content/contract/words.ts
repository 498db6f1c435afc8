/**
 * “Cách đọc riêng”: how the commune reads words of its own. The type, the validation and the API page
 * come from the same lines.
 */
import { Type, type Static } from 'typebox';
import { WORD_KINDS } from '../model/index.js';
import { Id, oneOf } from './shared.js';

export const OwnWordView = Type.Object({
  id: Id,
  written: Type.String(),
  read: Type.String(),
  wordKind: oneOf(WORD_KINDS),
});
export type OwnWordView = Static<typeof OwnWordView>;

/** POST /api/words — a second reading of the same word takes the place of the first. */
export const NewWordBody = Type.Object({
  written: Type.String({ minLength: 1, maxLength: 60 }),
  /** As a person would write it down; what it says is kept in words that can be said. */
  read: Type.String({ minLength: 1, maxLength: 200 }),
});
export type NewWordBody = Static<typeof NewWordBody>;
