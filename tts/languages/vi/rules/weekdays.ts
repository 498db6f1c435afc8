import { cardinal, ordinalTail } from '../numbers.js';
import {
  DASH,
  MONTH,
  YEAR,
  guessed,
  pattern,
  said,
  type Context,
  type Reading,
  type Rule,
} from '../rule.js';
import { needsFrom } from './range-openers.js';

/** Days of the week and months, by number or by letter. */
export const WEEKDAY_RULES: readonly Rule[] = [
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
  // T2-T4-T6 · T3,5,7: each of them
  {
    kind: 'date',
    as: 'ordinal',
    first: /[Tt]/u,
    pattern:
      /[Tt][2-7](?:(?: ?[-–] ?(?:[Tt]?[2-7]|CN)){2,5}|(?:, ?[2-7]){2,5})(?![\p{L}\d/-]|[.,:]\d)/uy,
    read: ([written]) =>
      said(
        written
          .split(/ ?[-–,] ?/u)
          .map((day) => lastDay(/\d/u.exec(day)?.[0]))
          .join(' , '),
      ),
  },
  // thứ 2-6 · thứ 2 - CN
  {
    kind: 'date',
    as: 'range',
    pattern: pattern('([2-6])', DASH, '(?:([3-7])|CN|cn)(?![\\p{L}\\d/%-]|[.,:]\\d)'),
    read: ([, from = '', to], { word }) =>
      word === 'thứ' ? said(`${ordinalTail(from)} đến ${lastDay(to)}`) : null,
  },
  // T.5/2026 · Th5 · Thg 5/2026
  {
    kind: 'date',
    as: 'month',
    first: /[Tt]/u,
    pattern: pattern(
      '(?:T\\.|[Tt]h\\.?|[Tt]hg\\.?) ?',
      MONTH,
      `(?:/${YEAR})?(?![\\p{L}\\d/]|[.,]\\d)`,
    ),
    read: ([written, month = '', year]) =>
      year || /^[Tt]hg/u.test(written)
        ? said(`tháng ${ordinalTail(month)}${year ? ` năm ${cardinal(year)}` : ''}`)
        : null,
  },
  // T9-T11/2026 · T1 - T6 năm 2026 · T9-T10: months, where no days of the week can be meant
  {
    kind: 'date',
    as: 'range',
    first: /[Tt]/u,
    pattern: pattern(
      `[Tt]${MONTH}(?:${DASH}|,? đến )[Tt]?${MONTH}`,
      `(?:(?:/| ?năm ?)${YEAR})?(?![\\p{L}\\d/]|[.,]\\d)`,
    ),
    read: ([, month = '', month2 = '', year], context) =>
      year || NO_WEEKDAY.test(month) || NO_WEEKDAY.test(month2) || OF_SEASON.test(context.phrase)
        ? said(
            `${needsFrom(context) ? 'từ ' : ''}tháng ${ordinalTail(month)} đến tháng ${ordinalTail(month2)}${year ? ` năm ${cardinal(year)}` : ''}`,
            'month',
          )
        : null,
  },
  // 9 tháng/2025: so many months of the year
  {
    kind: 'date',
    as: 'year',
    first: /\//u,
    pattern: pattern('/', YEAR, '(?![\\d/])'),
    read: ([, year = ''], { touches, word, before }) =>
      touches && word === 'tháng' && /^\d/u.test(before.at(-2) ?? '')
        ? said(`năm ${cardinal(year)}`)
        : null,
  },
  // sáng 15/10 - chiều 16/10 · đầu tháng 10 - cuối tháng 11
  {
    kind: 'symbol',
    as: 'range',
    first: /[ –-]/u,
    pattern: pattern(
      DASH,
      '(?=(?:sáng|trưa|chiều|tối|đêm|hết) (?:ngày )?\\d{1,2}/\\d|(?:đầu|giữa|cuối|hết) tháng \\d)',
    ),
    read: (_, { kind, phrase }) =>
      kind === 'date' || PART_OF_MONTH.test(phrase) ? said('đến') : null,
  },
  // T2-6
  {
    kind: 'date',
    as: 'range',
    first: /T/u,
    pattern: pattern('T([2-6])', DASH, '([3-7])(?![\\p{L}\\d/%-]|[.,:]\\d)'),
    read: ([, from = '', to = ''], context) =>
      Number(from) < Number(to)
        ? said(
            `${needsFrom(context) ? 'từ ' : ''}thứ ${ordinalTail(from)} đến thứ ${ordinalTail(to)}`,
          )
        : null,
  },
  // T2-T6
  {
    kind: 'date',
    as: 'range',
    first: /[Tt]/u,
    pattern: pattern(
      '[Tt](0?[1-9]|1[0-2])',
      `(?:${DASH}| ?(?:→|->) ?)`,
      '(?:[Tt](0?[1-9]|1[0-2])|CN|cn)(?![\\p{L}\\d/])',
    ),
    read: ([, from = '', to], context) => {
      const opening = needsFrom(context) ? 'từ ' : '';
      return to && (OTHER_MONTHS.test(context.line) || !isWeekday(from) || !isWeekday(to))
        ? said(`${opening}tháng ${ordinalTail(from)} đến tháng ${ordinalTail(to)}`, 'month')
        : said(`${opening}thứ ${ordinalTail(from)} đến ${lastDay(to)}`);
    },
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

const PART_OF_MONTH = /(?:^| )(?:đầu|giữa|cuối) tháng \S{1,4}$/u;
const NO_WEEKDAY = /^(?:0\d|[189]|1[0-2])$/u;
/** “trồng từ T3-T4” */
const OF_SEASON =
  /(?:^| )(?:trồng|gieo|cấy|thu hoạch|hái|mùa vụ|vụ \p{L}{1,6}|mùa \p{L}{1,6}|hạn mặn|doanh thu|thu nhập|lương)(?: từ)?$/u;
const WEEKDAY_CUES =
  /(?:^| )(?:sáng|trưa|chiều|tối|đêm|từ|đến|vào|ngày|hôm|cả|trước|sau|trừ|hết|cn|nhật|t[2-7]|(?:hôm|sáng|trưa|chiều|tối|đêm|ngày) (?:nay|mai|kia|qua))(?: (?:[-–,]|và|hoặc)){0,2}$/u;
const MONTH_CUES =
  /(?:^| )(?:lương|kỳ|điện|nước|cáo|thu|chi|cước|phí|hết|đầu|cuối|giữa|công tác|lãi|cấp|vụ)$/u;
const WEEKDAY_AFTER =
  /^ ?(?:(?:[-–,/]|và|đến|hoặc) ?(?:[Tt][2-7]|CN|cn|[Cc]hủ nhật)|(?:này|tới|tuần|hàng tuần|hằng tuần|họp|nghỉ))(?![\p{L}\d])/u;

const SCHEDULE = /(?:^| )(?:lịch|tuần|trực|thời khóa)(?: |$)/u;
const DATE_AFTER = /^(?:[,:]| \(|,? ngày)? ?\d{1,2}\/\d/u;

function weekdayOrMonth(value: string, context: Context): Reading | null {
  const words = context.phrase;
  const month = `tháng ${ordinalTail(value)}`;
  if (/^[2-7]$/u.test(value) && DATE_AFTER.test(context.after))
    return said(`thứ ${ordinalTail(value)}`);
  // “điện T6, T7”: the cue was said for both
  if (MONTH_CUES.test(words.replace(/(?: (?:t\d{1,2}|và)){1,6}$/u, '')))
    return said(month, 'month');
  // “T3: cơm, canh”, a day's menu or its work; “T3: 120 con” is a month's number
  if (context.lineStart && /^[2-7]$/u.test(value) && /^:/u.test(context.after))
    return /^: ?(?:\p{L}|\d{1,2}(?:[hg:/]| ?giờ))/u.test(context.after)
      ? said(`thứ ${ordinalTail(value)}`)
      : guessed(month, 'month');
  // no weekday: T10 is a month
  if (!/^[2-7]$/u.test(value)) return guessed(month, 'month');
  if (SCHEDULE.test(words) && context.after.startsWith(':'))
    return said(`thứ ${ordinalTail(value)}`);
  const isWeekday =
    context.kinds.at(-2) === 'time' ||
    context.kinds.at(-2) === 'date' ||
    WEEKDAY_CUES.test(words) ||
    WEEKDAY_AFTER.test(context.after);
  return isWeekday ? said(`thứ ${ordinalTail(value)}`) : null;
}

/** “đợt 1: T3-T4; đợt 2: T9-T10”: no weekday has these numbers. */
const OTHER_MONTHS = /(?:^|[^\p{L}\d])T(?:[189]|1[0-2])(?![\p{L}\d])/u;
const isWeekday = (day: string): boolean => /^[2-7]$/u.test(day);
const lastDay = (day: string | undefined): string => (day ? `thứ ${ordinalTail(day)}` : 'chủ nhật');
