import type { LexiconRow } from '../row.js';
import { row } from './ambiguous-row.js';

/** Two and three letters that a table or a heading leaves of a word. */
export const AMBIGUOUS_SHORT: readonly LexiconRow[] = [
  row('AT', 'an toàn', [
    ['an toàn', { after: 'thực phẩm; giao thông; lao động; điện; thông tin' }],
  ]),
  row('BH', 'bảo hiểm', [
    ['bảo hành', { before: 'thời gian; phiếu; trung tâm' }],
    ['bảo hiểm', { before: 'thẻ; mũ; đóng; mua' }],
  ]),
  row('BN', 'bệnh nhân', [['bắc ninh', { before: 'tỉnh' }]]),
  row('BĐ', 'bưu điện', [
    ['bóng đá', { after: 'nam; nữ; mini; 5 người; 7 người; nhi đồng; thiếu niên' }],
    ['bóng đá', { before: 'môn; thi đấu; lịch' }],
    ['bộ đội', { after: 'biên phòng; địa phương' }],
    ['bản đồ', { after: 'địa chính; số; hiện trạng' }],
    ['bản đồ', { before: 'tờ' }],
    ['báo động', { before: 'mức; trên; dưới; vượt' }],
    ['báo động', { after: '1; 2; 3; i; ii; iii' }],
    ['bình định', { before: 'tỉnh' }],
    ['bóng đá', { before: 'giải; đội; sân' }],
  ]),
  row('CL', 'chất lượng', [['chênh lệch', { before: 'phần; số; giá' }]]),
  row('CS', 'cơ sở', [
    ['chiếu sáng', { before: 'tiền; điện; hệ thống; đèn; hệ thống điện; tiền điện' }],
    ['chính sách', { after: 'dân tộc; hỗ trợ; ưu đãi; đối với; đặc thù; an sinh; của' }],
    ['chính sách', { before: 'chế độ; cơ chế' }],
    ['chính sách', { before: 'gia đình; hộ; đối tượng; ngân hàng' }],
    ['chính sách', { after: 'xã hội' }],
    ['cảnh sát', { after: 'giao thông; khu vực; cơ động; điều tra; hình sự' }],
    ['cộng sản', { before: 'đảng; thanh niên' }],
    ['chăm sóc', { after: 'sức khỏe; trẻ; cây; giáo dục' }],
    ['chiến sĩ', { before: 'cán bộ' }],
  ]),
  row('CX', 'chính xác', [['cây xăng', { before: 'tại; gần' }]]),
  row('DL', 'du lịch', [
    [
      'dữ liệu',
      {
        before:
          'lộ lọt; lộ; lộ lọt lộ; số hóa; làm giàu; chia sẻ; khai thác; nhập; kết nối; cơ sở; chuẩn hóa; kho; làm sạch',
      },
    ],
    ['dương lịch', { before: 'tết' }],
    ['dương lịch', { after: '2026; 2027' }],
    ['dân lập', { before: 'trường' }],
  ]),
  row('GTr', 'giá trị', [['giá trị', { before: 'tổng' }]]),
  row('HK', 'học kỳ', [
    ['hành khách', { before: 'vận tải; xe; chở' }],
    ['hộ khẩu', { before: 'sổ' }],
    ['hội khuyến học', { before: 'chủ tịch' }],
    ['học kỳ', { after: 'i; ii; 1; 2' }],
  ]),
  row('HP', 'học phí', [
    ['học phí', { before: 'miễn; giảm; đóng; thu' }],
    ['hải phòng', { before: 'thành phố; cảng' }],
    ['mã lực', { before: 'máy; công suất' }],
  ]),
  row('KK', 'khó khăn', [
    ['khuyến khích', { before: 'giải' }],
    ['khiếu kiện', { before: 'kn; khiếu nại; đơn' }],
    ['kê khai', { before: 'tự; phiếu; bản; hồ sơ' }],
    ['kê khai', { after: 'tài sản; thuế; đất; đăng ký' }],
    ['kê khai', { before: 'bản; tờ' }],
    ['kê khai', { after: 'tài sản; thuế; đất' }],
    ['khó khăn', { before: 'hoàn cảnh; đặc biệt; vùng' }],
    ['khuyến khích', { before: '#; ba; nhì' }],
  ]),
  row('LT', 'lương thực', [
    ['lý thuyết', { before: 'thi; học' }],
    ['liên tịch', { before: 'thông tư; nghị quyết; hội nghị' }],
    ['lương thực', { after: 'thực phẩm' }],
  ]),
  row('LX', 'lái xe', [['lái xe', { before: 'giấy phép; bằng' }]]),
  row('MH', 'mô hình', [['môn học', { before: 'các' }]]),
  row('NC', 'nghiên cứu', [
    ['nội chính', { before: 'lưu vt; lưu vp; lưu vt vp; lưu vp vt' }],
    ['nâng cao', { before: 'nông thôn mới; ntm; chuẩn' }],
    ['nâng cao', { after: 'chất lượng; nhận thức; đời sống' }],
    ['nam cao', { before: 'trường; phố' }],
  ]),
  row('NP', 'nghỉ phép', [['nghỉ phép', { before: 'đơn' }]]),
  row('NT', 'nông thôn', [
    ['nghiệm thu', { after: 'công trình; khối lượng; bàn giao; đưa; kl; hạng mục; hoàn thành' }],
    ['nghiệm thu', { before: 'hội đồng; đã; ngày' }],
    [
      'nhà thầu',
      { after: 'trúng thầu; trúng; thi công; tham dự; nộp; được; xếp; có; phải; liên danh; xl' },
    ],
    ['nghiệm thu', { before: 'biên bản; hồ sơ; được' }],
    ['nội trú', { before: 'dân tộc; học sinh' }],
    ['nông thôn', { before: 'nông nghiệp; giao thông; phát triển' }],
    ['nhà thầu', { before: 'các; đơn vị' }],
  ]),
  row('NV', 'nhiệm vụ', [
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
  row('PT', 'phát triển', [
    ['phong trào', { after: 'thi đua; tdđk; toàn dân; tdtt; văn nghệ; vh; vhvn' }],
    ['phát thanh', { before: 'đài; chương trình; trạm' }],
    ['phát thanh', { after: 'truyền hình; viên' }],
    ['phổ thông', { before: 'trường; trung học; giáo dục' }],
    ['phương tiện', { before: 'các; chủ' }],
    ['phú thọ', { before: 'tỉnh' }],
    ['phong trào', { before: 'các' }],
    ['phương tiện', { before: '#' }],
  ]),
  row('QP', 'quốc phòng', [['quốc phòng', { after: 'an ninh; an; địa phương' }]]),
  row('QT', 'quản trị', [
    ['quyết toán', { before: 'thanh; đã; hồ sơ' }],
    ['quyết toán', { after: 'dự án; công trình; ns; năm; hoàn thành; kinh phí; kp; hợp đồng' }],
    ['quyết toán', { before: 'báo cáo; hồ sơ; số' }],
    ['quyết toán', { after: 'thu; chi; ngân sách; vốn' }],
    ['quốc tế', { before: 'ngày; hợp tác; cửa khẩu' }],
    ['quy trình', { before: 'theo; đúng' }],
  ]),
  row('NSX', 'ngân sách xã', [
    ['ngày sản xuất', { near: 'hsd; hạn sử dụng; hạn dùng; bao bì; nhãn; tem; vỏ; đóng gói; lô' }],
    ['ngày sản xuất', { before: 'kể từ; ghi rõ; in; có; không' }],
    ['ngân sách xã', { before: 'từ; nguồn; vốn; thu; chi; nnsx' }],
  ]),
  row('SL', 'số lượng', [
    ['sản lượng', { before: 'ns' }],
    [
      'sản lượng',
      { after: 'lương thực; lt; lúa; ngô; chè; thủy sản; quả; ước; khai thác; thịt; gỗ; đạt' },
    ],
    ['sản lượng', { before: 'ước; tổng; đạt' }],
    ['sản lượng', { near: 'năng suất; tạ; diện tích' }],
    ['sơn la', { before: 'tỉnh' }],
    ['sạt lở', { before: 'điểm; nguy cơ' }],
  ]),
  row('SP', 'sản phẩm', [
    ['số phiếu', { after: 'phát ra; thu về; hợp lệ; không hợp lệ; đồng ý; bầu' }],
    ['số phiếu', { near: 'bỏ phiếu; phiếu bầu; kiểm phiếu' }],
    ['sư phạm', { before: 'đại học; cao đẳng; trường' }],
    ['sản phẩm', { after: 'ocop; nông nghiệp; chủ lực' }],
  ]),
  row('TG', 'thời gian', [
    ['tuyên giáo', { before: 'công tác' }],
    ['tôn giáo', { before: 'dt; dân tộc; dân tộc và; tín ngưỡng; dt và' }],
    [
      'tham gia',
      {
        after:
          'bhyt; bhxh; đóng góp; ý kiến; các; hội; sinh hoạt; xây dựng; lao động; dự; hưởng ứng',
      },
    ],
    ['tuyên giáo', { before: 'ban; cán bộ' }],
    ['thế giới', { before: 'tổ chức y tế; di sản' }],
    ['tác giả', { before: 'nhóm' }],
    ['tiền giang', { before: 'tỉnh' }],
  ]),
  row('TM', 'thay mặt', [
    ['tiền mặt', { before: 'hoặc; bằng; nộp; thu; trả' }],
    ['tiền mặt', { near: 'chuyển khoản; ck; qr' }],
    ['thương mại', { before: 'ngân hàng; trung tâm; dịch vụ; dv; hoạt động; hàng hóa' }],
    ['thương mại', { after: 'dịch vụ; điện tử; dv; và dv; và dịch vụ; dl; du lịch' }],
    ['thương mại', { near: 'cơ cấu kinh tế; cơ cấu kt; cơ cấu ngành' }],
    ['thay mặt', { after: 'ubnd; ủy ban; bch; ban; đảng ủy; chi bộ; hội đồng' }],
  ]),
  row('TTV', 'tuyên truyền viên', [['tuyên truyền viên', { before: 'báo cáo viên; các' }]]),
  row('TĐ', 'thi đua', [
    ['thửa đất', { before: 'số; diện tích' }],
    ['thửa đất', { after: 'số' }],
    ['tập đoàn', { after: 'điện lực; viễn thông; bưu chính' }],
    ['thủy điện', { before: 'nhà máy; hồ' }],
    ['thủy điện', { after: 'nậm' }],
    ['thi đua', { after: 'khen thưởng; yêu nước' }],
    ['thi đua', { before: 'phong trào; danh hiệu' }],
  ]),
  row('VS', 'vệ sinh', [['vệ sinh', { after: 'môi trường; cá nhân; an toàn; nhà cửa' }]]),
  row('VĐ', 'vận động', [
    ['vấn đề', { before: 'các; một số' }],
    ['vấn đề', { before: '#' }],
  ]),
  row('XD', 'xây dựng', [['xăng dầu', { before: 'cửa hàng; giá; công ty' }]]),
  row('XK', 'xuất khẩu', [['xuất kho', { before: 'phiếu' }]]),
  row('XL', 'xếp loại', [
    ['xây lắp', { near: 'gói thầu; nhà thầu; tvgs; tư vấn; dự toán; tổng mức; thi công' }],
    [
      'xử lý',
      {
        after:
          'vi phạm; vphc; nước; rác; chất thải; đơn; hồ sơ; kỷ luật; nghiêm; các; văn bản; thông tin; sự cố; vụ; công việc; theo',
      },
    ],
    [
      'xử lý',
      {
        before:
          'đã; đang; bị; kiểm tra; biện pháp; phương án; để; cần; chưa; phải; trình; tiếp nhận',
      },
    ],
    ['xây lắp', { before: 'chi phí; giá trị; khối lượng; hợp đồng; hđ; công tác' }],
    ['xếp loại', { before: 'đánh giá; đg; kết quả; kq' }],
  ]),
  row('XP', 'xử phạt', [['xử phạt', { after: 'vi phạm; hành chính' }]]),
  row('CK', 'chuyển khoản', [
    ['cùng kỳ', { before: '#' }],
    [
      'công khai',
      { after: 'ns; ngân sách; tài chính; dự toán; quyết toán; tài sản; tthc; minh bạch; nsnn' },
    ],
    ['chung kết', { near: 'hội thi; vòng 1; vòng loại; vòng sơ khảo; bk; cuộc thi' }],
    ['cùng kỳ', { before: 'so; so với; ss; với; kh; th' }],
    ['cùng kỳ', { after: '2022; 2023; 2024; 2025; 2026; 2027; năm; năm trước; năm ngoái' }],
    ['chung kết', { before: 'trận; vòng; vào; bk và' }],
    ['chung kết', { near: 'bóng đá; bóng chuyền; bán kết; bk; kéo co; giải đấu' }],
    ['chuyển khoản', { near: 'tài khoản; stk; tk; ngân hàng; mã qr; tiền mặt; nhận ck' }],
    ['cùng kỳ', { before: 'so cùng; với' }],
    ['cùng kỳ', { near: 'tăng; giảm; đạt; so; dự toán; dt; năm trước; kế hoạch; kh; ước' }],
    ['cam kết', { before: 'bản; ký' }],
    ['cửa khẩu', { before: 'khu kinh tế' }],
    ['cửa khẩu', { after: 'ma lù thàng; quốc tế' }],
    ['cùng kỳ', { before: 'so; so với' }],
  ]),
  row('HSTT', 'hồ sơ trực tuyến', [
    [
      'hồ sơ thanh toán',
      {
        near: 'gói thầu; hợp đồng; nhà thầu; kho bạc; khối lượng; nghiệm thu; quyết toán; lập; thanh toán',
      },
    ],
  ]),
  row('HH', 'hàng hóa', [['hiện hành', { before: 'giá' }]]),
  row('LN', 'lâm nghiệp', [['lợi nhuận', { near: 'doanh thu; chi phí; thuế' }]]),
  row('MC', 'em xi', [
    ['máy cắt', { near: 'lộ; trạm 110kv; 110kv; 35kv; 22kv; mất điện; điện lực; đz; dcl; tba' }],
    ['một cửa', { before: 'bộ phận; hệ thống; phần mềm' }],
  ]),
  row('SS', 'so sánh', [
    ['sơ sinh', { before: 'trẻ; sàng lọc' }],
    ['sẵn sàng', { after: 'chiến đấu; chđ; cơ động' }],
    ['so sánh', { after: 'với; ck; kh; cùng kỳ; th' }],
  ]),
  row('ĐG', 'đánh giá', [
    ['đấu giá', { after: 'qsd; qsdđ; qsd đất' }],
    ['đơn giá', { near: 'thành tiền; sl; khối lượng; đvt' }],
    ['đơn giá', { before: 'theo' }],
    ['đấu giá', { before: 'hồ sơ; phiên' }],
    ['đấu giá', { after: 'quyền; tài sản; đất' }],
  ]),
  row('ĐL', 'điện lực', [
    ['đại lý', { after: 'thu; bảo hiểm; bhxh; bhyt; phân bón; vé; cấp; bán; vật tư; bia' }],
    ['địa lý', { before: 'môn; sử; lịch sử; chỉ dẫn; tổ; gv' }],
    ['đại lý', { before: 'các; thu' }],
    ['đạt loại', { before: 'xếp' }],
  ]),
  row('ĐĐ', 'địa điểm', [
    [
      'đạo đức',
      { after: 'pc; phong cách; hcm; hồ chí minh; lối sống; nghề nghiệp; công vụ; nhà giáo' },
    ],
    ['đạo đức', { before: 'tt; tư tưởng; hạnh kiểm' }],
    ['đất đai', { before: 'ql; hồ sơ' }],
    ['đất đai', { before: 'kt; kinh tế; phụ trách; xd; mảng; tn; khiếu nại; kn; qlnn về' }],
    ['đất đai', { after: 'xd; xây dựng; mt; môi trường; tn; khoáng sản; ks; gpmb' }],
    [
      'đất đai',
      { before: 'lĩnh vực; quản lý; luật; hồ sơ; tranh chấp; đăng ký; giao dịch; kiểm kê' },
    ],
    ['đất đai', { near: 'thửa; tthc; địa chính; qsdđ' }],
    ['đại diện', { before: 'người; cử' }],
    ['đại diện', { after: 'hộ; gia đình; lãnh đạo; cha mẹ' }],
    ['đất đai', { before: 'luật; quản lý; hồ sơ' }],
    ['đạo đức', { before: 'tấm gương' }],
    ['điều động', { before: 'quyết định' }],
  ]),
];
