import type { LexiconRow } from '../row.js';
import { row } from './ambiguous-row.js';

/** What a phone leaves of a word, in small letters: in capitals these are something else. */
const SHORT: readonly (readonly [written: string, read: string])[] = [
  ['khg', 'không'],
  ['ds', 'danh sách'],
  ['ntin', 'nhắn tin'],
  ['mik', 'mình'],
  ['hok', 'không'],
  ['bnhiêu', 'bao nhiêu'],
  ['sn', 'sinh năm'],
  ['trc', 'trước'],
  ['mn', 'mọi người'],
  ['mng', 'mọi người'],
  ['ng', 'người'],
  ['cx', 'cũng'],
  ['ntn', 'như thế nào'],
  ['hnay', 'hôm nay'],
  ['hqua', 'hôm qua'],
  ['nma', 'nhưng mà'],
  ['nhg', 'nhưng'],
  ['vđ', 'vấn đề'],
  ['vd', 'ví dụ'],
  ['ae', 'anh em'],
  ['ace', 'anh chị em'],
  ['ac', 'anh chị'],
  ['cb', 'chuẩn bị'],
  ['nt', 'nhắn tin'],
  ['đk', 'đăng ký'],
  ['đki', 'đăng ký'],
  ['đky', 'đăng ký'],
  ['bik', 'biết'],
  ['lm', 'làm'],
  ['ktra', 'kiểm tra'],
  ['tks', 'cảm ơn'],
  ['thanks', 'cảm ơn'],
  ['sdt', 'số điện thoại'],
  ['stk', 'số tài khoản'],
  ['mk', 'mật khẩu'],
  ['vk', 'vợ'],
  ['gv', 'giáo viên'],
  ['ub', 'ủy ban'],
  ['xh', 'xã hội'],
  ['pn', 'phụ nữ'],
  ['tn', 'thanh niên'],
  ['cn', 'chủ nhật'],
  ['tb', 'thông báo'],
  ['lh', 'liên hệ'],
  ['vs', 'với'],
  ['fb', 'phây búc'],
  ['vx', 'vắc xin'],
  ['lđ', 'lao động'],
  ['alo', 'a lô'],
];

const HS: Parameters<typeof row>[2] = [
  ['hồ sơ', { before: 'nộp; làm; bộ; bổ sung; trả; xử lý; hoàn thiện; nhận; đủ; mang; rút' }],
];

const FULL: readonly LexiconRow[] = [
  ['ko', 'không'],
  // Nậm Ko is a stream
  row('Ko', 'co', [
    [
      'không',
      {
        after:
          'có; phải; được; đc; đi; biết; ai; cần; làm; thấy; còn; nên; dùng; cho; để; ra; về; nghe; kịp; thể; đến; nộp; mua; bán',
      },
    ],
  ]),
  ['ok', 'ô kê'],
  ['OK', 'ô kê'],
  ['Ok', 'ô kê'],
  ['SDT', 'số điện thoại'],
  ['a/c', 'anh chị'],
  ['A/c', 'anh chị'],
  ['A/C', 'anh chị'],
  ['a/e', 'anh em'],
  ['A/e', 'anh em'],
  ['a/c/e', 'anh chị em'],
  ['c/e', 'chị em'],
  ['C/e', 'chị em'],
  ['ô/b', 'ông bà'],
  ['ô/bà', 'ông bà'],
  ['Ô/bà', 'ông bà'],
  ['Ô/b', 'ông bà'],
  ['Ô/B', 'ông bà'],
  ['Ms', 'bà'],
  ['Mrs', 'bà'],
  row('đc', 'được', [
    ['địa chỉ', { before: 'theo; về; ghi; cho; gửi' }],
    ['đồng chí', { before: 'các' }],
  ]),
  ['dc', 'được'],
  row('hs', 'học sinh', HS),
  row('Hs', 'học sinh', HS),
  row('dt', 'diện tích', [
    ['dân tộc', { after: 'thái; mông; dao; lự; giáy; kinh; thiểu số; khác' }],
    ['dân tộc', { before: 'các; người; đồng bào' }],
    ['điện thoại', { before: 'số; gọi; zalo' }],
  ]),
  row('Đc', 'địa chỉ', [['được', { after: 'biết; sự' }]]),
  row('ck', 'chuyển khoản', [['chồng', { after: 'em; chị; e; mình; vợ' }]]),
  row('đt', 'điện thoại', [['đầu tư', { before: 'chủ; vốn' }]]),
  ['Đt', 'điện thoại'],
];

export const MESSAGES: readonly LexiconRow[] = [
  ...SHORT.flatMap(([written, read]): LexiconRow[] => [
    [written, read],
    [written.charAt(0).toUpperCase() + written.slice(1), read],
  ]),
  ...FULL,
];
