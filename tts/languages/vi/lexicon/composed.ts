import { ISSUERS } from './documents.js';
import { lexiconEntryInAnyCase } from './lookup.js';

/** Two letters that begin or end a longer abbreviation, and what they are there. */
const PAIRS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    BB: 'biên bản',
    BC: 'báo cáo',
    BT: 'bồi thường',
    BV: 'bảo vệ',
    CB: 'cán bộ',
    CC: 'công chức',
    CT: 'chủ tịch',
    CV: 'công văn',
    DA: 'dự án',
    DV: 'dịch vụ',
    GD: 'giáo dục',
    GQ: 'giải quyết',
    GS: 'giám sát',
    HV: 'hội viên',
    HĐ: 'hợp đồng',
    KH: 'kế hoạch',
    KN: 'khiếu nại',
    KP: 'kinh phí',
    LĐ: 'lãnh đạo',
    NQ: 'nghị quyết',
    NS: 'ngân sách',
    NT: 'nông thôn',
    PC: 'phòng chống',
    PT: 'phát triển',
    QH: 'quy hoạch',
    QL: 'quản lý',
    QT: 'quyết toán',
    QĐ: 'quyết định',
    SN: 'sự nghiệp',
    SX: 'sản xuất',
    TB: 'thông báo',
    TC: 'tài chính',
    TH: 'tổng hợp',
    TT: 'thường trực',
    TW: 'trung ương',
    VN: 'việt nam',
    VP: 'văn phòng',
    XD: 'xây dựng',
    XL: 'xử lý',
    ĐK: 'đăng ký',
    ĐT: 'đầu tư',
    ĐU: 'đảng ủy',
    ĐV: 'đảng viên',
  }),
);
const SHORTEST = 5;
const LONGEST = 20;

/**
 * An abbreviation written together from known ones: TTHĐND, PCTUBND, XDNTM. A guess, but nearer than its
 * letters; at least one part must be an abbreviation of three letters.
 */
export function composedReading(word: string): string | undefined {
  const body = ISSUERS.get(word);
  if (body) return body;
  if (word.length < SHORTEST || word.length > LONGEST) return undefined;
  for (let cut = word.length - 2; cut >= 2; cut -= 1) {
    const [head, tail] = [word.slice(0, cut), word.slice(cut)];
    if (head.length < 3 && tail.length < 3) continue;
    const first = part(head);
    const second = first && (part(tail) ?? composedReading(tail));
    if (first && second) return `${first} ${second}`;
  }
  return undefined;
}

function part(letters: string): string | undefined {
  if (letters.length === 2) return PAIRS.get(letters);
  const entry = lexiconEntryInAnyCase(letters);
  if (entry?.isExact && !entry.isForeign) return entry.row[1];
  return ISSUERS.get(letters);
}
