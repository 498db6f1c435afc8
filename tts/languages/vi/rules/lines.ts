import { lexiconEntryAt } from '../lexicon/lookup.js';
import { letterName } from '../letters.js';
import { cardinal } from '../numbers.js';
import { romanValue } from '../roman.js';
import { atLineStart, said, type Reading, type Rule } from '../rule.js';

/** What may stand at the start of a line: an item's number or letter is read, its dash is a pause. */
export const LINE_RULES: readonly Rule[] = atLineStart([
  // Vv mời họp
  {
    kind: 'word',
    as: 'abbreviation',
    first: /V/u,
    pattern: /Vv(?=:? \p{Ll})/uy,
    read: () => said('về việc'),
  },
  // 1.1. · 2) · (3)
  {
    kind: 'item',
    first: /[(\d]/u,
    pattern: /\(?(\d{1,3}(?:\.\d{1,3}){0,4})(?:[.)/](?= )|\.\)(?= )|\.(?=\p{Lu}\p{L}))/uy,
    read: ([, number = '']) =>
      !GROUPED.test(number) && !/^0\d\d/u.test(number)
        ? said(`${number.split('.').map(cardinal).join(' chấm ')} ,`)
        : null,
  },
  // 1.1 Tên mục
  {
    kind: 'item',
    first: /\d/u,
    pattern: /(\d{1,3}(?:\.\d{1,3}){1,4})(?= \p{Lu})/uy,
    read: ([, number = '']) =>
      !GROUPED.test(number) ? said(`${number.split('.').map(cardinal).join(' chấm ')} ,`) : null,
  },
  // I.Mục đích
  {
    kind: 'item',
    first: /[IVX]/u,
    pattern: /([IVX]{1,5})\.(?=\p{Lu}\p{L})/uy,
    read: ([, letters = '']) => roman(letters),
  },
  // II.3. Kinh tế số
  {
    kind: 'item',
    first: /[IVX]/u,
    pattern: /([IVX]{1,5})((?:\.\d{1,2}){1,3})\.?(?= \p{Lu})/uy,
    read: ([, letters = '', rest = '']) => {
      const value = romanValue(letters);
      const parts = rest.split('.').slice(1).map(cardinal).join(' chấm ');
      return value === undefined ? null : said(`${cardinal(String(value))} chấm ${parts} ,`);
    },
  },
  // 2a. · 2.a) · b.1. · c2)
  {
    kind: 'item',
    first: /[\dA-Za-zđĐ]/u,
    pattern:
      /(?:(\d{1,2})\.?([a-zđA-ZĐ])|([a-zđA-HĐJ-UW-Z])\.?(\d{1,2}))(?:\.\)?|\)|\/)(?= \p{L})/uy,
    read: ([, number, letter = '', letter2, number2 = '']) => {
      const name = letterName((letter2 ?? letter).toLowerCase());
      if (name === undefined) return null;
      return said(number ? `${cardinal(number)} ${name} ,` : `${name} ${cardinal(number2)} ,`);
    },
  },
  // A.I. Thuận lợi · A.1. Thuận lợi
  {
    kind: 'item',
    first: /[A-ZĐ]/u,
    pattern: /([A-HĐ])\.(?:([IVX]{1,5})|(\d{1,2}))(?:[.)/]| ?[-–])?(?= \p{Lu})/uy,
    read: ([, letter = '', letters = '', digits]) => {
      const value = digits ?? romanValue(letters);
      return value === undefined
        ? null
        : said(`${letterName(letter.toLowerCase()) ?? ''} ${cardinal(String(value))} ,`);
    },
  },
  // II. · IV)
  {
    kind: 'item',
    first: /[IVX]/u,
    pattern: /([IVX]{1,6})(?:[.)/:]|\.[-–/]| ?[-–])(?= \p{Lu})/uy,
    read: ([, letters = '']) => roman(letters),
  },
  // I- PHƯƠNG HƯỚNG · II/ Kết quả · III: Tổ chức
  {
    kind: 'item',
    first: /[IVX]/u,
    pattern: /([IVX]{1,6}) ?[-–/:](?= ?\p{Lu}[\p{L} ])/uy,
    read: ([, letters = '']) => roman(letters),
  },
  // III KẾT QUẢ; VI and XI are words
  {
    kind: 'item',
    first: /[IVX]/u,
    pattern: /(I{2,3}|IV|VI{2,3}|IX|XI{2,3}) (?=\p{Lu}{2})/uy,
    read: ([, letters = '']) => roman(letters),
  },
  // (ii) · iii) in small letters
  {
    kind: 'item',
    first: /[(ivx]/u,
    pattern: /(?:\(([ivx]{1,4})|([ivx]{2,4}))\)(?= )/uy,
    read: ([, inBrackets = '', bare = '']) => roman((inBrackets + bare).toUpperCase()),
  },
  // the head of a table
  {
    kind: 'word',
    as: 'abbreviation',
    first: /T/u,
    pattern:
      /TT(?= ?(?:[|;]|$)| (?:Chỉ tiêu|Nội dung|Họ|Tên|ĐVT|Danh mục|Nhiệm vụ|Tiêu chí|Lĩnh vực|Đơn vị)(?!\p{L}))/uy,
    read: () => said('thứ tự'),
  },
  // a) · b. · Đ)
  {
    kind: 'item',
    first: /[(\p{L}]/u,
    pattern: /\(?(\p{L})[.)](?= )/uy,
    read: ([written, letter = ''], { rest }) => {
      if (written.endsWith('.') && SPOKEN.test(rest)) return null;
      // Q. CHỦ TỊCH
      if (lexiconEntryAt(rest, 0)) return null;
      const name = letterName(letter);
      return name === undefined ? null : said(`${name} ,`);
    },
  },
  // Kg: Các bản
  {
    kind: 'word',
    as: 'abbreviation',
    first: /K/u,
    pattern: /K[gG](?=: )/uy,
    read: () => said('kính gửi'),
  },
  // => Đề nghị các bản
  { kind: 'mark', first: /=/u, pattern: /=>(?= ?\p{Lu})/uy, read: () => said('') },
  // TT | Họ và tên, the head of a table
  {
    kind: 'word',
    as: 'abbreviation',
    first: /T/u,
    pattern:
      /TT(?= {0,3}\|| {0,3}[-–]? ?(?:[Hh]ọ|HỌ|Tên|TÊN|Nội dung|NỘI DUNG|Danh mục|Mặt hàng|Chỉ tiêu|Hạng mục)(?!\p{L}))/uy,
    read: () => said('thứ tự'),
  },
  // the ring of a list, copied from a document as a letter
  { kind: 'mark', first: /o/u, pattern: /o(?= {1,3}\p{Lu}\p{Ll})/uy, read: () => said('') },
  {
    kind: 'mark',
    first: /[^\p{L}\d]/u,
    pattern: /[-–•*+·▪●○◦■□◆➢➤►✓✔★❖♦▶>]{1,3}\)?(?=[ \p{L}])(?!(?<=>) \d)/uy,
    read: () => said(''),
  },
]);

function roman(letters: string): Reading | null {
  const value = romanValue(letters);
  return value === undefined ? null : said(`${cardinal(String(value))} ,`);
}

/** 3.000.000 is a number, not an item. */
const GROUPED = /^\d{1,3}(?:\.\d{3}){1,4}$/u;

/** Words and marks alone: what was read once and is read again. */
const SPOKEN = /^[\p{Ll} ,;:.!?]*$/u;
