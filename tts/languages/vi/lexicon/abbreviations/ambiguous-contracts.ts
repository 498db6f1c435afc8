import type { LexiconRow } from '../row.js';
import { row } from './ambiguous-row.js';

export const AMBIGUOUS_CONTRACTS: readonly LexiconRow[] = [
  row('TMĐT', 'thương mại điện tử', [
    ['tổng mức đầu tư', { near: 'khv; cđt; tên da; tên dự án; gói thầu; gn; klht' }],
    [
      'tổng mức đầu tư',
      {
        near: 'công trình; dự án; ktkt; hạng mục; gói thầu; khởi công; xây dựng; nâng cấp; tuyến đường; bcktkt',
      },
    ],
    [
      'thương mại điện tử',
      {
        near: 'sàn; bán; bán hàng; doanh thu; doanh số; htx; hợp tác xã; ocop; nông sản; trực tuyến; kinh tế số; thanh toán; mua sắm; thuế; giao dịch; chuyển đổi số; cđs; phát triển; kênh; online; hộ kinh doanh',
      },
    ],
    ['tổng mức đầu tư', { near: 'trđ; triệu đồng; tỷ đồng; cấp; nsnn; vốn' }],
    ['tổng mức đầu tư', { after: '#', near: 'tỷ; triệu; tr; đồng; tỉ' }],
  ]),
  row('BTC', 'ban tổ chức', [
    ['ban tổ chức', { near: 'bgk; vđv; giải; hlv; trọng tài; hội thi' }],
    [
      'bộ tài chính',
      { before: 'thông tư của; nghị định của; công văn của; thông tư; thuộc; theo quy định của' },
    ],
    [
      'bộ tài chính',
      {
        near: 'thuế; thông tư; tt; nđ; gtgt; hkd; ngân sách; kho bạc; hóa đơn; phí; lệ phí; tài chính',
      },
    ],
    [
      'ban tổ chức',
      {
        after:
          'hội thi; giải; lễ hội; giải đấu; cuộc thi; lễ; sẽ; trao; đề nghị; hội diễn; chương trình; đại hội; tỉnh ủy; trung ương; đảng ủy',
      },
    ],
  ]),
  row('BCT', 'bộ chính trị', [
    [
      'bộ công thương',
      { near: 'điện; xăng; hàng hóa; thương mại; thị trường; công thương; giá điện; thông tư' },
    ],
    ['bộ chính trị', { before: 'của; nghị quyết của; kết luận của; chỉ thị của' }],
  ]),
  row('HĐ', 'hợp đồng', [
    [
      'hoạt động',
      {
        after:
          'trải nghiệm; ngoại khóa; ngoài giờ; dạy; bề nổi; thiện nguyện; từ thiện; tín dụng; chuyên môn; khai thác; truyền thông; vui chơi; đoàn; công đoàn; văn hóa; vh; tập thể; thường xuyên; không chuyên trách; hiệu quả; tốt; kinh tế; thể dục; nhân đạo; cộng đồng; hằng năm; tháng; quý; trong; thanh niên; phụ nữ',
      },
    ],
    [
      'hội đồng',
      {
        after:
          'nd xã; nd tỉnh; nd; thi đua; khen thưởng; sư phạm; trường; nghiệm thu; gia tộc; khám; đấu giá; giám khảo; đội; họ',
      },
    ],
    [
      'hội đồng',
      {
        after:
          'nvqs; tđkt; tđ; tđ kt; bc; gpmb; bt; tư vấn; giáo dục; gd; kỷ luật; khoa học; bầu; thanh lý; định giá',
      },
    ],
    [
      'hoạt động',
      {
        after:
          'hội; văn nghệ; tdtt; thể thao; tình nguyện; sản xuất; kinh doanh; của; kỷ niệm; hè; chào mừng',
      },
    ],
    ['hoạt động', { before: 'các; kết quả; chương trình; báo cáo; tổ chức' }],
    ['hóa đơn', { after: 'điện tử; điện; bán; tiền; giá trị; vat; gtgt' }],
    ['hóa đơn', { before: 'xuất; lập; phát hành' }],
    [
      'hội đồng',
      {
        after:
          'nhân dân; quản trị; thi; trường; tuyển sinh; xét; nghĩa vụ; thẩm định; bầu cử; giải phóng; tư vấn',
      },
    ],
    ['hợp đồng', { before: 'ký; ký kết; theo; bản; lao động' }],
    ['hợp đồng', { after: 'lao động; mua; thuê; số; cung; vay; bao tiêu; liên kết; kinh tế' }],
  ]),
  row('QC', 'quy chế', [
    ['quảng cáo', { before: 'biển; tin; tờ rơi' }],
    ['quy chế', { before: 'theo; ban hành; thực hiện' }],
    ['quy chuẩn', { before: 'tiêu chuẩn' }],
  ]),
  row('PL', 'phụ lục', [
    [
      'pháp luật',
      {
        before:
          'chuẩn tiếp cận; tiếp cận; theo; quy định; quy định của; trợ giúp; chính sách; hiểu biết; ý thức; pbgd; phổ biến giáo dục; giáo dục; trước',
      },
    ],
    ['pháp luật', { after: 'về; của nhà nước; hiện hành; cho; đất đai; quy định' }],
    ['pháp luật', { before: 'tuyên truyền; phổ biến; vi phạm; kiến thức; chấp hành' }],
    ['phụ lục', { after: 'i; ii; iii; 1; 2; kèm; số' }],
  ]),
  row('GT', 'giao thông', [
    [
      'giá trị',
      {
        after:
          'hợp đồng; hđ; thanh toán; quyết toán; sx; nghiệm thu; khối lượng; kl; gói; sản xuất; trúng thầu; xây lắp; tăng thêm; sản phẩm',
      },
    ],
    ['giao thông', { before: 'an toàn; đường; luật; vi phạm; tai nạn; hạ tầng' }],
    ['giới thiệu', { before: 'giấy; lời' }],
    ['giới tính', { before: 'tên' }],
  ]),
  row('GP', 'giấy phép', [
    ['giải phóng', { after: 'mặt bằng; miền nam' }],
    ['giấy phép', { before: 'cấp; xin; thu hồi' }],
  ]),
  row('ĐT', 'điện thoại', [
    [
      'đội tuyển',
      { after: 'bóng đá; bóng chuyền; việt nam; quốc gia; đẩy gậy; bắn nỏ; điền kinh' },
    ],
    [
      'đối tượng',
      {
        before:
          'bắt; bắt giữ; bắt được; khởi tố; tạm giữ; truy bắt; triệu tập; phát hiện; một; hai; ba; xử lý; vây bắt; khống chế; hành vi của; thuộc',
      },
    ],
    [
      'đối tượng',
      {
        after:
          'trộm cắp; lừa đảo; mua bán; tàng trữ; nghiện; phạm tội; được hưởng; hưởng; ưu tiên; xấu; khuyết tật; yếu thế; cận nghèo; hộ nghèo; vi phạm; vận chuyển; khai nhận; truy nã; tình nghi; giả danh; giả mạo; cướp; cướp giật; đánh bạc; btxh; người có công; vay; chính',
      },
    ],
    ['đầu tư', { after: 'xd; xdcb; công; theo' }],
    ['đoàn thể', { before: 'các tổ chức; tổ chức' }],
    ['đào tạo', { after: 'bd; bồi dưỡng; nghề' }],
    ['đoàn thể', { before: 'mttq; mt; mttq và; các hội; ban ngành' }],
    ['đoàn thể', { before: 'các ban ngành; ban ngành; mttq và các; mttq các; các ngành' }],
    ['đào tạo', { before: 'lđ qua; lao động qua; tỷ lệ qua; đã qua' }],
    ['điện thoại', { before: 'số; gọi; qua; liên hệ; theo; địa chỉ; máy' }],
    ['điện thoại', { after: 'số; liên hệ; di động; thông minh; đường dây; cố định' }],
    [
      'đầu tư',
      {
        before:
          'chủ; vốn; chi; chi cho; dự án; công trình; tổng mức; kế hoạch; được; nguồn; ban; thu hút',
      },
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
    ['đầu tư', { before: 'chi; chi cho' }],
  ]),
];
