import { lexiconEntryAt } from '../lexicon/lookup.js';
import { spell } from '../letters.js';
import { said, type Context, type Reading, type Rule } from '../rule.js';
import { readRow } from './word-context.js';

/** U.B.N.D xã · H.Đ.N.D · Đ.U: an abbreviation with its dots; otherwise such letters are a name's initials. */
export const DOTTED_RULES: readonly Rule[] = [
  {
    kind: 'word',
    as: 'abbreviation',
    first: /\p{Lu}/u,
    pattern: /\p{Lu}(?:\.\p{Lu}){1,6}(?![\p{L}\d]|\.\p{L})/uy,
    read: ([written], context) => readDotted(written.replaceAll('.', ''), context),
  },
  // anh H. đã chuyển tiền · chị T.H. (chủ tiệm) · bà N.T.Hoa: no sentence ends there
  {
    kind: 'word',
    as: 'abbreviation',
    first: /\p{Lu}/u,
    pattern: /\p{Lu}(?:\.\p{Lu}){0,4}\.(?=,|;|\p{Lu}\p{Ll}| \p{Ll}| \()/uy,
    read: ([written], context) => {
      const initials = isPerson(context) ? spell(written.replaceAll('.', '')) : undefined;
      return initials === undefined ? null : said(initials);
    },
  },
  // đ.c Nam · Đ.chí Lử
  {
    kind: 'word',
    as: 'abbreviation',
    first: /[đĐ]/u,
    pattern: /[đĐ]\.(?:[cC]|chí)(?= \p{Lu}\p{Ll}|\.? ?$)/uy,
    read: () => said('đồng chí'),
  },
];

/** Of two or three letters only those that nobody is called by. */
const SHORT = new Set(
  'ĐU UB TU HU TT CT CB QĐ TP TX BCĐ BCH BTV BTC BQL BGH BBT HTX NTM CLB NVH PCT PBT CĐS CCB BYT BCA BQP'.split(
    ' ',
  ),
);
const SHORTEST = 4;
const PEOPLE = new Set(
  'anh chị ông bà em cháu cô chú bác cụ thầy bé tượng tên nhân can cáo hại đ/c chí'.split(' '),
);
const BORN = /^[.,]? ?\(?(?:SN|sn|sinh|[12]\d{3}|\d{1,2} tuổi)/u;

function readDotted(letters: string, context: Context): Reading | null {
  if (letters.length < SHORTEST && !SHORT.has(letters)) return null;
  if (isPerson(context)) return null;
  const entry = lexiconEntryAt(letters, 0);
  return entry?.row[0] === letters ? readRow(entry.row, context) : null;
}

const isPerson = ({ word, after }: Context): boolean => PEOPLE.has(word) || BORN.test(after);
