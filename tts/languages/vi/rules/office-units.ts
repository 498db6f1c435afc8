import { UNITS } from '../lexicon/units.js';
import { previousKind, said, type Rule } from '../rule.js';

const MONEY_SCALES: ReadonlyMap<string, string> = new Map([
  ['tr', 'triệu'],
  ['ng', 'nghìn'],
  ['tỷ', 'tỷ'],
]);

/** Units as an office shortens them. */
export const OFFICE_UNIT_RULES: readonly Rule[] = [
  // 350 tr.đ · ĐVT: ng.đ
  {
    kind: 'unit',
    as: 'money',
    first: /[tTnN]/u,
    pattern: /([tT]r|[nN]g|tỷ)\. ?đ(?:ồng)?(?![\p{L}\d])/uy,
    read: ([, scale = '']) => said(`${MONEY_SCALES.get(scale.toLowerCase()) ?? ''} đồng`),
  },
  // 2 triệuđồng, 3 nghìnha: the space forgotten
  {
    kind: 'unit',
    first: /[tn]/u,
    pattern: /(triệu|nghìn|ngàn|tỷ|tỉ)(đồng|đ|ha|kg|tấn|m2|m3|USD|người|hộ|con|cây)(?![\p{L}\d])/uy,
    read: ([, scale = '', unit = ''], { kind }) =>
      kind === 'number' ? said(`${scale} ${UNITS.get(unit) ?? unit}`) : null,
  },
  // 65 triệu đồng/KH 60 triệu đồng: what was planned, no share
  {
    kind: 'per',
    first: /\//u,
    pattern:
      /\/ ?(?=(?:KH|DT|NQ|kế hoạch|dự toán|chỉ tiêu|nghị quyết|tổng số)(?: \p{Ll}{1,6}){0,3} \d)/uy,
    read: (_, { kinds }) => (kinds.includes('number') ? said('trên') : null),
  },
  // Lưu: VT, KT(03b): copies
  {
    kind: 'unit',
    as: 'code',
    first: /b/u,
    pattern: /b(?=[).;,]|$)/uy,
    read: (_, context) =>
      context.touches && previousKind(context) === 'number' && context.before.includes('lưu')
        ? said('bản')
        : null,
  },
];
