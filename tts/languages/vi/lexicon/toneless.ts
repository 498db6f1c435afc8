import { LABELS } from './domains.js';

/** What communes write without tones in addresses and tags. */
const PHRASES = `
tuổi trẻ, lịch sử, truyền thống, thanh thiếu niên, mùa hè xanh, hiến máu tình nguyện, khám bệnh, tiêm chủng,
phòng bệnh, chống bão, bảo vệ rừng, nói không, sức trẻ, dân tộc thiểu số, xóa nhà tạm, tổ công nghệ số,
chợ số, điểm đến, ẩm thực, trải nghiệm, ủy ban, ủy ban nhân dân, hội đồng, hội đồng nhân dân, đảng bộ,
đảng ủy, chi bộ, mặt trận, mặt trận tổ quốc, công an xã, hội nông dân, cựu chiến binh, người cao tuổi,
nông dân, công đoàn, tư pháp, hộ tịch, địa chính, kinh tế, văn hóa, xã hội, văn hóa xã hội, tài chính,
kế toán, tổ chức, nội vụ, thanh tra, quân sự, dân quân, hành chính, hành chính công, dịch vụ, thủ tục,
tiếp dân, phản ánh, kiến nghị, góp ý, hỏi đáp, thông tin, cổng thông tin, truyền thông, phát thanh, loa bản,
nghe lại, bản tin, tin tức, bình dân học vụ, công nghệ, công nghệ số, kỹ thuật số, dữ liệu, thanh toán,
ngân hàng, hóa đơn, điện tử, bán hàng, nông sản sạch, đặc sản, sản phẩm, hợp tác xã, chợ phiên,
du lịch cộng đồng, cộng đồng, văn nghệ, lễ hội, ngày hội, học tập, đào tạo, bảo hiểm, bảo hiểm y tế,
phòng chống, chống dịch, an toàn, giao thông, an ninh, an ninh mạng, an ninh trật tự, lừa đảo,
cảnh báo lừa đảo, thiên tai, mưa lũ, cháy rừng, trồng cây, trồng rừng, rác thải, nông nghiệp, nông thôn,
chăn nuôi, trồng trọt, thú y, giảm nghèo, lao động, người dân, bà con, khẩn cấp, hỗ trợ, ủng hộ, từ thiện,
tổ quốc, việt nam, bầu cử, đại hội, đại hội đảng, thư viện, nhà trường, trung học, nội trú, bán trú,
lai châu, bình lư, tam đường, tân uyên, than uyên, phong thổ, sìn hồ, mường tè, nậm nhùn, mường khoa, bản bo,
khun há, sơn bình, nùng nàng, tả lèng, hồ thầu, giang ma, thèn sin, bản hon, sùng phài, nà tăm, dào san,
khổng lào, mường so, nậm tăm, lê lợi, đoàn kết, tân phong, điện biên, sơn la, lào cai, yên bái, hà giang,
cao bằng, bắc kạn, lạng sơn, tuyên quang, thái nguyên, phú thọ, hòa bình, hà nội, hải phòng, đà nẵng,
sài gòn, tây bắc, sa pa, quê hương, quê tôi, quê em, bản tôi, mùa vàng, mùa xuân, chợ quê, chè xanh,
miến dong, mật ong, nhà nước, chính quyền, đời sống, hạnh phúc, gia đình, trẻ em, học sinh, giáo viên,
phụ huynh, thầy cô, chào mừng, chúc mừng, mừng đảng mừng xuân, kỷ niệm, quốc khánh, trung thu, chủ nhật xanh,
ngày thứ bảy, đền ơn đáp nghĩa, uống nước nhớ nguồn, toàn dân, khuyến học, đọc sách, văn minh, nếp sống,
nếp sống văn minh, phòng cháy, chữa cháy, ma túy, bạo lực, bình đẳng giới, dân số, tảo hôn, không tiền mặt,
định danh, định danh điện tử, căn cước, chữ ký số, hộ kinh doanh, khởi nghiệp, doanh nghiệp, thương mại,
sàn thương mại, đầu tư, đất đai, quy hoạch, xây dựng, điện lực, khách hàng, chăm sóc khách hàng, bưu điện,
nước sạch, vệ sinh, theo dõi, nghị quyết, tuyên giáo, dân vận, phổ biến, giải đáp, hướng dẫn, giới thiệu,
liên hệ, tuyển dụng, kết quả, dự báo, thủy văn, khí tượng, thị trường, báo lai châu, báo nhân dân,
môi trường xanh, gương sáng, người tốt việc tốt, vùng cao, biên giới, biên cương, bộ đội, biên phòng,
hậu phương, nghĩa tình, nhà sạch vườn đẹp, sống xanh, quà tặng, tin nóng, tin bão, cộng đồng mạng,
mạng xã hội, cuộc thi, ảnh đẹp, ruộng bậc thang, hoa ban, lễ hội gầu tào, gầu tào, lễ hội then kin pang,
lễ hội xòe, xòe thái, then kin pang, tết mông, tết cổ truyền, giao thừa, khai giảng, năm học mới, tựu trường,
mùa thi, cơ sở dữ liệu, hồ sơ sức khỏe, sổ sức khỏe, đất rừng, lâm nghiệp, kiểm lâm, an sinh xã hội,
an giang, bà rịa vũng tàu, bắc giang, bắc ninh, bạc liêu, bản đồ, bản làng, bảo tàng, bảo vệ, báo cáo,
báo chí, bến tre, bình dương, bình định, bình phước, bình thuận, bộ nội vụ, bộ y tế, cà mau,
cải cách hành chính, cần thơ, cảnh sát, câu lạc bộ, chính phủ số, chính sách, công chứng, công dân,
công thương, công văn, cứu trợ, dân cư, dân tộc, diễn đàn, đắk lắk, đắk nông, đoàn viên, đồng bào, đồng nai,
đồng tháp, gia lai, giải trí, hà nam, hà tĩnh, hải dương, hậu giang, hồ chí minh, hưng yên, khám phá,
khánh hòa, khoa học, kiên giang, kon tum, kết nối, kế hoạch, lâm đồng, làng nghề, liêm chính, long an,
mua sắm, nam định, nậm sỏ, nghệ an, ninh bình, ninh thuận, phát triển, phú yên, phục vụ, quảng bá,
quảng bình, quảng nam, quảng ngãi, quảng ninh, quảng trị, quốc gia, quyết định, sinh viên, sóc trăng,
tài nguyên, tây ninh, thái bình, thanh hóa, thi đua, thiếu nhi, thông tin cơ sở, thừa thiên huế, tiền giang,
tiếp công dân, trà vinh, trung tâm, trường học, truyền hình, tự hào, tư vấn, vận động, vì người nghèo,
vị thanh, vĩnh long, vĩnh phúc, xã hội số, xã tân uyên, xây dựng đảng, báo điện biên, báo lào cai,
báo sơn la, báo pháp luật, xem lại, điểm tin, tiếng mông, tiếng thái, mường phăng, ngày mai, truyền thanh xã,
đài truyền thanh, loa truyền thanh, mường than, mường kim, pắc ta, phúc khoa, sin suối hồ, bum tở, bum nưa,
nậm hàng, tủa sín chải, nậm mạ, hồng thu, khoen on, mù sang, quê hương tôi, chung tay, lũ lụt,
đồng bào lũ lụt, họ tên, họ và tên, số điện thoại, học phí, chuyển tiền, chuyển khoản, đóng tiền, nộp tiền,
quỹ vì người nghèo, tiền điện, khắc phục, bão lụt, miền trung, vùng lũ, thanh niên việt nam, phụ nữ việt nam,
nói không với ma túy, người việt nam, hàng việt nam, thôn bản, chè tân uyên, văn phòng đảng ủy,
công nghệ số cộng đồng, kỹ năng số, kinh tế số, nông thôn mới nâng cao, đại hội đoàn, cải cách, hợp tác,
biển đảo, hoàng sa, trường sa, bác hồ, quân đội, quốc phòng, an toàn thông tin, giải phóng, thống nhất,
đất nước, hội thi, hội xuân, đón xuân, mừng xuân, chào xuân, đón tết, mừng tết, dân trí, tiền phong,
trực tuyến, thi trực tuyến, họp trực tuyến, nhóm thôn, nhóm bản, tổ dân phố, xã bình lư, xã mường khoa,
xã bản bo, xã phúc khoa, xã sơn bình, xã khun há, xã bản hon, xã tả lèng, xã hồ thầu, xã giang ma,
xã thèn sin, xã nà tăm, chè ô long, đoàn xã, xã đoàn, hội phụ nữ, hội phụ nữ xã, hội nông dân xã,
mặt trận xã, trang thông tin, nhà văn hóa, không chuyển tiền, không nghe không tin không chuyển tiền,
công dân số, thanh toán số, hóa đơn điện tử, loa thông minh, không dùng tiền mặt, mật khẩu, tin giả,
cảnh giác, nâng cao cảnh giác, hộ chiếu, phòng chống lừa đảo, sức khỏe điện tử, đặc sản vùng cao,
người nghèo, ngày vì người nghèo, tháng thanh niên, xuân yêu thương
`;

/** Shorter ones, and single syllables, would be found in too many words. */
const SHORTEST = 5;
const isPhrase = ([letters, phrase]: readonly [string, string]): boolean =>
  phrase.includes(' ') && letters.length >= SHORTEST;

/** By the letters without tones, written together. */
export const TONELESS: ReadonlyMap<string, string> = new Map(
  [
    ...LABELS,
    ...PHRASES.trim()
      .split(/,\s*/u)
      .map((phrase) => [toneless(phrase), phrase] as const),
  ].filter(isPhrase),
);

export const LONGEST_TONELESS = Math.max(...[...TONELESS.keys()].map(({ length }) => length));

export function withoutTones(phrase: string): string {
  return phrase.replaceAll('đ', 'd').normalize('NFD').replace(/\p{M}/gu, '');
}

function toneless(phrase: string): string {
  return withoutTones(phrase).replaceAll(' ', '');
}

/** The first of such words, in capitals: UNG HO. */
export const TONELESS_STARTS: ReadonlySet<string> = new Set(
  [...TONELESS.values()].map((phrase) => toneless(phrase.split(' ')[0] ?? '').toUpperCase()),
);
