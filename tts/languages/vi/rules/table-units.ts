import { COUNTING, PER, SCALES, UNITS } from '../lexicon/units.js';
import { pattern, said, type Rule } from '../rule.js';
import { oldTonePlacement } from '../tone-placement.js';

/** What a column may count, as its head writes it. */
const HEADS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    đ: 'đồng',
    đồng: 'đồng',
    trđ: 'triệu đồng',
    ng: 'người',
    GV: 'giáo viên',
    HS: 'học sinh',
    BS: 'bác sĩ',
    LĐ: 'lao động',
    tạ: 'tạ',
    tấn: 'tấn',
    kg: 'ki lô gam',
    g: 'gam',
    lít: 'lít',
    m3: 'mét khối',
    'm³': 'mét khối',
    m2: 'mét vuông',
    'm²': 'mét vuông',
    ha: 'héc ta',
    kWh: 'ki lô oát giờ',
    ...Object.fromEntries(
      'người con hộ lượt lần giường máy cây xe ca cuộc vụ buổi ngày giờ phút cái hồ sơ'
        .split(' ')
        .map((word) => [word, word]),
    ),
  }),
);

const OF = '\\p{L}{1,7}[²³23]?';

/** The unit of a column alone: “Năng suất (tạ/ha)”, “ĐVT: đ/kg”. */
export const TABLE_UNIT_RULES: readonly Rule[] = [
  {
    kind: 'unit',
    as: 'measure',
    first: /\p{L}/u,
    pattern: pattern(
      `(\\p{L}{1,5}[²³23]?)/ ?(${OF})(?:/ ?(\\p{L}{1,7}))?(?= dân| {0,2}(?:[)\\];,.|]|$))`,
    ),
    read: ([, head = '', of = '', each], { kind, lineStart }) => {
      const name = lineStart || kind === 'mark' ? HEADS.get(head) : undefined;
      const share = shareOf(head, of, each);
      return name && share ? said(`${name} ${share}`) : null;
    },
  },
  // a cell of a table: “Trồng rừng | ha | 85”, “Lúa (ha)”, “ĐVT: ha”; else a laugh
  {
    kind: 'unit',
    as: 'measure',
    first: /[Hh]/u,
    pattern: /(?<=[|(] {0,3}|(?:ĐVT|đvt|[Đđ]ơn vị(?: tính)?) ?: ?)[Hh]a(?= {0,3}(?:[|);,]|$))/uy,
    read: () => said('héc ta'),
  },
  // 612 ha5 mẫu · T2 ha · đồng/ha2 giờ: beside what is said as a number, so that it stays so read again
  {
    kind: 'unit',
    as: 'measure',
    first: /h/u,
    pattern: /ha(?!\p{L})/uy,
    read: (_, { kind, after, spoken }) => {
      if (kind === undefined || kind === 'mark') return null;
      if (kind === 'number' && !/^\d/u.test(after)) return null;
      const isCounted = kind !== 'word' || COUNTING.has(spoken) || SCALES.has(spoken);
      return isCounted ? said('héc ta') : null;
    },
  },
  // the head is a word that stands for itself
  {
    kind: 'per',
    first: /\//u,
    pattern: pattern(`/ ?(${OF})(?:/ ?(\\p{L}{1,7}))?(?= dân| {0,2}(?:[)\\];,.|]|$))`),
    read: ([, of = '', each], { kind, kinds, word }) => {
      const isAlone = kind === 'word' && (kinds.length === 1 || kinds.at(-2) === 'mark');
      const share = isAlone && HEADS.has(word) ? shareOf(word, of, each) : undefined;
      return share ? said(share) : null;
    },
  },
];

function shareOf(head: string, of: string, each: string | undefined): string | undefined {
  const whole = thing(of);
  // “hộ/khẩu” counts both
  if (!whole || of === 'khẩu') return undefined;
  const isMoney = HEADS.get(head)?.endsWith('đồng') ?? false;
  const share = each === undefined ? '' : thing(each);
  if (share === undefined) return undefined;
  const joint = !isMoney && UNITS.has(of) ? 'trên' : 'một';
  return `${joint} ${whole}${share && ` một ${share}`}`;
}

function thing(written: string): string | undefined {
  if (written === 'ng') return 'người';
  const lower = written.toLowerCase();
  return UNITS.get(written) ?? (PER.has(lower) ? oldTonePlacement(lower) : undefined);
}
