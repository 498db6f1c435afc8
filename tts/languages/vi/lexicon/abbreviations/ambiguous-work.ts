import type { LexiconRow } from '../row.js';
import { row } from './ambiguous-row.js';

export const AMBIGUOUS_WORK: readonly LexiconRow[] = [
  row('VT', 'văn thư', [
    ['văn thư', { before: 'lưu' }],
    ['vận tải', { before: 'giao thông; xe; hợp tác xã; kinh doanh; doanh nghiệp' }],
    ['viễn thông', { before: 'bưu chính; bưu chính và; trạm' }],
    ['viễn thông', { after: 'lai châu; quân đội' }],
    ['vật tư', { after: 'nông nghiệp; y tế; thiết bị' }],
  ]),
  row('CM', 'cách mạng', [
    [
      'cách mạng',
      { before: 'có công với; cuộc; phong trào; truyền thống; căn cứ; lão thành; với' },
    ],
    ['cách mạng', { after: 'tháng tám; và; công nghiệp; số' }],
    ['chuyên môn', { before: 'cán bộ; tổ; trình độ; cơ quan; hoạt động; phòng' }],
    ['chuyên môn', { after: 'nghiệp vụ; kỹ thuật' }],
    ['cha mẹ', { after: 'học sinh; hs' }],
  ]),
  row('LB', 'liên bộ', [['liên bộ', { before: 'thông tư' }]]),
  row('SN', 'sinh năm', [
    ['số nhà', { after: 'ngõ; ngách; đường; phố' }],
    ['số nhà', { before: 'tại; địa chỉ' }],
    ['sự nghiệp', { before: 'đơn vị; vốn; nguồn vốn; chi; hành chính' }],
    ['sinh nhật', { before: 'mừng; chúc mừng; tiệc' }],
  ]),
  row('LH', 'liên hệ', [
    ['liên hiệp', { after: 'phụ nữ; thanh niên; pn; tn; các hội; công đoàn' }],
    ['liên hiệp', { before: 'hội' }],
    ['lễ hội', { before: 'ban tổ chức; tổ chức' }],
  ]),
  row('HC', 'hành chính', [
    ['hành chính', { before: 'giờ; thủ tục; cải cách; vi phạm; tổ chức; văn phòng; đơn vị' }],
    ['huân chương', { after: 'lao động; kháng chiến; chiến công; độc lập; sao vàng' }],
    ['huy chương', { after: 'vàng; bạc; đồng' }],
    ['hoàn cảnh', { after: 'khó khăn' }],
  ]),
  row('DT', 'diện tích', [
    [
      'dự thảo',
      {
        after:
          'nq; nghị quyết; bc; báo cáo; văn bản; vb; qđ; quyết định; văn kiện; luật; tờ trình; ttr; quy chế',
      },
    ],
    ['dự toán', { before: 'so; so với; vượt; giao' }],
    ['dân tộc', { near: 'họ và tên; họ tên; giới tính; năm sinh' }],
    ['dự toán', { after: '#', near: 'triệu đồng; trđ; tỷ đồng; đồng' }],
    [
      'diện tích',
      {
        after:
          'gieo; trồng; lúa; ngô; cây; đất; rừng; canh tác; thu hoạch; nhiễm; mặt nước; cần; bị; tự nhiên; sản xuất; mới',
      },
    ],
    ['dự toán', { before: '#' }],
    ['dân tộc', { before: 'nữ; trẻ; cb' }],
    ['dân tộc', { after: 'tg; tôn giáo; thiểu' }],
    [
      'dự toán',
      {
        after:
          'năm; giao; tỉnh giao; xã giao; được giao; hđnd; ngân sách; chi; thu; điều chỉnh; xây dựng; công trình; gói',
      },
    ],
    ['dự toán', { before: 'phê duyệt; thẩm định; bổ sung; tk; vượt; điều chỉnh' }],
    ['dân tộc', { after: 'thiểu số; thái; mông; dao; kinh; lự; giáy; và; tôn giáo' }],
    ['dân tộc', { before: 'các; đồng bào; người' }],
    ['dự toán', { before: 'đạt; so với; phần trăm; giao; lập; thu; chi; theo' }],
    ['dự toán', { near: 'ngân sách; thu; chi; nsnn' }],
    ['diện tích', { before: 'tổng; có' }],
    ['di tích', { after: 'lịch sử; quốc gia; cấp' }],
    ['đào tạo', { before: 'giáo dục và' }],
  ]),
  row('NN', 'nông nghiệp', [
    ['nhà nước', { after: 'hỗ trợ; đóng; và nhân dân; cấp; đầu tư' }],
    [
      'nông nghiệp',
      { after: 'và ptnt; và môi trường; ptnt; nông thôn; công nghệ cao; hữu cơ; số; phát triển' },
    ],
    [
      'nông nghiệp',
      {
        before:
          'sản xuất; kinh tế; ngành; sở; bộ; phòng; cán bộ; đất; dịch vụ; trung tâm dịch vụ; khuyến',
      },
    ],
    ['nhà nước', { before: 'cơ quan; quản lý; đảng và; ngân sách; ngân hàng; của; kho bạc; đảng' }],
    ['nước ngoài', { before: 'người; đi; làm việc ở; vốn' }],
  ]),
  row('KN', 'khuyến nông', [
    ['kết nạp', { after: '#', near: 'hv; hội viên; đv; đảng viên; đoàn viên' }],
    ['kết nạp', { after: 'đv; đảng viên; hv; hội viên; đoàn viên; mới; đảng' }],
    ['kiến nghị', { before: 'các; trả lời; tổng hợp; những' }],
    ['kiến nghị', { before: 'ý kiến; yk; đề xuất; đề nghị; ý kiến cử tri; phản ánh; pa' }],
    ['kiến nghị', { after: 'của cử tri; cử tri; pa; phản ánh; với; của nhân dân; đề xuất' }],
    ['khiếu nại', { after: 'tc; tc đđ' }],
    ['khiếu nại', { near: 'đơn; tố cáo; tiếp công dân; tc; kiến nghị' }],
    ['khiếu nại', { after: 'tố cáo; của; đất đai' }],
    ['khiếu nại', { before: 'đơn; giải quyết' }],
    ['kỹ năng', { after: 'số; sống; bơi; phòng; mềm' }],
    ['kỹ năng', { before: 'tập huấn; rèn; có' }],
    ['kỷ niệm', { after: 'ngày; năm' }],
    ['khởi nghiệp', { after: 'sáng tạo; đổi mới' }],
    ['khuyến nông', { before: 'trung tâm; cán bộ; trạm; tổ; công tác' }],
    ['kiến nghị', { before: '#' }],
  ]),
  row('TS', 'tiến sĩ', [
    ['tuyển sinh', { before: 'công tác; thông báo; lớp; kế hoạch; kỳ thi; chỉ tiêu' }],
    ['tuyển sinh', { after: 'lớp; đại học; năm học; đầu cấp; vào' }],
    [
      'thủy sản',
      {
        before:
          'ln và; ln; lâm nghiệp và; nln và; nuôi trồng; nuôi; nông lâm; chăn nuôi; nông nghiệp',
      },
    ],
    ['tài sản', { before: 'kê khai; đấu giá; trộm cắp; công; bảo vệ' }],
    ['tài sản', { after: 'thu nhập; công; gắn liền; trên đất' }],
    ['tiến sĩ', { before: 'thạc sĩ; gs; pgs; giáo sư; phó giáo sư; bằng; học vị' }],
  ]),
  row('LĐ', 'lao động', [
    ['lãnh đạo', { before: 'vai trò; sự; năng lực; tập trung' }],
    ['lãnh đạo', { after: 'của đảng; toàn diện; thực hiện' }],
    ['lãnh đạo', { after: 'cbcc; cb; và cbcc; cơ quan' }],
    [
      'lãnh đạo',
      {
        before:
          'trình; ý kiến; phân công; trực; mời; kính mời; xin; báo cáo; giao; ban; thường trực',
      },
    ],
    [
      'lãnh đạo',
      { after: 'đồn; trường; phụ trách; trực; cc; ký; bp; trạm; quản lý; kết luận; chủ trì' },
    ],
    [
      'lãnh đạo',
      { before: 'các đồng chí; đồng chí; đại diện; ban; phòng; công tác; đ/c; tập thể' },
    ],
    [
      'lãnh đạo',
      {
        after:
          'xã; tỉnh; đảng; huyện; ubnd; đảng ủy; chỉ đạo; chủ chốt; phòng; sở; các; ca; đu; hđnd; ubmttq; mttq; ban; vp; văn phòng; cơ quan; đơn vị; công an; hội; btv; bch; bcđ; tt',
      },
    ],
    ['liên đoàn', { after: 'lao động; bóng đá; bóng chuyền' }],
    ['lao động', { before: 'người; xuất khẩu; tai nạn; nguồn; số; việc làm cho; nhu cầu; bảo hộ' }],
    ['lao động', { after: 'sản xuất; nông thôn; việc làm; đi làm; phổ thông; trẻ' }],
  ]),
  row('TN', 'thanh niên', [
    ['tây nam', { before: 'gió; hướng' }],
    ['tham nhũng', { after: 'lp; lãng phí; tiêu cực' }],
    ['tham nhũng', { before: 'chống; phòng chống' }],
    ['thanh niên', { before: 'đoàn; xã đoàn; đoàn viên; hội lh; tuổi; bí thư đoàn' }],
    ['thanh niên', { after: 'xung phong; tình nguyện; nông thôn; nhập ngũ; cộng sản' }],
    ['tự nguyện', { before: 'bhxh; bảo hiểm xã hội; bhyt' }],
    ['tốt nghiệp', { before: 'thi; xét; kỳ thi; bằng' }],
    ['tốt nghiệp', { after: 'thpt; thcs; trung học; đại học' }],
    ['thu nhập', { after: 'bình quân; cá nhân; của; doanh nghiệp; thấp' }],
    ['thu nhập', { before: 'thuế; tiêu chí; mức; tăng' }],
    ['tài nguyên', { after: 'môi trường; và môi trường; khoáng sản; mt; rừng; nước' }],
    ['tự nhiên', { before: 'diện tích; rừng; khoa học' }],
    ['thí nghiệm', { before: 'phòng' }],
    ['thái nguyên', { before: 'tỉnh; đại học; thành phố' }],
    ['tây nguyên', { before: 'vùng' }],
    ['tây nam', { before: 'phía; hướng; gió' }],
  ]),
  row('PN', 'phụ nữ', [
    ['phòng ngủ', { near: 'wc; tầng; m2; cho thuê; bán nhà; nhà cấp 4' }],
    ['phụ nữ', { before: 'hội; hội lh; chi hội; hội viên; đoàn thanh niên; tổ; bình đẳng' }],
    ['phụ nữ', { after: 'bản; xã; mang thai; và trẻ em; nghèo; dân tộc; thôn' }],
  ]),
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
  row('ĐB', 'đại biểu', [
    ['đông bắc', { before: 'gió; hướng' }],
    ['đặc biệt', { before: 'giải; loại; hạng' }],
    ['đông bắc', { before: 'phía; hướng; gió; vùng' }],
    ['đại biểu', { before: 'các; hội nghị; đại hội; bầu; tiếp xúc cử tri với; ứng cử; tổng số' }],
    ['đại biểu', { after: 'quốc hội; hđnd; tham dự; dự; các; khách' }],
    ['đồng bào', { after: 'dân tộc; dtts; mông; thái; dao; các dân tộc; vùng' }],
    ['đặc biệt', { after: 'khó khăn; quan tâm; nguy hiểm' }],
    ['đồng bằng', { after: 'sông' }],
    ['đường bộ', { before: 'giao thông; luật' }],
    ['địa bàn', { before: 'trên; nắm; các' }],
  ]),
  row('PV', 'phóng viên', [
    ['phóng viên', { near: 'báo; đài; phỏng vấn; bản tin; btv' }],
    ['phục vụ', { after: 'nhân dân; hành chính; sản xuất; người dân; công tác; bà con' }],
    ['phục vụ', { before: 'trung tâm; nhằm; để; thái độ' }],
  ]),
  row('BS', 'bác sĩ', [
    ['bổ sung', { before: 'thu; chi; vốn; kp; kinh phí; dự toán; dt; đc; sửa đổi và; phần' }],
    [
      'bổ sung',
      {
        after:
          'cân đối; có mục tiêu; mục tiêu; từ; ns; ngân sách; dự toán; dt; nhân sự; ủy viên; uv; thành viên; ngoài; qh; vào',
      },
    ],
    ['bổ sung', { before: 'sửa đổi; điều chỉnh; sửa đổi và; nộp; kế hoạch' }],
    ['bổ sung', { after: 'hồ sơ; kinh phí; một số; quy hoạch; vốn; thêm; giấy' }],
    ['bác sĩ', { before: 'y; khám; gặp; trưởng trạm; các; y tá' }],
    ['biển số', { before: 'xe' }],
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
  row('QS', 'quân sự', [
    ['quân sự', { before: 'ban chỉ huy; nghĩa vụ; bch; chính trị viên; dân quân; chỉ huy trưởng' }],
  ]),
  row('LL', 'lực lượng', [
    ['lực lượng', { before: 'các; huy động' }],
    [
      'lực lượng',
      { after: 'công an; dân quân; quân sự; chức năng; vũ trang; an ninh; tham gia; bảo vệ' },
    ],
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
  row('ĐN', 'đề nghị', [
    ['đông nam', { before: 'phía; hướng; gió' }],
    ['đà nẵng', { before: 'tp; thành phố' }],
  ]),
];
