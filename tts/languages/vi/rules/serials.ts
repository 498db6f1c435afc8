import { ISSUERS } from '../lexicon/issuers.js';
import { cardinal, ordinalTail, writtenNumber } from '../numbers.js';
import {
  MONTH,
  NO_DIGIT,
  NO_LETTER,
  YEAR,
  beginning,
  guessed,
  pattern,
  said,
  type Rule,
} from '../rule.js';

/** Numbers side by side that are no quantity: mixtures, standards, rows. */
export const SERIAL_RULES: readonly Rule[] = beginning(/[0-9]/u, [
  // NPK (5.10.3) · NPK 16:16:8
  {
    kind: 'number',
    as: 'code',
    pattern: pattern('\\d{1,2}(?:[.:]\\d{1,2}){2,3}', NO_LETTER),
    read: ([written], { before }) =>
      before.slice(-FERTILISER).includes('npk')
        ? said(written.split(/[.:]/u).map(cardinal).join(' , '))
        : null,
  },
  // NPK 5-10-3
  {
    kind: 'number',
    pattern: pattern('\\d{1,3}(?:-\\d{1,3}){2,5}', NO_LETTER),
    read: ([written]) => said(written.split('-').map(cardinal).join(' , '), 'code'),
  },
  // TCVN 4054:2005 · ISO 9001:2015, a standard and its year
  {
    kind: 'number',
    as: 'code',
    pattern: pattern(
      '(\\d{1,6}(?:-\\d{1,3}){0,2}):((?:19|20)\\d{2})(?:/([A-ZĐ]{2,8})(?!\\p{L}))?',
      NO_DIGIT,
    ),
    read: ([, number = '', year = '', body = ''], { word }) => {
      if (!STANDARDS.has(word)) return null;
      const issuer = ISSUERS.get(body);
      const parts = number.split('-').map(writtenNumber).join(' ');
      return said(`${parts} , ${cardinal(year)}${issuer ? ` của ${issuer}` : ''}`);
    },
  },
  // tháng 7,8,9/2025
  {
    kind: 'date',
    as: 'month',
    pattern: pattern(MONTH, ',', MONTH, `(?:,${MONTH})?/`, YEAR, '(?![\\d/])'),
    read: ([, one = '', two = '', three, year = ''], { word }) =>
      word === 'tháng' || word === 'quý'
        ? said(
            `${[one, two, ...(three ? [three] : [])].map(nameIn(word)).join(' , ')} năm ${cardinal(year)}`,
          )
        : null,
  },
  // 1,2,3: a list without spaces
  {
    kind: 'number',
    pattern: pattern('\\d{1,3}(?:,\\d{1,3}){2,12}', NO_DIGIT),
    read: ([written], { word }) =>
      word === 'thứ' || word === 'tháng'
        ? said(written.split(',').map(ordinalTail).join(' , '))
        : guessed(readCommas(written.split(','))),
  },
  // tháng 3,4
  {
    kind: 'date',
    as: 'month',
    pattern: pattern(
      MONTH,
      ',',
      MONTH,
      '(?![\\d,/]| ?(?:triệu|tỷ|nghìn|lần|tr|tạ|tấn|kg|ha)(?!\\p{L})| ?%)',
    ),
    read: ([, one = '', two = ''], { word, before }) =>
      word === 'tháng' && Number(two) === Number(one) + 1 && !EACH.has(before.at(-2) ?? '')
        ? said(`${ordinalTail(one)} , ${ordinalTail(two)}`)
        : null,
  },
  // khối 4,5: two of a row, no decimal
  {
    kind: 'number',
    pattern: pattern('(\\d{1,2}),(\\d{1,2})', '(?![\\d,])'),
    read: ([, one = '', two = ''], { word, kind, after }) =>
      ROWS.has(word) &&
      // “y tế thôn bản: 0,5 mức lương” has its measure after the colon
      kind !== 'mark' &&
      Number(one) < Number(two) &&
      !MEASURED.test(after)
        ? said(`${nameIn(word)(one)} , ${nameIn(word)(two)}`)
        : null,
  },
]);

/** Numbered things: after these a comma parts two of them. */
const ROWS = new Set(
  'khối lớp điều khoản mục chương thứ quý tổ tiết bài trang câu đội tuần đợt nhóm thôn bản xóm ấp khu'.split(
    ' ',
  ),
);
/** “bản 1,5 km” */
const MEASURED =
  /^ ?(?:[%‰°]|(?:[kcm]?m[23²³]?|k|ha|m?g|kg|m?l|tấn|tạ|yến|lạng|mẫu|sào|công|lít|mét|độ|oC|điểm|triệu|tỷ|tỉ|nghìn|ngàn|tr|đ|đồng|USD|lần|giờ|phút|năm|tháng|ngày)(?![\p{L}\d]))/u;
const FERTILISER = 4;
const STANDARDS = new Set('tcvn qcvn qcđp tccs iso iec qctđhn'.split(' '));

/** “mỗi tháng 1,2 …” */
const EACH = new Set('mỗi hằng hàng một lương'.split(' '));
const nameIn = (word: string): ((value: string) => string) =>
  word === 'thứ' || word === 'tháng' ? ordinalTail : cardinal;

function readCommas(numbers: readonly string[]): string {
  return numbers.map(writtenNumber).join(' , ');
}
