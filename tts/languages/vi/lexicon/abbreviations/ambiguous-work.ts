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
    ['dân tộc', { before: 'lưu vt; lưu vp; lưu vt vp; lưu vp vt' }],
    [
      'dự thảo',
      {
        after:
          'nq; nghị quyết; bc; báo cáo; văn bản; vb; qđ; quyết định; văn kiện; luật; tờ trình; ttr; quy chế',
      },
    ],
    ['dân tộc', { before: '#', near: 'hs; học sinh; nữ; nam; cháu; trẻ; đại biểu' }],
    ['dân tộc', { before: 'hs; hssv; hs nữ; nữ; người; trẻ em' }],
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
  row('TN', 'thanh niên', [
    ['tài nguyên', { before: 'lưu vt; lưu vp; lưu vt vp; lưu vp vt' }],
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
    [
      'thu nhập',
      {
        after:
          'từ; ổn định; khá; cao; tăng; chịu thuế; bq; hàng; hằng; chính; thêm; ngoài; tính thuế; của người; thực tế',
      },
    ],
    [
      'thu nhập',
      {
        before:
          'nguồn; có; nâng cao; tạo; cải thiện; tổng; tài sản và; kê khai tài sản; bình quân; tài sản; nguồn thu; thêm; tăng thêm; giá trị; hộ có',
      },
    ],
    ['tai nạn', { after: 'giao thông; lao động; đuối nước; thương tích; gt; điện; bom; pháo' }],
    ['tai nạn', { before: 'bị; vụ; xảy ra; gặp; gây' }],
    ['tốt nghiệp', { before: 'giấy; lễ; đã; học sinh; tỷ lệ; đỗ; ôn; công nhận' }],
    ['tiếp nhận', { after: 'hồ sơ; hs; và trả; và tkq; đơn; thông tin' }],
    ['tiếp nhận', { before: 'bộ phận' }],
    ['tín nhiệm', { before: 'lấy phiếu; phiếu; bỏ phiếu' }],
    ['thu nhập', { after: 'đạt; bình quân; trên; khoảng', near: 'triệu; triệu đồng; đồng; tr' }],
  ]),
  row('PN', 'phụ nữ', [
    ['phòng ngủ', { near: 'wc; tầng; m2; cho thuê; bán nhà; nhà cấp 4' }],
    ['phụ nữ', { before: 'hội; hội lh; chi hội; hội viên; đoàn thanh niên; tổ; bình đẳng' }],
    ['phụ nữ', { after: 'bản; xã; mang thai; và trẻ em; nghèo; dân tộc; thôn' }],
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
  row('ĐN', 'đề nghị', [
    ['đông nam', { before: 'phía; hướng; gió' }],
    ['đà nẵng', { before: 'tp; thành phố' }],
  ]),
  row('TH', 'thực hiện', [
    [
      'tiểu học',
      { before: 'gv; hs; giáo viên; trường; ptdtbt; cấp; bậc; học bạ; khối; lớp; phổ cập' },
    ],
    ['trường hợp', { before: 'một số' }],
    ['trường hợp', { after: 'nghi; nghi ngờ; bị; này; còn lại; cấp cứu' }],
    ['tổng hợp', { near: 'lưu vt; lưu vp' }],
    ['tổng hợp', { after: 'báo cáo; chung; trình; số liệu; ý kiến; và báo cáo' }],
    ['tổng hợp', { before: 'cv; chuyên viên; tổ; bộ phận; cc; văn phòng' }],
    ['tiểu học', { near: 'thcs; trường tiểu học; mn; mầm non' }],
    ['thực hiện', { before: 'so với; so; ước; kết quả; đvt; lũy kế; kh và' }],
    [
      'thực hiện',
      {
        after:
          '2020; 2021; 2022; 2023; 2024; 2025; 2026; 2027; 2028; 2029; 2030; năm 2024; năm 2025; năm 2026; 6 tháng; 9 tháng; cả năm; kh',
      },
    ],
    ['thực hiện', { near: 'đvt; đơn vị tính; chỉ tiêu; dự toán; so với kh' }],
    ['trường hợp', { before: '#' }],
    [
      'thực hiện',
      {
        after:
          '9t; 6t; 3t; 10t; 11t; quý i; quý ii; quý iii; quý iv; năm 2023; năm 2024; năm 2025; năm 2026; năm 2027; 2023; 2024; 2025; 2026; 2027; năm trước; năm nay; 3 tháng; 6 tháng; 9 tháng; 10 tháng; 11 tháng; quý; kh; dt; cùng kỳ; ck; cả năm; kỳ này; kỳ trước; tháng',
      },
    ],
    ['thực hiện', { before: 'ước; tỷ lệ; kh; dt; dự toán; so; so với; mức; giá trị; số' }],
    ['thực hiện', { after: 'đạt; so' }],
    [
      'thực hiện',
      { after: 'theo; đúng; chế độ; chính sách; dự án; các; quy định; hợp đồng; hđ; cơ chế' },
    ],
    ['thực hiện', { before: 'thời gian; tiến độ; kinh phí; đơn vị; kế hoạch; đã' }],
    ['tổng hợp', { before: 'vt; vt nn; vt kt; vt vx; nn; kt' }],
    [
      'thực hiện',
      {
        after:
          'kế hoạch; nghị quyết; chỉ thị; đề án; chương trình; công tác; nhiệm vụ; tốt; nghiêm; quyết định',
      },
    ],
    ['thực hiện', { before: 'tổ chức; kết quả; triển khai; tiếp tục' }],
    ['trường hợp', { before: 'các; một số; có; những; số; trong' }],
    ['trường hợp', { after: 'vi phạm; mắc; không; cần; khẩn cấp; đặc biệt; nhiễm; tử vong' }],
    ['tổng hợp', { before: 'báo cáo; phòng; cán bộ; biểu; kinh tế; gửi' }],
    ['truyền hình', { before: 'phát thanh; đài; đài phát thanh' }],
    ['tiểu học', { before: 'trường; trường ptdtbt; bậc; cấp; giáo viên; học sinh; ptdtbt' }],
    ['tiểu học', { after: 'số; và thcs; thcs; xã' }],
  ]),
  row('CV', 'công văn', [
    ['chuyên viên', { before: 'lưu vt; lưu vp; lưu vt vp; lưu vp vt' }],
    ['chuyên viên', { before: 'ngạch; và' }],
    ['chuyên viên', { near: 'cvc; cvcc; cán sự; ngạch' }],
    ['chuyên viên', { after: 'vp; vp đu; phòng; ban; ubkt; văn phòng' }],
    ['chuyên viên', { before: 'các; lãnh đạo; cvp; có' }],
    ['chuyên viên', { after: 'phòng; văn phòng; các' }],
    ['chuyên viên', { near: 'cvp; lđvp; trưởng phòng' }],
    ['công văn', { after: 'số; của' }],
    [
      'chuyên viên',
      {
        before:
          'bố trí; phân công; giao; phòng; đồng chí; đ c; anh; chị; thanh tra; là; một; và các; cử',
      },
    ],
    [
      'chuyên viên',
      {
        after:
          'theo dõi; phụ trách; tham mưu; chính; cao cấp; tổng hợp; ubnd; xã; sở; phòng; tiếp; xử lý',
      },
    ],
  ]),
];
