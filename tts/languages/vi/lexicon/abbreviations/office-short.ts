import type { LexiconRow } from '../row.js';
import { row } from './ambiguous-row.js';

/** Two letters that an office writes for many things: the words around decide. */
export const OFFICE_SHORT: readonly LexiconRow[] = [
  row('PA', 'phương án', [
    ['phản ánh', { near: 'đơn kn; kn; khiếu nại; tố cáo' }],
    ['phản ánh', { before: 'kiến nghị; kn; đề nghị; đơn; khiếu nại; ý kiến; tiếp nhận' }],
    ['phản ánh', { after: 'kiến nghị; kn; của người dân; của công dân; của cử tri; hiện trường' }],
    ['phương án', { after: 'số; bồi thường; bt; kỹ thuật; chữa; pccc; phòng; ứng phó; sử dụng' }],
  ]),
  row('TV', 'ti vi', [
    [
      'tử vong',
      {
        before: 'có; ca; người; #; đã; bị',
        near: 'lũ; tngt; tai nạn; bệnh; mắc; dịch; sxh; bị thương; tử vong; ca',
      },
    ],
    ['thành viên', { before: 'các; đủ; số; tổng số' }],
    ['thành viên', { near: 'nhóm; tổ; clb; câu lạc bộ; hội; htx; hợp tác xã' }],
    ['tư vấn', { before: 'đơn vị; công ty; cty; cty cp; cổ phần; nhà thầu; chi phí; gói thầu' }],
    ['tư vấn', { after: 'giám sát; thiết kế; xd; và xây dựng; xây dựng; đầu tư; lập; khảo sát' }],
    ['thành viên', { before: 'các; ý kiến; số; 100; ub; ủy ban; hđ; bcđ; tổ; đ c' }],
    ['thành viên', { after: 'ubnd; bcđ; ban chỉ đạo; dự họp; hội đồng; hđ; htx; tổ' }],
    ['tiếng việt', { before: 'môn; toán' }],
    ['trà vinh', { before: 'tỉnh' }],
    ['thành viên', { before: '#; mỗi; từng' }],
    ['thành viên', { near: 'hộ; vay; xklđ; xuất khẩu lao động; gia đình' }],
  ]),
  ['TV&XD', 'tư vấn và xây dựng'],
  ['TVXD', 'tư vấn xây dựng'],
  ['TVĐTXD', 'tư vấn đầu tư xây dựng'],
  row('ĐK', 'đăng ký', [
    ['điều kiện', { before: 'đủ; các; đáp ứng; đảm bảo; bảo đảm; trong; tạo; không đủ; có; mọi' }],
    ['điều kiện', { after: 'kinh tế; thời tiết; sống; về; để; cấp; tự nhiên; cần; làm việc' }],
    ['đường kính', { before: 'ống; cống; có ống' }],
    ['đăng ký', { after: 'kinh doanh; hộ tịch; tham gia; thi đua; tạm trú; dự; xe' }],
  ]),
  row('HM', 'hạng mục', [
    ['hiến máu', { after: 'tình nguyện; nhân đạo' }],
    ['hạng mục', { before: 'các; dự án; công trình' }],
  ]),
  row('CD', 'công dân', [
    ['xi đi', { before: 'đĩa; đầu; băng' }],
    ['công dân', { before: 'tiếp; tổ chức; của; mọi; các' }],
  ]),
  row('BL', 'bảo lãnh', [
    ['bảo lưu', { before: 'được; hệ số' }],
    ['bạc liêu', { before: 'tỉnh' }],
    ['bảo lãnh', { after: 'thực hiện; dự thầu; tạm ứng; hợp đồng' }],
  ]),
  row('DP', 'dự phòng', [
    ['dân phố', { before: 'tổ; khu' }],
    ['dự phòng', { before: 'chi phí; nguồn; kinh phí; chi' }],
    ['dự phòng', { after: 'ngân sách; ns; phí' }],
  ]),
  row('YK', 'ý kiến', [['ý kiến', { before: 'các; có; lấy; tham gia; xin; theo; cho' }]]),
  row('DM', 'danh mục', [
    ['danh mục', { before: 'công bố; ban hành; theo; các; trong' }],
    ['danh mục', { after: 'tthc; dự án; công trình; hồ sơ; thủ tục; tài liệu' }],
  ]),
  row('BK', 'bằng khen', [
    ['bán kết', { before: 'trận; vòng; vào' }],
    ['bán kết', { near: 'bóng đá; bóng chuyền; chung kết; ck; trận; vòng loại; vòng bảng; đội' }],
    ['bằng khen', { before: 'tặng; tặng thưởng; nhận' }],
  ]),
  row('GK', 'giấy khen', [
    ['giám khảo', { before: 'ban' }],
    ['giữa kỳ', { before: 'thi; điểm; bài; kiểm tra' }],
    ['giữa kỳ', { near: 'ck; cuối kỳ; điểm tb; môn' }],
    ['giấy khen', { before: 'tặng; tặng thưởng; nhận' }],
  ]),
  row('GS', 'giám sát', [
    ['gia súc', { before: 'đàn; tổng đàn; đại; chăn nuôi; dịch bệnh; chuồng; con; số' }],
    ['gia súc', { after: 'gc; gia cầm' }],
    ['giáo sư', { after: 'tiến sĩ; ts' }],
    ['giám sát', { before: 'kiểm tra; tư vấn; đoàn; ban; kt' }],
  ]),
  row('GC', 'gia cầm', [
    ['gia cầm', { before: 'đàn; tổng đàn; gs; gia súc; gia súc và; chăn nuôi' }],
    ['ghi chú', { before: 'cột' }],
  ]),
  ['GS, GC', 'gia súc gia cầm'],
  row('KP', 'kinh phí', [
    ['kinh phí', { near: 'trđ; tr đ; triệu; tỷ; đồng; nghìn đồng; đ' }],
    ['khu phố', { after: '#' }],
    ['khu phố', { before: 'các; trưởng; chi bộ; bí thư; ban điều hành; dân cư' }],
    ['kinh phí', { before: 'dự trù; về; tự túc; đề nghị; xin; mức; cp' }],
    [
      'kinh phí',
      {
        after:
          'dự kiến; được; cấp; do; chi; còn; để; cho; bổ sung; hằng; năm; đầu tư; là; trích; nsnn; phân bổ; khoảng',
      },
    ],
    [
      'kinh phí',
      { near: 'ngân sách; dự toán; triệu; đồng; triệu đồng; tỷ; quyết toán; giải ngân' },
    ],
    ['kinh phí', { before: 'hỗ trợ; tổng; nguồn; bổ sung; tiền; quyết toán; vận động; cấp' }],
    ['kinh phí', { after: 'hỗ trợ; hoạt động; thực hiện; xây dựng; từ; nhà nước; tổ chức' }],
    ['khắc phục', { after: 'hậu quả; khó khăn; thiên tai' }],
  ]),
  row('CC', 'căn cước', [
    ['công chức', { after: 'chuyên môn; phụ trách; tham mưu' }],
    ['công chức', { near: 'lđ; lãnh đạo; cơ quan' }],
    ['cao cấp', { before: 'llct; lý luận chính trị; chính trị; trình độ; bằng' }],
    ['cao cấp', { after: 'llct; lý luận; chính trị' }],
    ['công chức', { near: 'cb; biên chế; cán bộ; viên chức; tuyển dụng; vc' }],
    [
      'công chức',
      {
        after:
          'đc; đc xd; vp; vp tk; tp; tp ht; vh; vhxh; vh xh; tài chính; tc; tc kt; kế toán; văn hóa; phòng; một cửa; hộ tịch; lđ; lđtbxh; địa chính; phụ trách; ubnd',
      },
    ],
    ['căn cước', { before: 'thẻ; làm; cấp; số; cấp thẻ; đổi thẻ' }],
    ['công chức', { before: 'cán bộ; cb; công; thi tuyển; tuyển dụng' }],
    ['công chức', { after: 'viên chức; xã; văn phòng; tư pháp; địa chính; vc' }],
    ['cung cấp', { after: 'thông tin; dịch vụ; cho; nước' }],
    ['công chứng', { before: 'phòng; văn phòng; bản sao' }],
  ]),
  ['CTN-NQD', 'công thương nghiệp ngoài quốc doanh'],
  ['NQD', 'ngoài quốc doanh'],
  ['CNXD', 'công nghiệp xây dựng'],
  ['CN-XD', 'công nghiệp xây dựng'],
  ['CN - XD', 'công nghiệp xây dựng'],
  ['TLHT', 'trích lục hộ tịch'],
  ['TLKS', 'trích lục khai sinh'],
  ['TLKT', 'trích lục khai tử'],
  ['CSDLHTĐT', 'cơ sở dữ liệu hộ tịch điện tử'],
  ['CSDL HTĐT', 'cơ sở dữ liệu hộ tịch điện tử'],
  ['ĐNN', 'đất nông nghiệp'],
  ['ĐPNN', 'đất phi nông nghiệp'],
  ['ĐKDT', 'đăng ký dự tuyển', 'guessed'],
  ['CKNS', 'công khai ngân sách'],
  ['CKTC', 'công khai tài chính'],
];
