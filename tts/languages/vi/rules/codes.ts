import { lexiconEntryInAnyCase } from '../lexicon/lookup.js';
import { letterName } from '../letters.js';
import { cardinal, digitByDigit } from '../numbers.js';
import { digitsInBreaths } from './digit-groups.js';
import { beginning, pattern, said, type Context, type Rule } from '../rule.js';

const END = '(?![\\p{L}\\d])(?![.-]\\d)';

/** Plates, and what stands after “mã”, “số hiệu”, “seri”: signs one by one, a breath at each break. */
export const CODE_RULES: readonly Rule[] = [
  ...beginning(/[0-9]/u, [
    // 25A-123.45 · 25B1-234.56 · 25-B1 345.67 · 25K-1234
    {
      kind: 'phone',
      as: 'code',
      pattern: pattern('\\d{2}-?[A-Z]{1,2}\\d?(?:[ -]| [-–] )(?:\\d{3}\\.\\d{2}|\\d{4,5})', END),
      read: ([written]) => said(sayCode(written)),
    },
    // 000.00.25.H37-260505-0012, a dossier of an office
    {
      kind: 'phone',
      as: 'code',
      pattern: pattern('\\d{3}(?:\\.\\d{2}){1,3}\\.[A-ZĐ]\\d{2}(?:[.-]\\d{2,6}){0,4}', END),
      read: ([written]) => said(sayCode(written)),
    },
    // ngạch 01.003: no thousands begin with nought
    {
      kind: 'phone',
      as: 'code',
      pattern: pattern('0\\d\\.\\d{3}', END),
      read: ([written]) => said(sayCode(written)),
    },
    // lô SX 250312A
    {
      kind: 'phone',
      as: 'code',
      pattern: pattern('\\d{5,8}[A-ZĐ]{1,2}\\d{0,3}', END),
      read: ([written], { word }) => (BATCHES.has(word) ? said(sayCode(written)) : null),
    },
    // số hiệu 01-234
    {
      kind: 'phone',
      as: 'code',
      pattern: pattern('\\d{1,6}(?:-\\d{1,6}){1,4}', END),
      read: ([written], context) =>
        followsCodeCue(context) && !WHOLE_DATE.test(written) ? said(sayCode(written)) : null,
    },
  ]),
  ...beginning(/[A-ZĐ]/u, [
    // giống ngô NK 4300 · lúa TBR 225 · đậu tương ĐT 84: letters of a kind of seed
    {
      kind: 'word',
      as: 'code',
      pattern: pattern('([A-ZĐ]{1,4}) (\\d{1,4})', END),
      read: ([, letters = '', number = ''], context) =>
        SEEDS.test(context.phrase) && !SEASONS.has(letters) && !/^ sao/u.test(context.after)
          ? said(`${[...letters].map(letterName).join(' ')} ${cardinal(number)}`)
          : null,
    },
    // H35-260315-0012 · LC-0125 · A2B045 · PA12020034567 · KT 0098123
    {
      kind: 'phone',
      as: 'code',
      pattern: pattern('[A-ZĐ]{1,4}(?:[ .-][A-ZĐ]{1,3}|[ .-]?\\d{1,14}(?:[A-ZĐ]{1,3})?){1,6}', END),
      read: ([written], context) => {
        const entry = lexiconEntryInAnyCase(/^\p{L}+/u.exec(written)?.[0] ?? '');
        const isWord = entry !== undefined && entry.row[2] !== 'guessed';
        if (!followsCodeCue(context) || (isWord && KNOWN_WORD.test(written))) return null;
        return said(sayCode(written));
      },
    },
    // H35.12-260410-0007, a dossier whatever stands before
    {
      kind: 'phone',
      as: 'code',
      pattern: pattern('[A-ZĐ]\\d{2}(?:\\.\\d{2,3}){0,3}-\\d{6}-\\d{3,6}', END),
      read: ([written]) => said(sayCode(written)),
    },
    // IB2600123456-00, a call for bids
    {
      kind: 'phone',
      as: 'code',
      pattern: pattern('[A-Z]{2}\\d{8,12}-\\d{2}', END),
      read: ([written]) => said(sayCode(written)),
    },
    // mã E-TBMT: IB2500312456
    {
      kind: 'phone',
      as: 'code',
      pattern: pattern('(?:IB|PL|PR)\\d{8,12}', END),
      read: ([written]) => said(sayCode(written)),
    },
    // sổ đỏ số BK 123456
    {
      kind: 'phone',
      as: 'code',
      pattern: pattern('[A-ZĐ]{1,3}[ ]?\\d{5,9}', END),
      read: ([written], { word }) => (SERIES.has(word) ? said(sayCode(written)) : null),
    },
    // thẻ ABC12345: so many digits on letters are no number
    {
      kind: 'phone',
      as: 'code',
      pattern: pattern('[A-ZĐ]{2,4}\\d{5,12}', END),
      read: ([written]) => said(sayCode(written)),
    },
    // *101# is below; RX-09, a model
    {
      kind: 'phone',
      as: 'code',
      pattern: pattern('[A-ZĐ]{1,4}-0\\d{1,5}', END),
      read: ([written]) => said(sayCode(written)),
    },
  ]),
  ...beginning(/[*#]/u, [
    // *101# · #100*
    {
      kind: 'phone',
      as: 'code',
      pattern: /[*#]\d{2,4}(?:\*\d{1,20}){0,3}[#*]/uy,
      read: ([written]) =>
        said(
          [...written]
            .map((sign) => (sign === '*' ? 'sao' : sign === '#' ? 'thăng' : digitByDigit(sign)))
            .join(' '),
        ),
    },
  ]),
];

/** “sổ tiết kiệm AB 1234567” */
const SERIES = new Set('số kiệm sổ đỏ hồng hiệu phôi phiếu vé thẻ seri ri'.split(' '));
const BATCHES = new Set('lô lot sx số mẻ seri mã'.split(' '));

const SEEDS =
  /(?:^| )(?:giống(?: \p{L}{1,6}){0,2}|lúa(?: lai| thuần| nếp)?|ngô(?: lai| nếp| ngọt)?|sắn|mía|lạc|đậu tương|khoai tây|khoai lang)$/u;
/** “lúa ĐX 2026” is of a season. */
const SEASONS = new Set('ĐX HT TĐ XH VM M'.split(' '));

/** “mã OTP 482915”: letters of a known name, then the code. */
const KNOWN_WORD = /^\p{L}{2,9} [1-9A-ZĐ]/u;

const CODE_CUES =
  /(?:^| )(?:mã|hộ chiếu|seri|sê ri|số hiệu|phát hành|số lô|lô|mảnh|mảnh số|biển số|thẻ bhyt số|hiệu(?! (?:lực|quả|trưởng|phó)(?: |$))|isbn|chuyến bay)(?: (?!(?:giá|từ|khoảng|rộng|dài)(?: |$))\p{L}{1,10}){0,6}$/u;

/** “hiệu lực: 01-07-2025” */
const WHOLE_DATE = /^(?:0?[1-9]|[12]\d|3[01])-(?:0?[1-9]|1[0-2])-(?:19|20)\d\d$/u;

function followsCodeCue({ phrase }: Context): boolean {
  return CODE_CUES.test(phrase);
}

function sayCode(written: string): string {
  return written
    .split(/[ .–-]{1,3}/u)
    .map(sayPart)
    .join(' , ');
}

const LONG_DIGITS = 6;

function sayPart(part: string): string {
  return (part.match(/\d{1,20}|\D/gu) ?? [])
    .map((sign) => {
      if (sign.length >= LONG_DIGITS) return digitsInBreaths(sign);
      return letterName(sign) ?? digitByDigit(sign);
    })
    .join(' ');
}
