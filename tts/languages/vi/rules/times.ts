import { COUNT_NOUNS } from '../lexicon/cues.js';
import { cardinal } from '../numbers.js';
import {
  TO,
  DAY,
  MONTH,
  NO_LETTER,
  beginning,
  pattern,
  previousWord,
  said,
  type Context,
  type Rule,
} from '../rule.js';

/** No letter, and no number that goes on: 1:10.000 is a scale. */
const NO_MORE = '(?![\\p{L}\\d])(?![./:]\\d|,\\d(?!\\d?[hgH:]))';
const HOUR = '([01]?\\d|2[0-4])';
const CLOCK = `${HOUR}(?:(?:[hgH](?: (?=[0-5]\\d(?:[,;:)-]|$)))?| [hH](?: (?=[0-5]\\d(?!\\d|[.,/]\\d)))?(?!\\p{L})|[ ]?(?:giờ|GIỜ|Giờ)[ ]?)([0-5]\\d(?![/.]?\\d|,\\d(?!\\d?[hgH:]))|[05](?![\\d/.,]))?|:([0-5]\\d))(?:'|[ ]?(?:phút|PHÚT|ph|p)(?!\\p{L}))?`;

const ONE_TIME = CLOCK.replace(/\((?!\?)/gu, '(?:');

const PART =
  '(?:(?:sáng|trưa|chiều|tối|đêm)(?: (?:hôm|ngày hôm) (?:nay|sau|trước)| (?:mai|nay|qua))?|(?:ngày )?hôm (?:nay|sau|trước|qua))';
const ON_DAY = ',? (?:ngày )?(?:0?[1-9]|[12]\\d|3[01])/(?:0?[1-9]|1[0-2])(?:/(?:19|20)\\d\\d)?';
/** What is between the hours of a range that stand far apart: “sáng - 5h chiều”, “ngày 5/9 - 17h ngày 6/9”. */
const FAR_RANGE = `(?:${ON_DAY}${TO}${ONE_TIME}(?: ${PART})?${ON_DAY}| ?${PART}${TO}${ONE_TIME} ?${PART})`;

export const TIME_RULES: readonly Rule[] = beginning(/[0-9]/u, [
  // 24h/24h · 24 giờ/24 · 24h/7
  {
    kind: 'time',
    as: 'duration',
    lone: true,
    pattern: pattern('24 ?(?:[hH]|giờ) ?/ ?(24|7)( ?[hH]| ?giờ)?', NO_LETTER),
    read: ([, whole = '', hours]) =>
      said(`hai mươi tư giờ trên ${cardinal(whole)}${hours ? ' giờ' : ''}`),
  },
  // TRỰC 24/24H
  {
    kind: 'time',
    as: 'duration',
    pattern: pattern('24 ?/ ?24 ?H', NO_LETTER),
    read: () => said('hai mươi tư trên hai mươi tư giờ'),
  },
  // 7h ngày 5/9 - 17h ngày 6/9 · 7h sáng - 5h chiều
  {
    kind: 'time',
    lone: true,
    pattern: pattern(CLOCK, `(?=${FAR_RANGE})`),
    read: ([, hour, minute, colon], context) =>
      said(`${fromWord(context)} ${clock(hour, minute ?? colon)}`),
  },
  {
    kind: 'symbol',
    as: 'range',
    first: /[ –÷-]/u,
    pattern: pattern(TO, `(?=${ONE_TIME}(?: ?${PART}|(?: ${PART})?${ON_DAY}))`),
    read: (_, { kind, kinds, word }) =>
      kinds.includes('time') && (kind === 'date' || IS_PART.test(word)) ? said('đến') : null,
  },
  // 07h:30
  {
    kind: 'time',
    pattern: pattern(HOUR, "[hgH][:.]([0-5]\\d)(?:['’]|[ ]?(?:phút|ph|p)(?!\\p{L}))?", NO_MORE),
    read: ([, hour, minute]) => said(clock(hour, minute)),
  },
  // xe chạy 7h - 13h - 21h, three and more · 7h/13h
  {
    kind: 'time',
    lone: true,
    pattern: pattern(`${ONE_TIME}(?:(?:${TO}${ONE_TIME}){2,7}|(?:/${ONE_TIME}){1,7})`, NO_MORE),
    read: ([written]) =>
      said(
        written
          .split(/[-–÷~/]/u)
          .map((time) => clock(...(time.match(/\d{1,2}/gu) ?? [])))
          .join(' , '),
      ),
  },
  // 7h–11h30 · 17:00 - 18:30
  {
    kind: 'time',
    lone: true,
    pattern: pattern(CLOCK, TO, CLOCK, `(?:(?=/${ONE_TIME})|${NO_MORE})`),
    read: ([, hour, minute, colon, hour2, minute2, colon2], context) =>
      said(
        `${fromWord(context)} ${clock(hour, minute ?? colon)} đến ${clock(hour2, minute2 ?? colon2)}`,
      ),
  },
  // 7-9h
  {
    kind: 'time',
    pattern: pattern(HOUR, TO, CLOCK, NO_MORE),
    read: ([, hour = '', hour2, minute2, colon2], context) =>
      said(`${fromWord(context)} ${cardinal(hour)} đến ${clock(hour2, minute2 ?? colon2)}`),
  },
  // 1h25'36", a run
  {
    kind: 'time',
    as: 'duration',
    pattern: pattern(HOUR, '[hgH]([0-5]?\\d)[\'’′]([0-5]?\\d)["”]'),
    read: ([, hour, minute, second = '']) =>
      said(`${clock(hour, minute)} ${cardinal(second)} giây`),
  },
  // 1'30", so long a run
  {
    kind: 'time',
    as: 'duration',
    pattern: /([0-5]?\d)['’′] ?([0-5]?\d)(?:["”″]|''|’’|′′)/uy,
    read: ([, minute = '', second = '']) =>
      said(`${cardinal(minute)} phút ${Number(second) === 0 ? '' : `${cardinal(second)} giây`}`),
  },
  // 10'-15'
  {
    kind: 'time',
    as: 'range',
    pattern: pattern("(\\d{1,2})['’′]", TO, "(\\d{1,2})['’′](?![\\d'’′])"),
    read: ([, least = '', most = ''], context) =>
      said(`${fromWord(context)} ${cardinal(least)} phút đến ${cardinal(most)} phút`),
  },
  // 45''
  {
    kind: 'time',
    as: 'duration',
    pattern: /([1-5]?\d)(?:''|’’|′′|″)/uy,
    read: ([, second = '']) => said(`${cardinal(second)} giây`),
  },
  // 17:00:30
  {
    kind: 'time',
    pattern: pattern(HOUR, ':([0-5]\\d):([0-5]\\d)', NO_MORE),
    read: ([, hour, minute, second = '']) =>
      said(
        Number(second) === 0
          ? clock(hour, minute)
          : `${clock(hour, minute)} ${cardinal(second)} giây`,
      ),
  },
  // 17h/30/7 · 5h00/11/9: the hour of a day
  {
    kind: 'time',
    pattern: pattern(HOUR, "[hgH:]([0-5]\\d)?['’]?/(?=", DAY, '/', MONTH, '(?!\\d))'),
    read: ([, hour, minute]) => said(clock(hour, minute)),
  },
  // từ 19h/24 đến 7h/25: the hour of a day of this month
  {
    kind: 'time',
    pattern: pattern(
      '([01]?\\d|2[0-3])',
      'h([0-5]\\d)?/(?=',
      DAY,
      '(?![\\d/h]|[.,]\\d| ?(?:h|giờ|ngày)(?!\\p{L})))',
    ),
    read: ([, hour, minute], { word }) =>
      HOUR_CUES.has(word) ? said(`${clock(hour, minute)} ngày`) : null,
  },
  // 8:30 am · 3pm
  {
    kind: 'time',
    pattern: /(0?[1-9]|1[0-2])(?:[:hg]([0-5]\d))? ?([aApP])\.?[mM]\.?(?!\p{L})/uy,
    read: ([, hour = '', minute, half = '']) =>
      said(`${clock(hour, minute)} ${partOfDay(Number(hour), half.toLowerCase())}`),
  },
  // 8 h 30
  {
    kind: 'time',
    lone: true,
    pattern: pattern(HOUR, ' ?[hH] ', '([0-5]\\d)', "(?:['’]| ?(?:phút|ph|p)(?!\\p{L}))?", NO_MORE),
    read: ([, hour, minute], { after }) =>
      COUNT_NOUNS.has(/^ (\p{Ll}{1,10})/u.exec(after)?.[1] ?? '') && !/^ ngày/u.test(after)
        ? null
        : said(clock(hour, minute)),
  },
  // 17:00 · 5h30 · 7h
  {
    kind: 'time',
    lone: true,
    pattern: pattern(CLOCK, NO_MORE),
    read: ([written, hour, minute, colon], context) =>
      written.endsWith('hp') ||
      (colon && isRatio(context)) ||
      isGram(written, context) ||
      isOtherLetter(written, context) ||
      MORE_HOURS.test(context.after)
        ? null
        : said(clock(hour, minute ?? colon)),
  },
]);

/** “24h - 48h” are so many hours, none of a clock. */
const MORE_HOURS = /^ ?[-–] ?(?:2[5-9]|[3-9]\d) ?(?:h|giờ)(?!\p{L})/u;
const HOUR_CUES = new Set(
  'lúc hồi từ đến tới khoảng trước sau vào sáng trưa chiều tối đêm và'.split(' '),
);
const IS_PART = /^(?:sáng|trưa|chiều|tối|đêm|nay|sau|trước|qua|mai)$/u;
const PART_OF_DAY = /^ ?(?:[-–]|sáng|trưa|chiều|tối|đêm|ngày|kém|rưỡi)/iu;

/** “20g muối” against “lúc 20g”: g alone is an hour only beside a word of time. */
function isGram(written: string, { word, after }: Context): boolean {
  return written.endsWith('g') && !HOUR_CUES.has(word) && !PART_OF_DAY.test(after);
}

/** “LÚC 7H” against “lớp 7H” */
function isOtherLetter(written: string, { word, after, heading }: Context): boolean {
  return written.endsWith('H') && !heading && !HOUR_CUES.has(word) && !PART_OF_DAY.test(after);
}

/** These say it themselves, or need none. */
const NO_FROM = new Set(['từ', 'khoảng']);

const RATIO_CUES = new Set(['lệ', 'số']);
const CLOCK_CUES = new Set('lúc từ hồi khoảng giờ trước sau đến sáng chiều tối'.split(' '));

/** “tỷ lệ 1:10”, “tỷ lệ vôi và nước là 1:10” */
function isRatio({ word: last, phrase }: Context): boolean {
  return RATIO_CUES.has(last) || (RATIO.test(phrase) && !CLOCK_CUES.has(last));
}

const RATIO = /(?:^| )(?:tỷ|tỉ) lệ /u;

function clock(hour = '', minute = ''): string {
  const hours = `${cardinal(hour)} giờ`;
  return Number(minute) === 0 ? hours : `${hours} ${cardinal(minute)} phút`;
}

function partOfDay(hour: number, half: string): string {
  if (half === 'a') return 'sáng';
  return hour === 12 ? 'trưa' : hour < 6 ? 'chiều' : 'tối';
}

function fromWord(context: Context): string {
  return NO_FROM.has(previousWord(context)) ? '' : 'từ';
}
