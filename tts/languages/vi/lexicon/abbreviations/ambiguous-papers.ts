import type { LexiconRow } from '../row.js';
import { row } from './ambiguous-row.js';
import { PEOPLE } from './messages.js';

export const AMBIGUOUS_PAPERS: readonly LexiconRow[] = [
  row('GĐ', 'gia đình', [
    ['giám đốc', { after: 'ttpvhcc; ttyt; ttgdtx; nhcsxh; pgd; bv; bql; chi nhánh; ttdvth; ttvh' }],
    ['giám đốc', { after: 'tt; cty; pgđ; các; bql' }],
    ['giám đốc', { near: 'công ty; cty; htx; đại diện; chức vụ; doanh nghiệp' }],
    ['giám đốc', { before: 'phó; ban; tổng; đồng chí; ông; bà' }],
    [
      'giám đốc',
      {
        after:
          'trung tâm; công ty; sở; htx; hợp tác xã; công an; bệnh viện; điện lực; ngân hàng; chi nhánh',
      },
    ],
    ['gia đình', { before: 'hộ; mỗi; các; nhiều; kế hoạch hóa; hôn nhân; bạo lực; chủ' }],
    ['gia đình', { after: 'văn hóa; chính sách; liệt sĩ; nghèo; anh; chị; ông; bà' }],
    [
      'giai đoạn',
      {
        after:
          '1; 2; 3; i; ii; iii; 2010; 2011; 2012; 2013; 2014; 2015; 2016; 2017; 2018; 2019; 2020; 2021; 2022; 2023; 2024; 2025; 2026; 2027; 2028; 2029; 2030; 2031; 2032; 2033; 2034; 2035',
      },
    ],
  ]),
  row('GV', 'giáo viên', [
    ['giảng viên', { near: 'đại học; cao đẳng; tập huấn; lớp tập huấn' }],
    ['giáo viên', { near: 'học sinh; trường; lớp; hs' }],
  ]),
  row('HD', 'hướng dẫn', [
    ['hướng dẫn', { after: 'số; của; thực hiện; bà con; người dân; nhân dân; sử dụng; cài; cách' }],
    ['hướng dẫn', { before: 'tổ; công văn; cán bộ; văn bản' }],
  ]),
  row('TB', 'thông báo', [
    [
      'trưởng ban',
      {
        after:
          'tuyên giáo; dân vận; pháp chế; kt ns; kinh tế ngân sách; vh xh hđnd; công tác mặt trận; công tác mt; tổ chức đảng; xây dựng đảng; xdđ; btgdv; btgdvđu; liên lạc',
      },
    ],
    [
      'trung bình',
      {
        before:
          'thu nhập; năng suất; điểm; học lực; tuổi; mức; nhiệt độ; lượng mưa; giá; độ tuổi; đạt loại',
      },
    ],
    [
      'thiết bị',
      { before: 'trang bị; cấp; bộ; sửa chữa; bảo dưỡng; đồ dùng; vật tư; máy móc; cung cấp; tủ' },
    ],
    ['trung bình', { before: 'so với; cao hơn; thấp hơn; lớn hơn; nhiều hơn' }],
    [
      'thiết bị',
      { before: 'mua; chi phí; cp; trang; lắp đặt; mua sắm; xl và; máy móc; cơ sở vật chất' },
    ],
    [
      'thiết bị',
      { after: 'y tế; dạy học; văn phòng; điện; âm thanh; truyền thanh; công nghệ; phòng họp' },
    ],
    ['tây bắc', { before: 'phía; hướng; gió; vùng' }],
    ['thương binh', { near: 'bb; liệt sĩ; ls; bệnh binh; vnah' }],
    ['thông báo', { after: 'số; về; của; kết luận; tuyển; mời; lịch; tới; đến' }],
    ['thông báo', { before: 'ra; ban hành; theo' }],
    ['thương binh', { after: 'liệt sĩ; ls; hạng; nặng' }],
    [
      'trung bình',
      {
        before:
          'dân số; băng thông; tốc độ; lượng mưa; giá; chiều cao; tuổi; hộ; điểm; loại; mức; nhiệt độ; thu nhập; năng suất',
      },
    ],
    [
      'trung bình',
      { after: 'khá; mỗi; cộng; năm; tháng; cả; chung; toàn tỉnh; toàn quốc; toàn xã; nhiều năm' },
    ],
  ]),
  row('BC', 'báo cáo', [
    ...PEOPLE,
    ['bóng chuyền', { after: 'nam; nữ; hơi; da' }],
    ['bóng chuyền', { before: 'môn; giải; sân; đội' }],
    ['báo cáo', { after: 'số; của; kết quả; tình hình; công tác; tổng kết; về; kt; kinh tế' }],
    ['báo cáo', { before: 'gửi; tổng hợp; viết; ban hành; theo' }],
  ]),
  row('TK', 'tài khoản', [
    ['tài khoản', { before: 'nợ; có; ghi nợ; ghi có; hạch toán', after: '#' }],
    ['thống kê', { before: 'lưu vt; lưu vp; lưu vt vp; lưu vp vt' }],
    ['tiết kiệm', { before: 'sổ; quyển' }],
    ['thư ký', { before: 'chủ tọa và; chủ tọa; đoàn; bầu; cử' }],
    ['thống kê', { before: 'vp; văn phòng; công chức vp' }],
    ['thống kê', { after: 'số liệu; báo cáo; dân số; đất đai' }],
    ['thiết kế', { before: 'hồ sơ; hs; đơn vị; cp; tv; tư vấn; chi phí; phê duyệt; bản vẽ' }],
    ['thiết kế', { after: 'dt; bản vẽ; dự toán; kỹ thuật; cơ sở; thi công; mẫu' }],
    ['tổng kết', { before: 'hn; sk; hội nghị; dự; họp; sơ kết' }],
    ['tổng kết', { after: 'năm; công tác; nhiệm kỳ; nk; phong trào; thi đua; năm học; hoạt động' }],
    ['tiết kiệm', { before: 'thực hành; tổ; quỹ; hũ gạo' }],
    ['tiết kiệm', { after: 'vv; và vay vốn; chống lãng phí; clp; điện; chi' }],
    ['tiết kiệm', { before: 'gửi; tiền gửi; lãi suất' }],
    ['tiểu khu', { near: 'khoảnh; rừng; kiểm lâm' }],
    ['tờ khai', { after: 'đăng ký khai sinh; đăng ký khai tử; đăng ký kết hôn; hải quan; thuế' }],
    [
      'thế kỷ',
      {
        after:
          'x; xi; xii; xiii; xiv; xv; xvi; xvii; xviii; xix; xx; xxi; 15; 16; 17; 18; 19; 20; 21; thứ',
      },
    ],
    ['tài khoản', { before: 'số; vào; mở; chủ; đăng nhập; chuyển; cài đặt' }],
    [
      'tài khoản',
      { after: 'định danh; vneid; ngân hàng; mức; điện tử; dịch vụ; số; an sinh; zalo' },
    ],
    ['tổng kết', { before: 'hội nghị; lễ; sơ kết; báo cáo' }],
    ['tìm kiếm', { after: 'cứu nạn' }],
  ]),
  row('ĐC', 'địa chỉ', [
    ['địa chính', { before: 'lưu vt; lưu vp; lưu vt vp; lưu vp vt' }],
    [
      'điều chỉnh',
      {
        after:
          'bs; bổ sung; dt; dự toán; qh; quy hoạch; kh; chủ trương; tmđt; thời gian; tên; cục bộ; tăng; giảm; gia hạn',
      },
    ],
    ['đồng chí', { before: 'các; có' }],
    [
      'đồng chí',
      {
        after:
          'bí thư; chủ tịch; phó; trưởng; giàng; lò; nguyễn; vàng; sùng; bí; lê; trần; phạm; hoàng; đảng viên; tẩn; cán bộ',
      },
    ],
    ['địa chỉ', { after: 'trang; nhà; nhận; liên hệ; tại; số; website; thường trú; email' }],
    ['địa chính', { before: 'cán bộ; công chức; bản đồ; tờ bản đồ' }],
    ['điều chỉnh', { before: 'quyết định; được; kế hoạch; bổ sung' }],
    ['đồng chí', { before: '#' }],
  ]),
  row('QL', 'quốc lộ', [
    ['quản lý', { after: 'đđ; ngân sách; ns; nn; nhà' }],
    [
      'quản lý',
      {
        after:
          'đô thị; đất; nhà nước; rừng; bảo vệ; chất lượng; văn bản; ngân sách; thị trường; dự án; tài chính; xã hội; vận hành',
      },
    ],
    ['quản lý', { before: 'ban; công tác; cán bộ; cơ quan; tăng cường' }],
  ]),
  row('TX', 'thị xã', [
    ['thường xuyên', { near: 'dự toán; ngân sách; kinh phí; chi; thu' }],
    ['thường xuyên', { before: 'giáo dục; thu; chi; không; kiểm tra; hoạt động; bộ phận' }],
    ['thường xuyên', { after: 'liên tục; theo dõi; kiểm tra; tuyên truyền' }],
  ]),
  row('VP', 'văn phòng', [
    ['vi phạm', { before: 'các; xử lý; không; hành vi; lỗi; trường hợp; phạt; hành chính; số' }],
    ['vi phạm', { after: 'hành chính; pháp luật; giao thông; nồng độ; quy định; luật; tốc độ' }],
    ['văn phòng', { before: 'công chức; chánh; phó chánh; cán bộ; tại; trưởng' }],
    [
      'văn phòng',
      { after: 'ubnd; hđnd; đảng ủy; xã; đất đai; chính phủ; công chứng; đăng ký; thống kê' },
    ],
  ]),
  row('CĐ', 'cao đẳng', [
    ['chi đoàn', { before: '#', near: 'đv; đoàn viên; đtn; thanh niên; tn; đoàn xã' }],
    ['công đoàn', { before: 'ct; ubkt; pct; viên chức; nữ công' }],
    [
      'công đoàn',
      { after: 'cơ sở; xã; viên; trường; ngành; lao động; cơ quan; giáo dục; việt nam' },
    ],
    ['công đoàn', { before: 'chủ tịch; ban chấp hành; bch; hoạt động' }],
    [
      'cộng đồng',
      {
        before:
          'du lịch; văn hóa; học tập; công nghệ số; nhà sinh hoạt; sinh hoạt; dựa vào; sức khỏe',
      },
    ],
    ['công điện', { after: 'số; của; khẩn' }],
    ['cao đẳng', { before: 'trường; đại học; đh; hệ; học; tốt nghiệp' }],
  ]),
  row('MN', 'mầm non', [
    ['mực nước', { after: 'lúc; hồ; sông; suối; lũ; thượng lưu; hạ lưu; cao; tại trạm' }],
    ['mực nước', { near: 'mndbt; hồ chứa; thủy điện; xả lũ; lưu lượng' }],
    ['mầm non', { before: 'trường; bậc; giáo dục; lớp; giáo viên; trẻ; cô giáo' }],
    [
      'miền núi',
      {
        before:
          'dân tộc thiểu số và; vùng; dtts và; đbdtts và; dân tộc và; dt và; trung du; dtts; đbdtts',
      },
    ],
    ['miền nam', { before: 'giải phóng' }],
  ]),
  row('HS', 'học sinh', [
    [
      'học sinh',
      {
        before: 'cho; tặng; giúp; của các em; đối với',
        after:
          'từ đủ; từ; lớp; nghèo; có hoàn cảnh; tiểu học; thcs; thpt; trên; dưới; khuyết tật; là; bán trú; đủ 14; dân tộc; vùng; khó khăn; mồ côi; trong; toàn',
      },
    ],
    [
      'hồ sơ',
      {
        after:
          'vụ án; vụ việc; bệnh án; lý lịch; cá nhân; nhân thân; dự thi; dự tuyển; tuyển sinh; tuyển dụng; nhập học; quân nhân; nghĩa vụ; cấp phép; pháp lý; địa chính; công chức; người có công; hộ; xin; giải quyết; thanh toán; chuyển; thôi; bảo hiểm; bhxh; bhyt; thai sản; hưu',
      },
    ],
    [
      'hồ sơ',
      {
        before:
          'bàn giao; hoàn tất; rút; scan; số hóa; kèm theo; bảo quản; tra cứu; xét duyệt; thẩm tra; tiếp nhận và giải quyết; từ chối; đóng; mở; lưu trữ; cập nhật',
      },
    ],
    ['học sinh', { before: 'sv; sv và; sinh viên; sinh viên và' }],
    ['học sinh', { after: 'sv; sinh viên; nghèo; dtts; khuyết tật' }],
    [
      'hồ sơ',
      {
        after:
          'hợp lệ; không hợp lệ; chưa hợp lệ; khai sinh; khai tử; kết hôn; gồm; bao gồm; xin cấp; gốc; hoàn chỉnh; vay; cấp; chứng thực; nhà đất; đăng ký; giấy; theo mẫu; hộ tịch',
      },
    ],
    [
      'hồ sơ',
      {
        before:
          'đủ; nhận đủ; thiếu; bổ sung; hoàn chỉnh; làm; kê khai; nộp bản; mất; mã; nguồn gốc',
      },
    ],
    ['hồ sơ', { near: 'lưu vt; lưu vp' }],
    [
      'hồ sơ',
      {
        after:
          'đủ; chưa đủ; khen thưởng; sức khỏe; nvqs; gửi; bổ nhiệm; kết nạp; thi đua; đảng; công việc; bầu cử; nhân sự; trúng thầu; bị; tồn; quá; trả',
      },
    ],
    ['hồ sơ', { before: 'túi; thẩm định; lưu; quản lý; lập; trình; thụ lý; luân chuyển' }],
    [
      'hồ sơ',
      {
        after:
          'mời thầu; dự thầu; yêu cầu; thiết kế; dự án; pháp lý; thanh toán; quyết toán; hoàn công; cán bộ; đảng viên; xin; đề nghị; trình; chứng thực; khiếu nại',
      },
    ],
    [
      'hồ sơ',
      {
        near: 'dvc; dvctt; tthc; đúng hạn; trước hạn; quá hạn; trễ hạn; hộ tịch; chứng thực; số hóa; bcci; một cửa; toàn trình; dịch vụ công; lĩnh vực',
      },
    ],
    [
      'học sinh',
      {
        near: 'lớp; thcs; thpt; tiểu học; mầm non; nhà trường; năm học; trường th; trường tiểu học; trường thcs; trường ptdtbt; trường ptdt; các trường; học; bán trú',
      },
    ],
    [
      'hồ sơ',
      {
        near: 'quý i; quý ii; quý iii; quý iv; kỳ trước; chuyển qua; trong kỳ; tồn; trực tuyến; trực tiếp',
      },
    ],
    [
      'hồ sơ',
      {
        near: 'hồ sơ; giải quyết; tiếp nhận; đúng hạn; trước hạn; quá hạn; một cửa; thủ tục; tthc; trễ hạn; dvc; trực tuyến',
      },
    ],
    [
      'hồ sơ',
      {
        before:
          'nộp; tiếp nhận; giải quyết; số; thành phần; trả; xử lý; bộ; tổng số; mã; nhận; hoàn thiện',
      },
    ],
    [
      'hồ sơ',
      {
        after:
          'được số hóa; số hóa; được giải quyết; đã giải quyết; trực tuyến; đất đai; điện tử; đăng ký; hưởng; thủ tục; vay vốn; đúng hạn; quá hạn; trước hạn; tthc',
      },
    ],
    ['hình sự', { before: 'cảnh sát; tội phạm; vụ án; trách nhiệm; luật' }],
    ['học sinh', { before: 'em; các em; phụ huynh; cho; giáo viên; giáo viên và' }],
    [
      'học sinh',
      {
        after:
          'lớp; nghèo; giỏi; các trường; trường; bán trú; dân tộc; thcs; tiểu học; thpt; sinh viên; đi học; toàn',
      },
    ],
  ]),
];
