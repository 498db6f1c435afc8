import { said, type Rule } from '../rule.js';
import { BEFORE_NAME } from './messages.js';

/** A. Sùng 0987 654 321 · LH: C.Hoa: whom to call, no item of a list. */
export const CALLER_RULES: readonly Rule[] = [
  {
    kind: 'word',
    as: 'abbreviation',
    first: /[ABCÔ]/u,
    pattern: /([ABCÔ])\. ?(?=\p{Lu}\p{Ll}{1,6}(?: \p{Lu}\p{Ll}{0,6}){0,3}(.{0,12}))/uy,
    read: ([, letter = '', next = ''], { word, kind, kinds, lineStart }) =>
      CALLED.test(next) ||
      (!lineStart && (BEFORE_NAME.has(word) || (kind === 'mark' && kinds.includes('phone'))))
        ? said(PEOPLE.get(letter) ?? '')
        : null,
  },
];

/** A telephone number, perhaps in brackets or with its label. */
const CALLED = /^[ :(,–-]{0,3}(?:(?:đt|sđt|zalo)[:. ]{0,2})?0\d{2}/iu;
const PEOPLE: ReadonlyMap<string, string> = new Map([
  ['A', 'anh'],
  ['B', 'bà'],
  ['C', 'chị'],
  ['Ô', 'ông'],
]);
