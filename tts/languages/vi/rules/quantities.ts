import { COUNTED, NO_FROM, SCORES, WHOLES } from '../lexicon/cues.js';
import { PER, THOUSAND, UNITS } from '../lexicon/units.js';
import { letterName } from '../letters.js';
import { cardinal, digitByDigit, writtenNumber } from '../numbers.js';
import {
  DASH,
  NO_DIGIT,
  NO_LETTER,
  NUMBER,
  guessed,
  pattern,
  previousKind,
  previousWord,
  said,
  type Context,
  type Reading,
  type Rule,
} from '../rule.js';

export const QUANTITY_RULES: readonly Rule[] = [
  // 2021-2025 · 5–7 %
  {
    kind: 'number',
    pattern: pattern(NUMBER, '[ ]?%?', DASH, NUMBER, '(?![/\\d:])'),
    read: ([, low = '', high = ''], context) => readRange(low, high, context),
  },
  // round the clock: both numbers are said whole
  {
    kind: 'number',
    pattern: pattern('24/7', '(?![/\\d])'),
    read: () => said('hai mươi bốn trên bảy'),
  },
  // 376/376 · 3/4
  {
    kind: 'number',
    pattern: pattern(NUMBER, '[ ]?/[ ]?', NUMBER, '(?![/\\d])'),
    read: ([, part = '', whole = ''], context) => readRatio(part, whole, context),
  },
  // tỷ lệ 3:1
  {
    kind: 'number',
    pattern: pattern(NUMBER, ':', NUMBER, NO_DIGIT),
    read: ([, part = '', whole = '']) =>
      said(`${writtenNumber(part)} trên ${writtenNumber(whole)}`),
  },
  // 1,2,3: a list without spaces
  {
    kind: 'number',
    pattern: pattern('\\d{1,3}(?:,\\d{1,3}){2,12}', NO_DIGIT),
    read: ([written]) => guessed(readCommas(written.split(','))),
  },
  // 1m65: the height of a person
  {
    kind: 'number',
    pattern: pattern('(\\d)m(\\d{1,2})', NO_LETTER),
    read: ([, metres = '', rest = '']) => said(`${cardinal(metres)} mét ${cardinal(rest)}`),
  },
  // $20
  {
    kind: 'number',
    pattern: pattern('\\$[ ]?', NUMBER),
    read: ([, number = '']) => said(`${writtenNumber(number)} đô la mỹ`),
  },
  // -5 °C
  {
    kind: 'number',
    pattern: pattern('-', NUMBER),
    read: ([, number = ''], context) =>
      context.touches && context.kinds.length > 0 ? null : said(`âm ${writtenNumber(number)}`),
  },
  // 1.250.000 · 99,56 · 05
  {
    kind: 'number',
    pattern: pattern(NUMBER, '(?!\\.\\d)'),
    read: ([, number = '']) => said(writtenNumber(number)),
  },
  // Chợ 4.0 · 1.10.2
  {
    kind: 'number',
    pattern: pattern('(\\d{1,4}(?:\\.\\d{1,4}){1,5})', NO_DIGIT),
    read: ([, version = '']) => {
      const reading = version.split('.').map(versionPart).join(' chấm ');
      return /^\d\.\d$/u.test(version) ? said(reading) : guessed(reading);
    },
  },
  { kind: 'number', pattern: /\d{1,40}/uy, read: ([digits]) => guessed(digitByDigit(digits)) },
  // kg, %, °C, đ, km/h after a number
  {
    kind: 'unit',
    pattern: pattern('[\\p{L}°%‰₫$€]{1,5}[²³23]?(?:/[\\p{L}]{1,3}[²³]?)?', NO_LETTER),
    read: ([written], context) => readUnit(written, context),
  },
  {
    kind: 'unit',
    pattern: pattern('[\\p{L}°%‰₫$€]{1,5}[²³23]?', NO_LETTER),
    read: ([written], context) => readUnit(written, context),
  },
  { kind: 'unit', pattern: /[%‰₫€°]/uy, read: ([written], context) => readUnit(written, context) },
  // 4G · 4D: a letter that touches its number
  {
    kind: 'word',
    pattern: pattern('\\p{L}', NO_LETTER),
    read: ([letter], context) => {
      if (!context.touches || previousKind(context) !== 'number') return null;
      const name = letterName(letter);
      return name === undefined ? null : said(name);
    },
  },
  // 3x4, 3 x 4
  {
    kind: 'symbol',
    pattern: /[x×](?= ?\d)/uy,
    read: (_, context) => (previousKind(context) === 'number' ? said('nhân') : null),
  },
  // 100mm/24h
  {
    kind: 'symbol',
    pattern: /\/(?=\d)/uy,
    read: (_, context) => (previousKind(context) === 'unit' ? said('trên') : null),
  },
  // đồng/tháng, đồng/kg
  {
    kind: 'symbol',
    pattern: /\/ ?([\p{L}]{1,5}[²2]?)(?![\p{L}\d])/uy,
    read: ([, written = ''], context) => {
      const isRate = PER.has(written.toLowerCase()) && context.kinds.slice(-3).includes('number');
      return isRate ? said(`một ${UNITS.get(written) ?? written.toLowerCase()}`) : null;
    },
  },
];

function versionPart(part: string): string {
  return part.length > 1 && part.startsWith('0') ? digitByDigit(part) : cardinal(part);
}

function readRange(low: string, high: string, context: Context): Reading {
  const reading = `${writtenNumber(low)} đến ${writtenNumber(high)}`;
  const needsNoFrom = NO_FROM.has(previousWord(context)) || isNextNumber(low, high);
  if (isScore(context)) return said(`${writtenNumber(low)} ${writtenNumber(high)}`);
  const full = needsNoFrom ? reading : `từ ${reading}`;
  return isUpward(low, high) ? said(full) : guessed(full);
}

function isScore({ before }: Context): boolean {
  const cue = before.at(-1) ?? '';
  return SCORES.has(cue === 'số' ? `${before.at(-2) ?? ''} số` : cue);
}

/** Downward it may be a score, a house or a code. */
function isUpward(low: string, high: string): boolean {
  const value = (written: string) => Number(written.replaceAll('.', '').replace(',', '.'));
  return value(low) < value(high);
}

/** “2-3 lần” is one quantity to the ear. */
function isNextNumber(low: string, high: string): boolean {
  return low.length === 1 && Number(high) === Number(low) + 1;
}

function readRatio(part: string, whole: string, context: Context): Reading {
  const ratio = `${writtenNumber(part)} trên ${writtenNumber(whole)}`;
  if (!isProperFraction(part, whole)) return said(ratio);
  const next = /^ (\p{L}+)/u.exec(context.after)?.[1]?.toLowerCase() ?? '';
  const below = whole === '4' ? 'tư' : cardinal(whole);
  const fraction = `${cardinal(part)} phần ${below}`;
  if (WHOLES.has(next)) return said(fraction);
  return COUNTED.has(next) ? said(ratio) : guessed(fraction);
}

function isProperFraction(part: string, whole: string): boolean {
  return /^[1-9]$/u.test(part) && /^(?:[2-9]|10)$/u.test(whole) && Number(part) < Number(whole);
}

function readCommas(numbers: readonly string[]): string {
  return numbers.map(writtenNumber).join(' , ');
}

function readUnit(written: string, context: Context): Reading | null {
  const before = previousKind(context);
  if (before !== 'number') return null;
  if (context.touches && THOUSAND.has(written)) return guessed('nghìn');
  const unit = UNITS.get(written);
  return unit === undefined ? null : said(unit);
}
