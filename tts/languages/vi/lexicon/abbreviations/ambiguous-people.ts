import type { LexiconRow } from '../row.js';
import { row } from './ambiguous-row.js';

/** People and what is done with them: members, parents, those a law is meant for. */
export const AMBIGUOUS_PEOPLE: readonly LexiconRow[] = [
  row('ND', 'nhân dân', [
    ['nội dung', { after: '1; 2; 3; 4; 5; thứ; khác; công việc; họp; làm việc; trình; dự thảo' }],
    ['nội dung', { near: 'vđv; vận động viên; lệ phí; thi đấu; giải đấu' }],

    ['nông dân', { before: 'hội; chi hội; hội viên; bà con; giai cấp' }],
    ['nông dân', { after: 'sản xuất; xã; việt nam; giỏi; số' }],
    ['nội dung', { near: 'chuyển khoản; stk; số tài khoản; ck' }],
    ['nội dung', { before: 'các; với; một số; những; theo; về' }],
    ['nội dung', { after: 'sau; chính; trọng tâm; chủ yếu; cuộc họp' }],
    ['nhân dân', { before: 'bà con; cán bộ và; hội đồng; ủy ban; quần chúng; toàn thể; cán bộ' }],
  ]),
  row('PH', 'phối hợp', [
    ['phối hợp', { before: 'đơn vị; cơ quan; đv; cq' }],
    ['phụ huynh', { near: 'học sinh; nhà trường; lớp; gv; hs; giáo viên' }],
    ['phụ huynh', { before: 'họp; hội; ban đại diện' }],
    ['phòng họp', { before: 'tại; địa điểm; ở' }],
    ['phòng họp', { after: 'số; tầng; ubnd; đảng ủy; lớn; 1; 2; 3; trực tuyến; hđnd' }],
    ['phát hành', { before: 'đơn vị; ngày; số' }],
    ['phụ huynh', { after: 'học sinh; đưa; và' }],
    ['phối hợp', { after: 'với; các; chặt chẽ; tổ chức; thực hiện' }],
  ]),
  row('ĐV', 'đảng viên', [
    ['đơn vị', { after: 'trường học; trường; doanh nghiệp' }],
    ['đơn vị', { before: 'tên; mã' }],
    ['đoàn viên', { near: 'đtn; đoàn thanh niên; chi đoàn; đoàn xã; đoàn tncs' }],
    ['đoàn viên', { after: 'tn; tnđ; cđ; đoàn' }],
    [
      'đơn vị',
      {
        after:
          'gửi; nộp; báo cáo; căn cứ; triển khai; liên quan; chủ trì; sử dụng; phối hợp; có liên quan; trên địa bàn; trực thuộc; lập; hành chính; thực hiện; thuộc; bầu cử',
      },
    ],
    ['đảng viên', { before: 'cán bộ; cb; kết nạp; các; số; quần chúng' }],
    ['đơn vị', { before: 'cơ quan; các cơ quan; các; cq' }],
    ['đoàn viên', { after: 'thanh niên; công đoàn' }],
    ['động vật', { before: 'dịch bệnh; kiểm dịch' }],
    [
      'đơn vị',
      { after: 'máu; tính; tài trợ; sự nghiệp; thi công; tư vấn; quản lý; trúng thầu; y tế' },
    ],
  ]),
  row('BT', 'bí thư', [
    ['bồi thường', { after: 'ht; tđc; ht tđc' }],
    ['bí thư', { before: 'phó; đồng chí; đ/c; ban' }],
    [
      'bí thư',
      { after: 'chi bộ; đảng ủy; đoàn; chi đoàn; đảng bộ; đu; huyện ủy; tỉnh ủy; xã đoàn' },
    ],
    ['bồi thường', { after: 'giải phóng; hỗ trợ; gpmb; thiệt hại; đất' }],
    ['bồi thường', { before: 'tiền; phương án; kinh phí; hỗ trợ' }],
    ['bán trú', { before: 'dân tộc; học sinh; trường; phổ thông dân tộc; ptdt' }],
    ['bê tông', { before: 'đường; đổ; cột' }],
    ['bình thường', { before: 'như; hoạt động' }],
  ]),
  row('MT', 'môi trường', [
    ['mặt tiền', { before: '#', near: 'lô; nhà; góc; bán; đất' }],
    ['mặt trận', { before: 'ct; ban ct; công tác; ubmt' }],
    [
      'môi trường',
      {
        before:
          'bảo vệ; vệ sinh; ô nhiễm; tài nguyên và; nông nghiệp và; tài nguyên; nn và; nn; tn; rác thải; sở',
      },
    ],
    ['mặt trận', { after: 'tổ quốc; xã; thôn; bản; tq; và các' }],
    ['mặt trận', { before: 'ban công tác; ủy ban; cán bộ' }],
    ['ma túy', { before: 'phòng chống; tội phạm; nghiện; tệ nạn; chống' }],
    ['mục tiêu', { after: 'quốc gia' }],
  ]),
  row('TL', 'tỉnh lộ', [
    ['thành lập', { before: 'ngày; năm ngày; lễ; quyết định; kỷ niệm; mới; việc; công bố' }],
    ['thành lập', { after: 'đảng; đoàn; hội; tổ; ban; qđnd; nước; ngành; htx; xã' }],
    ['tiền lương', { before: 'quỹ; cải cách; chi; tổng quỹ; nâng' }],
    ['tiền lương', { after: 'pc; và pc; tháng; phụ cấp; và phụ cấp' }],
    ['tài liệu', { before: 'các; cấp; phát; gửi; sao chụp; hồ sơ; chuẩn bị' }],
    ['tài liệu', { after: 'tuyên truyền; họp; hội nghị; học tập; tập huấn' }],
    ['tỷ lệ', { before: 'đạt; giảm; tăng' }],
    ['tỷ lệ', { after: 'hộ; người; trẻ; đạt; tham gia; bao phủ; giải quyết; che phủ' }],
    ['thủy lợi', { before: 'công trình; hệ thống; phí; kênh' }],
  ]),
  row('ĐT', 'điện thoại', [
    ['đầu tư', { after: 'xd; xdcb; công; theo' }],
    ['đoàn thể', { before: 'các tổ chức; tổ chức' }],
    ['đào tạo', { after: 'bd; bồi dưỡng; nghề' }],
    ['đoàn thể', { before: 'mttq; mt; mttq và; các hội; ban ngành' }],
    ['đoàn thể', { before: 'các ban ngành; ban ngành; mttq và các; mttq các; các ngành' }],
    ['đào tạo', { before: 'lđ qua; lao động qua; tỷ lệ qua; đã qua' }],
    ['điện thoại', { before: 'số; gọi; qua; liên hệ; theo; địa chỉ; máy' }],
    ['điện thoại', { after: 'số; liên hệ; di động; thông minh; đường dây; cố định' }],
    [
      'đầu tư',
      { before: 'chủ; vốn; dự án; công trình; tổng mức; kế hoạch; được; nguồn; ban; thu hút' },
    ],
    ['đầu tư', { after: 'xây dựng; công; phát triển; sản xuất; nâng cấp; sửa chữa' }],
    ['đào tạo', { before: 'giáo dục; giáo dục và; gd; công tác; lớp; trung tâm' }],
    ['đào tạo', { after: 'nghề; bồi dưỡng; tập huấn; nguồn nhân lực; lại' }],
    ['đường tỉnh', { before: 'trên; tuyến; dọc' }],
    ['đào tạo', { before: 'thời gian; hệ; ngành; trình độ; học phí; chi phí; phòng; gd và' }],
    ['đối tượng', { before: 'các; những; nhóm; số; từng' }],
    ['đối tượng', { after: 'thụ hưởng; chính sách; bảo trợ; là; áp dụng; bhxh; tham gia' }],
    ['đội trưởng', { before: 'đồng chí' }],
    ['đoàn thể', { after: 'chính trị; nhân dân' }],
    ['đối tượng', { before: '#' }],
  ]),
];
