import type { LexiconRow } from '../row.js';
import { row } from './ambiguous-row.js';

/** What a phone leaves of a word, in small letters: in capitals these are something else. */
const SHORT: readonly (readonly [written: string, read: string])[] = [
  ['khg', 'không'],
  ['đươc', 'được'],
  ['đuoc', 'được'],
  ['hoăc', 'hoặc'],
  ['viêc', 'việc'],
  ['nươc', 'nước'],
  ['thưc', 'thực'],
  ['môt', 'một'],
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
  ['sx', 'sản xuất'],
  ['nv', 'nhân viên'],
  ['tk', 'tài khoản'],
  ['nd', 'nội dung'],
  ['hd', 'hướng dẫn'],
  ['vp', 'văn phòng'],
  ['tg', 'thời gian'],
  ['gd', 'gia đình'],
  ['xd', 'xây dựng'],
  ['nhiu', 'nhiêu'],
  ['sp', 'sản phẩm'],
  ['bs', 'bác sĩ'],
  ['ad', 'át min'],
  ['đv', 'đơn vị'],
  ['lđ', 'lao động'],
  ['alo', 'a lô'],
  ['bcon', 'bà con'],
  ['tbao', 'thông báo'],
  ['nx', 'nữa'],
  ['đag', 'đang'],
  ['tl', 'trả lời'],
  ['nhìu', 'nhiều'],
  ['bnh', 'bao nhiêu'],
];

const NOT: Parameters<typeof row>[2] = [
  [
    'không',
    { after: 'biết; có; được; đc; dc; phải; nên; cần; còn; đi; ai; thấy; cho; kịp; thể; bt' },
  ],
  ['kế hoạch', { before: 'đạt; so; so với; vượt; phần trăm' }],
];

/** BC is báo cáo in papers; a message speaks to the people. */
export const PEOPLE: Parameters<typeof row>[2] = [
  [
    'bà con',
    {
      after:
        'ơi; chú ý; lưu ý; nhớ; nhận được tin; nhận tin; mang theo; yên tâm; khẩn trương; tranh thủ; cảnh giác; hãy; nào; ra họp; ra nhà; ra nvh; đi họp; đến họp; tập trung; chấp hành; thông cảm; ra nhận; đến nhận; đến nvh; nhắc nhau; bảo nhau; nhé; đi làm; dậy; cố gắng; ủng hộ; nào có; mình; thôn; hỗ trợ nhau; chủ động',
    },
  ],
  ['bà con', { before: 'mời; kính mời; toàn thể; thưa; kính thưa; mong; nhắc; bảo; các hộ' }],
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
  ['bn', 'bao nhiêu'],
  ['kt - xh', 'kinh tế xã hội'],
  ['kt-xh', 'kinh tế xã hội'],
  ['kt xh', 'kinh tế xã hội'],
  row('hs', 'học sinh', HS),
  row('Hs', 'học sinh', HS),
  row('dt', 'diện tích', [
    ['dân tộc', { after: 'thái; mông; dao; lự; giáy; kinh; thiểu số; khác' }],
    ['dân tộc', { before: 'các; người; đồng bào' }],
    ['điện thoại', { before: 'số; gọi; zalo' }],
  ]),
  row('Đc', 'địa chỉ', [
    [
      'được',
      {
        after:
          'nghỉ; đi; về; ăn; lĩnh; nhận; mời; vay; thôi; rồi; ạ; không; ko; k; tiền; hỗ trợ; tin; phép; thông báo; cô; các; a; anh; chị; bác; em; mùa',
      },
    ],
    [
      'đồng chí',
      {
        after:
          'lò; lù; vàng; giàng; nguyễn; sùng; bí thư; chủ tịch; nào; tẩn; lý; hoàng; trưởng; trần; phạm; lê',
      },
    ],
    ['được', { after: 'biết; sự; chưa; nhé; thì' }],
  ]),
  row('Dc', 'được', [['địa chỉ', { after: 'số; bản; thôn; xã; tổ; khu' }]]),
  row('kh', 'kế hoạch', NOT),
  row('Kh', 'kế hoạch', NOT),
  row('Hk', 'học kỳ', NOT),
  row('hk', 'học kỳ', NOT),
  row('bc', 'báo cáo', PEOPLE),
  row('Bc', 'báo cáo', PEOPLE),
  row('b/c', 'báo cáo', PEOPLE),
  row('B/c', 'báo cáo', PEOPLE),
  row('B/C', 'báo cáo', PEOPLE),
  row('bt', 'bình thường', [
    ['biết', { before: 'ko; k; không; chưa; ai; kh; đc' }],
    ['bí thư', { after: 'chi bộ; đoàn; chi đoàn; đảng ủy' }],
  ]),
  row('bh', 'bây giờ', [['bảo hiểm', { after: 'y tế; xã hội; thất nghiệp; nhân thọ; xe' }]]),
  row('đg', 'đang', [
    ['đường', { after: 'vào; ra; bị; liên; trơn; tránh; bê tông; về; lên; này' }],
    ['đường', { before: 'con; mặt; đoạn; trên; làm; sửa; ngoài; giữa' }],
  ]),
  ['Bh', 'bây giờ'],
  ['Ck', 'chuyển khoản'],
  ['T/b', 'thông báo'],
  ['t/b', 'thông báo'],
  ['T/B', 'thông báo'],
  ['thank you', 'cảm ơn'],
  ['ss', 'so sánh', 'guessed'],
  row('ck', 'chuyển khoản', [
    ['cùng kỳ', { before: 'so; so với; cùng; với' }],
    ['chồng', { after: 'em; chị; e; mình; vợ' }],
  ]),
  row('đt', 'điện thoại', [['đầu tư', { before: 'chủ; vốn' }]]),
  ['Đt', 'điện thoại'],
  ['Tp', 'thành phố'],
  ['tp', 'thành phố'],
  ['Tx', 'thị xã'],
  row('tv', 'ti vi', [['thành viên', { before: '#; các; thêm' }]]),
];

export const MESSAGES: readonly LexiconRow[] = [
  ...SHORT.flatMap(([written, read]): LexiconRow[] => [
    [written, read],
    [written.charAt(0).toUpperCase() + written.slice(1), read],
  ]),
  ...FULL,
];
