import { letterName } from '../letters.js';
import { UNITS } from '../lexicon/units.js';
import { digitByDigit, cardinal } from '../numbers.js';
import { beginning, previousWord, said, type Context, type Rule } from '../rule.js';
import { endsWithSentence } from './sentence-openers.js';

/** Wards, roads and their milestones, as addresses write them. */
export const PLACE_RULES: readonly Rule[] = [
  ...beginning(/[HPQTX]/u, [
    // P.Tân Phong · , P. Tân Phong · X.Bản Bo, H. Tam Đường; after a name it is an initial
    {
      kind: 'word',
      as: 'abbreviation',
      pattern: /([HPQTX])\.( ?)(?=\p{Lu}\p{Ll})/uy,
      read: ([, letter = '', space], context) =>
        (space === '' && letter === 'P') || isAddress(letter, context)
          ? said(PLACES.get(letter) ?? '')
          : null,
    },
    // P.205
    {
      kind: 'word',
      as: 'abbreviation',
      first: /P/u,
      pattern: /P\. ?(?=\d{3}(?![\d.,]))/uy,
      read: () => said('phòng'),
    },
    // Q.1 · P. 12
    {
      kind: 'word',
      as: 'abbreviation',
      pattern: /([PQ])\. ?(?=\d{1,2}(?!\d|[.,]\d))/uy,
      read: ([, letter = '']) => said(PLACES.get(letter) ?? ''),
    },
  ]),
  // kp. 3
  {
    kind: 'word',
    as: 'abbreviation',
    first: /[kK]/u,
    pattern: /[kK][pP]\. ?(?=\d{1,2}(?!\d|[.,]\d))/uy,
    read: () => said('khu phố'),
  },
  // U.23 Việt Nam
  {
    kind: 'word',
    as: 'code',
    first: /U/u,
    pattern: /U\.(?=\d{2}(?!\d))/uy,
    read: () => said('u'),
  },
  // Tt. Tam Đường; TT. is also the standing body
  {
    kind: 'word',
    as: 'abbreviation',
    first: /T/u,
    pattern: /Tt\. ?(?=\p{Lu})/uy,
    read: () => said('thị trấn'),
  },
  // TT. Tam Đường, a town; “Phó Trưởng ban TT.” ends its sentence
  {
    kind: 'word',
    as: 'abbreviation',
    first: /T/u,
    pattern: /TT\.(?= ?\p{Lu})/uy,
    read: ([written], context) => {
      if (STANDING.has(previousWord(context))) return null;
      if (BODY.test(context.after)) return said('thường trực');
      return endsWithSentence(written, context)
        ? { say: 'thị trấn', ends: true }
        : said('thị trấn');
    },
  },
  // tr. 15, a page
  {
    kind: 'word',
    as: 'abbreviation',
    first: /t/u,
    pattern: /tr\. ?(?=\d)/uy,
    read: () => said('trang'),
  },
  // ĐT.136 · QL32
  {
    kind: 'word',
    as: 'abbreviation',
    first: /[ĐTQH]/u,
    pattern: /(ĐT|TL|QL|ĐH|ĐX|HL)[. ]?(\d{1,3})([A-Z]?)(?![\p{L}\d]|\.\d)/uy,
    read: ([written, letters = '', number = '', letter = ''], context) => {
      const name = ROADS.get(letters) ?? '';
      if (MAY_BE_NO_ROAD.has(letters) && !isRoad(written, number, context)) return null;
      // thời gian ĐT 3 năm · giống ĐT100
      if (letters === 'ĐT' && isNoRoad(written, number, context)) return null;
      const road = previousWord(context) === 'đường' ? name.replace('đường ', '') : name;
      return said(`${road} ${cardinal(number)} ${letterName(letter) ?? ''}`);
    },
  },
  // CT.05, an expressway
  {
    kind: 'word',
    as: 'code',
    first: /C/u,
    pattern: /CT(?:\.(\d\d)|(0\d))(?!\d)/uy,
    read: ([, dotted, plain]) => said(`xê tê ${writtenRoad(dotted ?? plain ?? '')}`),
  },
  // Km12+300 · Km0+000
  {
    kind: 'unit',
    first: /[Kk]/u,
    pattern: /(?:[Kk]m|KM) ?(\d{1,4})(?:\+(\d{1,3}))?(?!\d|[.,]\d| ?[-–] ?\d)/uy,
    read: ([written, whole = '', rest = ''], { kind, touches }) => {
      // “2 km 300 m”
      const isLength = written.startsWith('k') || /^[23]$/u.test(whole);
      if (kind === 'number' && (touches || isLength)) return null;
      const metres = Number(rest) > 0 ? ` cộng ${cardinal(rest)}` : '';
      return said(`${UNITS.get('km') ?? ''} ${cardinal(whole)}${metres}`);
    },
  },
];

/** 05 is không năm, 13 is mười ba. */
const writtenRoad = (digits: string): string =>
  digits.startsWith('0') ? digitByDigit(digits) : cardinal(digits);

const PLACES: ReadonlyMap<string, string> = new Map([
  ['P', 'phường'],
  ['Q', 'quận'],
  ['X', 'xã'],
  ['H', 'huyện'],
  ['T', 'tỉnh'],
]);
/** Phó Bí thư TT, Phó Trưởng ban TT: thường trực. */
const STANDING = new Set('thư ban pbt pct viên uv tịch'.split(' '));
/** TT.UBMTTQ, TT. HĐND: the standing members of a body */
const BODY = /^ ?(?:U[BỶ]|Uỷ|HĐND|Hội đồng|MTTQ|Mặt trận|Đảng|ĐU|HU|TU|Huyện|Tỉnh|Hội|BCĐ|ĐTN)/u;
const BEFORE_PLACE = new Set('ở tại thuộc và về đến trên địa bàn'.split(' '));

function isAddress(letter: string, { kind, word, lineStart, line }: Context): boolean {
  if (lineStart) return false;
  if (letter === 'T' || letter === 'H') return isPlaceBefore(kind, word) && PLACE_NEAR.test(line);
  return isPlaceBefore(kind, word);
}

const isPlaceBefore = (kind: Context['kind'], word: string): boolean =>
  kind === 'mark' || BEFORE_PLACE.has(word);
/** Of these letters other things are shortened too: a place of another rank stands near. */
const PLACE_NEAR =
  /(?:(?:^|[,;:(–-] ?|(?:ở|tại|thuộc|về|địa chỉ) )[PQXH]\. ?\p{Lu}\p{Ll}|(?:^|[^\p{L}])(?:(?:TP|TX|TT)\. ?\p{Lu}|(?:[Xx]ã|[Bb]ản|[Tt]hôn|[Tt]ỉnh|[Pp]hường|[Hh]uyện|[Tt]hị trấn) \p{Lu}\p{Ll}))/u;

const ROADS: ReadonlyMap<string, string> = new Map([
  ['ĐT', 'đường tỉnh'],
  ['TL', 'tỉnh lộ'],
  ['QL', 'quốc lộ'],
  ['ĐH', 'đường huyện'],
  ['ĐX', 'đường xã'],
  ['HL', 'huyện lộ'],
]);
/** Also a school and a season. */
const MAY_BE_NO_ROAD = new Set(['ĐH', 'ĐX']);
const FUNDS = new Set('vốn chi nguồn tiền mức'.split(' '));
const AN_AMOUNT = /^(?:,\d| ?(?:tỷ|tỉ|triệu|trđ|tr|nghìn|đồng|%)(?!\p{L}))/u;
const BEFORE_ROAD = new Set('đường tuyến trên qua dọc theo'.split(' '));

const isNoRoad = (written: string, number: string, { word, before, after }: Context): boolean =>
  // “vốn ĐT 12,1 tỷ”
  FUNDS.has(word) ||
  AN_AMOUNT.test(after) ||
  (written[2] === ' ' && number.length === 1 && !BEFORE_ROAD.has(word)) ||
  before.slice(-3).some((near) => near === 'giống' || near === 'lúa');

/** “ĐH.02”, “đường ĐX 5” */
const isRoad = (written: string, number: string, { word }: Context): boolean =>
  BEFORE_ROAD.has(word) || (number.startsWith('0') && number.length > 1) || written[2] === '.';
