import { UNITS } from '../lexicon/units.js';
import { writtenNumber } from '../numbers.js';
import {
  DASH,
  beginning,
  guessed,
  pattern,
  previousWord,
  said,
  type Context,
  type Rule,
} from '../rule.js';

const POINTED = '(\\d{1,3})\\.(\\d{1,2})(?!\\d|[./]\\d)';
/** What is measured or counted: there a point is the decimal sign of a machine. */
const MEASURED = /^[ ]?(°C|[%‰°]|[\p{L}]{1,6}[²³23]?)(?![\p{L}\d])/u;
const SCALES = new Set(
  'lần nghìn ngàn triệu tỷ tỉ độ tạ tấn yến mẫu sào công lít mét giờ cent k K đ'.split(' '),
);

/** Numbers as a machine or another language writes them. */
export const OTHER_NUMBER_RULES: readonly Rule[] = beginning(/[0-9]/u, [
  // 4.8/5.0 điểm
  {
    kind: 'number',
    as: 'ratio',
    pattern: /(\d{1,3})\.(\d{1,2})\/(\d{1,3})(?:\.(\d))?(?![\d./])/uy,
    read: ([, part = '', rest = '', whole = '', rest2], { word }) => {
      if (CITED.has(word)) return null;
      const of = rest2 ? `${whole},${rest2}` : whole;
      return said(`${writtenNumber(`${part},${rest}`)} trên ${writtenNumber(of)}`);
    },
  },
  // 3 , 5%: a decimal typed with spaces
  {
    kind: 'number',
    as: 'decimal',
    pattern: pattern('(\\d{1,3}) , (\\d{1,2})(?=[ ]?%)'),
    read: ([, whole = '', rest = '']) => said(writtenNumber(`${whole},${rest}`)),
  },
  // những năm 1980s
  {
    kind: 'number',
    as: 'year',
    pattern: /((?:19|20)\d0)s(?!\p{L})/uy,
    read: ([, year = '']) => said(writtenNumber(year)),
  },
  // 3p20s
  {
    kind: 'time',
    as: 'duration',
    pattern: /(\d{1,2})p(\d{2})s?(?![\p{L}\d])/uy,
    read: ([, minutes = '', seconds = '']) =>
      said(`${writtenNumber(minutes)} phút ${writtenNumber(seconds)} giây`),
  },
  // 1080p
  {
    kind: 'number',
    as: 'code',
    pattern: /(480|720|1080|1440|2160)p(?![\p{L}\d])/uy,
    read: ([, lines = '']) => said(`${writtenNumber(lines)} pê`),
  },
  // 2.5 - 3.5 tỷ · 5.5-6%
  {
    kind: 'number',
    as: 'range',
    pattern: pattern(
      '(\\d{1,3})\\.(\\d{1,2})',
      DASH,
      '(\\d{1,3})(?:[.,](\\d{1,2}))?(?!\\d|[./]\\d)',
    ),
    read: ([, low = '', lowRest = '', high = '', highRest], context) => {
      if (!isMeasured(context)) return null;
      const from = ['từ', 'khoảng'].includes(previousWord(context)) ? '' : 'từ ';
      const to = highRest ? `${high},${highRest}` : high;
      return said(`${from}${writtenNumber(`${low},${lowRest}`)} đến ${writtenNumber(to)}`);
    },
  },
  // 98.65% · 2.5 tỷ · 12.5 ha · hệ số 2.34
  {
    kind: 'number',
    as: 'decimal',
    pattern: pattern(POINTED),
    read: ([, whole = '', rest = ''], context) =>
      isMeasured(context) || context.before.slice(-3).join(' ').includes('hệ số')
        ? said(writtenNumber(`${whole},${rest}`))
        : null,
  },
  // 1.5e-3, as a machine writes it
  {
    kind: 'number',
    as: 'math',
    pattern: /(\d{1,3})(?:[.,](\d{1,4}))?[eE]([-+]?)(\d{1,3})(?![\p{L}\d])/uy,
    read: ([written, whole = '', rest, sign, power = '']) => {
      if (!/[.,+-]/u.test(written)) return null;
      const number = writtenNumber(rest ? `${whole},${rest}` : whole);
      return said(`${number} nhân mười mũ ${sign === '-' ? 'âm ' : ''}${writtenNumber(power)}`);
    },
  },
  // 1,000,000.50
  {
    kind: 'number',
    pattern: /(\d{1,3}(?:,\d{3}){1,5})\.(\d{1,2})(?![\d,])/uy,
    read: ([, number = '', rest = '']) =>
      said(writtenNumber(`${number.replaceAll(',', '.')},${rest}`)),
  },
  // 1,250,000 đồng
  {
    kind: 'number',
    pattern: /(\d{1,3}(?:,\d{3}){2,5})(?![\d,])/uy,
    read: ([, number = '']) => said(writtenNumber(number.replaceAll(',', '.'))),
  },
  // 5,000 USD · 150,000 đồng: nobody counts a thousandth of it
  {
    kind: 'number',
    as: 'money',
    pattern:
      /([1-9]\d{0,2},(?:\d{3}(?= ?(?:USD|đô|đồng|đ|VNĐ|VND|vnđ|₫)(?![\p{L}\d]))|000(?= ?(?:m2|m²|người|hộ|con|kg|m)(?![\p{L}\d]))))/uy,
    read: ([, number = '']) => said(writtenNumber(number.replace(',', '.'))),
  },
  // 3ha4 · 2km300
  {
    kind: 'number',
    as: 'measure',
    pattern: /(\d{1,3})(ha|km)(\d{1,3})(?![\p{L}\d])/uy,
    read: ([, whole = '', unit = '', rest = '']) =>
      unit === 'km' && rest.length < 3
        ? null
        : said(`${writtenNumber(whole)} ${UNITS.get(unit) ?? ''} ${writtenNumber(rest)}`),
  },
  // tổng thu 12 500 000; a number to call is another thing
  {
    kind: 'number',
    pattern: /([1-9]\d{0,2}(?: \d{3}){2,4})(?![\d/-]|\.\d| \d)/uy,
    read: ([, number = ''], { before }) =>
      before.slice(-5).some((word) => CALLED.has(word))
        ? null
        : guessed(writtenNumber(number.replaceAll(' ', '.'))),
  },
  // 5OO.000đ: the letter for the nought
  {
    kind: 'number',
    pattern:
      /(?=[\d.]{1,12}O)([1-9][\dO]{0,2}(?:\.[\dO]{3}){0,3})(?= ?(?:đồng|đ|%|kg|hộ|người|triệu|ha|m2)(?![\p{L}\d]))/uy,
    read: ([written]) => guessed(writtenNumber(written.replaceAll('O', '0'))),
  },
  // 12 345 678 đồng
  {
    kind: 'number',
    pattern:
      /([1-9]\d{0,2}(?: \d{3}){1,5}(?:,\d{1,3})?)(?= ?(?:đồng|đ|VNĐ|VND|₫|triệu|tỷ|người|hộ|ha|lượt|thành viên|hội viên|đảng viên|hồ sơ|con|lao động|học sinh|đoàn viên|cây|m2|m²|tấn|giao dịch)(?![\p{L}\d]))/uy,
    read: ([, number = '']) => said(writtenNumber(number.replaceAll(' ', '.'))),
  },
]);

const CALLED = new Set(
  'số mã khoản tk stk thoại gọi zalo hotline liên sđt đt máy thẻ mst cccd'.split(' '),
);
const CITED = new Set('điều khoản điểm mục phần bản chương bảng'.split(' '));

function isMeasured(context: Context): boolean {
  const unit = MEASURED.exec(context.after)?.[1] ?? '';
  if (CITED.has(previousWord(context))) return false;
  return (
    unit === '°C' ||
    UNITS.has(unit) ||
    SCALES.has(unit) ||
    (unit === 'điểm' && context.word !== 'điểm')
  );
}
