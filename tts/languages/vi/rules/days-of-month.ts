import { WHOLES } from '../lexicon/cues.js';
import { cardinal } from '../numbers.js';
import { DAY, MONTH, YEAR, pattern, said, type Context, type Rule } from '../rule.js';
import { date, dayWord, nextWord } from './date-words.js';

const NO_MORE = '(?![\\d/])';

/** Days that share the month said with the last of them, and a day with its weekday behind it. */
export const DAYS_OF_ONE_MONTH: readonly Rule[] = [
  // từ 27 đến 30/12
  {
    kind: 'date',
    as: 'range',
    lone: true,
    pattern: pattern(
      DAY,
      ' (?:đến|tới) (?:hết )?(?:ngày )?',
      DAY,
      '/',
      MONTH,
      `(?:/${YEAR})?`,
      NO_MORE,
    ),
    read: ([, first = '', last = '', month = '', year], context) =>
      context.word === 'từ' && Number(first) < Number(last) && !WHOLES.has(nextWord(context))
        ? said(`ngày ${cardinal(first)} đến ngày ${date(last, month, year)}`)
        : null,
  },
  // ngày 5-6-7/9: three and more, each of them
  {
    kind: 'date',
    as: 'range',
    pattern: pattern(
      '((?:(?:0?[1-9]|[12]\\d|3[01])-){2,5})',
      DAY,
      '/',
      MONTH,
      `(?:/${YEAR})?`,
      NO_MORE,
    ),
    read: ([, days = '', last = '', month = '', year], context) => {
      const first = days.split('-').slice(0, -1).map(cardinal).join(' , ');
      return said(`${dayWord(context)} ${first} , ${date(last, month, year)}`);
    },
  },
  // 15/11 (T7)
  {
    kind: 'date',
    pattern: pattern(DAY, '/', MONTH, '(?=,? \\(?(?:T[2-7]|CN|[Tt]hứ|[Cc]hủ nhật)(?![\\p{L}\\d]))'),
    read: ([, day = '', month = ''], context) => said(`${dayWord(context)} ${date(day, month)}`),
  },
  // sáng 22, 23/5 · (24 và 25/7): the month is said for all of them
  {
    kind: 'date',
    as: 'range',
    lone: true,
    pattern: pattern(
      DAY,
      '((?:, (?:0?[1-9]|[12]\\d|3[01])){0,4})',
      '(, | và )',
      DAY,
      '/',
      MONTH,
      `(?:/${YEAR})?`,
      NO_MORE,
    ),
    read: ([, first = '', more = '', joint = '', last = '', month = '', year], context) => {
      if (Number(first) >= Number(last) || !(year || listsDays(context))) return null;
      const days = [first, ...more.split(',').slice(1)].map((day) => cardinal(day.trim()));
      const joined = joint.startsWith(',') ? ' , ' : ' và ';
      return said(`${dayWord(context)} ${days.join(' , ')}${joined}${date(last, month, year)}`);
    },
  },
];

const PART_OF_DAY = new Set('ngày sáng trưa chiều tối đêm'.split(' '));
const WEEKDAY = /(?:^| )(?:thứ \S{1,4}(?: (?:\S{1,4}|và thứ \S{1,4}))?|t[2-7]|nhật|cn)$/u;

/** “sáng 22, 23/5”, “Thứ 3, 4 (22, 23/5)”, or all that stands between brackets. */
function listsDays({ word, kind, phrase, after, lineStart }: Context): boolean {
  if (kind !== 'mark') return PART_OF_DAY.has(word) || word === '';
  return after.startsWith(')') && (lineStart || phrase === '' || WEEKDAY.test(phrase));
}
