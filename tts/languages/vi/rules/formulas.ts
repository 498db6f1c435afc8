import { said, type Rule } from '../rule.js';

/** The signs of a sum in the head of a column, and of shares in words. */
export const FORMULA_RULES: readonly Rule[] = [
  // (3) = (2)/(1)*100, the head of a column; số đã giải quyết / tổng số × 100
  {
    kind: 'symbol',
    as: 'math',
    first: /[/*x×:]/u,
    pattern: /[/*x×:](?= ?\(?\d)/uy,
    read: ([sign], { kind, touches, before, line }) =>
      kind === 'mark' && touches && line.includes('=') && /^\d{1,2}$/u.test(before.at(-1) ?? '')
        ? said(FORMULA.get(sign) ?? '')
        : null,
  },
  // số hồ sơ trực tuyến/tổng số hồ sơ
  {
    kind: 'symbol',
    as: 'ratio',
    first: /\//u,
    pattern:
      /\/ ?(?=[Tt]ổng (?:số|thu|chi|vốn|diện tích|dân số|sản lượng|nguồn|kinh phí|giá trị|doanh thu)(?!\p{L}))/uy,
    read: () => said('trên'),
  },
  {
    kind: 'symbol',
    as: 'math',
    first: /\//u,
    pattern: / ?\/ (?=\p{L})/uy,
    read: (_, { line, touches }) => (!touches && / = /u.test(line) ? said('trên') : null),
  },
  // Số dư = thu - chi
  {
    kind: 'symbol',
    as: 'math',
    first: /[-–−]/u,
    pattern: /[-–−](?= \p{L})/uy,
    read: (_, { before, touches, kind }) =>
      !touches && kind !== 'mark' && before.includes('=') ? said('trừ') : null,
  },
  // 50~60 hộ
  {
    kind: 'symbol',
    as: 'range',
    first: /[~∼～]/u,
    pattern: /[~∼～](?=\d)/uy,
    read: (_, { kind, touches }) =>
      touches && (kind === 'number' || kind === 'unit') ? said('đến') : null,
  },
  // ▲ 2,5% · ▼ 1,2%: up and down in a table
  {
    kind: 'symbol',
    first: /[▲▼△▽]/u,
    pattern: /[▲▼△▽](?= ?\d)/uy,
    read: ([sign]) => said(sign === '▲' || sign === '△' ? 'tăng' : 'giảm'),
  },
  // Điều 3÷6, 10÷15%: as engineers write a range
  {
    kind: 'symbol',
    as: 'range',
    first: /÷/u,
    pattern: /÷(?= ?\d)/uy,
    read: (_, { kind, line }) =>
      (kind === 'number' || kind === 'unit') && !line.includes('=') ? said('đến') : null,
  },
];

const FORMULA: ReadonlyMap<string, string> = new Map([
  ['/', 'trên'],
  [':', 'chia'],
  ['*', 'nhân'],
  ['x', 'nhân'],
  ['×', 'nhân'],
]);
