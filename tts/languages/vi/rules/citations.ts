import { letterName } from '../letters.js';
import { DASH, beginning, pattern, previousWord, said, type Context, type Rule } from '../rule.js';

/** điểm b khoản 2 Điều 7 · điểm a, b và đ khoản 1 */
export const CITATION_RULES: readonly Rule[] = beginning(/\p{L}/u, [
  // điểm a - d khoản 2
  {
    kind: 'word',
    as: 'citation',
    first: /[a-zđ]/u,
    pattern: pattern('([a-eg-zđ])', DASH, '([a-eg-zđ])(?![\\p{L}\\d])'),
    read: ([, from = '', to = ''], context) =>
      isPoint(context) ? said(`${letterName(from) ?? ''} đến ${letterName(to) ?? ''}`) : null,
  },
  // k2 Đ5 · K3, Đ8 · Đ174 BLHS
  {
    kind: 'word',
    as: 'citation',
    first: /[Kk]/u,
    pattern: /[Kk]\.? ?(?=\d{1,2}[a-zđ]?(?:,? ?[Đđ]\.? ?\d|(?![\p{L}\d])))/uy,
    read: ([written], { phrase, after }) =>
      /^\d{1,2}[a-zđ]?,? ?[Đđ]\.? ?\d/u.test(after) ||
      (!written.endsWith(' ') && CITED_BEFORE.test(phrase)) ||
      (written.includes('.') && CITED_BEFORE.test(phrase)) ||
      CODES.test(after)
        ? said('khoản')
        : null,
  },
  {
    kind: 'word',
    as: 'citation',
    first: /[Đđ]/u,
    pattern: /[Đđ](?:\.? ?)(?=\d{1,3}[a-zđ]?(?![\p{L}\d]|[.,]\d))/uy,
    read: ([written], { phrase, after }) =>
      /(?:^| )(?:k\.?|khoản) ?\d{1,2}[a-zđ]?$/u.test(phrase) ||
      ((written.includes('.') || !written.endsWith(' ')) && CITES.test(phrase)) ||
      CODES.test(after)
        ? said('điều')
        : null,
  },
  {
    kind: 'word',
    as: 'citation',
    first: /[a-zđ]/u,
    pattern: /[a-zđ](?![./@-]\p{L})(?![\p{L}\d])/uy,
    read: ([letter], context) => {
      // The point after n is o as it stands; ô would be another letter.
      const name = isPoint(context) ? (letter === 'o' ? letter : letterName(letter)) : undefined;
      return name === undefined ? null : said(name);
    },
  },
]);

const CODES =
  /^\d{1,3}[a-zđ]?(?:(?:,| và|-| -) ?[ĐđKk]\.? ?\d{1,3}[a-zđ]?){0,3},? (?:của )?(?:BL|Bộ luật|Luật|NĐ|Nghị định|NQ|Nghị quyết|Quy chế|Quy ước|Hương ước|Quy định|Điều lệ|Pháp lệnh|TT |Thông tư)/u;
/** “vi phạm Đ12”, “tại Đ. 7”, “Đ7, Đ8” */
const CITES = /(?:^| )(?:theo|phạm|định tại|cứ|(?:điều|đ\.?) ?\d{1,3}[a-zđ]?(?: và)?)$/u;
const CITED_BEFORE = /(?:^| )(?:điều|đ\.?) ?\d{1,3}[a-zđ]?$/u;
const POINTS = /(?:^| )(?:điểm|tiết)(?: (?:[a-zđ]|và|hoặc|đến|,)){0,7}$/u;

function isPoint(context: Context): boolean {
  return previousWord(context) === 'điểm' || POINTS.test(context.phrase);
}
