import type { TokenClass } from '../../../port.js';
import { NO_FROM } from '../lexicon/cues.js';
import { THOUSAND, UNITS } from '../lexicon/units.js';
import { cardinal, digitByDigit, writtenNumber } from '../numbers.js';
import { isOtherKind } from './machines.js';
import { namesBetween } from './named-ranges.js';
import { isProgramme } from './programmes.js';
import { readRatio } from './ratios.js';
import { GOALS, NO_MEASURE, isResult, isScore } from './scores.js';
import {
  DASH,
  NO_DIGIT,
  beginning,
  NO_LETTER,
  NUMBER,
  guessed,
  pattern,
  previousWord,
  said,
  type Context,
  type Reading,
  type Rule,
} from '../rule.js';

const UNIT = '([\\p{L}°%₫$€]{1,5}[²³23]?)(?![\\p{L}\\d])';

export const QUANTITY_RULES: readonly Rule[] = beginning(/[0-9]/u, [
  // 3tr500k: the thousands are named
  {
    kind: 'number',
    as: 'money',
    pattern: pattern('(\\d{1,4})(tr|Tr|TR|triệu) ?(\\d{1,3})(?:k|K| ?nghìn| ?ngàn)', NO_LETTER),
    read: ([, whole = '', , rest = '']) =>
      said(`${cardinal(whole)} triệu ${writtenNumber(rest)} nghìn`),
  },
  // 1tr5 · 3tr250 · 2 tỷ 3
  {
    kind: 'number',
    as: 'money',
    pattern: pattern('(\\d{1,4})(tr|Tr|TR|triệu|tỷ|tỉ|ty|k|K|nghìn)(\\d{1,3})', NO_LETTER),
    read: ([, whole = '', scale = '', rest = '']) => said(shortMoney(whole, scale, rest)),
  },
  // 5 kg - 7 kg · 200.000 đồng - 300.000 đồng
  {
    lone: true,
    kind: 'number',
    as: 'range',
    pattern: pattern(NUMBER, '[ ]?', UNIT, DASH, NUMBER, '(?=[ ]?', UNIT, ')'),
    read: ([, low = '', unit = '', high = '', unit2 = ''], context) => {
      const first = UNITS.get(unit) ?? (THOUSAND.has(unit) ? 'nghìn' : unit);
      if (!isUnitWord(unit) || !isUnitWord(unit2)) return null;
      if (AGES.has(unit) && DATE_WORDS.has(previousWord(context))) return null;
      if (isOtherKind(first, UNITS.get(unit2) ?? unit2))
        return said(`${writtenNumber(low)} ${first} , ${writtenNumber(high)}`);
      const from = NO_FROM.has(previousWord(context)) ? '' : 'từ ';
      return said(`${from}${writtenNumber(low)} ${first} đến ${writtenNumber(high)}`);
    },
  },
  // 5.5-6k: a price with a point
  {
    kind: 'number',
    as: 'range',
    pattern: pattern(
      '(\\d{1,3})\\.(\\d)',
      DASH,
      '(\\d{1,3})(?:[.,](\\d))?(?=[ ]?(?:k|K|tr|triệu|nghìn|kg|đ)(?!\\p{L}))',
    ),
    read: ([, low = '', rest = '', high = '', rest2], context) => {
      const from = NO_FROM.has(previousWord(context)) ? '' : 'từ ';
      const to = rest2 ? `${cardinal(high)} phẩy ${cardinal(rest2)}` : cardinal(high);
      return said(`${from}${cardinal(low)} phẩy ${cardinal(rest)} đến ${to}`);
    },
  },
  // 2021-2025 · 5–7 %
  {
    kind: 'number',
    as: 'range',
    pattern: pattern(NUMBER, '[ ]?%?', DASH, NUMBER, '(?![/\\d]|:\\d)'),
    read: ([, low = '', high = ''], context) =>
      isEquation(context) ? null : readRange(low, high, context),
  },
  // round the clock: both numbers are said whole
  {
    kind: 'number',
    first: /2/u,
    pattern: pattern('24/7', '(?![/\\d])'),
    read: () => said('hai mươi bốn trên bảy'),
  },
  // 376/376 · 3/4
  {
    kind: 'number',
    as: 'ratio',
    pattern: pattern(NUMBER, '[ ]?/[ ]?', NUMBER, '(?![/\\d])'),
    read: ([, part = '', whole = ''], context) => readRatio(part, whole, context),
  },
  // tỷ lệ 3:1 · tỷ lệ 1 : 10
  {
    kind: 'number',
    pattern: pattern(NUMBER, ' ?: ?', NUMBER, NO_DIGIT),
    as: 'ratio',
    read: ([, part = '', whole = ''], { phrase }) =>
      SHARE.test(phrase) ? said(`${writtenNumber(part)} trên ${writtenNumber(whole)}`) : null,
  },
  {
    kind: 'number',
    pattern: pattern(NUMBER, ':', NUMBER, NO_DIGIT),
    as: 'ratio',
    read: ([, part = '', whole = ''], context) =>
      isScore(context) || (whole.length === 1 && isResult(part, whole, context))
        ? said(`${writtenNumber(part)} ${writtenNumber(whole)}`, 'score')
        : said(`${writtenNumber(part)} trên ${writtenNumber(whole)}`),
  },
  // 1m65: the height of a person
  {
    kind: 'number',
    pattern: pattern('(\\d)m(\\d{1,2})', NO_LETTER),
    read: ([, metres = '', rest = ''], { phrase }) =>
      isPower(metres, rest, phrase)
        ? said(`${cardinal(metres)} mét ${rest === '2' ? 'vuông' : 'khối'}`, 'measure')
        : said(`${cardinal(metres)} mét ${keepingNought(rest)}`),
  },
  // 2kg5 · 3 tạ 2 is written apart
  {
    kind: 'number',
    as: 'measure',
    pattern: pattern('(\\d{1,3})(kg|tạ|tấn|lít|cân|yến|ha)(\\d)', NO_LETTER),
    read: ([, whole = '', unit = '', rest = '']) =>
      said(
        `${cardinal(whole)} ${UNITS.get(unit) ?? unit} ${rest === '5' ? 'rưỡi' : cardinal(rest)}`,
      ),
  },
  // $20
  {
    kind: 'number',
    first: /\$/u,
    pattern: pattern('\\$[ ]?', NUMBER),
    read: ([, number = '']) => said(`${writtenNumber(number)} đô la mỹ`),
  },
  // -2 - 3 °C · -5 đến -3 độ
  {
    kind: 'number',
    as: 'range',
    first: /-/u,
    pattern: pattern('-', NUMBER, DASH, '(-?)', NUMBER, '(?=[ ]?(?:°|độ|oC))'),
    read: ([, low = '', sign = '', high = ''], { word, touches }) =>
      touches
        ? null
        : said(
            `${word === 'từ' ? '' : 'từ '}âm ${writtenNumber(low)} đến ${sign && 'âm '}${writtenNumber(high)}`,
          ),
  },
  // -5 °C
  {
    kind: 'number',
    as: 'math',
    first: /-/u,
    pattern: pattern('-', NUMBER),
    read: ([, number = ''], context) =>
      context.touches && context.kinds.length > 0 && context.kinds.at(-1) !== 'mark'
        ? null
        : said(`âm ${writtenNumber(number)}`),
  },
  // 1.250.000 · 99,56 · 05
  {
    lone: true,
    kind: 'number',
    pattern: pattern(NUMBER, '(?!\\.\\d)'),
    read: ([, number = ''], context) =>
      isProgramme(number, context)
        ? said(digitByDigit(number), 'code')
        : said(writtenNumber(number), numberClass(number, context)),
  },
  // Chợ 4.0 · 1.10.2
  {
    kind: 'number',
    pattern: pattern('(\\d{1,4}(?:\\.\\d{1,4}){1,5})', NO_DIGIT),
    read: ([, version = '']) => {
      const reading = version.split('.').map(keepingNought).join(' chấm ');
      return /^\d\.\d$/u.test(version) ? said(reading) : guessed(reading);
    },
  },
  { kind: 'number', pattern: /\d{1,40}/uy, read: ([digits]) => guessed(digitByDigit(digits)) },
]);

const SHARE = /(?:^| )(?:tỷ|tỉ) lệ(?: \p{L}{1,7}){0,5}$/u;

/** “7 - 4 = 3”: what follows is counted, so the dash is a minus. */
function isEquation({ after }: Context): boolean {
  return /^\)?(?: ?[-+*:×÷] ?\(?\d[\d.,]{0,15}\)?){0,6} ?[=≥≤≠]/u.test(after);
}

/** 5m2, 3m3 are square and cubic metres but after what has a length: “cao 1m3”. */
function isPower(metres: string, rest: string, phrase: string): boolean {
  if (rest !== '2' && rest !== '3') return false;
  if (TALL.test(phrase)) return false;
  return !(WIDE.test(phrase) && (rest === '3' || metres === '1'));
}

const TALL =
  /(?:^| )(?:cao|dài|sâu|dày|xa|lên|kính|cách|vòng|nước|trẻ|em|te|bé|cháu|người)(?: (?:khoảng|tới|đến|hơn|gần|trên|dưới|từ|được|là|<|>|≤|≥)){0,2}$/u;
const WIDE = /(?:^| )rộng(?: (?:khoảng|tới|đến|hơn|gần|trên|dưới|từ|được|là)){0,2}$/u;

/** A nought in front is said: version 1.05, a height of 1m05. */
function keepingNought(part: string): string {
  return part.length > 1 && part.startsWith('0') ? digitByDigit(part) : cardinal(part);
}

/** “từ đêm 24-26”: the word was said a little before. */
const FROM_WORDS = 2;

function readRange(low: string, high: string, context: Context): Reading {
  const reading = `${writtenNumber(low)} đến ${writtenNumber(high)}`;
  const needsNoFrom =
    NO_FROM.has(previousWord(context)) ||
    context.before.slice(-FROM_WORDS).includes('từ') ||
    (isNextNumber(low, high) && !isAmount(context));
  // “mùng 1-3 Tết”
  const cue = previousWord(context);
  if (cue === 'mùng' || cue === 'mồng')
    return said(`${writtenNumber(low)} đến ${cue} ${writtenNumber(high)}`);
  const names = namesBetween(low, high, context);
  if (names) return said(names);
  if ((MIXTURES.has(cue) && !isAmount(context)) || (SWITCHES.has(cue) && !isUpward(low, high)))
    return said(`${writtenNumber(low)} , ${writtenNumber(high)}`, 'code');
  if (isScore(context) || isResult(low, high, context))
    return said(`${writtenNumber(low)} ${writtenNumber(high)}`, 'score');
  // “Nậm Loỏng - Tân Phong: 2-1”: nothing runs downward to its end
  if (GOALS.test(low) && GOALS.test(high) && !isUpward(low, high) && NO_MEASURE.test(context.after))
    return guessed(`${writtenNumber(low)} ${writtenNumber(high)}`, 'score');
  const full = needsNoFrom ? reading : `từ ${reading}`;
  return isUpward(low, high) ? said(full) : guessed(full);
}

/** DAP 18-46, the parts of a fertiliser. */
const MIXTURES = new Set(['dap', 'npk']);
/** “DCL 372-7”: a switch on a line of current. */
const SWITCHES = new Set('dcl lộ cd mc dây'.split(' '));
/** Downward it may be a score, a house or a code. */
function isUpward(low: string, high: string): boolean {
  const value = (written: string) => Number(written.replaceAll('.', '').replace(',', '.'));
  return value(low) < value(high);
}

/** “2-3 lần” is one quantity to the ear. */
function isNextNumber(low: string, high: string): boolean {
  return low.length === 1 && Number(high) === Number(low) + 1;
}

/** “2-3 triệu đồng”, “4-5 kg”: of what is measured both ends are said. */
function isAmount({ after }: Context): boolean {
  const unit = /^ ?([\p{L}°%‰]{1,5}[²³23]?)(?![\p{L}\d])/u.exec(after)?.[1] ?? '';
  return !CLOCK.has(unit) && (UNITS.has(unit) || PAID.has(unit));
}

const CLOCK = new Set('h p ph th s'.split(' '));
const PAID = new Set(
  'đồng triệu nghìn ngàn tỷ tỉ k K tạ tấn yến sào mẫu lít mét cân độ'.split(' '),
);

/** 1tr5 is a million and five hundred thousand: the rest counts from the left. */
function shortMoney(whole: string, scale: string, rest: string): string {
  if (/^[kKn]/u.test(scale)) return `${cardinal(whole)} nghìn ${cardinal(rest.padEnd(3, '0'))}`;
  const isMillion = /^tr/iu.test(scale);
  const [upper, lower] = isMillion ? ['triệu', 'nghìn'] : ['tỷ', 'triệu'];
  return `${cardinal(whole)} ${upper} ${cardinal(rest.padEnd(3, '0'))} ${lower}`;
}

function isUnitWord(unit: string): boolean {
  return UNITS.has(unit) || unit === 'đồng' || THOUSAND.has(unit) || AGES.has(unit);
}

/** “6 tháng - 5 tuổi”, “30 phút - 1 giờ”, “500 nghìn - 1 triệu” */
const AGES = new Set('độ phút giờ ngày tuần tháng năm tuổi nghìn triệu tỷ tấn tạ'.split(' '));
const DATE_WORDS = new Set('ngày tháng quý'.split(' '));
const CITED = new Set(['điều', 'khoản', 'điểm', 'mục', 'chương', 'phần']);

function numberClass(number: string, context: Context): TokenClass {
  const cue = previousWord(context);
  if (cue === 'năm' && /^(?:1[89]|20)\d{2}$/u.test(number)) return 'year';
  if (cue === 'tháng') return 'month';
  if (cue === 'quý') return 'quarter';
  if (cue === 'thứ') return 'ordinal';
  if (CITED.has(cue)) return 'citation';
  return number.includes(',') ? 'decimal' : 'cardinal';
}
