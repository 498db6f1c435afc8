import type { LexiconRow } from '../row.js';
import { row } from './ambiguous-row.js';

export const AMBIGUOUS_PAPERS: readonly LexiconRow[] = [
  row('GĐ', 'gia đình', [
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
  row('HS', 'học sinh', [
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
    ['hồ sơ', { near: 'quý i; quý ii; quý iii; quý iv' }],
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
  row('GV', 'giáo viên', [
    ['giảng viên', { near: 'đại học; cao đẳng; tập huấn; lớp tập huấn' }],
    ['giáo viên', { near: 'học sinh; trường; lớp; hs' }],
  ]),
  row('HD', 'hướng dẫn', [
    ['hướng dẫn', { after: 'số; của; thực hiện; bà con; người dân; nhân dân; sử dụng; cài; cách' }],
    ['hướng dẫn', { before: 'tổ; công văn; cán bộ; văn bản' }],
  ]),
  row('TB', 'thông báo', [
    ['tây bắc', { before: 'phía; hướng; gió; vùng' }],
    ['thương binh', { near: 'bb; liệt sĩ; ls; bệnh binh; vnah' }],
    ['thông báo', { after: 'số; về; của; kết luận; tuyển; mời; lịch; tới; đến' }],
    ['thông báo', { before: 'ra; ban hành; theo' }],
    ['thương binh', { after: 'liệt sĩ; ls; hạng; nặng' }],
    [
      'trung bình',
      {
        before:
          'băng thông; tốc độ; lượng mưa; giá; chiều cao; tuổi; hộ; điểm; loại; mức; nhiệt độ; thu nhập; năng suất',
      },
    ],
    ['trung bình', { after: 'khá; mỗi; cộng; năm; tháng; cả' }],
  ]),
  row('BC', 'báo cáo', [
    ['báo cáo', { after: 'số; của; kết quả; tình hình; công tác; tổng kết; về; kt; kinh tế' }],
    ['báo cáo', { before: 'gửi; tổng hợp; viết; ban hành; theo' }],
  ]),
  row('TK', 'tài khoản', [
    ['tiết kiệm', { before: 'gửi; tiền gửi; lãi suất' }],
    ['tiểu khu', { near: 'khoảnh; rừng; kiểm lâm' }],
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
  row('ĐT', 'điện thoại', [
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
  row('ĐC', 'địa chỉ', [
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
    [
      'quản lý',
      {
        after:
          'đô thị; đất; nhà nước; rừng; bảo vệ; chất lượng; văn bản; ngân sách; thị trường; dự án; tài chính; xã hội; vận hành',
      },
    ],
    ['quản lý', { before: 'ban; công tác; cán bộ; cơ quan; tăng cường' }],
  ]),
  row('TL', 'tỉnh lộ', [
    ['tài liệu', { before: 'các; cấp; phát; gửi; sao chụp; hồ sơ; chuẩn bị' }],
    ['tài liệu', { after: 'tuyên truyền; họp; hội nghị; học tập; tập huấn' }],
    ['tỷ lệ', { before: 'đạt; giảm; tăng' }],
    ['tỷ lệ', { after: 'hộ; người; trẻ; đạt; tham gia; bao phủ; giải quyết; che phủ' }],
    ['thủy lợi', { before: 'công trình; hệ thống; phí; kênh' }],
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
  row('TC', 'trung cấp', [
    ['tiêu chí', { before: '19; 20; 18; các; số; 5 5' }],
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
    ['tiêu chí', { before: '#' }],
  ]),
  row('TH', 'tiểu học', [
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
    ['trường hợp', { after: 'nghi; nghi ngờ; có; phải; bị; này; còn lại; cấp cứu' }],
    ['trường hợp', { before: 'gặp; phát hiện; nếu; từng; mọi; nhiều' }],
    ['trường hợp', { before: 'các; một số; có; những; số; trong' }],
    ['trường hợp', { after: 'vi phạm; mắc; không; cần; khẩn cấp; đặc biệt; nhiễm; tử vong' }],
    ['tổng hợp', { before: 'báo cáo; phòng; cán bộ; biểu; kinh tế; gửi' }],
    ['truyền hình', { before: 'phát thanh; đài; đài phát thanh' }],
    ['tiểu học', { before: 'trường; trường ptdtbt; bậc; cấp; giáo viên; học sinh; ptdtbt' }],
    ['tiểu học', { after: 'số; và thcs; thcs; xã' }],
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
];
