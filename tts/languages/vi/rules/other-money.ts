import { writtenNumber } from '../numbers.js';
import { NO_LETTER, beginning, pattern, said, type Rule } from '../rule.js';

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'đô la mỹ'],
  ['€', 'ơ rô'],
  ['£', 'bảng anh'],
  ['¥', 'yên'],
  ['₩', 'uôn'],
  ['₭', 'kíp'],
  ['฿', 'bạt'],
  ['₹', 'ru pi'],
  ['₱', 'pê sô'],
  ['₫', 'đồng'],
]);
const SCALES: ReadonlyMap<string, string> = new Map([
  ['K', 'nghìn'],
  ['k', 'nghìn'],
  ['M', 'triệu'],
  ['B', 'tỷ'],
]);
const SIGN = `[${[...SIGNS.keys()].join('')}]`;
const AMOUNT =
  '(\\d{1,3}(?:,\\d{3}){1,5}\\.\\d{1,2}(?!\\d)|\\d{1,3}(?:[.,]\\d{3}){1,5}(?!\\d)|\\d{1,15}(?:[.,]\\d{1,2})?(?!\\d))';

/** Money with its sign before the number, or a sign that is no letter of ours. */
export const OTHER_MONEY_RULES: readonly Rule[] = [
  ...beginning(/[$€£¥₩₭฿₹₱₫]/u, [
    // $5 triệu · $1.5M · €20
    {
      kind: 'number',
      as: 'money',
      pattern: pattern(
        `(${SIGN})[ ]?`,
        AMOUNT,
        `(?: ?(nghìn|triệu|tỷ|tỉ)${NO_LETTER}|([KkMB])${NO_LETTER})?`,
      ),
      read: ([, sign = '', amount = '', word, letter = '']) => {
        const scale = word ?? SCALES.get(letter) ?? '';
        return said(`${writtenNumber(regular(amount))} ${scale} ${SIGNS.get(sign) ?? ''}`);
      },
    },
    // 10₭
    {
      kind: 'unit',
      as: 'money',
      pattern: pattern(`[₩₭฿₹₱]`),
      read: ([sign], { kind }) => (kind === 'number' ? said(SIGNS.get(sign) ?? '') : null),
    },
  ]),
  // 2.000.000,đ · 50.000,-đ · 50.000.- đồng
  {
    kind: 'number',
    as: 'money',
    first: /\d/u,
    pattern: pattern(
      '(\\d{1,3}(?:\\.\\d{3}){1,5})(?:[,.]?-|,)(?= ?(?:đ|đồng|₫|VN[DĐ])',
      NO_LETTER,
      ')',
    ),
    read: ([, number = '']) => said(writtenNumber(number)),
  },
  // VND 500.000 · US$ 200 · USD 5,000
  {
    kind: 'number',
    as: 'money',
    first: /[UV]/u,
    pattern: pattern(`(VN[DĐ]|USD|US\\$)[ ]?`, AMOUNT, `(?! ?(?:đ|đồng|VN[DĐ]|USD)${NO_LETTER})`),
    read: ([, name = '', amount = ''], { kind }) =>
      kind === 'number' || kind === 'unit'
        ? null
        : said(`${writtenNumber(regular(amount))} ${name.startsWith('V') ? 'đồng' : 'đô la mỹ'}`),
  },
  // 1.500.000,- đồng: no pence
  {
    kind: 'unit',
    as: 'money',
    first: /[,.]/u,
    pattern: pattern(`[,.][-–](?: ?(?:đ|đồng|VN[DĐ])${NO_LETTER}|(?=[);]|$))`),
    read: ([written], { kind, touches }) => {
      if (kind !== 'number' || !touches) return null;
      return said(/\p{L}/u.test(written) ? 'đồng' : '');
    },
  },
  // 200 k, 2.000.000d
  {
    kind: 'unit',
    as: 'money',
    first: /[kd]/u,
    pattern: /(?:k(?=[,.;/)]|$| (?:một|mỗi)(?!\p{L}))|d(?![\p{L}\d]))/uy,
    read: ([letter], { kind, word, touches }) => {
      if (kind !== 'number') return null;
      if (letter === 'k') return /^\d{2,3}$/u.test(word) && !touches ? said('nghìn') : null;
      return /^\d{1,3}(?:\.\d{3}){1,3}$/u.test(word) && touches ? said('đồng') : null;
    },
  },
];

const THOUSANDS = /^\d{1,3}(?:[.,]\d{3})+$/u;

/** 1,250 and 1.5 as that language means them. */
function regular(amount: string): string {
  if (/,.*\./u.test(amount)) return amount.replaceAll(',', '').replace('.', ',');
  return THOUSANDS.test(amount) ? amount.replaceAll(',', '.') : amount.replace('.', ',');
}
