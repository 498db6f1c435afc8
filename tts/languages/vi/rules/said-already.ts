import { wordsBehind, wordsInside } from '../definitions.js';
import { cardinal } from '../numbers.js';
import { said, type Rule } from '../rule.js';

/** What a bracket only repeats is said once, as an announcer does. */
export const SAID_ALREADY_RULES: readonly Rule[] = [
  // hợp tác xã (HTX) · hộ kinh doanh (gọi tắt là HKD)
  {
    kind: 'mark',
    as: 'abbreviation',
    pattern: /\((?:(?:\p{L}{1,7} ){0,6}là )?(\p{Lu}[\p{Lu}&-]{1,11})\)/uy,
    read: ([, written = ''], { behind }) => (wordsBehind(written, behind) ? said('') : null),
  },
  // HTX (hợp tác xã)
  {
    kind: 'mark',
    as: 'abbreviation',
    pattern: /(?<=\p{Lu} )\((\p{L}{1,7}(?:,? \p{L}{1,7}){1,11})\)/uy,
    read: ([, words = ''], { behind }) => {
      const written = LAST_LETTERS.exec(behind)?.[0];
      return written !== undefined && wordsInside(written, words) ? said('') : null;
    },
  },
  // 02 (hai) bản; a sum of money in words is said again, as it is written to be sure
  {
    kind: 'number',
    pattern: /(?<=\d )\((\p{L}{1,7}(?: \p{L}{1,7}){0,8})\)/uy,
    read: ([, words = ''], { word }) =>
      /^\d{1,9}$/u.test(word) && cardinal(word) === words.toLowerCase() ? said('') : null,
  },
];

const LAST_LETTERS = /(?<![\p{L}\d])\p{Lu}[\p{Lu}&-]{1,11}(?= $)/u;
