import { letterName } from '../letters.js';
import { beginning, previousWord, said, type Context, type Rule } from '../rule.js';

/** điểm b khoản 2 Điều 7 · điểm a, b và đ khoản 1 */
export const CITATION_RULES: readonly Rule[] = beginning(/\p{L}/u, [
  {
    kind: 'word',
    as: 'citation',
    first: /[a-zđ]/u,
    pattern: /[a-zđ](?![\p{L}\d])(?![./@-]\p{L})/uy,
    read: ([letter], context) => {
      // The point after n is o as it stands; ô would be another letter.
      const name = isPoint(context) ? (letter === 'o' ? letter : letterName(letter)) : undefined;
      return name === undefined ? null : said(name);
    },
  },
]);

const POINTS = /(?:^| )(?:điểm|tiết)(?: (?:[a-zđ]|và|hoặc|đến|,)){0,7}$/u;

function isPoint(context: Context): boolean {
  return previousWord(context) === 'điểm' || POINTS.test(context.before.join(' '));
}
