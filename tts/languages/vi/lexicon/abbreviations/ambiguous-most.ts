import type { LexiconRow } from '../row.js';
import { row } from './ambiguous-row.js';

/** The two letters a commune writes most, with the most readings. */
export const AMBIGUOUS_MOST: readonly LexiconRow[] = [
  row('TT', 'trung tâm', [
    ['trung tâm', { after: 'hành chính công; hcc' }],
    ['thông tin', { after: 'liên lạc; truyền thông' }],
    ['thông tin', { before: 'an toàn' }],
    ['trật tự', { before: 'giữ gìn; mất; gây rối' }],
    ['thường trực', { after: 'các đoàn thể; các ban; các hội; bcđ; hội đồng' }],
    ['tập thể', { before: '#', near: 'cn; cá nhân; khen' }],
    ['thường trực', { before: 'đ c; đồng chí pct; đồng chí pbt' }],
    ['trật tự', { before: 'an ninh; an toàn; anqg' }],
    ['trật tự', { after: 'atxh; atgt; xã hội; xd' }],
    ['thanh tra', { after: 'nhân dân; kt; kiểm tra; chính phủ; tỉnh; chuyên ngành; đột xuất; nd' }],
    ['thông tin', { before: 'cổng; trang; hệ thống; cung cấp' }],
    ['thông tin', { after: 'báo cáo; tt; và truyền thông; đối ngoại' }],
    ['thông tư', { after: '#', near: 'btc; của bộ; bộ; bnv; bxd; nghị định; hướng dẫn; quy định' }],
    [
      'thứ tự',
      {
        after:
          'họ và tên; họ tên; chỉ tiêu; tên; nội dung; hạng mục; danh mục; tiêu chí; lĩnh vực; loại; số hiệu; khoản mục',
      },
    ],
    ['trọng tài', { after: 'chính; biên; bàn; trận' }],
    ['tránh thai', { before: 'thuốc; vỉ; biện pháp; que cấy; viên' }],
    [
      'thiên tai',
      { before: 'khắc phục; khắc phục hậu quả; phòng chống; thiệt hại do; hậu quả; pc' },
    ],
    [
      'thanh toán',
      {
        after:
          'trực tuyến; không dùng; điện tử; tiền; qua; khối lượng; hợp đồng; hđ; tạm ứng; phí; lần',
      },
    ],
    ['thanh toán', { before: 'hồ sơ; đã; tạm ứng; giấy đề nghị' }],
    ['tập thể', { near: 'bằng khen; giấy khen; bk; gk; khen thưởng; cá nhân; khen' }],
    ['thủ tục', { after: 'hành chính' }],
    [
      'thị trấn',
      {
        after:
          'tam đường; than uyên; tân uyên; mường tè; sìn hồ; phong thổ; nậm nhùn; sa pa; mường khương; bát xát; điện biên',
      },
    ],
    ['trật tự', { after: 'công cộng; an toàn; đô thị; xây dựng' }],
    [
      'thường trực',
      {
        after:
          'đảng ủy; đu; hđnd; hội đồng; ubnd; huyện ủy; tỉnh ủy; ban chỉ đạo; ubmttq; mttq; ủy ban',
      },
    ],
    [
      'thường trực',
      {
        before:
          'phó bí thư; phó chủ tịch; ủy viên; bộ phận; cơ quan; các đồng chí; trưởng ban; phó ban; pct; pbt; uv; uvbch; btv và; bí thư và; đảng ủy và',
      },
    ],
    ['thông tư', { after: 'số; của bộ; liên tịch; của bộ trưởng' }],
    ['thông tư', { before: 'theo; nghị định và; các; nghị định' }],
    ['tuyên truyền', { after: 'vận động; miệng; trên loa; về; phổ biến; pháp luật; trực quan' }],
    [
      'tuyên truyền',
      { before: 'công tác; tổ; xe; đội; hình thức; tăng cường; đẩy mạnh; nội dung' },
    ],
    ['truyền thanh', { before: 'đài; trạm; hệ thống; cụm loa' }],
    ['thị trấn', { before: 'xã phường; các xã; ubnd; công an' }],
    [
      'trung tâm',
      {
        after: 'y tế; văn hóa; phục vụ; hành chính; dịch vụ; học tập; giáo dục; chính trị; xã; cụm',
      },
    ],
    ['thứ tự', { before: 'số' }],
    ['thể trọng', { before: 'kg' }],
    ['thông tin', { after: 'liên hệ; tuyên truyền' }],
    [
      'thông tin',
      {
        before:
          'cần; nắm; nắm bắt; cập nhật; lộ; thu thập; biết thêm; mọi; khai; xác minh; xác thực; chia sẻ; tiếp nhận; kiểm chứng; bảo mật; điền; nhận được; phản hồi; trao đổi; khai báo; đăng; tra cứu; tìm hiểu; hỏi; để có',
      },
    ],
    [
      'thông tin',
      {
        after:
          'cá nhân; xấu; sai; sai sự thật; thị trường; chi tiết; trên mạng; cần thiết; chưa kiểm chứng; xấu độc; khách hàng; dự báo; tài khoản; mật; sai lệch; đăng nhập; chính thống; cơ sở; khách; học sinh; nêu trên; trên vneid',
      },
    ],
    ['tư tưởng', { after: 'hcm; hồ chí minh; đđ; đạo đức; chính trị' }],
  ]),
  row('CT', 'chương trình', [
    [
      'chương trình',
      { after: 'da', near: 'giảm nghèo; chính sách; mtqg; vay; vay vốn; hỗ trợ; ưu đãi' },
    ],
    ['chỉ thị', { before: 'ban hành; ra', after: 'về; yêu cầu; số; chỉ đạo' }],
    ['công trình', { after: 'nước sạch; nsh; trường học' }],
    ['công trình', { before: 'tên; quy mô; địa điểm xd' }],
    ['chủ tịch', { before: 'thay; vắng' }],
    ['chủ tịch', { after: 'ký; kết luận; chủ trì; phát biểu; giao; yêu cầu; phụ trách' }],
    ['công trình', { before: 'hiện trường; tiến độ; khảo sát; kiểm tra; dự án' }],
    [
      'công trình',
      { after: 'đường; cầu; nvh; kè; trường; điện; đập; mương; nhà; thoát; nâng cấp' },
    ],
    ['chủ tịch', { near: 'pct; bt; pbt' }],
    ['công tác', { before: 'ban; trưởng ban', after: 'mt; mặt trận' }],
    [
      'công trình',
      {
        before: '#',
        after:
          'xây dựng; xd; giao thông; gt; thủy lợi; tl; dở dang; chuyển tiếp; khởi công; hoàn thành; nsh; nước; nvh; đã; hư; bị; được',
      },
    ],
    ['công trình', { before: 'danh mục; chủ đầu tư; nghiệm thu; quản lý' }],
    ['chỉ thị', { after: '05 của; 05 ct; 35 ct; 40 ct; số 05 ct' }],
    ['công trình', { before: 'cấp; loại; hạng mục; hm; nhóm' }],
    [
      'chương trình',
      { after: 'hành động; công tác; mtqg; mục tiêu; phối hợp; giám sát; số hóa; toàn khóa' },
    ],
    ['chủ tịch', { after: 'các pct; pct; các phó chủ tịch; và các pct' }],
    ['chủ tịch', { before: 'phó; đồng chí; đ/c; ông; bà; ký thay; kt; bí thư' }],
    [
      'chủ tịch',
      {
        after:
          'ubnd; hđnd; ubmttq; mttq; hội; xã; ub; ủy ban; nước; hội đồng; công đoàn; hội nông dân; hội phụ nữ; hpn; hlhpn; hnd; hccb; hnct; hctđ; hkh; lđlđ; cđcs; hội đồng quản trị; hđqt',
      },
    ],
    [
      'chỉ thị',
      { after: 'số; của ban bí thư; của thủ tướng; của ttg; của chủ tịch; của chính phủ' },
    ],
    ['chỉ thị', { before: 'thực hiện; theo; quán triệt' }],
    ['xê tê', { before: 'chụp; máy; phim' }],
    ['công ty', { after: 'tnhh; cp; cổ phần; điện lực; xăng dầu; xổ số; môi trường' }],
    [
      'công trình',
      { before: 'các; xây dựng; sửa chữa; thi công; khởi công; bàn giao; nghiệm thu' },
    ],
    ['công trình', { after: 'thủy lợi; nước; giao thông; cấp nước; nhà văn hóa; phụ trợ' }],
    [
      'chương trình',
      {
        after:
          'mtqg; mục tiêu; hành động; ocop; phát thanh; phối hợp; khuyến nông; văn nghệ; tín dụng; giáo dục; giảm nghèo; sữa; nông thôn',
      },
    ],
    ['chính trị', { before: 'kinh tế; công tác; hệ thống; an ninh; tư tưởng' }],
    ['chính trị', { after: 'xã hội' }],
    [
      'công trình',
      { before: '#', near: 'khởi công; đầu tư; xây dựng; sửa chữa; hoàn thành; vốn; tỷ; tr; xd' },
    ],
    ['chỉ thị', { before: '#', near: 'ban hành; kl; kết luận; nq; nghị quyết; qđ; cv; công văn' }],
    ['công trình', { before: '#' }],
  ]),
  row('TC', 'trung cấp', [
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
];
