import type { LexiconRow } from '../row.js';
import { row } from './ambiguous-row.js';

/** Matches, messages, merit, houses for sale: what two letters are there. */
export const AMBIGUOUS_CIVIC: readonly LexiconRow[] = [
  row('NH', 'ngân hàng', [
    ['năm học', { after: '2024; 2025; 2026; 2027; 2028' }],
    ['nhãn hiệu', { before: 'đăng ký' }],
  ]),
  row('SH', 'sinh hoạt', [
    ['ét hát', { before: 'xe; honda; chiếc' }],
    ['ét hát', { after: 'mode; 125; 150; 160; 350' }],
  ]),
  row('SHCĐ', 'sinh hoạt cộng đồng', [
    ['sinh hoạt chuyên đề', { near: 'đảng viên; chi bộ; đảng; quý; chi đoàn' }],
  ]),
  row('KC', 'kháng chiến', [
    ['kháng chiến', { after: 'chống' }],
    ['kết cấu', { after: 'hạ tầng' }],
  ]),
  row('BG', 'biên giới', [
    ['bắc giang', { near: 'foxconn; kcn; tuyển; bắc ninh' }],
    ['bàn giao', { before: 'biên bản; lễ; nhận' }],
    ['bắc giang', { before: 'tỉnh' }],
    ['bài giảng', { before: 'các' }],
  ]),
  row('BB', 'biên bản', [
    ['bệnh binh', { before: 'thương; tb; thương binh; tb và; thương binh và; và gia đình' }],
    ['bệnh binh', { near: 'tb; liệt sĩ; ls; thương binh; vnah; người có công' }],
    ['bắc bộ', { before: 'sào; đồng bằng; vùng; trung; tây; đông; vịnh; trung du miền núi' }],
    ['biên bản', { before: 'lập; ký; theo' }],
  ]),
  row('ĐBP', 'đồn biên phòng', [
    [
      'điện biên phủ',
      { before: 'chiến dịch; chiến thắng; chiến sĩ; chiến trường; mặt trận; tp; thành phố; đường' },
    ],
    ['điện biên phủ', { near: '1954; 7/5; 7/5/1954' }],
  ]),
  row('TE', 'trẻ em', [['trẻ em', { before: 'bà mẹ; phụ nữ; phụ nữ và; bảo vệ; vé' }]]),
  row('NL', 'người lớn', [
    ['năng lượng', { before: 'tiết kiệm; nguồn' }],
    ['năng lực', { before: 'nâng cao; đánh giá' }],
  ]),
  row('YT', 'y tế', [['y tế', { before: 'trạm; bảo hiểm; nhân viên; cán bộ' }]]),
  row('CH', 'cửa hàng', [
    ['chi hội', { before: '#', near: 'hv; hội viên; pn; hpn; hnd; ccb' }],
    ['chi hội', { before: 'các; bch' }],
    ['chi hội', { after: 'pn; nd; ccb; phụ nữ; nông dân; trưởng; hội' }],
    ['câu hỏi', { before: 'các' }],
    ['căn hộ', { before: 'bán' }],
    ['cộng hòa', { after: 'xã hội; xhcn' }],
  ]),
  row('TC', 'tổ chức', [
    ['tài chính', { before: 'lưu vt; lưu vp; lưu vt vp; lưu vp vt' }],
    ['tiêu chí', { after: 'còn lại; chưa đạt; đã đạt' }],
    ['tổ chức', { before: 'công tác' }],
    ['tổ chức', { after: 'cá nhân; và cá nhân' }],
    ['tổ chức', { after: 'xdđ; xây dựng đảng; kiểm tra' }],
    ['tài chính', { before: 'bộ phận; báo cáo; công chức; quản lý; cc; minh bạch; về' }],
    ['tài chính', { after: 'kt; ns; nsnn; minh bạch' }],
    ['trung cấp', { near: 'đh; cđ; đại học; cao đẳng; sơ cấp; trình độ' }],
    ['tiêu chí', { before: '#; rà soát; từng; nhóm; còn; hoàn thành; duy trì; nâng cao' }],
    ['tiêu chí', { before: '19; 20; 18; số; 5 5' }],
    ['tiêu chí', { near: 'nông thôn mới; ntm; đạt chuẩn; ocop; tỷ lệ hộ; thu nhập; nghèo' }],
    ['tố cáo', { before: 'kn; khiếu nại' }],
    ['tiêu cực', { before: 'lp; pctn; tn lp' }],
    ['tố cáo', { before: 'đơn; giải quyết' }],
    ['tố cáo', { near: 'kn; khiếu nại' }],
    ['tài chính', { before: 'phòng; sở; kế toán; bộ; công khai; cán bộ; ngân sách' }],
    ['tài chính', { after: 'kế hoạch; kế toán; ngân sách; công' }],
    ['tổ chức', { before: 'các; ban; cơ quan; cá nhân và; phòng; hội; bộ máy' }],
    [
      'tổ chức',
      { after: 'đảng; hội nghị; chính trị; đoàn; hội; cán bộ; thực hiện; cơ sở; lễ; xã hội' },
    ],
    ['tiêu chí', { before: 'số; đạt; bộ; các; hoàn thành' }],
    ['tiêu chí', { after: 'nông thôn; ntm; số; môi trường; thu nhập; hộ nghèo; giao thông' }],
    ['tiêu chuẩn', { before: 'theo; đủ; quy chuẩn' }],
    ['tiêu cực', { before: 'chống tham nhũng; tham nhũng; lãng phí' }],
    ['trung cấp', { before: 'bằng; trình độ; hệ; trường; cao đẳng; cđ; sơ cấp' }],
    [
      'tài chính',
      {
        before:
          'nguồn; năng lực; hỗ trợ; kiểm soát; tự chủ; nghĩa vụ; tình hình; chế độ; tiềm lực; cán bộ; công tác quản lý; kế hoạch; quy chế; kiểm tra; cân đối',
      },
    ],
    [
      'tài chính',
      { after: 'của; lành mạnh; vững; toàn diện; vi mô; hằng năm; năm; xã; đảng; công đoàn; kh' },
    ],
    [
      'trung cấp',
      { after: 'nghề; llct; lý luận; chính trị; y; sư phạm; luật; chuyên nghiệp; trở lên' },
    ],
    ['tiêu chuẩn', { after: 'iso; vietgap; việt nam; kỹ thuật; đảng viên; chất lượng' }],
    [
      'tiêu chí',
      {
        after:
          'giao thông; thủy lợi; điện; trường học; cơ sở vật chất; nhà ở; lao động; văn hóa; an ninh; hộ nghèo; thu nhập; môi trường; chưa; này; khó; về; y tế và',
        near: 'xã; ntm; nông thôn mới; hoàn thành; đạt; tiêu chí; chuẩn',
      },
    ],
  ]),
];

export const CIVIC: readonly LexiconRow[] = [
  ['VD', 'ví dụ'],
  ['TCA', 'trưởng công an'],
  ['PTCA', 'phó trưởng công an'],
  ['CSTT', 'cảnh sát trật tự'],
  ['CTTG', 'chiến tranh thế giới'],
  ['T/g', 'thời gian'],
  ['Đ/đ', 'địa điểm'],
  ['N/d', 'nội dung'],
  ['BXH', 'bảng xếp hạng'],
  ['SĐCC', 'sổ đỏ chính chủ'],
  ['SHCC', 'sổ hồng chính chủ'],
  ['SHR', 'sổ hồng riêng'],
  ['SĐR', 'sổ đỏ riêng'],
  ['NHĐĐK', 'ngày hội đại đoàn kết'],
  ['NHĐĐKTDT', 'ngày hội đại đoàn kết toàn dân tộc'],
  ['ĐB DTTS&MN', 'đồng bào dân tộc thiểu số và miền núi'],
  ['DTTS-MN', 'dân tộc thiểu số miền núi'],
  ['BCQG', 'bầu cử quốc gia'],
  ['HĐBCQG', 'hội đồng bầu cử quốc gia'],
  ['HLS', 'hoàng liên sơn'],
  ['BTL', 'bộ tư lệnh'],
  ['CĐV', 'cổ động viên'],
  ['TDTT-VH', 'thể dục thể thao văn hóa'],
];
