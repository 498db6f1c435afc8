import { letterName, spell } from '../letters.js';
import { cardinal, digitByDigit } from '../numbers.js';
import { romanValue } from '../roman.js';
import { isSyllable } from '../syllable.js';
import { beginning, pattern, previousKind, said, type Rule } from '../rule.js';

const NAMED = /[A-ZĐ]|\d{1,4}/gu;

/** Signs on a bottle, a form, a stand of trees or a screen: named, whatever they may be elsewhere. */
export const LABEL_RULES: readonly Rule[] = [
  // Padan 95SP · Vibasu 50ND: how a remedy is made up
  {
    kind: 'word',
    as: 'code',
    first: /[A-Z]/u,
    pattern: /(?:EC|SC|WP|WG|WDG|SP|SL|SE|OD|EW|GR|ND|DD|BTN|BHN|SG|CS|FS|WS|DF|ZC)(?![\p{L}\d])/uy,
    read: ([letters], context) =>
      context.touches && previousKind(context) === 'number' ? said(named(letters)) : null,
  },
  // 10^-3
  {
    kind: 'symbol',
    as: 'math',
    first: /\^/u,
    pattern: /\^[-–](?=\d)/uy,
    read: () => said('mũ âm'),
  },
  // 10⁻³
  {
    kind: 'symbol',
    as: 'math',
    first: /\^/u,
    pattern: /\^-([¹²³⁴-⁹])/uy,
    read: ([, power = '']) => said(`mũ âm ${cardinal(power.normalize('NFKC'))}`),
  },
  // cỡ S/M/L, size XL
  {
    kind: 'word',
    as: 'code',
    first: /[XSML]/u,
    pattern: /(?:X{0,3}[SML]|\dX?L)(?![\p{L}\d])/uy,
    read: ([letters], { phrase }) =>
      /(?:^| )(?:size|cỡ|sai|áo|quần)(?: (?:x{0,3}[sml]|và|đến|từ)){0,5}$/u.test(phrase)
        ? said(named(letters))
        : null,
  },
  // mẫu D03-TS · tờ khai TK1-TS
  {
    kind: 'word',
    as: 'code',
    first: /[A-ZĐ]/u,
    pattern: pattern('([A-Z]{1,2}\\d{1,2}[a-z]?)-(TS|LT|HSB|TB|BV)(?![\\p{L}\\d])'),
    read: ([, number = '', letters = '']) => said(`${named(number)} ${named(letters)}`),
  },
  // đất trống (IA, IB, IC)
  {
    kind: 'word',
    as: 'roman',
    first: /I/u,
    pattern: /I([ABC])(?![\p{L}\d])/uy,
    read: ([, letter = ''], { phrase }) =>
      /(?:^| )(?:đất trống|trạng thái|rừng)(?: \p{L}{1,3}){0,3}$/u.test(phrase)
        ? said(`một ${letterName(letter) ?? ''}`)
        : null,
  },
  // PC0125, BL00345: the number of a slip
  {
    kind: 'word',
    as: 'code',
    first: /[A-ZĐ]/u,
    pattern: /([A-ZĐ]{1,4})(0\d{2,6})(?![\p{L}\d/-])/uy,
    read: ([, letters = '', digits = ''], { word, touches }) =>
      !touches && SLIP.has(word) && !isSyllable(letters.toLowerCase())
        ? said(`${spell(letters) ?? ''} ${digitByDigit(digits)}`)
        : null,
  },
  // trạng thái rừng IIIA1 · nhóm IIB
  {
    kind: 'word',
    as: 'roman',
    first: /[IV]/u,
    pattern: pattern('(I{1,3}|IV|V)([a-cA-C])(\\d?)(?![\\p{L}\\d])'),
    read: ([, roman = '', letter = '', number = ''], { before, heading }) => {
      const value = romanValue(roman);
      if (value === undefined || heading) return null;
      if (!before.slice(-4).some((word) => KINDS_OF.has(word))) return null;
      return said(
        `${cardinal(String(value))} ${letterName(letter) ?? ''} ${number ? cardinal(number) : ''}`,
      );
    },
  },
  // nhóm máu Rh(-), Rh+
  {
    kind: 'word',
    as: 'symbol',
    first: /R/u,
    pattern: /R[hH] ?(?:\(([-–+])\)|([-–+])(?![\p{L}\d]))/uy,
    read: ([, sign, bare]) => said(`rờ hát ${(sign ?? bare) === '+' ? 'dương' : 'âm'}`),
  },
  // gió c3, giật c6
  {
    kind: 'word',
    as: 'abbreviation',
    first: /c/u,
    pattern: /c(?=\d{1,2}(?![\p{L}\d]))/uy,
    read: (_, { phrase }) =>
      /(?:^| )(?:gió|giật|sóng)(?: \p{L}{2,5}){0,3}$/u.test(phrase) ? said('cấp') : null,
  },
  // ca sởi (+) · ta luy (-)
  {
    kind: 'word',
    as: 'symbol',
    first: /\(/u,
    pattern: /\(([+-])\)/uy,
    read: ([, sign = ''], { before, word }) => {
      const name = sign === '+' ? 'dương' : 'âm';
      if (word === 'taluy' || word === 'luy') return said(name);
      return before.some((near) => TESTED.has(near)) ? said(`${name} tính`) : null;
    },
  },
  // vắc xin 5in1
  {
    kind: 'word',
    first: /i/u,
    pattern: /in(?=1(?!\d))/uy,
    read: (_, { touches, kind, before }) =>
      touches && kind === 'number' && before.some((word) => VACCINES.has(word))
        ? said('trong')
        : null,
  },
  // nhắn tin theo cú pháp TC dấu cách …: what is typed is spelled
  {
    kind: 'word',
    as: 'code',
    first: /[A-ZĐ]/u,
    pattern: /[A-ZĐ]{2,7}(?= {1,2}(?:gửi|dấu cách|dc|\[|<|\())/uy,
    read: ([letters], { word, phrase }) =>
      (word === 'pháp' || word === 'soạn' || phrase.endsWith('soạn tin')) &&
      !isSyllable(letters.toLowerCase())
        ? said(spell(letters) ?? '')
        : null,
  },
  // soạn TCM <dấu cách> mã số
  ...beginning(/</u, [
    {
      kind: 'word',
      as: 'symbol',
      pattern: /<([\p{Ll} ]{2,30})>/uy,
      read: ([, words = '']) => (words.trim().split(/ +/u).every(isSyllable) ? said(words) : null),
    },
    // <mã số BHXH>: its sign only shows what is to be filled in
    {
      kind: 'mark',
      as: 'symbol',
      pattern: /<(?=[\p{L}][\p{L}\d ]{1,30}>)/uy,
      read: () => said(','),
    },
  ]),
  {
    kind: 'mark',
    as: 'symbol',
    first: />/u,
    pattern: />/uy,
    read: (_, { line, after }) =>
      TO_FILL_IN.test(line.slice(0, line.length - after.length - 1)) ? said(',') : null,
  },
];

const TO_FILL_IN = /<\p{L}[\p{L}\d ]{1,30}$/u;

const SLIP = new Set('số mã hiệu phiếu đơn code'.split(' '));
/** What has classes written as a Roman number and a letter. */
const KINDS_OF = new Set('thái rừng nhóm loại lục cấp hạng'.split(' '));

const VACCINES = new Set('xin vx vacxin vaccine tiêm mũi'.split(' '));
const TESTED = new Set('ca test nghiệm hiv mẫu nhanh hbsag tính'.split(' '));

function named(written: string): string {
  return (written.match(NAMED) ?? [])
    .map((sign) => letterName(sign) ?? (sign.startsWith('0') ? digitByDigit(sign) : cardinal(sign)))
    .join(' ');
}
