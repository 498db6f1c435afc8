import type { LexiconRow } from '../row.js';
import { row } from './ambiguous-row.js';

/** Trades, work and those who lead it. */
export const AMBIGUOUS_TRADES: readonly LexiconRow[] = [
  row('CN', 'chủ nhật', [
    [
      'chi nhánh',
      {
        after:
          'vpđk; vpđkđđ; văn phòng đăng ký; điện; điện lực; ngân hàng; nhcsxh; bhxh; agribank; cty; công ty; viettel; cấp nước',
      },
    ],
    ['chi nhánh', { before: 'giám đốc; gđ; phó gđ' }],
    [
      'công nghiệp',
      {
        before: 'phát triển; lĩnh vực; giá trị; ngành',
        after:
          'dịch vụ; dv; thương mại; nông nghiệp; và dịch vụ; xây dựng; và xây dựng; ttcn; và ttcn',
      },
    ],
    ['chứng nhận', { before: 'giấy; cấp giấy; bằng; được cấp' }],
    [
      'chăn nuôi',
      {
        before: 'ngành; hộ; trại; vật; các hộ',
        near: 'thú y; lợn; trâu; bò; gia súc; gia cầm; tiêm phòng; vật nuôi; chuồng',
      },
    ],
    [
      'chủ nhiệm',
      {
        before: 'cô; thầy; thầy cô; gv; cô giáo; thầy giáo; công tác',
        near: 'lớp; hs; học sinh; phụ huynh; ph; lớp học; trường',
      },
    ],
    ['công nghiệp', { before: 'may; nghề may' }],
    [
      'công nguyên',
      {
        before: 'trước; sau',
        near: 'thế kỷ; tk; năm 40; năm 43; văn hóa; đông sơn; khảo cổ; lịch sử; di tích',
      },
    ],
    ['cá nhân', { before: '#', near: 'tt; tập thể; khen' }],
    ['chăn nuôi', { after: 'ty; và ty' }],
    ['công nghiệp', { after: 'xd; ttcn; và xd; tm; dv; và ttcn' }],
    ['công nghiệp', { before: 'nln; nlnts; nn; nlts; ttcn; giá trị sx' }],
    ['công nghiệp', { near: 'cơ cấu kinh tế; cơ cấu kt; cơ cấu ngành' }],
    ['cận nghèo', { before: 'hộ; nghèo và; hộ nghèo; hn; hn và' }],
    ['công nhân', { after: 'may; xây dựng; xây; nhà máy; công ty; thời vụ' }],
    ['công nhân', { before: 'tuyển' }],
    ['cá nhân', { near: 'bằng khen; giấy khen; bk; gk; khen thưởng; tập thể' }],
    ['cá nhân', { before: 'tổ chức; tập thể; tc; hộ gia đình' }],
    ['chuyên nghiệp', { before: 'tá; úy; quân nhân' }],
    [
      'chi nhánh',
      { before: 'bidv; agribank; vietinbank; ngân hàng; vietcombank; techcombank; mb' },
    ],
    ['chủ nhật', { before: 'ngày; thứ bảy; thứ 7; t7; sáng; chiều; tối; và; trừ; thứ bảy và' }],
    ['công nghệ', { before: 'khoa học và; khoa học; kh và; ứng dụng; kh' }],
    ['công nghệ', { after: 'số; thông tin; cao; mới; sinh học; sản xuất; viễn thông' }],
    ['công nghiệp', { before: 'khu; cụm; cây; sản xuất; nông nghiệp; thủ; ngành' }],
    ['công nghiệp', { after: 'hóa; hỗ trợ; chế biến; xây dựng; năng lượng; tiểu thủ' }],
    ['công nhân', { after: 'viên; lao động; môi trường; điện; nhà máy; và người lao động' }],
    ['chăn nuôi', { after: 'thú y; lợn; gia súc; gia cầm; trâu; bò; và thú y' }],
    ['chủ nhiệm', { before: 'giáo viên; phó' }],
    ['chủ nhiệm', { after: 'htx; hợp tác xã; ubkt; ủy ban kiểm tra; clb; câu lạc bộ; lớp' }],
    ['chi nhánh', { after: 'ngân hàng; điện; vnpt; viettel; huyện; tam đường; văn phòng' }],
    ['cử nhân', { after: 'luật; kinh tế; y khoa; sư phạm; điều dưỡng' }],
    ['công nhân', { near: 'tuyển; lương; nhà máy; kcn; tăng ca; phụ cấp; xưởng' }],
  ]),
  row('KT', 'kinh tế', [
    [
      'kỹ thuật',
      {
        after:
          'khuyến nông; thú y; bvtv; viên; chăn nuôi; trồng; canh tác; chế biến; thâm canh; ghép; bón; phòng trị; lắp đặt; số; cơ bản',
      },
    ],
    [
      'kiểm tra',
      {
        before:
          'đoàn; tổ; buổi; đợt; cuộc; quyết định; biên bản; ubkt; công tác; tăng cường; thành viên đoàn; tiến hành; trực tiếp; đi',
      },
    ],
    [
      'kiểm tra',
      {
        after:
          'hiện trường; tiến độ; thực địa; cơ sở; csvc; thi công; ct; vệ sinh; an toàn; tt; liên ngành; đột xuất',
      },
    ],
    ['khen thưởng', { before: 'tđ; thi đua; hội đồng tđ; hđ tđ' }],
    ['kế toán', { before: 'tc; tài chính' }],
    ['kế toán', { after: 'trưởng; ngân sách; viên; tài chính' }],
    ['kiểm tra', { after: 'gs; và giám sát' }],
    ['kiểm tra', { before: 'kế hoạch; tt; kh; biên bản; qua; kết quả; ngày; đã; được; tự; bị' }],
    ['kỹ thuật', { after: 'nuôi; ủ; chăm sóc; phòng trừ; sản xuất; gieo' }],
    ['kinh tế', { before: 'phát triển; phòng; tăng trưởng; sở; ban; cơ cấu' }],
    ['khai tử', { before: 'đăng ký; đk; trích lục; giấy; ks' }],
    ['khai tử', { near: 'khai sinh; kết hôn; ks; hộ tịch' }],
    [
      'kinh tế',
      { after: 'xã hội; hộ; gia đình; số; tập thể; hợp tác; tư nhân; và đầu tư; đầu tư; của' },
    ],
    ['kiểm tra', { before: 'ủy ban; đoàn; công tác; tổ; tăng cường; bài; ub; thanh tra' }],
    [
      'kiểm tra',
      {
        after:
          'giám sát; giữa; cuối kỳ; cuối học; cuối hk; hki; hkii; 15 phút; 1 tiết; học kỳ; thực tế; liên ngành; việc; xử lý; đột xuất; định kỳ',
      },
    ],
    ['ký thay', { after: 'chủ tịch; trưởng; giám đốc; bí thư; bộ trưởng; trưởng ban' }],
    ['kỹ thuật', { before: 'khoa học; khoa học và; chuyển giao; tiến bộ; trình' }],
    ['kỹ thuật', { after: 'trồng; chăn nuôi; viên; canh tác; mới' }],
    ['khai thác', { after: 'khoáng sản; cát; rừng; thủy sản; tài nguyên' }],
    ['kế toán', { near: 'người lập; thủ quỹ; tq; thủ kho' }],
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
    [
      'nước ngoài',
      {
        before:
          'đi lao động; đi làm việc; làm việc tại; chuyên gia; có yếu tố; yếu tố; vốn đầu tư; khách; xuất cảnh; định cư; kết hôn với người; tại',
      },
    ],
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
  row('CA', 'công an', [
    ['ca', { after: 'hát; khúc; kịch; múa nhạc' }],
    ['ca', { before: 'mấy; hai; ba; một; nhiều; các; số; từng; đổi; trực' }],
    ['ca', { after: 'mắc; bệnh; nhiễm; trực; dương tính; sáng; chiều; đêm' }],
    [
      'công an',
      { after: 'xã; tỉnh; huyện; phường; bản; viên; nhân dân; khu vực; thành phố; chính quy' },
    ],
    [
      'công an',
      { before: 'báo; trụ sở; lực lượng; gọi; đến; đồng chí; trình; liên hệ; trưởng; phó trưởng' },
    ],
  ]),
  row('CP', 'chính phủ', [
    ['cổ phần', { before: 'công ty; ct; cty; ngân hàng; tmcp; vốn' }],
    [
      'chi phí',
      {
        after:
          'qlda; tv; tvđt; tvđtxd; tvxd; tvtk; tvgs; xd; xl; gpmb; thiết bị; tb; dự phòng; dp; khác; quản lý; tư vấn; thẩm định; thẩm tra; bảo hiểm; ks; khảo sát; hạng mục; xây lắp',
      },
    ],
    ['chi phí', { before: 'tổng; các; giảm; mất; hỗ trợ; kinh phí; tiền' }],
    [
      'chi phí',
      { after: 'sản xuất; đi lại; vận chuyển; khám; điều trị; học tập; sinh hoạt; xây dựng' },
    ],
    ['chính phủ', { after: 'số; điện tử; ban hành; quy định; về; giao; yêu cầu' }],
    ['chính phủ', { before: 'của; thủ tướng; nghị định; nghị quyết; văn phòng' }],
    ['chi phí', { before: '#', near: 'vay; hỗ trợ; bhyt; khám; thanh toán; điều trị' }],
  ]),
  row('NV', 'nhiệm vụ', [
    ['nghĩa vụ', { after: 'quân sự; qs; công an; cand' }],
    ['nhiệm vụ', { after: 'trọng tâm; được; chính trị; chuyên môn; giải pháp; đề ra' }],
    ['nhân viên', { near: 'cbgv; cbql; gv; cán bộ quản lý' }],
    ['nhân viên', { before: 'giáo viên; gv; y tế; tuyển; tuyển dụng; thêm; thuê' }],
    [
      'nhân viên',
      {
        after:
          'nấu ăn; phục vụ; lễ tân; thu ngân; kỹ thuật; tạp vụ; hợp đồng; trực; kinh doanh; cấp dưỡng; lái xe',
      },
    ],
    ['nghĩa vụ', { after: 'quân sự; qs; công an; ca; tài chính; thuế; nộp; cand; và quyền' }],
    [
      'nhiệm vụ',
      {
        after:
          'trọng tâm; chủ yếu; chính; chính trị; được giao; cụ thể; năm; tháng; quý; giải pháp; và giải pháp; kt; kinh tế; đột xuất; thường xuyên; chuyên môn; công tác; qp; phát triển; 6; 9; của',
      },
    ],
    [
      'nhân viên',
      {
        after:
          'bán; thu; giao; vệ sinh; phục vụ; kỹ thuật; ngân hàng; điện lực; bưu điện; trường học; nấu; tạp vụ; mới; hợp đồng; thư viện; thiết bị; trực',
      },
    ],
    ['nội vụ', { before: 'vt; vp; p' }],
    ['nhân viên', { before: 'cán bộ giáo viên; giáo viên; gv; y tế; các; công nhân' }],
    [
      'nhân viên',
      {
        after:
          'y tế; kế toán; bán hàng; bảo vệ; thú y; văn thư; nấu ăn; phục vụ; lễ tân; thu ngân; kỹ thuật; tạp vụ; hợp đồng; trực; kinh doanh; cấp dưỡng; lái xe',
      },
    ],
    ['nhân viên', { before: 'tuyển; tuyển dụng; tuyển thêm; thuê' }],
    ['nội vụ', { before: 'phòng; sở; bộ; ngành' }],
    ['nghĩa vụ', { after: 'quân sự; tài chính; công an' }],
    ['nguyện vọng', { after: '1; 2; 3' }],
    ['nguyện vọng', { before: 'đăng ký; các' }],
    ['ngữ văn', { before: 'môn; toán' }],
    ['nhiệm vụ', { before: 'hoàn thành; hoàn thành tốt; thực hiện; giao; các' }],
    ['nhân viên', { before: '#' }],
  ]),
];
