import { cardinal, ordinalTail } from '../numbers.js';
import {
  DASH,
  DAY,
  MONTH,
  YEAR,
  beginning,
  guessed,
  pattern,
  previousWord,
  said,
  type Context,
  type Rule,
} from '../rule.js';
import { COUNTED, COUNT_NOUNS } from '../lexicon/cues.js';
import { STREETS, date, dayWord, fromDay, hasDateCue, isKnownDay, nextWord } from './date-words.js';
import { WEEKDAY_RULES } from './weekdays.js';

/** Days written with a dot or a dash, in brackets, or by the letter of the weekday. */
export const SHORT_DATE_RULES: readonly Rule[] = [
  ...beginning(/[0-9]/u, [
    // thứ 3 - 12/5 · thứ 2, 11/5/2026
    {
      kind: 'date',
      as: 'ordinal',
      lone: true,
      // “thứ 2-4-6” are three of them
      pattern: pattern(
        `[2-7](?=(?:,? ?${DAY}[/.-]${MONTH}| ?[-–] ?${DAY}[/.]${MONTH}| [-–] ${DAY}-${MONTH})(?!\\d))`,
      ),
      read: ([day], { word }) => (word === 'thứ' ? said(ordinalTail(day)) : null),
    },
    // ngày 12.5.26
    {
      kind: 'date',
      pattern: pattern(DAY, '([.-])', MONTH, '\\2(2\\d)', '(?![\\d/]|[.,-]\\d)'),
      read: ([, day = '', , month = '', year = ''], { word }) =>
        word === 'ngày' ? said(date(day, month, `20${year}`)) : null,
    },
    // tháng 5/26, quý 2/26
    {
      kind: 'date',
      as: 'month',
      pattern: pattern(MONTH, '/(2\\d)(?![\\d/]|[.,]\\d)'),
      read: ([, month = '', year = ''], { word }) =>
        word === 'tháng' || word === 'quý'
          ? said(`${ordinalTail(month)} năm ${cardinal(`20${year}`)}`)
          : null,
    },
    // năm học 2025-26
    {
      kind: 'date',
      as: 'range',
      lone: true,
      pattern: pattern('(20)(\\d\\d)', DASH, '(\\d\\d)(?![\\d/%]|[.,:]\\d)'),
      read: ([, century = '', from = '', to = ''], { word }) =>
        OF_YEARS.has(word) && Number(from) < Number(to)
          ? said(`${cardinal(century + from)} đến ${cardinal(century + to)}`)
          : null,
    },
    // 01-07-2025 - 15-07-2025
    {
      kind: 'date',
      as: 'range',
      pattern: pattern(
        DAY,
        '-',
        MONTH,
        '-',
        YEAR,
        '(?: [-–] ?| ?–)',
        DAY,
        '-',
        MONTH,
        '-',
        YEAR,
        '(?![\\d/]|\\.\\d{3}(?!\\d))',
      ),
      read: ([, day = '', month = '', year, day2 = '', month2 = '', year2], context) =>
        said(`${fromDay(context)} ${date(day, month, year)} đến ngày ${date(day2, month2, year2)}`),
    },
    // 20/6 (8h00 - 17h00), 20/6 từ 8h, 20/6 (sáng)
    {
      kind: 'date',
      pattern: pattern(
        DAY,
        '/',
        MONTH,
        '(?=(?:[ ,:;(]|[-–]){1,3}(?:(?:lúc|từ|vào|vào lúc|hồi|khoảng) ){0,1}(?:\\d{1,2}(?:h|g|:[0-5]\\d| ?giờ)|(?:sáng|chiều(?! (?:dài|rộng|cao|sâu))|tối|trưa|cả ngày)(?!\\p{L})))',
      ),
      read: ([, day = '', month = ''], context) => said(`${dayWord(context)} ${date(day, month)}`),
    },
    // ngày 10.3 - 10.4
    {
      kind: 'date',
      pattern: pattern(DAY, '\\.', MONTH, DASH, DAY, '\\.', MONTH, '(?![\\d/]|\\.\\d)'),
      read: ([, day = '', month = '', day2 = '', month2 = ''], context) =>
        ['ngày', 'từ'].includes(previousWord(context))
          ? said(`${fromDay(context)} ${date(day, month)} đến ngày ${date(day2, month2)}`)
          : null,
    },
    // 9T/2026: so many months of the year
    {
      kind: 'date',
      as: 'duration',
      pattern: pattern('([1-9]|1[012])T/', YEAR, '(?!\\d)'),
      read: ([, months = '', year = '']) => said(`${cardinal(months)} tháng năm ${cardinal(year)}`),
    },
    // từ 20-1 đến 10-2
    {
      kind: 'date',
      pattern: pattern(
        DAY,
        '-',
        MONTH,
        '(?= (?:đến|tới) (?:ngày )?',
        DAY,
        '-',
        MONTH,
        '(?![\\d-]))',
      ),
      read: ([, day = '', month = ''], context) => said(`${dayWord(context)} ${date(day, month)}`),
    },
    // ngày 10.3 · chiều nay, 22.8 · ngày 20-11, a day that is no range
    {
      kind: 'date',
      pattern: pattern(DAY, '([.-])', MONTH, '(?![\\d/]|[.,-]\\d| ?[%\\p{L}°])'),
      read: ([, day = '', sign = '', month = ''], context) =>
        STREETS.has(context.word) && isKnownDay(day, month)
          ? said(date(day, month))
          : isDay(day, sign, month, context)
            ? said(`${dayWord(context)} ${date(day, month)}`)
            : null,
    },
    // sáng 28-8 phải xong · ngày 5-9 khai giảng
    {
      kind: 'date',
      lone: true,
      pattern: pattern(
        DAY,
        '-',
        MONTH,
        '(?![\\d/-]|[.,:]\\d| ?[%°]| ?(?:giờ|h|g)(?!\\p{L})| (?:hàng|hằng|mỗi|tháng|âm|này|của)(?!\\p{L}))',
      ),
      read: ([, day = '', month = ''], context) => {
        const reading = `${dayWord(context)} ${date(day, month)}`;
        const isLater = Number(day) > Number(month);
        if (context.word === 'ngày')
          return isLater
            ? said(reading)
            : SEVERAL.has(context.before.at(-2) ?? '') || isCounted(context)
              ? null
              : guessed(reading);
        if (!PART_OF_DAY.has(context.word) && !WEEKDAY_NAME.test(context.phrase)) return null;
        return isLater ? said(reading) : ENDS_DATE.test(context.after) ? guessed(reading) : null;
      },
    },
    // mai 20/10 hội phụ nữ …
    {
      kind: 'date',
      pattern: pattern('(?<=(?:^|[^\\p{L}])[Mm]ai )', DAY, '/', MONTH, '(?![\\d/])'),
      read: ([, day = '', month = ''], context) =>
        FLOWERS.has(context.before.at(-2) ?? '') ||
        (COUNTED.has(nextWord(context)) && Number(day) <= Number(month))
          ? null
          : said(`ngày ${date(day, month)}`),
    },
    // 6-2 dương lịch
    {
      kind: 'date',
      pattern: pattern(DAY, '[./-]', MONTH, '(?= (?:dương|âm) lịch| (?:ÂL|DL|âl|dl)(?!\\p{L}))'),
      read: ([, day = '', month = ''], context) => said(`${dayWord(context)} ${date(day, month)}`),
    },
    // rằm tháng Tám (25/9) · hôm nay (22-10)
    {
      kind: 'date',
      pattern: pattern(DAY, '[/.-]', MONTH, '(?=\\))'),
      read: ([, day = '', month = ''], context) =>
        context.touches && context.kind === 'mark' && TIME_WORDS.test(context.phrase)
          ? said(`ngày ${date(day, month)}`)
          : null,
    },
  ]),
  ...WEEKDAY_RULES,
];

const PART_OF_DAY = new Set('ngày sáng trưa chiều tối đêm nay mai qua'.split(' '));
const OF_YEARS = new Set('học đoạn kỳ khóa năm vụ xuân khoá'.split(' '));
/** “từ ngày 5-9” is a range. */
const SEVERAL = new Set('từ các những trong mỗi hằng hàng'.split(' '));
const WEEKDAY_NAME = /(?:^| )(?:thứ (?:[2-7]|hai|ba|tư|năm|sáu|bảy)|chủ nhật|cn|t[2-7])$/u;
const ENDS_DATE = /^(?:$|[,.;:)]| (?:\p{Lu}|tại|ở|sẽ|các|bà con))/u;
/** “ngày 2-3 lần” */
const isCounted = (context: Context): boolean =>
  COUNTED.has(nextWord(context)) ||
  TAKEN.has(nextWord(context)) ||
  COUNT_NOUNS.has(nextWord(context));
const TAKEN = new Set(
  'viên bữa cữ gói ly cốc quả lít tiếng chuyến suất trận nụ giọt chén bát'.split(' '),
);
/** “cây mai 3/4” */
const FLOWERS = new Set('cây hoa cành chậu gốc vườn ban'.split(' '));
const HOLIDAYS = new Set('tết lễ lập khánh niệm mừng dịp nữ đoàn giáo sĩ'.split(' '));
const TIME_WORDS =
  /(?:^| )(?:hôm|nay|mai|qua|sáng|trưa|chiều|tối|đêm|thứ \S{1,4}|nhật|giêng|chạp|rằm|mùng(?: \S{1,4}){0,3}|tháng \S{1,5}|âm lịch|tết|niệm|lễ)$/u;

/** After a cue; upward with a dash it may be a range, unless everyone knows the day. */
function isDay(day: string, sign: string, month: string, context: Context): boolean {
  const cue = previousWord(context);
  if (sign === '.')
    return PART_OF_DAY.has(cue) && (context.after === '' || !/^ ?\d/u.test(context.after));
  if (isKnownDay(day, month) && context.before.slice(-3).some((word) => HOLIDAYS.has(word)))
    return true;
  return (cue === 'ngày' || hasDateCue(context)) && Number(day) > Number(month);
}
