import { UNITS } from '../lexicon/units.js';
import { guessed, pattern, said, type Context, type Rule } from '../rule.js';

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
  ['½', 'một phần hai'],
  ['¼', 'một phần tư'],
  ['¾', 'ba phần tư'],
  ['§', 'mục'],
];

const SPOKEN_MAP: ReadonlyMap<string, string> = new Map(SPOKEN);

/** A full stop, or dots, with closing quotes or brackets that belong to the sentence. */
const SENTENCE_END = /([.!?]|\.{2,6}|…)[.!?…]{0,5}["'”’)\]]{0,3}(?=\s|$)/uy;

export const MARK_RULES: readonly Rule[] = [
  {
    kind: 'mark',
    pattern: SENTENCE_END,
    read: ([written], context) =>
      // “… v.v. và” goes on: a small letter after a full stop begins no sentence.
      /^ {0,3}\p{Ll}/u.test(context.after) && !/[!?]/u.test(written)
        ? said(',')
        : { say: /[?]/u.test(written) ? '?' : /[!]/u.test(written) ? '!' : '.', ends: true },
  },
  // a full stop with no space after it, between words
  {
    kind: 'mark',
    pattern: /[.!?…](?=\p{Lu})/uy,
    read: ([mark]) => ({ say: mark === '…' ? '.' : mark, ends: true }),
  },
  { kind: 'mark', pattern: /[;:]/uy, read: ([mark]) => said(mark) },
  { kind: 'mark', pattern: /[,()[\]{}…]|\.{1,6}|[!?]/uy, read: () => said(',') },
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
  { kind: 'mark', pattern: /[•▪●○◦■□◆➢➤►✓✔★☆❖·®™©]/uy, read: () => said(',') },
  {
    kind: 'symbol',
    pattern: pattern(
      '[',
      ...SPOKEN.map(([symbol]) => `\\u{${symbol.codePointAt(0)?.toString(16)}}`),
      ']',
    ),
    read: ([symbol]) => {
      const reading = SPOKEN_MAP.get(symbol) ?? UNITS.get(symbol) ?? '';
      return symbol === '→' || symbol === '*' || symbol === '~' ? guessed(reading) : said(reading);
    },
  },
  // nothing above knows it: said to the editor, never swallowed in silence
  { kind: 'symbol', pattern: /[^\s\p{L}\d]/uy, read: () => ({ say: '', doubt: 'unread' }) },
];

const SHORT_QUOTE_WORDS = 8;

/** A quoted name is said in one breath with its sentence; quoted speech is set off. */
function opensLongQuote(context: Context): boolean {
  if (context.touches && context.kinds.length > 0) return false;
  const quoted = context.after.split(/[”"]/u, 1)[0] ?? '';
  return quoted.split(' ').length > SHORT_QUOTE_WORDS;
}
