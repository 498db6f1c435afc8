import type { LexiconRow } from '../row.js';
import { row } from './ambiguous-row.js';

/** The two letters a commune writes most, with the most readings. */
export const AMBIGUOUS_MOST: readonly LexiconRow[] = [
  row('TT', 'trung tâm', [
    ['thông tin', { before: 'theo dõi; nắm thêm; để nắm' }],
    ['tuyên truyền', { before: 'xe loa; đội; đợt; nội dung cần' }],
    [
      'tập thể',
      {
        after: 'lao động; lđtt; lao động tiên tiến; nhỏ; lớn; và cá nhân; cn; và cn',
        near: 'danh hiệu; khen; khen thưởng; giấy khen; bằng khen; tặng; biểu dương; thi đua',
      },
    ],
    [
      'thông tin',
      {
        before: 'xem; để xem; đọc; hiển thị; có; lấy; đưa; tiếp cận; phổ biến; mọi; nhiều',
        after:
          'sản phẩm; hàng hóa; chi tiết; quy hoạch; tuyển dụng; việc làm; thị trường; chính xác; mới; cần thiết; hữu ích; về; cho; kịp thời; của',
      },
    ],
    [
      'thông tin',
      {
        after:
          'sản phẩm; tuyển dụng; việc làm; chuyển khoản; cư trú; thí sinh; người bệnh; chủ tài khoản; xấu độc; chỉ đạo; tín dụng; đất đai; hộ tịch; dân cư; thẻ; hồ sơ',
      },
    ],
    [
      'trung tâm',
      {
        after:
          'y tế; văn hóa; phục vụ; dịch vụ; học tập; giáo dục; gdtx; gdnn; chính trị; kiểm soát; dân số; phát triển; khuyến nông; vh; thể thao; huấn luyện; bảo trợ; công tác xã hội; cai nghiện; giới thiệu; ngoại ngữ; tiêm chủng',
      },
    ],
    [
      'thông tin',
      {
        after: 'cá nhân',
        near: 'khai; kê khai; cập nhật; bổ sung; vneid; vssid; lộ; cung cấp; bảo mật; đăng nhập; tài khoản; lừa; lừa đảo; dữ liệu; điền; kẻ gian; chỉnh sửa; khai thác; nhập; qr; otp',
      },
    ],
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
    [
      'tuyên truyền',
      {
        before:
          'cán bộ; phóng viên; lực lượng; cb; được; phục vụ; cuộc; khẩu hiệu; pano; tin bài; tờ rơi; buổi; tài liệu; băng rôn; nhiệm vụ; làm tốt; chiến dịch; tích cực',
      },
    ],
    [
      'tuyên truyền',
      {
        after:
          'lưu động; viên; trên; cho; bằng; tới; đến; phòng; nghị quyết; luật; người dân; bà con; bầu cử; sâu rộng; đậm nét; kỷ niệm; chính sách; chủ trương; các; nhân dân; chào mừng',
      },
    ],
    [
      'trật tự',
      { before: 'giữ; giữ gìn; bảo đảm; đảm bảo; gây mất; mất; lập lại; ổn định; giữ vững' },
    ],
    [
      'trật tự',
      {
        after:
          'nơi công cộng; trường học; lòng lề; vỉa hè; giao thông; an toàn giao thông; kỷ cương; trị an',
      },
    ],
    [
      'thanh toán',
      { after: 'bằng; học phí; viện phí; tiền điện; hóa đơn; nợ; lương; công nợ; cho nhà thầu' },
    ],
    ['thanh toán', { near: 'mã qr; tiền mặt; tiền điện; học phí; viện phí; quét mã' }],
    [
      'thông tin',
      {
        before:
          'bổ sung; trích xuất; lọc; nguồn; kênh; lan truyền; phát tán; đăng tải; công tác; bản; tuyến; sai; khai thác; dữ liệu',
      },
    ],
  ]),
  row('CT', 'chương trình', [
    [
      'chương trình',
      {
        after:
          'hỗ trợ; tiếng; thời sự; văn hóa; nghệ thuật; giao lưu; tuyên truyền; 135; 30a; vay; cho vay; học bổng; thiện nguyện; từ thiện; đào tạo; tập huấn; kích cầu; khuyến mại; khuyến mãi; an sinh; dân số; sức khỏe; truyền hình; phát thanh; ca nhạc; giáo dục; khuyến nông; dịch vụ; lớp',
      },
    ],
    ['công tác', { before: 'đoàn; đi; chuyến; thời gian; kinh phí; lịch' }],
    ['chương trình', { before: 'phát; đài; nghe; xem; truyền hình; dẫn; tham gia; dự' }],
    [
      'chính trị',
      {
        before:
          'lý luận; bồi dưỡng; nhiệm vụ; bản lĩnh; giáo dục; ý thức; phẩm chất; trình độ; tư tưởng; học viện; an ninh',
      },
    ],
    [
      'chủ tịch',
      {
        before:
          'ý kiến; xin ý kiến; báo cáo; trình; mời; gặp; nguyên; cựu; tân; quyền; bầu; chức danh; chức vụ; giữ chức; đ c; đồng chí; bác; anh; chị; với; thưa',
      },
    ],
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
];
