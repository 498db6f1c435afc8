import { letterName } from '../letters.js';
import { cardinal } from '../numbers.js';
import { romanValue } from '../roman.js';
import { beginning, said, type Rule } from '../rule.js';

/** What may stand at the start of a line: an item's number or letter is read, its dash is a pause. */
export const LINE_RULES: readonly Rule[] = beginning(/[^\s,;:!?]/u, [
  // 1.1. · 2) · (3)
  {
    kind: 'item',
    pattern: /\(?(\d{1,3}(?:\.\d{1,3}){0,4})(?:[.)/](?= )|\.\)(?= )|\.(?=\p{Lu}\p{L}))/uy,
    read: ([, number = ''], { lineStart }) =>
      lineStart && !GROUPED.test(number)
        ? said(`${number.split('.').map(cardinal).join(' chấm ')} ,`)
        : null,
  },
  // 1.1 Tên mục
  {
    kind: 'item',
    pattern: /(\d{1,3}(?:\.\d{1,3}){1,4})(?= \p{Lu})/uy,
    read: ([, number = ''], { lineStart }) =>
      lineStart && !GROUPED.test(number)
        ? said(`${number.split('.').map(cardinal).join(' chấm ')} ,`)
        : null,
  },
  // II. · IV)
  {
    kind: 'item',
    pattern: /([IVX]{1,6})[.)](?= )/uy,
    read: ([, letters = ''], { lineStart }) => {
      const value = lineStart ? romanValue(letters) : undefined;
      return value === undefined ? null : said(`${cardinal(String(value))} ,`);
    },
  },
  // a) · b. · Đ)
  {
    kind: 'item',
    pattern: /\(?(\p{L})[.)](?= )/uy,
    read: ([written, letter = ''], { lineStart, rest }) => {
      if (!lineStart || (written.endsWith('.') && SPOKEN.test(rest))) return null;
      const name = letterName(letter);
      return name === undefined ? null : said(`${name} ,`);
    },
  },
  {
    kind: 'mark',
    pattern: /[-–•*+·▪●○◦■□◆➢➤►✓✔★❖♦▶>]{1,3}(?=[ \p{L}])(?!(?<=>) \d)/uy,
    read: (_, { lineStart }) => (lineStart ? said('') : null),
  },
]);

/** 3.000.000 is a number, not an item. */
const GROUPED = /^\d{1,3}(?:\.\d{3}){1,4}$/u;

/** Words and marks alone: what was read once and is read again. */
const SPOKEN = /^[\p{Ll} ,;:.!?]*$/u;
