import { letterName } from '../letters.js';
import { isCounted, isPeople, isScale } from './counted-people.js';
import { MONEY, PER, THOUSAND, UNITS, UNITS_ALONE, UNITS_WRITTEN } from '../lexicon/units.js';
import { cardinal } from '../numbers.js';
import {
  NO_LETTER,
  beginning,
  oneOf,
  pattern,
  previousKind,
  previousWord,
  said,
  type Context,
  type Reading,
  type Rule,
} from '../rule.js';
import { oldTonePlacement } from '../tone-placement.js';

/** The rest of a sum, up to its sign of equality. */
const TERM = '[ ]?\\(?-?\\d[\\d.,]{0,15}\\)?';
const COUNTED_ON = `(?=${TERM}(?:[ ]?[-+*:×÷–]${TERM}){0,6}[ ]?[=≥≤≠])`;
const OPERATIONS: ReadonlyMap<string, string> = new Map([
  ['-', 'trừ'],
  ['–', 'trừ'],
  [':', 'chia'],
  ['*', 'nhân'],
]);
/** km/giờ is said as km/h. */
const CLOCK = new Set(['giờ', 'phút', 'giây', 'H']);
const STORMS = new Set('bão tâm thấp trí tọa toạ vĩ kinh'.split(' '));
const DIRECTIONS: ReadonlyMap<string, string> = new Map([
  ['N', 'độ vĩ bắc'],
  ['B', 'độ vĩ bắc'],
  ['S', 'độ vĩ nam'],
  ['E', 'độ kinh đông'],
  ['Đ', 'độ kinh đông'],
]);

export const UNIT_RULES: readonly Rule[] = [
  // kg, %, °C, đ, m2 after a number
  ...beginning(/[\p{L}°%‰₫$€Ωµμ"']/u, [
    // 22°20'N
    {
      kind: 'unit',
      first: /°/u,
      pattern: /°(\d{1,2})['’′]([NBSEĐ])?(?![\p{L}\d])/uy,
      read: ([, minutes = '', letter], context) =>
        previousKind(context) === 'number'
          ? said(
              `độ ${cardinal(minutes)} phút ${(DIRECTIONS.get(letter ?? '') ?? '').replace('độ ', '')}`,
            )
          : null,
    },
    // 19,2N-113,5E, where a storm is
    {
      kind: 'unit',
      first: /[NBSEĐ]/u,
      pattern: /[NBSEĐ](?![\p{L}\d])/uy,
      read: ([letter], context) =>
        context.touches && context.before.some((word) => STORMS.has(word))
          ? said((DIRECTIONS.get(letter) ?? '').slice(previousWord(context) === '°' ? 3 : 0))
          : null,
    },
    {
      kind: 'unit',
      // “07 đ/c”, “11 đ/v” are people, “21 TB” beside martyrs too
      pattern: pattern('(?!đ/[cv](?!\\p{L}))', oneOf(UNITS_WRITTEN), NO_LETTER),
      read: ([written], context) => readUnit(written, context),
    },
    {
      kind: 'unit',
      pattern: /[%‰₫€°]/uy,
      read: ([written], context) => readUnit(written, context),
    },
    // 30': minutes, when nothing stands between
    {
      kind: 'unit',
      as: 'duration',
      first: /'/u,
      pattern: /'(?![\p{L}\d])/uy,
      read: (_, context) =>
        context.touches && previousKind(context) === 'number' ? said('phút') : null,
    },
  ]),
  ...beginning(/\p{L}/u, [
    // Km 2 · bao nhiêu kg: a unit that is no word stands for itself; ph/h is phối hợp
    {
      kind: 'unit',
      pattern: pattern('(?!ph/h)', oneOf(UNITS_ALONE), NO_LETTER),
      read: ([written], context) => {
        const unit = UNITS.get(written);
        return unit === undefined || context.heading || isPeople(written, context)
          ? null
          : said(unit);
      },
    },
    // 3x4, 3 m x 4 m
    {
      kind: 'symbol',
      as: 'math',
      first: /[xX×]/u,
      pattern: /[xX×](?= ?\d)/uy,
      read: (_, context) =>
        isQuantity(context) || (!context.touches && context.after.startsWith(' '))
          ? said('nhân')
          : null,
    },
    // 4G · 4D · 5A2: a letter that touches its number
    {
      kind: 'word',
      as: 'code',
      pattern: /\p{L}(?!\p{L})/uy,
      read: ([letter], context) => {
        if (!context.touches || previousKind(context) !== 'number') return null;
        const name = letterName(letter);
        return name === undefined ? null : said(name);
      },
    },
  ]),
  // 7 - 4 = 3 · 56 : 7 = 8 · 3 * 4 = 12
  ...beginning(/[-–:*(]/u, [
    {
      kind: 'symbol',
      as: 'math',
      pattern: pattern('(?:[-–:*]', COUNTED_ON, '|\\*(?=\\d))'),
      read: ([sign], context) =>
        isQuantity(context) || (previousKind(context) === 'mark' && !context.touches)
          ? said(OPERATIONS.get(sign) ?? '')
          : null,
    },
  ]),
  // 35'20": minutes and seconds of a run
  {
    kind: 'unit',
    as: 'duration',
    first: /'/u,
    pattern: /'([0-5]?\d)["”]/uy,
    read: ([, seconds = ''], context) =>
      context.touches && previousKind(context) === 'number'
        ? said(`phút ${Number(seconds) === 0 ? '' : `${cardinal(seconds)} giây`}`)
        : null,
  },
  // 12"5: a sprint
  {
    kind: 'unit',
    as: 'duration',
    first: /["”]/u,
    pattern: /["”](\d{1,2})(?![\p{L}\d])/uy,
    read: ([, tenths = ''], context) =>
      context.touches && previousKind(context) === 'number' && !context.quoted
        ? said(`giây ${cardinal(tenths)}`)
        : null,
  },
  // 32": the size of a screen
  {
    kind: 'unit',
    first: /["”]/u,
    pattern: /["”](?!\p{L})/uy,
    read: (_, context) =>
      context.touches && previousKind(context) === 'number' && !context.quoted ? said('inh') : null,
  },
  ...beginning(/\//u, [
    // 100mm/24h · 92 phiếu/95 phiếu
    {
      kind: 'per',
      first: /\//u,
      pattern: /\/ ?(?=\d)/uy,
      read: (_, context) =>
        previousKind(context) === 'unit' || isCounted(context) ? said('trên') : null,
    },
    // đồng/tháng is “một tháng”, kg/ha is “trên héc ta”
    {
      kind: 'each',
      pattern: pattern('/[ ]?([\\p{L}]{1,7}[²³23]?)', NO_LETTER),
      read: ([, written = ''], context) => {
        const thing = perThing(written, context);
        const isSpeed = previousKind(context) === 'unit' && CLOCK.has(written);
        const isEach = isPrice(context) || !(UNITS.has(written) || isSpeed);
        return thing !== undefined && isEach ? said(`một ${thing}`) : null;
      },
    },
    {
      kind: 'per',
      pattern: pattern('/[ ]?([\\p{L}]{1,7}[²³23]?)', NO_LETTER),
      read: ([, written = ''], context) => {
        const thing = perThing(written, context);
        return thing === undefined ? null : said(`trên ${thing}`);
      },
    },
    // 25.000đ/mũi, 4 triệu đồng/HSSV: of money each thing has its share, known or not
    {
      kind: 'each',
      first: /\//u,
      pattern: /\/ ?(?=\p{L}{2})/uy,
      read: (_, context) => {
        if (!(isPrice(context) || previousKind(context) === 'unit') || !hasNumber(context))
          return null;
        return said(previousWord(context).endsWith('%') ? 'trên' : 'một');
      },
    },
  ]),
  // Km5+20ha: what touches a figure is the measure, whatever the figure was read as; 7h6 hA
  {
    kind: 'unit',
    first: /h/u,
    pattern: pattern('h[aA]', NO_LETTER),
    read: ([written], { touches, kind, word }) =>
      (touches && kind !== 'mark') || (written === 'hA' && /\d$/u.test(word))
        ? said('héc ta')
        : null,
  },
];

function isQuantity(context: Context): boolean {
  const kind = previousKind(context);
  return kind === 'number' || kind === 'unit';
}

/** What stands after the stroke of a rate, when a number stands before it. */
function perThing(written: string, context: Context): string | undefined {
  const lower = written.toLowerCase();
  const { kind, word } = context;
  const isRate = hasNumber(context) || kind === 'time' || kind === 'per' || MONEY.has(word);
  if (!isRate) return undefined;
  const named = ONLY_AFTER.get(written) ?? UNITS.get(written);
  return named ?? (PER.has(lower) ? (UNITS.get(lower) ?? oldTonePlacement(lower)) : undefined);
}

/** Elsewhere these are other things. */
const ONLY_AFTER: ReadonlyMap<string, string> = new Map([
  ['ng', 'người'],
  ['H', 'giờ'],
]);

/** Of money and of percent each thing has its share. */
function isPrice(context: Context): boolean {
  const kind = previousKind(context);
  if (kind === 'each' || context.kinds.at(-2) === 'each') return true;
  const word = previousWord(context);
  return kind !== 'per' && (MONEY.has(word) || SHORT_MONEY.test(word));
}

/** 1tr5 */
const SHORT_MONEY = /^\d{1,4}(?:tr|triệu|tỷ|tỉ|k|nghìn)\d{1,3}$/u;

const hasNumber = ({ kinds }: Context): boolean =>
  kinds.includes('number') || kinds.includes('each');

/** “nghìn ha”, “80% ha” */
function readUnit(written: string, context: Context): Reading | null {
  const isAfterNumber = previousKind(context) === 'number';
  // “năm ha chấm …” was an address; “fb.com/2 ha” as it will sound
  const isScaled =
    (context.kind !== 'mark' &&
      isScale(context.word, written, context.line) &&
      !context.after.startsWith(' chấm ')) ||
    (context.kind === 'web' && written === 'ha' && /\d$/u.test(context.word));
  if (!isAfterNumber && !isScaled) return null;
  if (isAfterNumber && context.touches && THOUSAND.has(written)) return said('nghìn', 'money');
  const unit = UNITS.get(written);
  if (unit === undefined || isPeople(written, context)) return null;
  if (unit === 'phần trăm' || unit === 'phần nghìn') return said(unit, 'percent');
  return MONEY.has(written.toLowerCase()) ? said(unit, 'money') : said(unit);
}
