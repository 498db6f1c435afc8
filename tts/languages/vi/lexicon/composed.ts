import { ISSUERS } from './issuers.js';
import { lexiconEntryInAnyCase } from './lookup.js';

/** Two letters that begin or end a longer abbreviation, and what they are there. */
const PAIRS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    AN: 'an ninh',
    AT: 'an toàn',
    BB: 'biên bản',
    BC: 'báo cáo',
    BD: 'bồi dưỡng',
    BH: 'bảo hiểm',
    BM: 'biểu mẫu',
    BN: 'bệnh nhân',
    BQ: 'bình quân',
    BS: 'bác sĩ',
    BT: 'bồi thường',
    BV: 'bảo vệ',
    BĐ: 'bảo đảm',
    CB: 'cán bộ',
    CC: 'công chức',
    CH: 'chỉ huy',
    CL: 'chất lượng',
    CM: 'chuyên môn',
    CN: 'công nghiệp',
    CQ: 'cơ quan',
    CS: 'cơ sở',
    CT: 'chủ tịch',
    CV: 'công văn',
    CĐ: 'cộng đồng',
    DA: 'dự án',
    DK: 'dự kiến',
    DL: 'du lịch',
    DN: 'doanh nghiệp',
    DS: 'dân số',
    DT: 'dân tộc',
    DV: 'dịch vụ',
    GC: 'gia cầm',
    GD: 'giáo dục',
    GN: 'giảm nghèo',
    GQ: 'giải quyết',
    GS: 'giám sát',
    GT: 'giao thông',
    GV: 'giáo viên',
    GĐ: 'gia đình',
    HC: 'hành chính',
    HH: 'hàng hóa',
    HK: 'học kỳ',
    HN: 'hội nghị',
    HS: 'hồ sơ',
    HT: 'hỗ trợ',
    HV: 'hội viên',
    HĐ: 'hợp đồng',
    KC: 'kết cấu',
    KD: 'kinh doanh',
    KH: 'kế hoạch',
    KK: 'khó khăn',
    KL: 'kết luận',
    KN: 'khiếu nại',
    KP: 'kinh phí',
    KS: 'khoáng sản',
    KT: 'kinh tế',
    LL: 'lực lượng',
    LN: 'lâm nghiệp',
    LĐ: 'lãnh đạo',
    MH: 'mô hình',
    MN: 'mầm non',
    MT: 'môi trường',
    NC: 'nghiên cứu',
    ND: 'nội dung',
    NH: 'ngân hàng',
    NN: 'nông nghiệp',
    NQ: 'nghị quyết',
    NS: 'ngân sách',
    NT: 'nông thôn',
    NV: 'nhân viên',
    PA: 'phương án',
    PC: 'phòng chống',
    PH: 'phối hợp',
    PL: 'pháp luật',
    PN: 'phụ nữ',
    PT: 'phát triển',
    QC: 'quy chế',
    QH: 'quy hoạch',
    QL: 'quản lý',
    QP: 'quốc phòng',
    QS: 'quân sự',
    QT: 'quyết toán',
    QĐ: 'quyết định',
    SH: 'sinh hoạt',
    SK: 'sức khỏe',
    SL: 'sản lượng',
    SN: 'sự nghiệp',
    SP: 'sản phẩm',
    SV: 'sinh viên',
    SX: 'sản xuất',
    TB: 'thông báo',
    TC: 'tài chính',
    TD: 'tín dụng',
    TG: 'tôn giáo',
    TH: 'tổng hợp',
    TK: 'thiết kế',
    TL: 'tài liệu',
    TM: 'thương mại',
    TN: 'thanh niên',
    TP: 'thực phẩm',
    TS: 'tài sản',
    TT: 'thường trực',
    TV: 'tư vấn',
    TW: 'trung ương',
    TX: 'thường xuyên',
    TĐ: 'thi đua',
    VC: 'viên chức',
    VH: 'văn hóa',
    VL: 'vật liệu',
    VN: 'việt nam',
    VP: 'văn phòng',
    VS: 'vệ sinh',
    VT: 'vận tải',
    VĐ: 'vận động',
    XD: 'xây dựng',
    XH: 'xã hội',
    XL: 'xử lý',
    YT: 'y tế',
    ĐB: 'đại biểu',
    ĐC: 'địa chính',
    ĐD: 'điều dưỡng',
    ĐG: 'đánh giá',
    ĐH: 'đại hội',
    ĐK: 'đăng ký',
    ĐP: 'địa phương',
    ĐS: 'đời sống',
    ĐT: 'đầu tư',
    ĐU: 'đảng ủy',
    ĐV: 'đảng viên',
    ĐĐ: 'đất đai',
    ƯD: 'ứng dụng',
  }),
);
/** At the end of a longer one some are something else: QLHS ends in học sinh. */
const LAST: ReadonlyMap<string, string> = new Map(
  Object.entries({
    BC: 'báo cáo',
    BQ: 'bình quân',
    BS: 'bổ sung',
    BV: 'bảo vệ',
    CB: 'cán bộ',
    CN: 'công nghiệp',
    CS: 'cơ sở',
    CT: 'công tác',
    DS: 'dân sinh',
    HS: 'học sinh',
    HT: 'hệ thống',
    HV: 'hội viên',
    HĐ: 'hoạt động',
    KH: 'khoa học',
    KT: 'kỹ thuật',
    LĐ: 'lao động',
    ND: 'nhân dân',
    NN: 'nông nghiệp',
    NT: 'nông thôn',
    NV: 'nhiệm vụ',
    PC: 'phòng chống',
    QĐ: 'quân đội',
    TC: 'tài chính',
    TN: 'thanh niên',
    TP: 'thực phẩm',
    TT: 'thông tin',
    TV: 'thành viên',
    TX: 'thường xuyên',
    VH: 'văn hóa',
    XL: 'xếp loại',
    ĐC: 'điều chỉnh',
    ĐT: 'đô thị',
  }),
);
const TWO_PAIRS = 4;
/** ĐVBT is a patient whose name is not said. */
const NAME_END = 'BT';
const SHORTEST = 5;
const LONGEST = 20;

/**
 * An abbreviation written together from known ones: TTHĐND, PCTUBND, XDNTM. A guess, but nearer than its
 * letters; at least one part must be an abbreviation of three letters.
 */
export function composedReading(word: string): string | undefined {
  const body = ISSUERS.get(word);
  if (body) return body;
  if (word.length === TWO_PAIRS) return twoPairs(word);
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

/** HTPT, KHPH: nobody knows their letters, most people their halves. */
function twoPairs(word: string): string | undefined {
  const [head, tail] = [word.slice(0, 2), word.slice(2)];
  const first = PAIRS.get(head);
  const last = tail === NAME_END ? undefined : (LAST.get(tail) ?? PAIRS.get(tail));
  return first && last ? `${first} ${last}` : undefined;
}
