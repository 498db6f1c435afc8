import { UNITS } from '../lexicon/units.js';
import { cardinal, writtenNumber } from '../numbers.js';
import { DASH, pattern, said, type Rule } from '../rule.js';

/** Letters of a label, what must follow them, and how they are read there. */
const LABELS: readonly (readonly [letters: string, follows: string, read: string])[] = [
  ['TN', 'tr triệu đ đồng k nghìn trđ', 'thu nhập'],
  ['KP', 'đ đồng tr triệu tỷ nghìn trđ', 'kinh phí'],
  ['CP', 'đ đồng tr triệu tỷ k nghìn trđ', 'chi phí'],
  ['LP', 'đ đồng k nghìn', 'lệ phí'],
  ['PC', 'đ đồng k nghìn tr triệu', 'phụ cấp'],
  ['HT', 'đ đồng k nghìn tr triệu', 'hỗ trợ'],
  ['KL', 'm3 m³ m2 m² kg tấn tạ', 'khối lượng'],
  ['TL', 'kg tấn tạ g', 'trọng lượng'],
  ['TL', '%', 'tỷ lệ'],
  ['CS', 'kVA KVA kW KW MW HP', 'công suất'],
  ['DT', 'ha m2 m² sào', 'diện tích'],
  ['NS', 'tạ kg tấn', 'năng suất'],
  ['SL', 'tấn tạ', 'sản lượng'],
  ['SL', 'con kg cây bao cái chiếc hộp suất liều gói bộ người', 'số lượng'],
  ['HP', 'đ đồng k nghìn', 'học phí'],
  ['GT', 'đ đồng tr triệu tỷ', 'giá trị'],
  ['ĐG', 'đ đồng k nghìn', 'đơn giá'],
  ['TT', 'đ đồng', 'thành tiền'],
  ['LS', '%', 'lãi suất'],
  ['LL', 'm3 m³', 'lưu lượng'],
  ['MN', 'm', 'mực nước'],
  ['CD', 'm km cm', 'chiều dài'],
  ['CR', 'm cm', 'chiều rộng'],
  ['CC', 'm cm', 'chiều cao'],
  ['CN', 'kg g gam', 'cân nặng'],
  ['ĐK', 'mm cm', 'đường kính'],
  ['DS', 'người khẩu', 'dân số'],
  ['TG', 'h h\\d\\d giờ ngày phút', 'thời gian'],
];

const NUMBER = '[\\d.,]{1,15}(?:[ ]?[-–][ ]?[\\d.,]{1,15})?';

const label = ([letters, follows, read]: (typeof LABELS)[number]): Rule => ({
  kind: 'word',
  as: 'abbreviation',
  first: new RegExp(`[${letters.charAt(0)}]`, 'u'),
  pattern: pattern(
    `${letters}(?=[: ~]{0,3}${NUMBER}[ ]?(?:${follows.replaceAll(' ', '|')})(?![\\p{L}\\d]))`,
  ),
  read: (_, { heading, touches }) => (heading || touches ? null : said(read)),
});

/** A label says what is measured: KL 1.500m3, LS 7,92%, HA 130/80. */
export const MEASURED_RULES: readonly Rule[] = [
  ...LABELS.map(label),
  {
    kind: 'word',
    as: 'abbreviation',
    first: /H/u,
    pattern: /HA(?=[: ≤≥<>=]{0,4}\d{2,3}\/\d{2,3}(?!\d))/uy,
    read: () => said('huyết áp'),
  },
  // NSX 10/2026, HSD 12 tháng
  {
    kind: 'word',
    as: 'abbreviation',
    first: /N/u,
    pattern:
      /NSX(?=[: ]{1,3}(?:ngày )?(?:\d{1,2}[/.]\d{1,2}(?:[/.]\d{4}|(?!\d|\.\d{3}))|\d{1,2}\/\d{4}))/uy,
    read: () => said('ngày sản xuất'),
  },
  // bê tông M250, vữa M75
  {
    kind: 'word',
    as: 'code',
    first: /M/u,
    pattern: /[Mm](\d{2,3})(?![\p{L}\d])/uy,
    read: ([, strength = ''], { before, touches, word }) => {
      if (touches || !MORTAR.test(before.slice(-4).join(' '))) return null;
      return said(`${word === 'mác' ? '' : 'mác '}${cardinal(strength)}`);
    },
  },
  // BKS: 29H-123.45 · BS 25B1-234.56
  {
    kind: 'word',
    as: 'abbreviation',
    first: /B/u,
    pattern: /(BKS|BS)(?=[: ]{0,3}\d{2}-?[A-Z]{1,2}\d?[ .-])/uy,
    read: ([, letters]) => said(letters === 'BS' ? 'biển số' : 'biển kiểm soát'),
  },
  // CK 15h 1/9, a match; of money nobody says the hour first
  {
    kind: 'word',
    as: 'abbreviation',
    first: /[BC]/u,
    pattern: /(BK|CK)(?=[: ]{1,3}\d{1,2}(?:h|:\d\d))/uy,
    read: ([, letters]) => said(letters === 'BK' ? 'bán kết' : 'chung kết'),
  },
  // BK1: Nà Ban - Pá Khoang, TK2: …
  {
    kind: 'word',
    as: 'abbreviation',
    first: /[BCT]/u,
    pattern: /(BK|CK|TK)(?=\d?: ?\p{Lu}[\p{L} ]{1,30} (?:\d{1,2} ?[-–:] ?\d|[-–] ?\p{Lu}|gặp))/uy,
    read: ([, letters = ''], { lineStart, kind }) =>
      lineStart || kind === 'mark' ? said(ROUNDS.get(letters) ?? '') : null,
  },
  // 500.000đ x HS 1,5
  {
    kind: 'word',
    as: 'abbreviation',
    first: /H/u,
    pattern: /HS(?=[: ]{1,2}\d{1,2}[.,]\d)/uy,
    read: () => said('hệ số'),
  },
  // TK 123, a part of a forest; accounts are longer
  {
    kind: 'word',
    as: 'abbreviation',
    first: /T/u,
    pattern: /TK(?= \d{2,3}(?:[,;:.)]|$)(?!\d))/uy,
    read: (_, { word }) => (word === 'nợ' || word === 'có' ? null : said('tiểu khu')),
  },
  // UV2 of mothers
  {
    kind: 'word',
    as: 'abbreviation',
    first: /U/u,
    pattern: /UV(?=[1-5](?![\d/]))/uy,
    read: () => said('uốn ván'),
  },
  // 22/0.4kV, the two sides of a transformer
  {
    kind: 'number',
    as: 'ratio',
    first: /\d/u,
    pattern: pattern('(\\d{1,3}(?:,\\d)?)/0\\.(\\d)(?=[ ]?[kK][vV])'),
    read: ([, high = '', low = '']) =>
      said(`${writtenNumber(high)} trên ${writtenNumber(`0,${low}`)}`),
  },
  // đơn giá (đ/kg) · số tiền (đ)
  {
    kind: 'unit',
    as: 'money',
    first: /đ/u,
    pattern: /đ(?=\)|\/\p{L}{2})/uy,
    read: (_, { kind, touches }) => (kind === 'mark' && touches ? said('đồng') : null),
  },
  // năng suất (tạ/ha)
  {
    kind: 'per',
    first: /\//u,
    pattern: /\/(ha|sào|m2|m²|km2|km²|lít|mẫu)(?![\p{L}\d])/uy,
    read: ([, unit = ''], { word, touches, kinds }) => {
      if (!touches || !WEIGHTS.has(word) || kinds.includes('number')) return null;
      const measure = UNITS.get(unit);
      return said(measure ? `trên ${measure}` : `một ${unit}`);
    },
  },
  // rầy 1.500 c/m2
  {
    kind: 'unit',
    first: /c/u,
    pattern: /c(?=\/ ?m[2²])/uy,
    read: (_, { kind }) => (kind === 'number' ? said('con') : null),
  },
  // ngày uống 2 lần x 1v
  {
    kind: 'unit',
    first: /v/u,
    pattern: /v(?![\p{L}\d/])/uy,
    read: (_, { kind, touches, before }) =>
      kind === 'number' && touches && before.some((word) => TAKEN.has(word)) ? said('viên') : null,
  },
  // cấp bệnh C3-C5 · phòng A1 - A5
  {
    kind: 'symbol',
    as: 'range',
    first: /[–-]/u,
    pattern: pattern(DASH, '(?=([A-ZĐ])(\\d{1,2})(?![\\p{L}\\d]|[./]\\d))'),
    read: ([, letter = '', last = ''], { word }) => {
      const [, before = '', low = ''] = /^(\p{L})(\d{1,2})$/u.exec(word) ?? [];
      return before === letter.toLowerCase() && Number(low) < Number(last) ? said('đến') : null;
    },
  },
];

const ROUNDS: ReadonlyMap<string, string> = new Map([
  ['BK', 'bán kết'],
  ['CK', 'chung kết'],
  ['TK', 'tứ kết'],
]);
const WEIGHTS = new Set('tạ tấn kg yến con cây khóm người g mg ml m3 bông dảnh'.split(' '));
const TAKEN = new Set('uống sáng trưa chiều tối ngày lần thuốc viên mg đơn'.split(' '));

/** What has a strength by name, in the words just before. */
const MORTAR = /(?:^| )(?:bê tông|bt|btct|vữa|xi măng|gạch|đá 1)(?: |$)/u;
