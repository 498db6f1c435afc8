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
    ['bộ đội', { after: 'biên phòng; địa phương' }],
    ['bản đồ', { after: 'địa chính; số; hiện trạng', before: 'tờ' }],
    ['báo động', { before: 'mức; trên; dưới; vượt', after: '1; 2; 3; i; ii; iii' }],
    ['bình định', { before: 'tỉnh' }],
    ['bóng đá', { before: 'giải; đội; sân' }],
  ]),
  row('CL', 'chất lượng', [['chênh lệch', { before: 'phần; số; giá' }]]),
  row('CS', 'cơ sở', [
    ['chính sách', { before: 'gia đình; hộ; đối tượng; ngân hàng', after: 'xã hội' }],
    ['cảnh sát', { after: 'giao thông; khu vực; cơ động; điều tra; hình sự' }],
    ['cộng sản', { before: 'đảng; thanh niên' }],
    ['chăm sóc', { after: 'sức khỏe; trẻ; cây; giáo dục' }],
    ['chiến sĩ', { before: 'cán bộ' }],
  ]),
  row('CX', 'chính xác', [['cây xăng', { before: 'tại; gần' }]]),
  row('DL', 'du lịch', [
    ['dữ liệu', { before: 'cơ sở; chuẩn hóa; kho; làm sạch' }],
    ['dương lịch', { before: 'tết', after: '2026; 2027' }],
    ['dân lập', { before: 'trường' }],
  ]),
  row('GD', 'giáo dục', [
    ['giao dịch', { before: 'phòng; điểm; ngày; sàn; tổ' }],
    ['giám đốc', { before: 'ban; phó' }],
    ['gia đình', { before: 'hộ' }],
  ]),
  row('GTr', 'giá trị', [['giá trị', { before: 'tổng' }]]),
  row('HK', 'học kỳ', [
    ['hành khách', { before: 'vận tải; xe; chở' }],
    ['hộ khẩu', { before: 'sổ' }],
    ['hội khuyến học', { before: 'chủ tịch' }],
    ['học kỳ', { after: 'i; ii; 1; 2' }],
  ]),
  row('KK', 'khó khăn', [
    ['kê khai', { before: 'bản; tờ', after: 'tài sản; thuế; đất' }],
    ['khó khăn', { before: 'hoàn cảnh; đặc biệt; vùng' }],
  ]),
  row('KSV', 'kiểm sát viên', [['kiểm sát viên', { before: 'trưởng' }]]),
  row('LT', 'lương thực', [
    ['lý thuyết', { before: 'thi; học' }],
    ['liên tịch', { before: 'thông tư; nghị quyết; hội nghị' }],
    ['lương thực', { after: 'thực phẩm' }],
  ]),
  row('LX', 'lái xe', [['lái xe', { before: 'giấy phép; bằng' }]]),
  row('MH', 'mô hình', [['môn học', { before: 'các' }]]),
  row('NC', 'nghiên cứu', [
    ['nâng cao', { before: 'nông thôn mới; ntm; chuẩn', after: 'chất lượng; nhận thức; đời sống' }],
    ['nam cao', { before: 'trường; phố' }],
  ]),
  row('NP', 'nghỉ phép', [['nghỉ phép', { before: 'đơn' }]]),
  row('NT', 'nông thôn', [
    ['nghiệm thu', { before: 'biên bản; hồ sơ; được' }],
    ['nội trú', { before: 'dân tộc; học sinh' }],
    ['nông thôn', { before: 'nông nghiệp; giao thông; phát triển' }],
    ['nhà thầu', { before: 'các; đơn vị' }],
  ]),
  row('NV', 'nhiệm vụ', [
    [
      'nhân viên',
      {
        before: 'cán bộ giáo viên; giáo viên; gv; y tế; các; công nhân',
        after: 'y tế; kế toán; bán hàng; bảo vệ; thú y; văn thư',
      },
    ],
    ['nội vụ', { before: 'phòng; sở; bộ; ngành' }],
    ['nghĩa vụ', { after: 'quân sự; tài chính; công an' }],
    ['nguyện vọng', { after: '1; 2; 3', before: 'đăng ký; các' }],
    ['ngữ văn', { before: 'môn; toán' }],
    ['nhiệm vụ', { before: 'hoàn thành; hoàn thành tốt; thực hiện; giao; các' }],
  ]),
  row('PT', 'phát triển', [
    ['phát thanh', { before: 'đài; chương trình; trạm', after: 'truyền hình; viên' }],
    ['phổ thông', { before: 'trường; trung học; giáo dục' }],
    ['phương tiện', { before: 'các; chủ' }],
    ['phú thọ', { before: 'tỉnh' }],
    ['phong trào', { before: 'các' }],
  ]),
  row('QP', 'quốc phòng', [['quốc phòng', { after: 'an ninh; an; địa phương' }]]),
  row('QT', 'quản trị', [
    ['quyết toán', { before: 'báo cáo; hồ sơ; số', after: 'thu; chi; ngân sách; vốn' }],
    ['quốc tế', { before: 'ngày; hợp tác; cửa khẩu' }],
    ['quy trình', { before: 'theo; đúng' }],
  ]),
  row('SL', 'số lượng', [
    ['sản lượng', { before: 'ước; tổng; đạt', near: 'năng suất; tạ; diện tích' }],
    ['sơn la', { before: 'tỉnh' }],
    ['sạt lở', { before: 'điểm; nguy cơ' }],
  ]),
  row('SP', 'sản phẩm', [
    ['sư phạm', { before: 'đại học; cao đẳng; trường' }],
    ['sản phẩm', { after: 'ocop; nông nghiệp; chủ lực' }],
  ]),
  row('TG', 'thời gian', [
    ['tuyên giáo', { before: 'ban; cán bộ' }],
    ['thế giới', { before: 'tổ chức y tế; di sản' }],
    ['tác giả', { before: 'nhóm' }],
    ['tiền giang', { before: 'tỉnh' }],
  ]),
  row('TM', 'thay mặt', [
    ['thương mại', { before: 'ngân hàng; trung tâm', after: 'dịch vụ; điện tử' }],
    ['thay mặt', { after: 'ubnd; ủy ban; bch; ban; đảng ủy; chi bộ; hội đồng' }],
  ]),
  row('TTV', 'tuyên truyền viên', [['tuyên truyền viên', { before: 'báo cáo viên; các' }]]),
  row('TĐ', 'thi đua', [
    ['thửa đất', { before: 'số; diện tích', after: 'số' }],
    ['tập đoàn', { after: 'điện lực; viễn thông; bưu chính' }],
    ['thủy điện', { before: 'nhà máy; hồ', after: 'nậm' }],
    ['thi đua', { after: 'khen thưởng; yêu nước', before: 'phong trào; danh hiệu' }],
  ]),
  row('VS', 'vệ sinh', [['vệ sinh', { after: 'môi trường; cá nhân; an toàn; nhà cửa' }]]),
  row('VĐ', 'vận động', [['vấn đề', { before: 'các; một số' }]]),
  row('XD', 'xây dựng', [['xăng dầu', { before: 'cửa hàng; giá; công ty' }]]),
  row('XK', 'xuất khẩu', [['xuất kho', { before: 'phiếu' }]]),
  row('XP', 'xử phạt', [['xử phạt', { after: 'vi phạm; hành chính' }]]),
  row('CK', 'chuyển khoản', [
    ['cam kết', { before: 'bản; ký' }],
    ['cửa khẩu', { before: 'khu kinh tế', after: 'ma lù thàng; quốc tế' }],
    ['cùng kỳ', { before: 'so; so với' }],
  ]),
  row('ĐG', 'đánh giá', [
    ['đơn giá', { before: 'theo' }],
    ['đấu giá', { before: 'hồ sơ; phiên', after: 'quyền; tài sản; đất' }],
  ]),
  row('ĐL', 'điện lực', [
    ['đại lý', { before: 'các; thu' }],
    ['đạt loại', { before: 'xếp' }],
  ]),
  row('ĐTV', 'điều tra viên', [['điều tra viên', { before: 'các' }]]),
  row('ĐĐ', 'địa điểm', [
    ['đại diện', { before: 'người; cử', after: 'hộ; gia đình; lãnh đạo; cha mẹ' }],
    ['đất đai', { before: 'luật; quản lý; hồ sơ' }],
    ['đạo đức', { before: 'tấm gương' }],
    ['điều động', { before: 'quyết định' }],
  ]),
  row('HDV', 'hướng dẫn viên', [['hướng dẫn viên', { after: 'du lịch' }]]),
  row('GSV', 'giám sát viên', [['giám sát viên', { before: 'các' }]]),
];
