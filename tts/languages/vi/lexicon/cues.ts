/** Words that decide what the number after them is. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const DATE_CUES = set(
  'ngày vào hôm sáng trưa chiều tối đêm dịp lễ mừng mùng mồng rằm hạn nhật khánh tết niệm sinh mất đbp tức nhằm qk',
);
export const PHONE_CUES = set('gọi hotline zalo sđt đt tel alo');
export const PHONE_PHRASES = [
  'điện thoại',
  'đường dây nóng',
  'tổng đài',
  'đầu số',
  'nhắn tin',
  'nhắn từ',
  'số máy',
  'liên hệ',
  'soạn tin',
  'soạn',
];
export const CODE_PHRASES = [
  'tài khoản',
  'stk',
  'mst',
  'cccd',
  'cmnd',
  'mã số',
  'mã bưu',
  'mã vạch',
  'mã otp',
  'mã phòng',
  'mã xác',
  'mật khẩu',
  'căn cước',
  'định danh',
  'đọc mã',
  'nhập mã',
  'mã cuộc họp',
  ' id',
  'pass',
  'tk',
  'mã ngạch',
  'số tbmt',
  'mã tbmt',
  'mã khlcnt',
  'số tk',
  'số sổ',
];
/** After a range these say “từ” in their own way, or need none. */
export const NO_FROM = set(
  'tr tr. từ tới sau trong ở cách mỗi tầm mất cứ qua ngoài dap npk đoạn kỳ nk nh gđ học khóa khoá khoảng kéo niên vụ mùa số trang điều khoản mục năm lớp khối km tiết bài mùng mồng ' +
    'cấp xuân đx bậc hạng đợt tuần vòng đội',
);
/** What bears a number as its name, and is named at both ends of a range: “tháng 5 - tháng 6”. */
export const BEAR_NUMBERS = set('tháng thứ quý năm lớp thôn bản');
export const ROMAN_CUES = set(
  'bđ gđ tk quý quí kì kỉ bộ hội khóa khoá độ động vực kv tiểu bài đề kỷ mục chương phần kỳ lần thứ hạng cấp loại khu vùng bảng tập đoạn nhóm lục lớp trương đợt bậc ' +
    'tổ đội bơm tuyến vòng hệ trại mức pha ngạch cụm kênh dãy máy đoàn sở biểu mẫu hình phiên nhánh nấc khối điện hồ mũi kíp tầng bước chòm cột quyển số',
);
/** “thắng 2-0” is hai không. */
export const SCORES = new Set(['thắng', 'thua', 'hòa', 'hoà', 'trước', 'pen']);
/** Said of a whole: 3/4 diện tích is a fraction. */
export const WHOLES = set(
  'số diện tổng dân quãng chặng thời sản khối lượng chiều đoạn cả thế nửa giá trọng dung quân tài',
);
/** What was changed by a part of it, or is one: giảm 1/3. */
export const CHANGES = set('giảm tăng rút cắt bớt mất hụt bằng chiếm');
/** Counted one by one: 3/4 hồ sơ is three out of four. */
export const COUNTED = set(
  'hồ dự hộ người bản thôn xã đơn văn thủ em học đại cán công chi tổ cơ trường nhà tiêu chỉ thành đồng ' +
    'giải huy môn mẫu buổi lượt phiếu giấy vụ em cháu trẻ ý kiến con cái chiếc điểm nhóm trạm cụm loa máy nghìn triệu tỷ trăm dịch ' +
    'nội mục hạng sản mô lĩnh phòng ban đoàn hội câu lớp khu phường huyện tỉnh gói tuyến nhiệm hiệp trận ván bàn set séc ấp xóm khẩu hợp doanh đảng lần cuộc mũi kỳ ủy uỷ liên',
);
/** A number before these counts something, even one that looks like an emergency number. */
export const COUNT_NOUNS = set(
  'lần cuộc máy thuê khách gói hộ người hồ đồng triệu nghìn tỷ bản em học cán con xã thôn nhà suất lượt đơn vụ ca cháu trẻ cụ trâu bò lợn dê gà vịt quyển bao chiếc cái phiếu đại thanh đoàn hội lao cây tấn tạ kg km ha m2 mét trường ngày giờ phút tháng năm',
);
