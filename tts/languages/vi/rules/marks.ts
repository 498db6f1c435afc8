import { UNITS } from '../lexicon/units.js';
import { cardinal } from '../numbers.js';
import { DASH, beginning, guessed, pattern, said, type Context, type Rule } from '../rule.js';

const SPOKEN: readonly (readonly [string, string])[] = [
  ['&', 'và'],
  ['+', 'cộng'],
  ['=', 'bằng'],
  ['≥', 'lớn hơn hoặc bằng'],
  ['≤', 'nhỏ hơn hoặc bằng'],
  ['>', 'lớn hơn'],
  ['<', 'nhỏ hơn'],
  ['±', 'cộng trừ'],
  ['≈', 'xấp xỉ'],
  ['~', 'khoảng'],
  ['×', 'nhân'],
  ['÷', 'chia'],
  ['→', 'đến'],
  ['➡', 'đến'],
  ['⇒', 'suy ra'],
  ['#', 'thăng'],
  ['@', 'a còng'],
  ['*', 'sao'],
  ['%', 'phần trăm'],
  ['‰', 'phần nghìn'],
  ['°', 'độ'],
  ['_', 'gạch dưới'],
  ['\\', 'gạch chéo'],
  ['|', ','],
  ['₫', 'đồng'],
  ['$', 'đô la'],
  ['€', 'ơ rô'],
  ['²', 'bình phương'],
  ['³', 'lập phương'],
  ['≠', 'khác'],
  ['√', 'căn bậc hai'],
  ['∞', 'vô cùng'],
  ['∑', 'tổng'],
  ['∆', 'đen ta'],
  ['←', 'từ'],
  ['↔', 'và'],
  ['↑', 'tăng'],
  ['↓', 'giảm'],
  ['⅓', 'một phần ba'],
  ['⅔', 'hai phần ba'],
  ['⅕', 'một phần năm'],
  ['⅛', 'một phần tám'],
  ['£', 'bảng anh'],
  ['¥', 'yên'],
  ['^', 'mũ'],
  ['⁰', 'độ'],
  ['¹', 'mũ một'],
  ['⁴', 'mũ bốn'],
  ['⁵', 'mũ năm'],
  ['⁶', 'mũ sáu'],
  ['©', 'bản quyền'],
  ['✓', 'tích'],
  ['✔', 'tích'],
  ['½', 'một phần hai'],
  ['¼', 'một phần tư'],
  ['¾', 'ba phần tư'],
  ['§', 'mục'],
  ['∩', 'giao'],
  ['∪', 'hợp'],
  ['∈', 'thuộc'],
  ['∉', 'không thuộc'],
  ['⊂', 'con của'],
  ['∀', 'với mọi'],
  ['∃', 'tồn tại'],
  ['∏', 'tích'],
  ['¬', 'phủ định'],
  ['≡', 'đồng nhất với'],
  ['∠', 'góc'],
  ['⊥', 'vuông góc với'],
  ['∥', 'song song với'],
  ['₹', 'ru pi'],
  ['₩', 'uôn'],
  ['₭', 'kíp'],
  ['฿', 'bạt'],
  ['₱', 'pê sô'],
];

const SPOKEN_MAP: ReadonlyMap<string, string> = new Map(SPOKEN);

/** “quý II/2026 - quý IV/2027”: the number before may be two tokens. */
const CUE_BACK = 3;

/** “Km5+200” is one token. */
function followsCue(cue: string, { before }: Context): boolean {
  return before
    .slice(-CUE_BACK)
    .some((word) => word === cue || (cue === 'km' && word.startsWith(cue)));
}

/** A full stop, or dots, with closing quotes or brackets that belong to the sentence. */
const SENTENCE_END = /([.!?]|\.{2,6}|…)[.!?…]{0,5}["'”’)\]]{0,3}(?=\s|$)/uy;

export const MARK_RULES: readonly Rule[] = beginning(/[^\p{L}0-9]/u, [
  // an empty line to write on, stars around a word
  {
    kind: 'mark',
    first: /[_*=~#®™]/u,
    pattern: /_{2,80}|\*{2,80}|={2,80}|~{2,80}|#{2,80}|[®™]/uy,
    read: () => said(''),
  },
  // :) and its kin
  {
    kind: 'symbol',
    as: 'emoji',
    first: /[:;=^<]/u,
    pattern: /(?:[:;=]-?(?:[)(]{1,8}|[DPp])|\^_{0,3}\^|<3)(?![\p{L}\d])/uy,
    read: (_, context) => (context.touches ? null : said('')),
  },
  {
    kind: 'symbol',
    as: 'math',
    first: /[-<>!=]/u,
    pattern: />=|<=|!=|=>|->|<-/uy,
    read: ([sign], { lineStart, after }) => {
      // “=> Đề nghị các bản báo cáo”: an arrow that opens a line is a bullet
      if (lineStart && sign.endsWith('>')) return said('');
      if (sign === '->' && STEP.test(after)) return said(',');
      return said(sign === '=>' && /^ ?\d/u.test(after) ? 'đến' : (DOUBLE.get(sign) ?? ''));
    },
  },
  // so với dự toán (+/-) · tăng (+), giảm (-)
  {
    kind: 'symbol',
    first: /[+(]/u,
    pattern: /\+ ?[/,;] ?[-–](?!\d)|\([-–]\)/uy,
    read: ([sign]) => said(sign.startsWith('+') ? 'cộng trừ' : ', trừ ,'),
  },
  // 2½ kg · ¾ diện tích
  {
    kind: 'number',
    as: 'fraction',
    first: /[½¼¾⅓⅔⅕⅛]/u,
    pattern: /[½¼¾⅓⅔⅕⅛]/uy,
    read: ([sign], { kind, touches }) =>
      said(sign === '½' && touches && kind === 'number' ? 'rưỡi' : (SPOKEN_MAP.get(sign) ?? '')),
  },
  // √16
  {
    kind: 'symbol',
    as: 'math',
    first: /√/u,
    pattern: /√(?=\d)/uy,
    read: () => said('căn bậc hai của'),
  },
  // từ thứ 2 - thứ 6
  {
    kind: 'symbol',
    as: 'range',
    first: /[–-]/u,
    pattern: pattern(
      DASH,
      '(?=([Tt]hứ|[Tt]háng|[Qq]uý|[Nn]gày|[Nn]ăm|[Đđ]iều|[Kk]hoản|[Ll]ớp|[Kk]m|[Bb]ản|[Tt]ổ|[Tt]uần|[Tt]hôn|[Xx]óm|[Ấấ]p|[Kk]hối|[Kk]hu|[Nn]gõ|[Bb]ài|[Tt]iết|[Tt]rang|[Cc]âu|[Hh]àng|[Cc]hương|[Pp]hần|[Mm]ục|[Cc]ấp|[Bb]ậc|[Ss]ố|[Đđ]ợt|[Vv]òng|[Mm]ùng|[Mm]ồng|[Cc]ọc|[Ll]ô|[Tt]hửa|[Nn]hóm|[Ll]oại|[Hh]ạng|[Kk]ỷ|[Kk]hóa) ?(?:\\d|[IVX]{1,4}(?!\\p{L})|(?:[Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb]ảy)(?!\\p{L})))',
    ),
    read: ([, cue = ''], context) => (followsCue(cue.toLowerCase(), context) ? said('đến') : null),
  },
  // thứ 3 - CN
  {
    kind: 'symbol',
    as: 'range',
    first: /[–-]/u,
    pattern: pattern(DASH, '(?=(?:CN|[Cc]hủ [Nn]hật)(?!\\p{L}))'),
    read: (_, context) => (followsCue('thứ', context) ? said('đến') : null),
  },
  {
    kind: 'mark',
    first: /[.!?…]/u,
    pattern: SENTENCE_END,
    read: ([written], context) =>
      // “chè, ngô… và lúa” goes on: a small letter after dots begins no sentence.
      /^ {0,3}\p{Ll}/u.test(context.after) &&
      (/^(?:\.{3,6}|…)/u.test(written) || context.word.startsWith('v.v'))
        ? said(',')
        : { say: /[?]/u.test(written) ? '?' : /[!]/u.test(written) ? '!' : '.', ends: true },
  },
  // a full stop with no space after it, between words
  {
    kind: 'mark',
    first: /[.!?…]/u,
    pattern: /[.!?…](?=\p{Lu})/uy,
    read: ([mark]) => ({ say: mark === '…' ? '.' : mark, ends: true }),
  },
  // “; + Đợt 2”, an item in a line
  {
    kind: 'mark',
    first: /\+/u,
    pattern: /\+(?= \p{Lu})/uy,
    read: (_, { kind }) => (kind === 'mark' ? said('') : null),
  },
  { kind: 'mark', pattern: /[;:]/uy, read: ([mark]) => said(mark) },
  {
    kind: 'mark',
    first: /[,()[\]{}….!?]/u,
    pattern: /[,()[\]{}…]|\.{1,6}|[!?]/uy,
    read: () => said(','),
  },
  {
    kind: 'mark',
    pattern: /[“"]/uy,
    read: (_, context) => said(opensLongQuote(context) ? ',' : ''),
  },
  { kind: 'mark', pattern: /[”']/uy, read: () => said('') },
  // a dash with spaces is a pause, inside a word it is nothing
  {
    kind: 'mark',
    pattern: /[-–]{1,3}/uy,
    read: (_, context) => said(context.touches && !context.after.startsWith(' ') ? '' : ','),
  },
  // và/hoặc · 4G/5G
  { kind: 'mark', pattern: /\//uy, read: () => said(',') },
  // đạt 4★ · OCOP ★★★
  {
    kind: 'symbol',
    first: /[★☆⭐]/u,
    pattern: /[★⭐]{1,5}(?![★☆⭐])/uy,
    read: ([stars], { kind, touches, word, before }) => {
      const isRank = touches || before.includes('ocop') || before.includes('hạng');
      if (kind === 'number' && isRank && stars.length === 1) return said('sao');
      return word === 'ocop' && stars.length > 1
        ? said(`${cardinal(String(stars.length))} sao`)
        : null;
    },
  },
  { kind: 'mark', pattern: /[•▪●○◦■□◆➢➤►★☆❖·]/uy, read: () => said(',') },
  {
    kind: 'symbol',
    pattern: pattern(
      '[',
      ...SPOKEN.map(([symbol]) => `\\u{${symbol.codePointAt(0)?.toString(16)}}`),
      ']',
    ),
    read: ([symbol], context) => {
      if (context.lineStart && ARROWS.has(symbol)) return said('');
      if ((symbol === '→' || symbol === '➡') && STEP.test(context.after)) return said(',');
      // Cài đặt > Bảo mật
      if (
        symbol === '>' &&
        context.kind !== 'number' &&
        context.kind !== 'unit' &&
        !/^ ?\p{Lu}(?!\p{L})/u.test(context.after) &&
        /^ ?[“"\p{Lu}]/u.test(context.after)
      )
        return said(',');
      // ĐẢNG BỘ TỈNH * SỐ 12-NQ/TU
      if (symbol === '*' && context.kind === 'word' && /^ \p{Lu}/u.test(context.after))
        return said(',');
      const reading = SPOKEN_MAP.get(symbol) ?? UNITS.get(symbol) ?? '';
      return symbol === '→' || symbol === '*' || symbol === '~' ? guessed(reading) : said(reading);
    },
  },
  // said by nothing: a picture in the text
  {
    kind: 'symbol',
    as: 'emoji',
    pattern: /[\p{Extended_Pictographic}\u{1f1e6}-\u{1f1ff}\u{1f3fb}-\u{1f3ff}]{1,16}/uy,
    read: () => said(''),
  },
  // nothing above knows it: said to the editor, never swallowed in silence
  { kind: 'symbol', pattern: /[^\s\p{L}\d]/uy, read: () => ({ say: '', doubt: 'unread' }) },
]);

/** What a menu or the next step of an app begins with. */
const STEP =
  /^ ?(?:B\d|[“"]|(?:bước|chọn|nhấn|bấm|ấn|vào|mở|gõ|nhập|tải|đăng|quét|xác)(?!\p{L}))/iu;
const ARROWS: ReadonlySet<string> = new Set('→➡⇒');
const DOUBLE: ReadonlyMap<string, string> = new Map([
  ['>=', 'lớn hơn hoặc bằng'],
  ['<=', 'nhỏ hơn hoặc bằng'],
  ['!=', 'khác'],
  ['=>', 'suy ra'],
  ['->', 'đến'],
  ['<-', 'từ'],
]);

const SHORT_QUOTE_WORDS = 8;

/** A quoted name is said in one breath with its sentence; quoted speech is set off. */
function opensLongQuote(context: Context): boolean {
  if (context.touches && context.kinds.length > 0) return false;
  const quoted = context.after.split(/[”"]/u, 1)[0] ?? '';
  return quoted.split(' ').length > SHORT_QUOTE_WORDS;
}
