import { LABELS } from './domains.js';

/** What communes write without tones in addresses and tags. */
const PHRASES = `
ủy ban, ủy ban nhân dân, hội đồng, hội đồng nhân dân, đảng bộ, đảng ủy, chi bộ, mặt trận, mặt trận tổ quốc,
công an xã, hội nông dân, cựu chiến binh, người cao tuổi, nông dân, công đoàn, tư pháp, hộ tịch, địa chính,
kinh tế, văn hóa, xã hội, văn hóa xã hội, tài chính, kế toán, tổ chức, nội vụ, thanh tra, quân sự, dân quân,
hành chính, hành chính công, dịch vụ, thủ tục, tiếp dân, phản ánh, kiến nghị, góp ý, hỏi đáp, thông tin,
cổng thông tin, truyền thông, phát thanh, loa bản, nghe lại, bản tin, tin tức, bình dân học vụ, công nghệ,
công nghệ số, kỹ thuật số, dữ liệu, thanh toán, ngân hàng, hóa đơn, điện tử, bán hàng, nông sản sạch, đặc sản,
sản phẩm, hợp tác xã, chợ phiên, du lịch cộng đồng, cộng đồng, văn nghệ, lễ hội, ngày hội, học tập, đào tạo,
bảo hiểm, bảo hiểm y tế, phòng chống, chống dịch, an toàn, giao thông, an ninh, an ninh mạng, an ninh trật tự,
lừa đảo, cảnh báo lừa đảo, thiên tai, mưa lũ, cháy rừng, trồng cây, trồng rừng, rác thải, nông nghiệp,
nông thôn, chăn nuôi, trồng trọt, thú y, giảm nghèo, lao động, người dân, bà con, khẩn cấp, hỗ trợ, ủng hộ,
từ thiện, tổ quốc, việt nam, bầu cử, đại hội, đại hội đảng, thư viện, nhà trường, trung học, nội trú, bán trú,
lai châu, bình lư, tam đường, tân uyên, than uyên, phong thổ, sìn hồ, mường tè, nậm nhùn, mường khoa, bản bo,
khun há, sơn bình, nùng nàng, tả lèng, hồ thầu, giang ma, thèn sin, bản hon, sùng phài, nà tăm, dào san,
khổng lào, mường so, nậm tăm, lê lợi, đoàn kết, tân phong, điện biên, sơn la, lào cai, yên bái, hà giang,
cao bằng, bắc kạn, lạng sơn, tuyên quang, thái nguyên, phú thọ, hòa bình, hà nội, hải phòng, đà nẵng, sài gòn,
tây bắc, sa pa, quê hương, quê tôi, quê em, bản tôi, mùa vàng, mùa xuân, chợ quê, chè xanh, miến dong, mật ong,
nhà nước, chính quyền, đời sống, hạnh phúc, gia đình, trẻ em, học sinh, giáo viên, phụ huynh, thầy cô, chào mừng,
chúc mừng, mừng đảng mừng xuân, kỷ niệm, quốc khánh, trung thu, chủ nhật xanh, ngày thứ bảy, đền ơn đáp nghĩa,
uống nước nhớ nguồn, toàn dân, khuyến học, đọc sách, văn minh, nếp sống, nếp sống văn minh, phòng cháy, chữa cháy,
ma túy, bạo lực, bình đẳng giới, dân số, tảo hôn, không tiền mặt, định danh, định danh điện tử, căn cước, chữ ký số,
hộ kinh doanh, khởi nghiệp, doanh nghiệp, thương mại, sàn thương mại, đầu tư, đất đai, quy hoạch, xây dựng, điện lực, khách hàng,
chăm sóc khách hàng, bưu điện, nước sạch, vệ sinh, theo dõi, nghị quyết, tuyên giáo, dân vận, phổ biến, giải đáp,
hướng dẫn, giới thiệu, liên hệ, tuyển dụng, kết quả, dự báo, thủy văn, khí tượng, thị trường, báo lai châu, báo nhân dân,
môi trường xanh, gương sáng, người tốt việc tốt, vùng cao, biên giới, biên cương, bộ đội, biên phòng, hậu phương,
nghĩa tình, nhà sạch vườn đẹp, sống xanh, quà tặng, tin nóng, tin bão, cộng đồng mạng, mạng xã hội, cuộc thi,
ảnh đẹp, ruộng bậc thang, hoa ban, xòe thái, then kin pang, tết mông, tết cổ truyền, giao thừa, khai giảng,
năm học mới, tựu trường, mùa thi, cơ sở dữ liệu, hồ sơ sức khỏe, sổ sức khỏe, đất rừng, lâm nghiệp, kiểm lâm
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

function toneless(phrase: string): string {
  return phrase
    .replaceAll('đ', 'd')
    .normalize('NFD')
    .replace(/[\p{M}\s]/gu, '');
}
