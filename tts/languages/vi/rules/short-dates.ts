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
  type Reading,
  type Rule,
} from '../rule.js';
import { COUNTED, COUNT_NOUNS } from '../lexicon/cues.js';
import { STREETS, date, dayWord, fromDay, hasDateCue, isKnownDay, nextWord } from './date-words.js';

/** Days written with a dot or a dash, in brackets, or by the letter of the weekday. */
export const SHORT_DATE_RULES: readonly Rule[] = [
  ...beginning(/[0-9]/u, [
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
  // thứ 2-4-6 · thứ 3/5/7
  {
    kind: 'date',
    as: 'ordinal',
    first: /[2-7]/u,
    pattern: /[2-7](?:(?: ?- ?[2-7]){2,4}|(?:\/[2-7]){2,4})(?![\d/-]|[.,:]\d)/uy,
    read: ([written], { word }) =>
      word === 'thứ'
        ? said(
            written
              .split(/ ?[-/] ?/u)
              .map(ordinalTail)
              .join(' , '),
          )
        : null,
  },
  // thứ 2-6 · thứ 2 - CN
  {
    kind: 'date',
    as: 'range',
    pattern: pattern('([2-6])', DASH, '(?:([3-7])|CN|cn)(?![\\p{L}\\d/%-]|[.,:]\\d)'),
    read: ([, from = '', to], { word }) =>
      word === 'thứ' ? said(`${ordinalTail(from)} đến ${lastDay(to)}`) : null,
  },
  // T2-T6
  {
    kind: 'date',
    as: 'range',
    first: /[Tt]/u,
    pattern: pattern('[Tt]([2-7])', DASH, '(?:[Tt]([2-7])|CN|cn)(?![\\p{L}\\d/])'),
    read: ([, from = '', to], { line }) =>
      to && OTHER_MONTHS.test(line)
        ? said(`tháng ${ordinalTail(from)} đến tháng ${ordinalTail(to)}`, 'month')
        : said(`thứ ${ordinalTail(from)} đến ${lastDay(to)}`),
  },
  // T2 - T6 · sáng T7: a day of the week; lương T5: a month
  {
    kind: 'date',
    as: 'ordinal',
    first: /[Tt]/u,
    pattern: pattern('[Tt](0?[1-9]|1[0-2])', '(?![\\p{L}\\d/]|\\.\\d)'),
    read: ([, value = ''], context) => weekdayOrMonth(value, context),
  },
];

const PART_OF_DAY = new Set('ngày sáng trưa chiều tối đêm nay mai qua'.split(' '));
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

const WEEKDAY_CUES =
  /(?:^| )(?:sáng|trưa|chiều|tối|đêm|từ|đến|vào|ngày|hôm|cả|trước|sau|trừ|hết|cn|nhật|t[2-7])(?: (?:[-–,]|và|hoặc)){0,2}$/u;
const MONTH_CUES =
  /(?:^| )(?:lương|kỳ|điện|nước|cáo|thu|chi|cước|phí|hết|đầu|cuối|giữa|công tác|lãi|cấp|vụ)$/u;
const WEEKDAY_AFTER =
  /^ ?(?:(?:[-–,/]|và|đến|hoặc) ?(?:[Tt][2-7]|CN|cn|[Cc]hủ nhật)|(?:này|tới|tuần|hàng tuần|hằng tuần|họp|nghỉ))(?![\p{L}\d])/u;

const SCHEDULE = /(?:^| )(?:lịch|tuần|trực|thời khóa)(?: |$)/u;
const DATE_AFTER = /^(?:[,:]| \(|,? ngày)? ?\d{1,2}\/\d/u;

function weekdayOrMonth(value: string, context: Context): Reading | null {
  const words = context.phrase;
  const month = `tháng ${ordinalTail(value)}`;
  // “điện T6, T7”: the cue was said for both
  if (MONTH_CUES.test(words.replace(/(?: (?:t\d{1,2}|và)){1,6}$/u, '')))
    return said(month, 'month');
  // no weekday: T10 is a month
  if (!/^[2-7]$/u.test(value)) return guessed(month, 'month');
  if (SCHEDULE.test(words) && context.after.startsWith(':'))
    return said(`thứ ${ordinalTail(value)}`);
  const isWeekday =
    context.kinds.at(-2) === 'time' ||
    context.kinds.at(-2) === 'date' ||
    DATE_AFTER.test(context.after) ||
    WEEKDAY_CUES.test(words) ||
    WEEKDAY_AFTER.test(context.after);
  return isWeekday ? said(`thứ ${ordinalTail(value)}`) : null;
}

/** “đợt 1: T3-T4; đợt 2: T9-T10”: no weekday has these numbers. */
const OTHER_MONTHS = /(?:^|[^\p{L}\d])T(?:[189]|1[0-2])(?![\p{L}\d])/u;
const lastDay = (day: string | undefined): string => (day ? `thứ ${ordinalTail(day)}` : 'chủ nhật');
