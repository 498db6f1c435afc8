import { CODE_PHRASES, COUNT_NOUNS, PHONE_CUES, PHONE_PHRASES } from '../lexicon/cues.js';
import { digitByDigit } from '../numbers.js';
import { digitsInBreaths } from './digit-groups.js';
import { NO_DIGIT, pattern, said, type Context, type Rule } from '../rule.js';

const GAP = '[ .-]';
/** “…678/0987…” are two numbers. */
const NO_TAIL = '(?![.,:-]?\\d|/[1-9])';

export const PHONE_RULES: readonly Rule[] = [
  // 0084.912.345.678
  {
    kind: 'phone',
    first: /0/u,
    pattern: pattern(`0084${GAP}?\\d{1,9}(?:${GAP}\\d{2,4}){0,4}`, NO_TAIL),
    read: ([written]) =>
      isLength(written, 12, 14)
        ? said(`không không tám bốn , ${digitsInBreaths(written.slice(4))}`)
        : null,
  },
  // +84 912 345 678 · (+84) 912345678
  {
    kind: 'phone',
    first: /[+(]/u,
    pattern: pattern(
      `(?:\\+84|\\(\\+84\\)|\\+\\(84\\))${GAP}?(\\d{1,9}(?:${GAP}\\d{2,4}){0,4})`,
      NO_TAIL,
    ),
    read: ([, rest = '']) => said(`cộng tám bốn , ${digitsInBreaths(rest)}`),
  },
  // đầu số +00, +224: of another country
  {
    kind: 'phone',
    first: /\+/u,
    pattern: /\+(\d{1,4})(?![\d.,/%]|\p{L})/uy,
    read: ([, digits = ''], { phrase }) =>
      CALLED_FROM.test(phrase) ? said(`cộng ${digitByDigit(digits)}`) : null,
  },
  // 84-912-345-678
  {
    kind: 'phone',
    first: /8/u,
    pattern: pattern('84', GAP, '([35789]\\d{1,2}(?:', GAP, '\\d{3,4}){2})', NO_TAIL),
    read: ([, rest = '']) => said(`tám bốn , ${digitsInBreaths(rest)}`),
  },
  // (0213) 3876501 · (0912)345678
  {
    kind: 'phone',
    first: /\(/u,
    pattern: pattern(`\\(0[2-9]\\d{1,3}\\)${GAP}?\\d{1,8}(?:${GAP}\\d{1,4}){0,4}`, NO_TAIL),
    read: ([written]) => (isLength(written, 9, 12) ? said(digitsInBreaths(written)) : null),
  },
  // 0213-3876501 · 0912 345678
  {
    kind: 'phone',
    first: /0/u,
    pattern: pattern(`0[2-9]\\d{1,3}${GAP}\\d{5,8}`, NO_TAIL),
    read: ([written]) => (isLength(written, 9, 12) ? said(digitsInBreaths(written)) : null),
  },
  // gọi 113/114/115 · 113, 114, 115
  {
    kind: 'phone',
    first: /1/u,
    lone: true,
    pattern: pattern('11[1-5](?:(?:/|, ?| - )11[1-5]){1,4}', NO_TAIL),
    read: ([written], context) =>
      countsSomething(context) ? null : said(written.split(/\D+/u).map(digitByDigit).join(' , ')),
  },
  // Tel: 0213.3876.501 · Đ/T 0912…
  {
    kind: 'word',
    as: 'abbreviation',
    first: /[TtPpĐđDd]/u,
    pattern: /(?:[Tt]el|TEL|[Pp]hone|[ĐđDd]\/[Tt])(?=[.:]{0,2} ?[(+]{0,2}\d)/uy,
    read: () => said('điện thoại'),
  },
  {
    kind: 'word',
    as: 'abbreviation',
    first: /[DdLl]/u,
    pattern: /(?:[Dd][Đđ](?=[.:]{0,2} ?[(+]{0,2}0\d)|[Ll]\/[Hh](?![\p{L}\d]))/uy,
    read: ([written]) => said(/^[Ll]/u.test(written) ? 'liên hệ' : 'di động'),
  },
  // 0213.3876.501 · 0912 345 678
  {
    kind: 'phone',
    first: /[0(]/u,
    pattern: pattern(`(?:\\(0\\d{1,4}\\)|0\\d{1,4})(?:${GAP}\\d{1,4}){1,4}`, NO_TAIL),
    read: ([written]) => (isLength(written, 9, 12) ? said(digitsInBreaths(written)) : null),
  },
  // (0213) 3876501 is read where its digits stand; 0912345678
  {
    kind: 'phone',
    first: /0/u,
    pattern: pattern('0\\d{8,10}', NO_TAIL),
    read: ([written]) => said(digitsInBreaths(written)),
  },
  // 19001800 · 1900 1800 · 18001096
  {
    kind: 'phone',
    first: /1/u,
    pattern: pattern(`1[89]00(?:${GAP}?\\d{2,4}){1,3}`, NO_TAIL),
    read: ([written], context) =>
      isLength(written, 8, 10) || hasPhoneCue(written, context)
        ? said(digitsInBreaths(written))
        : null,
  },
  // after a cue: 112, 156, 5656, 3876501
  {
    lone: true,
    kind: 'phone',
    first: /\d/u,
    pattern: pattern(
      `(?:\\d{3,4}(?:${GAP}\\d{3,4}){1,4}${GAP}\\d{1,2}(?!\\d)|\\d{3,4}(?:${GAP}\\d{3,4}){0,4}|\\d{5,12})`,
      NO_TAIL,
      '(?!\\p{L})',
    ),
    read: ([written], context) =>
      !isYear(written, context) &&
      (hasPhoneCue(written, context) ||
        hasCodeCue(written, context) ||
        isEmergency(written, context)) &&
      !countsSomething(context)
        ? said(digitsInBreaths(written))
        : null,
  },
  // 8011035: of so many digits without a point, and nothing counted, each is said
  {
    kind: 'phone',
    first: /[1-9]/u,
    pattern: /[1-9]\d{6,7}(?=$|[.,;:)](?: |$))/uy,
    read: ([written], { behind }) => (behind.endsWith('=') ? null : said(digitsInBreaths(written))),
  },
  // 3601.0.1023456, an account of the treasury; 1234 5678 9012
  {
    first: /\d/u,
    kind: 'phone',
    pattern: pattern('\\d{1,7}(?:[ .]\\d{1,10}){1,6}', NO_TAIL),
    read: ([written], context) =>
      isLength(written, LEAST_ACCOUNT, 25) && hasCodeCue(written, context) && !isGrouped(written)
        ? said(digitsInBreaths(written))
        : null,
  },
  // 1903xxxx4567, 0912***345, 024.7777xxxx: some digits hidden
  {
    kind: 'phone',
    as: 'code',
    first: /\d/u,
    pattern:
      /(0\d{1,4}(?:[ .]\d{2,4}){0,2}[ .]?|\d{1,12})([xX*]{2,8}|[xX*]{1,4}(?:[ .][xX*]{2,4}){1,2})(\d{0,8})(?![\p{L}\d*])/uy,
    read: ([, head = '', hidden = '', tail = '']) => {
      const pause = /\d$/u.test(head) ? '' : ' ,';
      const names = hidden.split(/[ .]/u).map(hiddenNames).join(' , ');
      return said(
        `${digitsInBreaths(head)}${pause} ${names}${tail ? ` , ${digitsInBreaths(tail)}` : ''}`,
      );
    },
  },
  // a long code: identity card, account
  {
    kind: 'phone',
    first: /\d/u,
    pattern: pattern('\\d{9,40}', NO_DIGIT),
    read: ([written]) => said(digitsInBreaths(written)),
  },
];

const hiddenNames = (signs: string): string =>
  [...signs].map((sign) => (sign === '*' ? 'sao' : 'ích')).join(' ');

function isLength(written: string, least: number, most: number): boolean {
  const { length } = written.replace(/\D/gu, '');
  return length >= least && length <= most;
}

const CALLED_FROM = /(?:^| )(?:đầu số|số lạ|số máy|mã vùng|mã nước|nước ngoài)(?: \S{1,8}){0,6}$/u;
const LEAST_ACCOUNT = 8;
/** 1.250.000 after “tài khoản” is a sum. */
const isGrouped = (written: string): boolean => /^\d{1,3}(?:\.\d{3}){1,8}$/u.test(written);

const CUE_WORDS = 6;

/** A cue a few words back, or another number said this way just before: “gọi 113, 114 hoặc 115”. */
function hasPhoneCue(written: string, context: Context): boolean {
  const words = context.before.slice(-CUE_WORDS);
  const text = words.join(' ');
  return (
    (context.kinds.slice(-3).includes('phone') && !OF_TIME.has(context.word)) ||
    words.some((word) => PHONE_CUES.has(word)) ||
    (written.length <= SHORT_CODE && INSIDE.test(context.phrase)) ||
    (SERVICE.test(written) && SERVICE_CUE.test(context.phrase)) ||
    (words.at(-1) === 'gửi' && words.some((word) => SENT.has(word))) ||
    (words.at(-1) === 'gửi' && written.length === SHORT_CODE && TYPED.test(context.phrase)) ||
    (SENT_TO.has(words.at(-1) ?? '') && MESSAGE.test(context.phrase)) ||
    PHONE_PHRASES.some((phrase) => text.includes(phrase))
  );
}

/** “tổng đài quốc gia bảo vệ trẻ em 111” */
const SERVICE = /^1[0-2]\d$/u;
/** “máy lẻ 105”, “nhánh 102” */
const INSIDE = /(?:^| )(?:máy lẻ|máy nhánh|(?<!chi )nhánh|(?<!chi )nhánh số|ext)$/u;
const SERVICE_CUE = /(?:^| )(?:tổng đài|đường dây)(?: |$)/u;

/** “gọi cho bà N.T.H (SN 1961)” */
const isYear = (written: string, { word }: Context): boolean =>
  /^(?:19|20)\d{2}$/u.test(written) && BEFORE_YEAR.has(word);
const BEFORE_YEAR = new Set('năm sn sinh kỳ nk đoạn'.split(' '));

/** “nhắn tin ủng hộ theo cú pháp … gửi 1408” */
const SENT_TO = new Set('gửi đến tới về số'.split(' '));
const MESSAGE = /(?:^| )(?:nhắn tin|tin nhắn|cú pháp|pháp|dấu cách|soạn)(?: |$)/u;
/** “nhắn HM gửi 9029” */
const TYPED = /(?:^| )(?:nhắn|soạn)(?: |$)/u;
/** “DK 3K3D gửi 191” */
const SENT = new Set('dk đk kt huy tn'.split(' '));
/** “cấp năm 2014” after a number read digit by digit. */
const OF_TIME = new Set('năm ngày tháng lúc từ đến thứ'.split(' '));

const CODE_WORDS = new Set(['là', 'số', 'bằng', 'mã', 'otp']);
const SHORT_CODE = 4;
const LONG_CODE = 6;

/** “nộp vào TK 7111”, “tài khoản 3949” */
const TREASURY = /(?:^| )(?:vào|từ|qua|trên)(?: tk| tài khoản)(?: số)?$/u;

/** A long number after “mã số, tài khoản …”; a short one only where the code itself must stand. */
function hasCodeCue(written: string, context: Context): boolean {
  const words = context.before.slice(-CUE_WORDS);
  const text = words.join(' ');
  if (written.length <= SHORT_CODE && TREASURY.test(text)) return true;
  if (written.length <= SHORT_CODE && !CODE_WORDS.has(words.at(-1) ?? '')) return false;
  if (written.length >= LONG_CODE && words.includes('mã')) return true;
  if (written.length >= LONG_CODE && words.includes('tk')) return true;
  return CODE_PHRASES.some((phrase) => text.includes(phrase));
}

/** “nhớ ba số: 113, 114, 115” */
function isEmergency(written: string, { before, phrase, kinds, after, line }: Context): boolean {
  if (written === '1022') return true;
  if (!EMERGENCY.test(written)) return false;
  if (RESCUE.test(phrase)) return true;
  if (kinds.at(-1) === 'mark' && TROUBLE.test(phrase)) return true;
  if (kinds.at(-1) === 'mark' && HOTLINE.test(line)) return true;
  if (/^(?: (?:hoặc|và) |, | - |\/)0\d/u.test(after)) return true;
  return (
    before.some((word) => EMERGENCY.test(word)) ||
    (before.at(-1) === 'số' && kinds.at(-1) === 'mark') ||
    (TO_A_NUMBER.test(before.slice(-2).join(' ')) && !before.includes('từ'))
  );
}

/** “Báo cháy rừng: 114” */
const TROUBLE = /(?:^| )(?:cháy|cứu|nạn|cấp cứu|công an|khẩn cấp|an ninh|trật tự|y tế)(?: |$)/u;
/** “báo ngay theo số 113” */
const TO_A_NUMBER = /^(?:theo|tới|đến|qua|về|vào|các|bấm|máy) số$/u;
/** “xe cứu thương 115” */
const RESCUE =
  /(?:^| )(?:cứu thương|cấp cứu|cứu hỏa|chữa cháy|cảnh sát|công an|cứu nạn|cứu hộ|báo cháy|trạm y tế)(?: xã| phường| tỉnh)?$/u;
const EMERGENCY = /^11[1-5]$/u;
const HOTLINE = /đường dây nóng|tổng đài|số (?:điện thoại )?khẩn/iu;

function countsSomething(context: Context): boolean {
  return COUNT_NOUNS.has(/^ (\p{L}+)/u.exec(context.after)?.[1]?.toLowerCase() ?? '');
}
