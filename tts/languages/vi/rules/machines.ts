import { cardinal } from '../numbers.js';
import { DASH, NO_LETTER, pattern, previousKind, previousWord, said, type Rule } from '../rule.js';

/** What a plate on a machine and a sheet of doses write beside a number. */
export const MACHINE_RULES: readonly Rule[] = [
  // 38o5: a fever
  {
    kind: 'number',
    first: /[0-9]/u,
    pattern: pattern('(3[5-9]|4[0-2])[oº](\\d)', NO_LETTER),
    read: ([, degrees = '', rest = '']) => said(`${cardinal(degrees)} độ ${cardinal(rest)}`),
  },
  // 25-30 0C · 380C: the ring of the degree became a nought
  {
    kind: 'unit',
    first: /0/u,
    pattern: /0C(?![\p{L}\d])/uy,
    read: (_, { kind, touches }) => (kind === 'number' && !touches ? said('độ xê') : null),
  },
  // 16,2 0/00
  {
    kind: 'unit',
    as: 'percent',
    first: /[%o0]/u,
    pattern: /(?:0\/00|o\/oo|%[o0])(?![\p{L}\d])/uy,
    read: (_, { kind }) => (kind === 'number' ? said('phần nghìn') : null),
  },
  // từ 14 - 160C
  {
    kind: 'number',
    as: 'range',
    first: /\d/u,
    pattern: pattern('(\\d{1,2})', DASH, '([1-6]\\d)0C', NO_LETTER),
    read: ([, low = '', high = ''], { word }) =>
      Number(low) < Number(high)
        ? said(`${word === 'từ' ? '' : 'từ '}${cardinal(low)} đến ${cardinal(high)} độ xê`)
        : null,
  },
  {
    kind: 'number',
    first: /[1-6]/u,
    pattern: /([1-6]\d)0C(?![\p{L}\d])/uy,
    read: ([, degrees = '']) => said(`${cardinal(degrees)} độ xê`),
  },
  // huyết áp 130-139/85-89 mmHg
  {
    kind: 'number',
    as: 'ratio',
    first: /\d/u,
    pattern: /(\d{2,3}) ?[-–] ?(\d{2,3})\/(\d{2,3}) ?[-–] ?(\d{2,3})(?= ?mmHg)/uy,
    read: ([, ...ends]) => {
      const [low = '', high = '', low2 = '', high2 = ''] = ends.map((end) => cardinal(end ?? ''));
      return said(`từ ${low} đến ${high} , trên ${low2} đến ${high2}`);
    },
  },
  // 1.500 v/ph · 2.800 v/p
  {
    kind: 'unit',
    first: /[vV]/u,
    pattern: /[vV]g?\/ ?(?:phút|ph|p|min)(?!\p{L})/uy,
    read: (_, context) => (previousKind(context) === 'number' ? said('vòng một phút') : null),
  },
  // mạch 80 l/p: beats, no litres
  {
    kind: 'unit',
    first: /l/u,
    pattern: /l\/ ?(?:phút|ph|p)(?!\p{L})/uy,
    read: (_, context) =>
      previousKind(context) === 'number' && context.before.some((word) => BEATS.has(word))
        ? said('lần một phút')
        : null,
  },
  // 5V/2A
  {
    kind: 'unit',
    first: /A/u,
    pattern: /A(?![\p{L}\d])/uy,
    read: (_, context) =>
      context.touches &&
      (context.before.slice(0, -1).some((word) => word !== 'a' && POWER_UNITS.has(word)) ||
        FUSES.test(context.phrase))
        ? said('am pe')
        : null,
  },
  // 48V20Ah
  {
    kind: 'unit',
    first: /V/u,
    pattern: /V(?=\d{1,3}(?:Ah|AH|A|W)(?![\p{L}\d]))/uy,
    read: ({ 0: volts }, context) =>
      context.touches && previousKind(context) === 'number' && volts ? said('vôn ,') : null,
  },
  // điểm ưu tiên 2,0đ · thắng 3đ, hòa 1đ
  {
    kind: 'unit',
    first: /đ/u,
    pattern: /đ(?![\p{L}\d/])/uy,
    read: (_, context) =>
      context.touches &&
      /^\d{1,3}(?:[.,]\d{1,2})?$/u.test(previousWord(context)) &&
      (MARKS.test(`${context.phrase}đ`) ||
        context.before.some((word) => RANKED.has(word)) ||
        HAS_POINTS.test(context.line) ||
        /(?:^| )(?:thắng|hòa|hoà|thua) \d$/u.test(context.phrase)) &&
      !context.before.includes('giá')
        ? said('điểm')
        : null,
  },
  // 22% x mức lương · 500.000 đồng/tháng x hệ số 1,5 · đơn giá x số lượng
  {
    kind: 'symbol',
    as: 'math',
    first: /[xX]/u,
    pattern:
      /[xX](?= (?:HS|mức|số|đơn giá|giá|hệ số|tỷ lệ|lương|diện tích|thời gian|tổng)(?!\p{L}))/uy,
    read: (_, { kind, touches, lineStart }) =>
      kind !== 'mark' && !touches && !lineStart ? said('nhân') : null,
  },
  // 2 x GK
  {
    kind: 'symbol',
    as: 'math',
    first: /x/u,
    pattern: /x(?= \p{Lu}{2,4}(?!\p{L}))/uy,
    read: (_, { kind }) => (kind === 'number' || kind === 'unit' ? said('nhân') : null),
  },
  // S = a x b
  {
    kind: 'symbol',
    as: 'math',
    first: /x/u,
    pattern: /x(?= \p{L}(?!\p{L}))/uy,
    read: (_, { before, touches, word }) =>
      !touches && word.length === 1 && before.includes('=') ? said('nhân') : null,
  },
  // N° 5
  {
    kind: 'word',
    as: 'abbreviation',
    first: /N/u,
    pattern: /N° ?(?=\d)/uy,
    read: () => said('số'),
  },
  // thưởng x2
  {
    kind: 'symbol',
    as: 'math',
    first: /x/u,
    pattern: /x(?=[2-9]0?(?![\p{L}\d.,/]))/uy,
    read: (_, { touches, kind }) => (!touches && kind === 'word' ? said('nhân') : null),
  },
  // dài x rộng x cao
  {
    kind: 'symbol',
    as: 'math',
    first: /[xX]/u,
    pattern: /[xX](?= (?:[Dd]ài|[Rr]ộng|[Cc]ao|[Ss]âu|[Dd]ày)(?!\p{L}))/uy,
    read: (_, context) =>
      SIDES.has(previousWord(context)) || ['unit', 'number'].includes(context.kind ?? '')
        ? said('nhân')
        : null,
  },
  // 220V/50Hz: two measures of one machine
  {
    kind: 'mark',
    first: /\//u,
    pattern: pattern('/ ?(?=\\d{1,5}(?:,\\d{1,2})?[ ]?(\\p{L}{1,4})(?![\\p{L}\\d]))'),
    read: ([, unit = ''], context) =>
      previousKind(context) === 'unit' &&
      POWER_UNITS.has(unit.toLowerCase()) &&
      POWER_UNITS.has(previousWord(context))
        ? said(',')
        : null,
  },
];

/** After the measures, where these say nothing of the stroke. */
export const DOSE_RULES: readonly Rule[] = [
  // Số ca mắc mới/tháng, the head of a column; ngày/tháng/năm are three
  {
    kind: 'each',
    first: /\//u,
    pattern: /\/ ?(?=(?:ngày|tháng|năm|tuần|quý|vụ|lần)(?!\p{L}))/uy,
    read: (_, { kind, word, before }) =>
      kind === 'word' && word.length > 1 && before.length > 1 && !TIMES.has(word)
        ? said('một')
        : null,
  },
  // Mức đóng/hộ, the head of a column
  {
    kind: 'each',
    first: /\//u,
    pattern: /\/ ?(?=(?:hộ|người|khẩu|con|kg|em|cháu|trẻ|HS|sào|bản|thôn)(?!\p{L}))/uy,
    read: (_, { kind, before }) =>
      kind === 'word' && before.some((word) => RATES.has(word)) ? said('một') : null,
  },
  // 3% trọng lượng cơ thể/ngày
  {
    kind: 'each',
    first: /\//u,
    pattern: /\/ ?(?=(?:ngày|tháng|năm|tuần|lần|vụ)(?!\p{L}))/uy,
    read: (_, context) =>
      previousKind(context) === 'word' && context.before.some((word) => /^\d/u.test(word))
        ? said('một')
        : null,
  },
  // 02 con bò sinh sản/hộ
  {
    kind: 'each',
    first: /\//u,
    pattern: /\/ ?(?=(?:hộ|người|khẩu|bản|thôn|em|cháu|lớp|sào|gốc|hố|đội|nhóm)(?!\p{L}| dân))/uy,
    read: (_, context) =>
      previousKind(context) === 'word' && COUNTS.test(context.before.slice(-6).join(' '))
        ? said('một')
        : null,
  },
  // 15kg gạo/HS/tháng · 4 lần/thai kỳ
  {
    kind: 'each',
    first: /\//u,
    pattern:
      /\/ ?(?=(?:HS|HSSV|SV|HGĐ|NLĐ)(?!\p{L})|[\p{L} ]{2,12}\/(?:tháng|năm|ngày|lần|vụ|đợt|tuần)(?!\p{L}))/uy,
    read: (_, context) =>
      context.kinds.includes('number') || context.kinds.includes('unit') ? said('một') : null,
  },
  // “giống H200 ha …”: after a code too, or the words read again would be a measure
  {
    kind: 'unit',
    first: /h/u,
    pattern: /ha(?![\p{L}\d/])/uy,
    read: (_, { kind, word, touches }) =>
      !touches && (kind === 'phone' || (kind === 'word' && /\d$/u.test(word)))
        ? said('héc ta')
        : null,
  },
  // bốnha: the space forgotten after a number in words
  {
    kind: 'unit',
    first: /[\p{Ll}]/u,
    pattern:
      /(một|mốt|hai|ba|bốn|tư|năm|lăm|sáu|bảy|tám|chín|mười|mươi|trăm|nghìn|triệu)ha(?!\p{L})/uy,
    read: ([, number = ''], { touches }) => (touches ? null : said(`${number} héc ta`)),
  },
  // số hạt/bông, số con/lứa
  {
    kind: 'per',
    first: /\//u,
    pattern:
      /\/ ?(?=(?:bông|khóm|cây|lứa|ổ|cành|chùm|quả|buồng|dảnh|hốc|cháu|trẻ|giáo viên|lớp|phòng|trạm|xã|hộ|người|khẩu)(?!\p{L}))/uy,
    read: (_, { kind, phrase }) =>
      kind === 'word' && /(?:^| )số \p{L}{1,7}$/u.test(phrase) ? said('trên') : null,
  },
  {
    kind: 'each',
    first: /\//u,
    pattern: /\/ ?(?=\p{L}{2})/uy,
    read: (_, context) =>
      DOSES.has(previousWord(context)) && context.kinds.at(-2) === 'number' ? said('một') : null,
  },
];

/** “2 con bò”: a number and what it counts, no name with a number. */
const COUNTS =
  /(?:^| )\d[\d.,]{0,9} ?(?:con|cây|bao|kg|tấn|tạ|yến|bộ|cái|chiếc|gói|túi|suất|lít|m|m3|ngày|quả|viên|thùng|tấm|khay|cặp|đôi|giống)(?: |$)/u;
/** “toán 8,5đ”: no price is a part of a đồng. */
const HAS_POINTS = /(?<![\d.,])\d{1,2}[,.]\d{1,2}đ(?![\p{L}\d/])/u;
/** “1 like = 1đ”, “trừ 5đ”: nobody pays less than a hundred. */
const MARKS = /(?:^|[ =])(?:cộng|trừ|được|đúng|thưởng|tối đa|=|câu \d{1,2}) \d{1,2}đ$/u;
const RANKED = new Set('điểm đoàn bảng hạng trận địch nhì đỗ chấm môn toán văn'.split(' '));
const RATES = new Set('mức giá tiền phí quân góp'.split(' '));
const TIMES = new Set('giờ buổi sáng trưa chiều tối đêm ngày tháng năm tuần quý kỳ thứ'.split(' '));
const SIDES = new Set('dài rộng cao sâu dày'.split(' '));
const BEATS = new Set('mạch nhịp thở tim'.split(' '));
const DOSES = new Set('lần mũi liều viên gói giọt buổi bữa tiết'.split(' '));

/** “aptomat 40A”, “cầu dao 63A” */
const FUSES =
  /(?:^| )(?:aptomat|áp tô mát|atomat|át tô mát|attomat|cầu dao|cầu chì|dòng điện|công tơ|ổn áp|máy hàn|ổ cắm|rơ le|sạc|ắc quy)(?: \S{1,8}){0,4}$/u;

/** Volts, watts, hertz and their kin. */
const POWER_UNITS = new Set('v kv w kw mw a ma ah mah hz khz mhz ghz va kva mva wh kwh'.split(' '));

const ELECTRIC = /(?:^| )(?:vôn|am pe|oát|héc|am pe giờ)$/u;

/** 12V-8Ah: two measures of one thing, no way from one to the other. */
export function isOtherKind(one: string, two: string): boolean {
  const [last, last2] = [one.split(' ').at(-1), two.split(' ').at(-1)];
  return last !== last2 && ELECTRIC.test(one) && ELECTRIC.test(two);
}
