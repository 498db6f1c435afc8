import { COUNTED, DATE_CUES } from '../lexicon/cues.js';
import { cardinal, ordinalTail } from '../numbers.js';
import {
  DASH,
  DAY,
  MONTH,
  NO_DIGIT,
  YEAR,
  guessed,
  pattern,
  previousWord,
  said,
  type Context,
  type Reading,
  type Rule,
} from '../rule.js';

const WEEKDAYS = new Set('hai ba tư năm sáu bảy 2 3 4 5 6 7'.split(' '));
const NO_MORE = '(?![\\d/])';

export const DATE_RULES: readonly Rule[] = [
  // 12/5/2026 - 12/6/2026 · 12/5 - 12/6/2026
  {
    kind: 'date',
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
    pattern: pattern(DAY, '/', MONTH, DASH, DAY, '/', MONTH, NO_MORE),
    read: ([, day = '', month = '', day2 = '', month2 = ''], context) => {
      const reading = `${fromDay(context)} ${date(day, month)} đến ngày ${date(day2, month2)}`;
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
  // 11/3/2025 · 11-3-2025 · 11.3.2025
  {
    kind: 'date',
    pattern: pattern(DAY, '([/.-])', MONTH, '\\2', YEAR, NO_MORE),
    read: ([, day = '', , month = '', year = ''], context) =>
      said(`${dayWord(context)} ${date(day, month, year)}`),
  },
  // 2025-03-11
  {
    kind: 'date',
    pattern: pattern(YEAR, '-', MONTH, '-', DAY, NO_DIGIT),
    read: ([, year = '', month = '', day = ''], context) =>
      said(`${dayWord(context)} ${date(day, month, year)}`),
  },
  // tháng 4/2025 · quý 1/2026 · 4/2025
  {
    kind: 'date',
    pattern: pattern(MONTH, '/', YEAR, NO_MORE),
    read: ([, month = '', year = ''], context) => {
      if (previousWord(context) === 'quý') return said(`${cardinal(month)} năm ${cardinal(year)}`);
      const word = previousWord(context) === 'tháng' ? '' : 'tháng ';
      return said(`${word}${ordinalTail(month)} năm ${cardinal(year)}`);
    },
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
  // 12/5 with a cue; without one it is a ratio
  {
    kind: 'date',
    pattern: pattern(DAY, '/', MONTH, NO_MORE),
    read: ([, day = '', month = ''], context) => shortDate(day, month, context),
  },
  // tháng 4 · thứ 4 · thứ 1
  {
    kind: 'number',
    pattern: /[14](?![\d.,/:%-]{0,3}\d)/uy,
    read: ([value = ''], context) => {
      const cue = previousWord(context);
      if (value === '4' && (cue === 'tháng' || cue === 'thứ')) return said('tư');
      return value === '1' && cue === 'thứ' ? said('nhất') : null;
    },
  },
];

function date(day: string, month: string, year?: string): string {
  const dayAndMonth = `${cardinal(day)} tháng ${ordinalTail(month)}`;
  return year ? `${dayAndMonth} năm ${cardinal(year)}` : dayAndMonth;
}

function dayWord(context: Context): string {
  return previousWord(context) === 'ngày' ? '' : 'ngày';
}

/** “từ ngày”, without what the writer has already written of it. */
function fromDay(context: Context): string {
  if (previousWord(context) === 'từ') return 'ngày';
  if (previousWord(context) !== 'ngày') return 'từ ngày';
  return '';
}

function shortDate(day: string, month: string, context: Context): Reading | null {
  const reading = `${dayWord(context)} ${date(day, month)}`;
  if (hasDateCue(context)) return said(reading);
  const next = nextWord(context);
  if (COUNTED.has(next)) return null;
  return context.before.includes('ngày') && next === '' ? guessed(reading) : null;
}

function hasDateCue(context: Context): boolean {
  const cue = previousWord(context);
  if (DATE_CUES.has(cue) || followsDate(context)) return true;
  if (WEEKDAYS.has(cue)) return context.before.at(-2) === 'thứ';
  if (['từ', 'trước', 'sau'].includes(cue)) return !COUNTED.has(nextWord(context));
  return ['đến', 'tới', 'và', 'hoặc', ''].includes(cue) && context.kinds.slice(-3).includes('date');
}

/** “8/3, 20/10”, “17h, 20/6”, “17h 20/6”: beside a date or an hour stands a date. */
function followsDate({ kinds }: Context): boolean {
  const [before, last] = [kinds.at(-2), kinds.at(-1)];
  return last === 'time' || (last === 'mark' && (before === 'date' || before === 'time'));
}

function nextWord(context: Context): string {
  return /^ ?(\p{L}+)/u.exec(context.after)?.[1]?.toLowerCase() ?? '';
}
