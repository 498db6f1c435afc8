import { COUNTED, COUNT_NOUNS, WHOLES } from '../lexicon/cues.js';
import { cardinal, ordinalTail } from '../numbers.js';
import {
  DASH,
  DAY,
  MONTH,
  NO_DIGIT,
  YEAR,
  guessed,
  beginning,
  pattern,
  previousWord,
  said,
  type Rule,
} from '../rule.js';
import { DAYS_OF_ONE_MONTH } from './days-of-month.js';
import { shortDate } from './day-or-ratio.js';
import { date, dayWord, fromDay, hasDateCue, nextWord } from './date-words.js';

/** One of a row is no month: “đợt 1/2026” is the first of the year. */
const ONE_OF_YEAR = new Set('quý quí đợt kỳ kì lần vụ số phiên lứa'.split(' '));
/** No “02/1.245 hồ sơ”. */
const NO_MORE = '(?![\\d/]|\\.\\d{3}(?!\\d))';

export const DATE_RULES: readonly Rule[] = beginning(/[0-9]/u, [
  ...DAYS_OF_ONE_MONTH,
  // 12/5/2026 - 12/6/2026 · 12/5 - 12/6/2026
  {
    kind: 'date',
    pattern: pattern(
      DAY,
      '[/.]',
      MONTH,
      `(?:[/.]${YEAR})?`,
      DASH,
      '(hết )?(?:ngày )?',
      DAY,
      '[/.]',
      MONTH,
      '[/.]',
      YEAR,
      NO_MORE,
    ),
    read: ([, day = '', month = '', year, whole = '', day2 = '', month2 = '', year2], context) =>
      said(
        `${fromDay(context)} ${date(day, month, year)} đến ${whole} ngày ${date(day2, month2, year2)}`,
      ),
  },
  // 12/5 - 15/5
  {
    kind: 'date',
    pattern: pattern(DAY, '/', MONTH, DASH, '(hết )?(?:ngày )?', DAY, '/', MONTH, NO_MORE),
    read: ([, day = '', month = '', whole = '', day2 = '', month2 = ''], context) => {
      // “khoảng 2/3 - 3/4 diện tích”
      const share = (part: string, of: string) => `${cardinal(part)} phần ${ordinalTail(of)}`;
      if (WHOLES.has(nextWord(context)))
        return said(`${share(day, month)} đến ${share(day2, month2)}`, 'fraction');
      const reading = `${fromDay(context)} ${date(day, month)} đến ${whole} ngày ${date(day2, month2)}`;
      return hasDateCue(context) ? said(reading) : guessed(reading);
    },
  },
  // 12-15/5/2026 · ngày 12-15/5
  {
    kind: 'date',
    pattern: pattern(DAY, DASH, DAY, '/', MONTH, `(?:/${YEAR})?`, NO_MORE),
    read: ([, day = '', day2 = '', month = '', year], context) => {
      const reading = `${fromDay(context)} ${cardinal(day)} đến ngày ${date(day2, month, year)}`;
      return year || hasDateCue(context) ? said(reading) : guessed(reading);
    },
  },
  // ngày 05-10 hàng tháng · ngày 20-25 tháng 9
  {
    kind: 'date',
    pattern: pattern(DAY, DASH, DAY, '(?= (?:hàng|hằng|mỗi|tháng|âm|này|của tháng)(?!\\p{L}))'),
    read: ([, day = '', day2 = ''], context) =>
      previousWord(context) === 'ngày' && Number(day) < Number(day2)
        ? said(`${cardinal(day)} đến ngày ${cardinal(day2)}`)
        : null,
  },
  // 11/3/2025 · 11-3-2025 · 11.3.2025
  {
    kind: 'date',
    pattern: pattern(DAY, '([/.-])', MONTH, '\\2', YEAR, NO_MORE),
    read: ([, day = '', , month = '', year = ''], context) =>
      said(`${dayWord(context)} ${date(day, month, year)}`),
  },
  // 21 / 3 / 2025
  {
    kind: 'date',
    pattern: pattern(DAY, ' ?/ ?', MONTH, ' ?/ ?', YEAR, NO_MORE),
    read: ([, day = '', month = '', year = ''], context) =>
      said(`${dayWord(context)} ${date(day, month, year)}`),
  },
  // 2025-03-11
  {
    kind: 'date',
    pattern: pattern(YEAR, '-', MONTH, '-', DAY, NO_DIGIT),
    read: ([, year = '', month = '', day = ''], context) =>
      said(`${dayWord(context)} ${date(day, month, year)}`),
  },
  // tháng 3/2025 - 5/2025 · 10/2025-3/2026
  {
    kind: 'date',
    as: 'range',
    pattern: pattern(MONTH, '/', YEAR, DASH, '(?:tháng )?', MONTH, '/', YEAR, NO_MORE),
    read: ([, month = '', year = '', month2 = '', year2 = ''], { word }) => {
      const from = word === 'tháng' ? '' : word === 'từ' ? 'tháng ' : 'từ tháng ';
      const to = `tháng ${ordinalTail(month2)} năm ${cardinal(year2)}`;
      return said(`${from}${ordinalTail(month)} năm ${cardinal(year)} , đến ${to}`);
    },
  },
  // tháng 4/2025 · quý 1/2026 · 4/2025
  {
    kind: 'date',
    pattern: pattern(MONTH, '/', YEAR, NO_MORE),
    read: ([, month = '', year = ''], context) => {
      // bản đồ tỷ lệ 1/2000
      if (previousWord(context) === 'lệ') return null;
      if (ONE_OF_YEAR.has(previousWord(context)))
        return said(`${cardinal(month)} năm ${cardinal(year)}`);
      const word = previousWord(context) === 'tháng' ? '' : 'tháng ';
      return said(`${word}${ordinalTail(month)} năm ${cardinal(year)}`);
    },
  },
  // tháng 7-8-9/2026, each of them
  {
    kind: 'date',
    as: 'month',
    pattern: /((?:0?[1-9]|1[0-2])(?:-(?:0?[1-9]|1[0-2])){2,5})(?:\/((?:19|20)\d{2}))?(?![\d/-])/uy,
    read: ([, months = '', year], { word }) =>
      word === 'tháng'
        ? said(
            months.split('-').map(ordinalTail).join(' , ') + (year ? ` năm ${cardinal(year)}` : ''),
          )
        : null,
  },
  // tháng 4-6/2026
  {
    kind: 'date',
    pattern: pattern(MONTH, DASH, MONTH, `(?:/${YEAR})?`, NO_MORE),
    read: ([, month = '', month2 = '', year], context) => {
      const name = previousWord(context);
      if (name !== 'tháng' && name !== 'quý') return null;
      const ofYear = year ? ` năm ${cardinal(year)}` : '';
      return said(`${ordinalTail(month)} đến ${name} ${ordinalTail(month2)}${ofYear}`);
    },
  },
  // 5/9: khai giảng, where a line begins
  {
    kind: 'date',
    start: true,
    pattern: pattern(DAY, '/', MONTH, '(?=: ?\\p{L})'),
    read: ([, day = '', month = '']) => said(`ngày ${date(day, month)}`),
  },
  // 11/11: thôn 1; 12/11: thôn 2
  {
    kind: 'date',
    pattern: pattern(DAY, '/', MONTH, '(?=: ?\\p{L})'),
    read: ([, day = '', month = ''], { kinds }) =>
      kinds.at(-1) === 'mark' && kinds.includes('number') && Number(month) > 2
        ? guessed(`ngày ${date(day, month)}`)
        : null,
  },
  // 12/5 with a cue; without one it is a ratio
  {
    kind: 'date',
    pattern: pattern(DAY, '/', MONTH, NO_MORE),
    read: ([, day = '', month = ''], context) => shortDate(day, month, context),
  },
  // ngày 11/3/25
  {
    kind: 'date',
    pattern: pattern(DAY, '/', MONTH, '/(\\d{2})', NO_MORE),
    read: ([, day = '', month = '', year = ''], context) =>
      hasDateCue(context)
        ? said(`${dayWord(context)} ${date(day, month, `20${year}`)}`)
        : /^2\d$/u.test(year) && !HOUSES.test(context.phrase)
          ? guessed(`${dayWord(context)} ${date(day, month, `20${year}`)}`)
          : null,
  },
  // tháng 3-2025 · quý 1-2026
  {
    kind: 'date',
    as: 'month',
    pattern: pattern(MONTH, '(?:[-–.]| [-–] )', YEAR, NO_MORE),
    read: ([, month = '', year = ''], context) =>
      ['tháng', 'quý', 'quí'].includes(previousWord(context))
        ? said(`${ordinalTail(month)} năm ${cardinal(year)}`)
        : null,
  },
  // T7-T9/2026
  {
    kind: 'date',
    as: 'range',
    first: /T/u,
    pattern: pattern('T', MONTH, DASH, 'T?', MONTH, '/', YEAR, NO_MORE),
    read: ([, month = '', month2 = '', year = '']) =>
      said(`tháng ${ordinalTail(month)} đến tháng ${ordinalTail(month2)} năm ${cardinal(year)}`),
  },
  // T5/2026: the month in a table
  {
    kind: 'date',
    as: 'month',
    first: /T/u,
    pattern: pattern('T', MONTH, '/', YEAR, NO_MORE),
    read: ([, month = '', year = '']) => said(`tháng ${ordinalTail(month)} năm ${cardinal(year)}`),
  },
  // tháng 3, 4 và 5: none of what is counted in a month
  {
    kind: 'number',
    as: 'month',
    lone: true,
    pattern: /(?<=(?:,|và|hoặc|đến) )0?4(?![\d.,/:%-]{1,3}\d)(?!\d)/uy,
    read: (_, context) =>
      MONTH_LIST.test(context.phrase) &&
      !COUNTED.has(nextWord(context)) &&
      !COUNT_NOUNS.has(nextWord(context))
        ? said('tư')
        : null,
  },
  // tháng 4 · tháng 04 · thứ 4 · thứ 1
  {
    kind: 'number',
    lone: true,
    pattern: /0?[14](?![\d.,/:%-]{1,3}\d)(?!\d)/uy,
    read: ([value], context) => {
      const cue = previousWord(context);
      if (value.endsWith('4') && cue === 'tháng') return said('tư', 'month');
      if (value === '4' && WEEKDAY_LIST.test(context.phrase)) return said('tư', 'ordinal');
      if (cue !== 'thứ') return null;
      return said(value.endsWith('4') ? 'tư' : 'nhất', 'ordinal');
    },
  },
]);

/** “số nhà 12/5/21” */
const HOUSES = /(?:^| )(?:số|nhà|ngõ|ngách|hẻm|kiệt|đường|phố|npk|thửa)(?: \S{1,6})?$/u;

/** “thứ 2, 4, 6”, “thứ 2-4-6”: the word was said for all of them. */
const WEEKDAY_LIST = /(?:^| )thứ(?: (?:[2-7]|hai|ba|và)){1,5}$/u;

/** “tháng 3, 4 và 5” */
const MONTH_LIST = /(?:^| )tháng(?: (?:0?[1-9]|1[0-2]|và|hoặc|đến)){1,5}$/u;
