import type { LexiconRow } from '../row.js';
import { row } from './ambiguous-row.js';

/** Of people who still come to an office; a budget is of a later year. */
const YEARS_OF_BIRTH = Array.from({ length: 86 }, (_, age) => String(1930 + age)).join('; ');

export const AMBIGUOUS_OFFICES: readonly LexiconRow[] = [
  row('BKS', 'ban kiểm soát', [
    ['biển kiểm soát', { near: 'xe; mô tô; ô tô; xe máy; phương tiện; biển' }],
    ['ban kiểm soát', { near: 'htx; hợp tác xã; công ty; quỹ; đại hội' }],
  ]),
  row('UV', 'ủy viên', [
    ['u vê', { before: 'chỉ số; tia; bức xạ' }],
    ['uốn ván', { before: 'vắc xin; tiêm; mũi' }],
    ['ủy viên', { after: 'ban; ubkt; btv; ban thường vụ; thường trực; bch' }],
  ]),
  row('KV', 'khu vực', [['khu vực', { after: '1; 2; 3; 4; i; ii; iii; bản; biên giới' }]]),
  row('HT', 'hội trường', [
    ['hoàn thành', { after: '#', near: 'htt; cht; học kỳ; hk; môn; năng lực; phẩm chất' }],
    [
      'học tập',
      {
        before:
          'thành tích; góc; kết quả; phong trào; động cơ; đồ dùng; ý thức; tinh thần; cao trong; trong',
        after: 'và rèn luyện; và; của; tốt; nghị quyết; suốt; cộng đồng; tập; lao động',
      },
    ],
    ['học tập', { after: 'và rèn luyện; và làm theo; suốt đời; cộng đồng; tư tưởng' }],
    ['hiệu trưởng', { before: 'các đ c; các đồng chí' }],
    ['hộ tịch', { before: 'tư pháp; tp; lĩnh vực; đăng ký; đk; sổ; công chức; ks' }],
    ['hoàn thành', { before: 'mức', after: 'xuất sắc; tốt; nhiệm vụ; nv; kế hoạch' }],
    ['hỗ trợ', { before: 'mức; định mức; tiền; kp' }],
    ['hoàn thành', { before: 'đã; chưa; mức độ; cơ bản; phấn đấu; không; tỷ lệ' }],
    [
      'hoàn thành',
      {
        after:
          'xuất sắc; tốt; trước; nhiệm vụ; nv; kế hoạch; kh; chỉ tiêu; việc; xong; vượt; 100; mức',
      },
    ],
    ['hiệu trưởng', { after: 'pht; các trường; phó hiệu trưởng; trường' }],
    ['hỗ trợ', { before: 'bt' }],
    ['hỗ trợ', { after: 'tđc; tái định cư; và tđc' }],
    ['hội trường', { after: 'ubnd; đảng ủy; lớn; tầng; a; b; trụ sở' }],
    ['hệ thống', { after: 'thông tin; truyền thanh; điện; nước; chính trị; loa' }],
    ['hỗ trợ', { after: 'sản xuất; người; hộ; kinh phí; nhà ở' }],
    ['hỗ trợ', { before: 'bồi thường; kinh phí; chính sách' }],
    ['hiệu trưởng', { before: 'thầy; cô; phó' }],
    ['hè thu', { before: 'vụ; lúa' }],
    ['hội trường', { before: 'tại; địa điểm' }],
    [
      'hiệu trưởng',
      { after: 'nhà trường; trường; thông báo; phát biểu; nhà; thcs; thpt; tiểu học; mầm non' },
    ],
    [
      'hiệu trưởng',
      { near: 'nhà trường; học sinh; giáo viên; khai giảng; phụ huynh; năm học; gvcn' },
    ],
    [
      'hỗ trợ',
      {
        after:
          'chi phí; tiền; vốn; lãi suất; giống; gạo; khẩn cấp; bà con; nhân dân; học tập; vay; xây; sửa; làm nhà; gia đình; trẻ; học sinh; hs; pháp lý; kỹ thuật; tiêu thụ; nông dân; phụ nữ; đột xuất; hằng tháng; cho; thiệt hại; khắc phục; phát triển; bằng; một lần; 100; làm; mua; cây; con giống',
      },
    ],
    [
      'hỗ trợ',
      { before: 'mức; được; tiền; nguồn; đề nghị; nhận; cần; gói; hưởng; tiếp nhận; quỹ; vốn' },
    ],
  ]),
  row('NS', 'ngân sách', [
    ['năng suất', { after: 'sl; lúa; ngô; chè; bình quân; cây' }],
    ['năm sinh', { near: 'họ và tên; họ tên' }],
    [
      'nhân sự',
      {
        before:
          'ý kiến; công tác; đề án; phương án; tiểu ban; kiện toàn; bàn; giới thiệu; về; xem xét',
      },
    ],
    ['nhân sự', { after: 'đh; đại hội; bch; bầu; cấp ủy; khóa; chủ chốt; ứng cử; ủy ban' }],
    ['năm sinh', { near: 'họ và tên; họ tên; giới tính' }],
    ['sinh năm', { after: YEARS_OF_BIRTH }],
    ['năng suất', { near: 'tạ; sl; sản lượng' }],
    ['nông sản', { before: 'tiêu thụ; hàng; chợ; sàn' }],
    ['năng suất', { before: 'tăng; giống; có' }],
    ['nước sạch', { before: 'chương trình; sử dụng; công trình' }],
    ['ngân sách', { before: 'thu; chi; dự toán; tổng thu; tổng chi; vốn; nguồn' }],
  ]),
  row('PC', 'phụ cấp', [
    ['pháp chế', { before: 'lưu vt; lưu vp; lưu vt vp; lưu vp vt' }],
    ['phong cách', { after: 'hcm; hồ chí minh' }],
    ['phong cách', { before: 'đđ; đạo đức' }],
    [
      'phòng chống',
      {
        after:
          'tai nạn; bệnh; sốt; covid; hạn; úng; bão; mưa; sạt lở; lừa đảo; xâm hại; tảo hôn; suy dinh dưỡng; lao; cúm; ngộ độc; thuốc lá; cờ bạc; cháy nổ; cháy rừng; gian lận; lãng phí; rửa tiền; hàng giả; khủng bố; ung thư; dại; bạo hành; tin giả; mối; sâu; thất thoát; sxh; lmlm; dtlcp',
      },
    ],
    [
      'phòng chống',
      {
        before:
          'công tác; luật; biện pháp; ban chỉ đạo; bcđ; chủ động; quỹ; kế hoạch; kh; phương án; bch; ban chỉ huy',
      },
    ],
    ['pi xi', { before: 'mang; chiếc; dàn; cây; dùng; màn hình; con' }],
    ['pi xi', { after: 'xách tay; để bàn; gaming; văn phòng' }],
    [
      'điện lực',
      { after: 'lai châu; lào cai; sơn la; điện biên; yên bái; tân uyên; than uyên; tam đường' },
    ],
    ['phòng chống', { after: 'tệ nạn; hạn hán; dịch bệnh' }],
    [
      'phòng chống',
      {
        after:
          'thiên tai; tnxh; tội phạm; ma túy; tham nhũng; cháy; dịch; lụt; lụt bão; bạo lực; tác hại; rét; đói; mua bán; buôn lậu; đuối nước; tn; tp; hiv; tt; ma túy',
      },
    ],
    ['pi xi', { before: 'máy; máy tính; bộ; laptop' }],
    ['phụ cấp', { after: 'chức vụ; khu vực; thâm niên; thu hút' }],
    ['phụ cấp', { before: 'lương; hệ số; hưởng' }],
  ]),
  row('NK', 'nhiệm kỳ', [
    ['nhân khẩu', { before: '#; số; tổng số' }],
    ['nhập khẩu', { before: 'xk' }],
    ['nhân khẩu', { near: 'hộ; khẩu; dân số' }],
    ['nhập khẩu', { before: 'xuất; hàng' }],
    ['nhân khẩu', { before: '#' }],
  ]),
  row('TTCS', 'thông tin cơ sở', [['truyền thanh cơ sở', { before: 'đài; hệ thống đài; loa' }]]),
  row('QĐ', 'quyết định', [
    ['quân đội', { after: 'chuyên nghiệp; ta; anh hùng; việt nam; nd' }],
    [
      'quân đội',
      {
        before: 'đi; phục vụ trong; đội ngũ; ngành; trong; lực lượng',
        near: 'nhập ngũ; bộ đội; chiến sĩ; quân nhân; nvqs; tân binh; xuất ngũ; phục viên',
      },
    ],
    [
      'quy định',
      {
        before: 'theo; thực hiện; đúng; chấp hành; ngoài; đủ; so với; trên mức; quá',
        after: 'của; hiện; pháp; tại; chung; về; nêu; trên; và; ban',
      },
    ],
    [
      'quy định',
      {
        after:
          'của pháp luật; của luật; hiện hành; của đảng; của nhà nước; chung; của điều lệ; tại; pháp luật',
      },
    ],
    ['quyết định', { before: 'theo; các; ban hành; ra', near: 'giao quân; nhập ngũ' }],
    ['quân đội', { after: 'nhân dân; ca' }],
    ['quân đội', { near: 'cand; giao quân; nhập ngũ' }],
    ['quân đội', { before: 'ca; công an; ca và; công an và; vào; bộ đội; ngân hàng; sĩ quan' }],
    ['quy định', { before: 'theo đúng; đúng; trái; vi phạm; chấp hành' }],
    [
      'quyết định',
      { after: 'số; của; về; phê duyệt; bổ nhiệm; xử phạt; ban hành; thành lập; công nhận' },
    ],
  ]),
  row('ĐH', 'đại học', [
    [
      'điều hành',
      {
        before:
          'văn bản và; chỉ đạo và; chỉ đạo; quản lý và; chủ trì; ban; công tác chỉ đạo; quản trị',
      },
    ],
    [
      'đại hội',
      {
        before:
          'dự; kế hoạch; điểm; phục vụ; tiểu ban; thành công; mừng; của; chỉ đạo; tài liệu; kết quả',
      },
    ],
    [
      'đại hội',
      {
        after:
          'chi hội; điểm; hội; chi; nhiệm kỳ; nk; thi đua; toàn quốc; các cấp; cháu ngoan; mttq; hnd; pn',
      },
    ],
    [
      'đại hội',
      {
        after:
          'đảng; đảng bộ; chi bộ; đại biểu; chi đoàn; đoàn; hội; xiv; xiii; tdtt; thể dục; lần; công đoàn; khóa',
      },
    ],
    ['đại hội', { before: 'nghị quyết; văn kiện; chào mừng; tổ chức; trước; sau; tại' }],
    ['điều hành', { before: 'chỉ đạo; quản lý; hệ thống; văn bản; lãnh đạo; trung tâm; ban' }],
    ['đại học', { before: 'trường; tốt nghiệp; tuyển sinh; thi; bằng; trình độ; học' }],
    [
      'đại học',
      { after: 'sư phạm; y; nông; quốc gia; thái nguyên; tây bắc; bách khoa; cao đẳng; luật' },
    ],
    [
      'đại hội',
      {
        before:
          'đến; tới; hướng tới; dự thảo; trình; chuẩn bị; công tác chuẩn bị; sau; ngày; tại; khai mạc; bế mạc; kỳ; nq; chào mừng; mừng; đại biểu dự; nhân sự; tuyên truyền về; tuyên truyền',
      },
    ],
    [
      'đại hội',
      {
        near: 'chi bộ; đảng bộ; nhiệm kỳ; đại biểu; văn kiện; đảng viên; cấp ủy; đảng; chi hội; chi đoàn; mttq; hội viên; bch',
      },
    ],
  ]),
  row('BCH', 'ban chấp hành', [
    [
      'ban chỉ huy',
      {
        after:
          'quân sự; qs; pctt; pcccr; pccccr; pccc; bvr; bảo vệ; chữa cháy; ứng phó; phòng thủ; phòng chống; ptds; phòng cháy; công trường; thống nhất; phcncn; pctt tkcn; tìm kiếm',
      },
    ],
    ['ban chỉ huy', { before: 'ngoài' }],
    [
      'ban chấp hành',
      {
        after:
          'đảng bộ; trung ương; hội; đoàn; công đoàn; tw; đảng; chi bộ; chi hội; chi đoàn; khóa',
      },
    ],
  ]),
  row('BTV', 'ban thường vụ', [
    ['biên tập viên', { before: 'các phóng viên; phóng viên; pv; nhóm' }],
    [
      'biên tập viên',
      {
        near: 'ktv; ptv; pv; biên tập; kỹ thuật viên; phóng viên; phát thanh viên; đài; bản tin; chương trình phát thanh',
      },
    ],
    [
      'ban thường vụ',
      {
        after:
          'đảng ủy; tỉnh ủy; huyện ủy; hội; đoàn; đu; tu; xã đoàn; đảng bộ; lhpn; thành ủy; hội lhpn',
      },
    ],
  ]),
  row('KH', 'kế hoạch', [
    ['khoa học', { before: 'hội thảo; đề tài; nghiên cứu; nhà' }],
    ['khách hàng', { after: 'điện; sử dụng điện; dùng điện; dùng nước; giao dịch; gửi tiền; trả' }],
    ['khách hàng', { before: 'quý; chăm sóc; mã; số lượng' }],
    ['kỳ họp', { after: 'thứ', near: 'hđnd; đại biểu; cử tri' }],
    ['khoa học', { after: 'và cn; cn; kỹ thuật' }],
    ['kế hoạch', { before: 'lưu vt; lưu vp; lưu vt vp; lưu vp vt' }],
    ['kết hôn', { before: 'đăng ký; đk; đk lại; giấy chứng nhận; ks kt' }],
    ['khoa học', { after: 'và công nghệ; công nghệ; kỹ thuật; cn' }],
    ['khoa học', { before: 'đề tài; nghiên cứu; tiến bộ; nhà' }],
    [
      'khách hàng',
      {
        near: 'điện lực; tiền điện; hóa đơn; cửa hàng; ngân hàng; viettel; vnpt; mua hàng; khuyến mại; khuyến mãi; giảm giá; ưu đãi; giảm ngay',
      },
    ],
    ['khách hàng', { before: 'mã; tri ân; chăm sóc; quý; phục vụ; hỗ trợ; tặng' }],
    ['khách hàng', { after: 'sử dụng; mua; đầu tiên; thân thiết; vay; mới; cá nhân' }],
    [
      'kế hoạch',
      { before: 'theo; thực hiện; ban hành; triển khai; xây dựng; đạt; vượt; so với; trong' },
    ],
    [
      'kế hoạch',
      {
        after:
          'số; của; phát triển; hoạt động; tuyên truyền; năm; giao; ngày; triển khai; thực hiện',
      },
    ],
  ]),
];
