import type { LexiconRow } from '../row.js';
import { row } from './ambiguous-row.js';

/** What a village's notices and messages write short: power cuts, vaccines, prices, games, roads. */
export const VILLAGE: readonly LexiconRow[] = [
  ['CKNT', 'cùng kỳ năm trước'],
  ['CKNN', 'cùng kỳ năm ngoái'],
  ['t°', 'nhiệt độ'],
  ['tº', 'nhiệt độ'],
  row('QK', 'quân khu', [
    ['quốc khánh', { after: '2 9; 02 9' }],
    ['quốc khánh', { before: 'lễ; nghỉ; ngày; dịp; mừng; tết; năm' }],
  ]),
  row('XM', 'xi măng', [
    ['xi măng', { before: 'tấn; bao; kg; yến; hỗ trợ; mua; cát' }],

    [
      'xe máy',
      { before: 'mất; trộm; đi; chiếc; bằng; ô tô; ot; gửi; đăng ký; biển số; nhặt được; 1; 01' },
    ],
    ['xe máy', { after: 'honda; wave; dream; biển; bks; điện; sirius; yamaha; đi' }],
    ['xe máy', { before: '#' }],
  ]),
  row('DN', 'doanh nghiệp', [['đà nẵng', { before: 'thành phố' }]]),
  row('TY', 'thú y', [['thú y', { before: 'chăn nuôi; cán bộ; trạm; chăn nuôi và; viên' }]]),
  ['VSIP', 'vi síp'],
  ['BX', 'bến xe'],
  ['TĐV', 'tổng đài viên'],
  ['ANCS', 'an ninh cơ sở'],
  ['HSPT', 'học sinh phổ thông'],
  ['T.Anh', 'tiếng anh'],
  ['T. Anh', 'tiếng anh'],
  ['T.Việt', 'tiếng việt'],
  ['T. Việt', 'tiếng việt'],
  ['XLKL', 'xử lý kỷ luật'],
  ['LCB', 'lương cơ bản'],
  row('BA', 'ba', [['biến áp', { before: 'trạm; máy' }]]),
  ['TEMC', 'trẻ em mồ côi'],
  ['BQĐN', 'bình quân đầu người'],
  ['MTP', 'mai táng phí'],
  ['NNCĐHH', 'người nhiễm chất độc hóa học'],
  row('CR', 'chiều rộng', [
    ['cháy rừng', { before: 'cấp; phòng; chống; pc; dự báo; vụ; chữa; nguy cơ' }],
  ]),
  ['NHNo&PTNT', 'ngân hàng nông nghiệp và phát triển nông thôn'],
  ['NHNo', 'ngân hàng nông nghiệp'],
  ['LLĐT', 'liên lạc điện tử'],
  ['SLLĐT', 'sổ liên lạc điện tử'],
  ['TKB', 'thời khóa biểu'],
  ['TA', 'tiếng anh', 'guessed'],
  ['NCX', 'niu cát xơn'],
  ['CSGT - TT', 'cảnh sát giao thông trật tự'],
  ['Bnền', 'bê nền'],
  ['Bmặt', 'bê mặt'],
  row('ns', 'ngân sách', [['năng suất', { near: 'tạ; tấn; dt; sl; ha; sào' }]]),
  row('sl', 'số lượng', [['sản lượng', { near: 'tạ; ns; ha; diện tích; năng suất' }]]),
];
