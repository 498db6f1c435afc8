import { COUNTED, DATE_CUES, WHOLES } from '../lexicon/cues.js';
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
  type Context,
  type Reading,
  type Rule,
} from '../rule.js';

const WEEKDAY_LETTERS = /^(?:cn|t[2-7])$/u;
/** One of a row is no month: “đợt 1/2026” is the first of the year. */
const ONE_OF_YEAR = new Set('quý đợt kỳ lần vụ số phiên lứa'.split(' '));
const WEEKDAYS = new Set('hai ba tư năm sáu bảy 2 3 4 5 6 7'.split(' '));
const NO_MORE = '(?![\\d/])';

export const DATE_RULES: readonly Rule[] = beginning(/[0-9]/u, [
  // 12/5/2026 - 12/6/2026 · 12/5 - 12/6/2026
  {
    kind: 'date',
    then: /[/.]/u,
    pattern: pattern(
      DAY,
      '[/.]',
      MONTH,
      `(?:[/.]${YEAR})?`,
      DASH,
      '(?:ngày )?',
      DAY,
      '[/.]',
      MONTH,
      '[/.]',
      YEAR,
      NO_MORE,
    ),
    read: ([, day = '', month = '', year, day2 = '', month2 = '', year2 = ''], context) =>
      said(`${fromDay(context)} ${date(day, month, year)} đến ngày ${date(day2, month2, year2)}`),
  },
  // 12/5 - 15/5
  {
    kind: 'date',
    then: /\//u,
    pattern: pattern(DAY, '/', MONTH, DASH, DAY, '/', MONTH, NO_MORE),
    read: ([, day = '', month = '', day2 = '', month2 = ''], context) => {
      const reading = `${fromDay(context)} ${date(day, month)} đến ngày ${date(day2, month2)}`;
      return hasDateCue(context) ? said(reading) : guessed(reading);
    },
  },
  // ngày 10.3 - 10.4
  {
    kind: 'date',
    then: /\./u,
    pattern: pattern(DAY, '\\.', MONTH, DASH, DAY, '\\.', MONTH, '(?![\\d/]|\\.\\d)'),
    read: ([, day = '', month = '', day2 = '', month2 = ''], context) =>
      DOTTED_CUES.has(previousWord(context))
        ? said(`${fromDay(context)} ${date(day, month)} đến ngày ${date(day2, month2)}`)
        : null,
  },
  // ngày 10.3 · ngày 20-11, a day that is no range
  {
    kind: 'date',
    then: /[.-]/u,
    pattern: pattern(DAY, '([.-])', MONTH, '(?![\\d/]|[.,-]\\d| ?[%\\p{L}°])'),
    read: ([written, day = '', sign, month = ''], context) => {
      if (previousWord(context) !== 'ngày' && !(sign === '-' && hasDateCue(context))) return null;
      const isDay =
        sign === '.' || Number(day) > Number(month) || KNOWN_DAYS.has(written.replace('-', '/'));
      return isDay ? said(`${dayWord(context)} ${date(day, month)}`) : null;
    },
  },
  // 12-15/5/2026 · ngày 12-15/5
  {
    kind: 'date',
    then: /[ –-]/u,
    pattern: pattern(DAY, DASH, DAY, '/', MONTH, `(?:/${YEAR})?`, NO_MORE),
    read: ([, day = '', day2 = '', month = '', year], context) => {
      const reading = `${fromDay(context)} ${cardinal(day)} đến ngày ${date(day2, month, year)}`;
      return year || hasDateCue(context) ? said(reading) : guessed(reading);
    },
  },
  // 11/3/2025 · 11-3-2025 · 11.3.2025
  {
    kind: 'date',
    then: /[/.-]/u,
    pattern: pattern(DAY, '([/.-])', MONTH, '\\2', YEAR, NO_MORE),
    read: ([, day = '', , month = '', year = ''], context) =>
      said(`${dayWord(context)} ${date(day, month, year)}`),
  },
  // 2025-03-11
  {
    kind: 'date',
    then: /-/u,
    pattern: pattern(YEAR, '-', MONTH, '-', DAY, NO_DIGIT),
    read: ([, year = '', month = '', day = ''], context) =>
      said(`${dayWord(context)} ${date(day, month, year)}`),
  },
  // tháng 4/2025 · quý 1/2026 · 4/2025
  {
    kind: 'date',
    then: /\//u,
    pattern: pattern(MONTH, '/', YEAR, NO_MORE),
    read: ([, month = '', year = ''], context) => {
      if (ONE_OF_YEAR.has(previousWord(context)))
        return said(`${cardinal(month)} năm ${cardinal(year)}`);
      const word = previousWord(context) === 'tháng' ? '' : 'tháng ';
      return said(`${word}${ordinalTail(month)} năm ${cardinal(year)}`);
    },
  },
  // tháng 4-6/2026
  {
    kind: 'date',
    then: /[ –-]/u,
    pattern: pattern(MONTH, DASH, MONTH, `(?:/${YEAR})?`, NO_MORE),
    read: ([, month = '', month2 = '', year], context) => {
      const name = previousWord(context);
      if (name !== 'tháng' && name !== 'quý') return null;
      const ofYear = year ? ` năm ${cardinal(year)}` : '';
      return said(`${ordinalTail(month)} đến ${name} ${ordinalTail(month2)}${ofYear}`);
    },
  },
  // 12/5 with a cue; without one it is a ratio
  {
    kind: 'date',
    then: /\//u,
    pattern: pattern(DAY, '/', MONTH, NO_MORE),
    read: ([, day = '', month = ''], context) => shortDate(day, month, context),
  },
  // ngày 11/3/25
  {
    kind: 'date',
    then: /\//u,
    pattern: pattern(DAY, '/', MONTH, '/(\\d{2})', NO_MORE),
    read: ([, day = '', month = '', year = ''], context) =>
      hasDateCue(context) ? said(`${dayWord(context)} ${date(day, month, `20${year}`)}`) : null,
  },
  // tháng 3-2025 · quý 1-2026
  {
    kind: 'date',
    as: 'month',
    then: /[-–.]/u,
    pattern: pattern(MONTH, '[-–.]', YEAR, NO_MORE),
    read: ([, month = '', year = ''], context) =>
      ['tháng', 'quý'].includes(previousWord(context))
        ? said(`${ordinalTail(month)} năm ${cardinal(year)}`)
        : null,
  },
  // T5/2026: the month in a table
  {
    kind: 'date',
    as: 'month',
    first: /T/u,
    then: /\d/u,
    pattern: pattern('T', MONTH, '/', YEAR, NO_MORE),
    read: ([, month = '', year = '']) => said(`tháng ${ordinalTail(month)} năm ${cardinal(year)}`),
  },
  // T2 - T6 · sáng T7: a day of the week; lương T5: a month
  {
    kind: 'date',
    as: 'ordinal',
    first: /T/u,
    then: /\d/u,
    pattern: pattern('T(0?[1-9]|1[0-2])', '(?![\\p{L}\\d/.])'),
    read: ([, value = ''], context) => weekdayOrMonth(value, context),
  },
  // tháng 4 · tháng 04 · thứ 4 · thứ 1
  {
    kind: 'number',
    lone: true,
    pattern: /0?[14](?![\d.,/:%-]{0,3}\d)/uy,
    read: ([value], context) => {
      const cue = previousWord(context);
      if (value.endsWith('4') && cue === 'tháng') return said('tư', 'month');
      if (value === '4' && WEEKDAY_LIST.test(context.before.join(' ')))
        return said('tư', 'ordinal');
      if (cue !== 'thứ') return null;
      return said(value.endsWith('4') ? 'tư' : 'nhất', 'ordinal');
    },
  },
]);

function date(day: string, month: string, year?: string): string {
  const dayAndMonth = `${cardinal(day)} tháng ${ordinalTail(month)}`;
  return year ? `${dayAndMonth} năm ${cardinal(year)}` : dayAndMonth;
}

/** “thứ 2, 4, 6”: the word was said for all of them. */
const WEEKDAY_LIST = /(?:^| )thứ(?: (?:[2-7]|hai|ba|và)){1,5}$/u;

const DAY_SAID = new Set(['ngày', 'mùng', 'mồng', 'rằm']);

function dayWord(context: Context): string {
  return DAY_SAID.has(previousWord(context)) || sharesDay(context) ? '' : 'ngày';
}

const DAY_LIST = /(?:^| )ngày(?: (?:\d{1,2}|và|hoặc|hay)){1,8}$/u;

/** “các ngày 5, 6 và 7/3”: the word was said for all of them. */
function sharesDay({ before }: Context): boolean {
  return DAY_LIST.test(before.join(' '));
}

/** “từ ngày”, without what the writer has already written of it. */
function fromDay(context: Context): string {
  if (previousWord(context) === 'từ') return 'ngày';
  if (previousWord(context) === 'ngày') return '';
  return context.before.at(-2) === 'từ' ? 'ngày' : 'từ ngày';
}

const WEEKDAY_CUES =
  /(?:^| )(?:sáng|trưa|chiều|tối|đêm|từ|đến|vào|ngày|hôm|cả|trừ|hết|cn|nhật|t[2-7])(?: (?:[-–,]|và|hoặc)){0,2}$/u;
const MONTH_CUES =
  /(?:^| )(?:lương|kỳ|điện|nước|cáo|thu|chi|cước|phí|hết|đầu|cuối|giữa|công tác)$/u;
const WEEKDAY_AFTER = /^ ?(?:[-–,/]|và|đến|hoặc) ?(?:T[2-7]|CN|[Cc]hủ nhật)(?![\p{L}\d])/u;

function weekdayOrMonth(value: string, context: Context): Reading | null {
  const words = context.before.join(' ');
  const month = `tháng ${ordinalTail(value)}`;
  if (MONTH_CUES.test(words)) return said(month, 'month');
  if (!/^[2-7]$/u.test(value)) return null;
  const isWeekday = WEEKDAY_CUES.test(words) || WEEKDAY_AFTER.test(context.after);
  return isWeekday ? said(`thứ ${ordinalTail(value)}`) : null;
}

function shortDate(day: string, month: string, context: Context): Reading | null {
  const reading = `${dayWord(context)} ${date(day, month)}`;
  if (hasDateCue(context)) return said(reading);
  if (STREETS.has(previousWord(context)) && KNOWN_DAYS.has(dayKey(day, month)))
    return said(date(day, month));
  const next = nextWord(context);
  if (COUNTED.has(next)) return null;
  if (Number(day) > Number(month) && KNOWN_DAYS.has(dayKey(day, month))) return said(reading);
  return context.before.includes('ngày') && next === '' ? guessed(reading) : null;
}

/** Days everyone knows by their numbers; a street or a school may bear one. */
const KNOWN_DAYS = new Set(
  '30/4 1/5 2/9 8/3 20/10 20/11 27/7 22/12 19/8 26/3 19/5 3/2 27/2 21/6 1/6 15/5 10/10 18/11 28/6'.split(
    ' ',
  ),
);
const STREETS = new Set('đường phố trường chợ viên xã trường tổ quán cầu'.split(' '));
const DOTTED_CUES = new Set(['ngày', 'từ']);

const dayKey = (day: string, month: string): string => `${Number(day)}/${Number(month)}`;

function hasDateCue(context: Context): boolean {
  const cue = previousWord(context);
  if (DATE_CUES.has(cue) || followsDate(context) || sharesDay(context)) return true;
  if (DAY_AFTER.has(cue)) return DAY_BEFORE.has(context.before.at(-2) ?? '');
  if (WEEKDAYS.has(cue)) return context.before.at(-2) === 'thứ';
  if (WEEKDAY_LETTERS.test(cue)) return true;
  if (['từ', 'trước', 'sau', 'hết'].includes(cue))
    return !COUNTED.has(nextWord(context)) && !WHOLES.has(nextWord(context));
  return ['đến', 'tới', 'và', 'hoặc', ''].includes(cue) && context.kinds.slice(-3).includes('date');
}

/** “8/3, 20/10”, “17h, 20/6”, “17h 20/6”: beside a date or an hour stands a date. */
function followsDate({ kinds }: Context): boolean {
  const [before, last] = [kinds.at(-2), kinds.at(-1)];
  return last === 'time' || (last === 'mark' && (before === 'date' || before === 'time'));
}

/** “ngày mai 23/7”, “hôm qua 4/5” */
const DAY_AFTER = new Set(['mai', 'nay', 'qua', 'kia']);
const DAY_BEFORE = new Set('ngày hôm sáng trưa chiều tối đêm'.split(' '));

function nextWord(context: Context): string {
  return /^ ?(\p{L}+)/u.exec(context.after)?.[1]?.toLowerCase() ?? '';
}
