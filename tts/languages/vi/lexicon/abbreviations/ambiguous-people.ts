import type { LexiconRow } from '../row.js';
import { row } from './ambiguous-row.js';

/** People and what is done with them: members, parents, those a law is meant for. */
export const AMBIGUOUS_PEOPLE: readonly LexiconRow[] = [
  row('ND', 'nhân dân', [
    [
      'nông dân',
      { before: 'pn; phụ nữ; ccb; cựu chiến binh; pn và; ccb và; phụ nữ và; đoàn tn; ht; hội pn' },
    ],
    [
      'nội dung',
      {
        after:
          'nq; nghị quyết; kh; cuộc họp; hội nghị; của; tuyên truyền; chuyên đề; sinh hoạt; báo cáo; cơ bản; quan trọng; bc; tin; chi tiết; cụ thể; trên; trên đây; cần',
      },
    ],
    [
      'nội dung',
      {
        before:
          'tập huấn; triển khai; chuẩn bị; thống nhất; nghe; học tập; phổ biến; quán triệt; thảo luận; kèm; đọc; đúng; gồm; đủ; tên; ghi; ghi rõ; nhắn; tin; có',
        near: 'nq; nghị quyết; hội nghị; họp; bc; báo cáo; tin nhắn; văn bản; cuộc họp; kh; kế hoạch; ck; chuyển khoản',
      },
    ],
    ['nông dân', { before: 'quỹ hỗ trợ; hỗ trợ; hội; clb; câu lạc bộ; thu nhập của; giúp' }],
    ['nội dung', { before: '#' }],
    ['nhân dân', { before: 'hđ; hội đồng; ub; ủy ban; tòa án; công an; quân đội; của; vốn; sức' }],
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
    ['phụ huynh', { near: 'cô ơi; nghỉ học; thưa cô; xin nghỉ; thầy ơi; con bị' }],
    [
      'phụ huynh',
      {
        after:
          'đón; lớp; nộp; lưu ý; nhắc; cho con; ký; em; các con; cháu; chú ý; vui lòng; kính mến; học; hs; quan tâm; toàn trường; cho; đóng; mua; đến',
      },
    ],
    [
      'phụ huynh',
      { before: 'kính mời; quý; kính gửi; mời; gửi; nhờ; các; bác; quý vị; cha mẹ; từ; đại diện' },
    ],
    [
      'phụ huynh',
      {
        near: 'các con; con em; đón con; cô giáo; bé; gvcn; giáo viên chủ nhiệm; mầm non; tiểu học; học phí',
      },
    ],
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
    [
      'đoàn viên',
      {
        near: 'đoàn xã; chi đoàn; đoàn thanh niên; đoàn tncs; xã đoàn; đoàn trường; công đoàn; tuổi trẻ; đoàn phí; sổ đoàn; thanh niên',
      },
    ],
    [
      'đơn vị',
      {
        after:
          'sự nghiệp; trực thuộc; hành chính; thi công; trên địa bàn; liên quan; có liên quan; tính; tổ chức; cung cấp; quân đội; vũ trang; đóng quân; bạn; giáo dục; kinh doanh; dự thi; tư vấn; quản lý; chủ trì; phối hợp; vận hành; dẫn đầu; tiêu biểu; khác; nhận; cấp; xã; nào; tài trợ; công lập',
      },
    ],
    [
      'đảng viên',
      {
        near: 'đảng phí; kết nạp; huy hiệu; sinh hoạt chi bộ; sinh hoạt đảng; thẻ đảng; học nghị quyết; tuổi đảng; đánh giá xếp loại đv; gương mẫu; chi bộ',
      },
    ],
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
  row('TL', 'tài liệu', [
    [
      'tài liệu',
      {
        after:
          'hội nghị; họp; tập huấn; học tập; sinh hoạt; tuyên truyền; kèm; này; đính kèm; tại; cho; đại hội; liên quan; kỳ họp; về; hướng dẫn',
      },
    ],
    [
      'tài liệu',
      { before: 'nhận; xem; đọc; có; in; photo; tải; theo; nghiên cứu; mang; gửi kèm; kèm; file' },
    ],
    ['tỉnh lộ', { after: '#' }],
    ['tỉnh lộ', { before: 'tuyến; đường; trên; dọc; ql' }],
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
  row('BV', 'bệnh viện', [
    [
      'bảo vệ',
      {
        after:
          'rừng; môi trường; mt; an ninh; anqg; antq; trật tự; tổ quốc; trẻ em; te; phụ nữ; quyền; quyền lợi; người; tài sản; sức khỏe; nền tảng; biên giới; chủ quyền; tài nguyên; nguồn nước; đê; cây; cây trồng; mùa màng; dân phố; công trình; dữ liệu; bí mật; an toàn; chăm sóc; và phát triển; lúa; cảnh quan; hành lang; thực vật; động vật; đất; lưới điện; chính quyền; đảng; trường; ngân hàng; chợ; cơ quan',
      },
    ],
    [
      'bảo vệ',
      {
        before:
          'lực lượng; tổ; đội; nhân viên; chốt; phát triển; quản lý; anh; bác; chú; khoanh nuôi; nv; dân quân; ql; quy định; cam kết; công tác; trách nhiệm; luật; khu; bcđ; tuần tra',
      },
    ],
  ]),
  row('GD', 'giáo dục', [
    [
      'giao dịch',
      {
        after:
          'chuyển tiền; chuyển khoản; trực tuyến; ngân hàng; điện tử; lạ; bất thường; thành công; tiền; mua bán; bảo đảm; đảm bảo; nhà đất; tại quầy; không thành công; số tiền; của khách',
      },
    ],
    [
      'giao dịch',
      {
        before:
          'mọi; thực hiện; xác thực; lệnh; hủy; quầy; mã; lịch sử; hạn mức; số tiền; sau khi; khi',
      },
    ],
    [
      'giao dịch',
      {
        near: 'otp; ngân hàng; chuyển tiền; chuyển khoản; agribank; số dư; nhcsxh; csxh; bidv; vietcombank; viettinbank',
      },
    ],
    ['giao dịch', { before: 'phòng; điểm; ngày; sàn; tổ' }],
    ['giám đốc', { before: 'ban; phó' }],
    ['gia đình', { before: 'hộ' }],
  ]),
  row('GSV', 'giám sát viên', [['giám sát viên', { before: 'các' }]]),
  row('HDV', 'hướng dẫn viên', [['hướng dẫn viên', { after: 'du lịch' }]]),
  row('ĐTV', 'điều tra viên', [['điều tra viên', { before: 'các' }]]),
  row('KSV', 'kiểm sát viên', [['kiểm sát viên', { before: 'trưởng' }]]),
  row('CB', 'cán bộ', [
    ['cán bộ', { after: 'đảng viên; đoàn viên; hội viên; và nhân dân; và đảng viên' }],
    [
      'cán bộ',
      {
        after:
          'gv; nv; cc; cs; công chức; giáo viên; nhân viên; chiến sĩ; đoàn viên; hội viên; y tế; khuyến nông; kỹ thuật; phụ trách; làm; đi; xuống; xã; thôn',
      },
    ],
    ['chi bộ', { before: 'bt; pbt' }],
    ['chi bộ', { before: 'nghị quyết; nq; bch' }],
    ['chuẩn bị', { after: 'tài liệu; hội trường; địa điểm; báo cáo; phòng họp; nội dung' }],
    ['cơ bản', { before: 'lương; mức lương' }],
    [
      'chuẩn bị',
      {
        before: 'công tác; đã',
        after:
          'cho; nội dung; đại hội; tổ chức; các; tài liệu; khai giảng; tết; tốt; bầu cử; sản xuất',
      },
    ],
    [
      'cán bộ',
      {
        before:
          'công tác; quy hoạch; tổ chức; luân chuyển; bổ nhiệm; đào tạo; bồi dưỡng; đánh giá; tc',
      },
    ],
    [
      'cán bộ',
      {
        before: '#',
        after:
          'tham gia; dự; đi; học; làm; phụ trách; trực ban; trực tết; hỗ trợ; xuống; về; hướng dẫn; theo dõi; không; được cử; tập huấn; nghỉ; bán chuyên trách',
      },
    ],
    [
      'cán bộ',
      { before: '#', near: 'cử; điều động; phân công; biên chế; tăng cường; luân chuyển' },
    ],
    ['chi bộ', { before: '#' }],
    ['cán bộ', { after: 'cc; đv; gv; kct; chủ chốt; lãnh đạo; nữ; không' }],
    ['chế biến', { before: 'xưởng; nhà máy; cơ sở; dây chuyền' }],
    ['chi bộ', { before: 'bí thư; các; họp; sinh hoạt; phó bí thư; đảng viên; tại' }],
    [
      'chi bộ',
      {
        after:
          'bản; thôn; tổ; trường; cơ quan; đảng; trực thuộc; quân sự; công an; trạm y tế; khu phố',
      },
    ],
    ['chế biến', { before: 'sơ chế; nhà máy; cơ sở; sản xuất; nông sản' }],
    [
      'cán bộ',
      {
        after:
          'công chức; xã; bản; y tế; chuyên trách; đảng viên; thú y; khuyến nông; hội; đoàn; chiến sĩ; địa chính; văn phòng; chủ chốt; hưu trí; giáo viên',
      },
    ],
  ]),
];
