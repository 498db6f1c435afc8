import { beginning, said, type Rule } from '../rule.js';

/** In whose place a paper is signed, and shortened titles before the word they belong to. */
export const SIGNATURE_RULES: readonly Rule[] = beginning(/[TKQPCL]/u, [
  // CN. Lò Thị Mai · LS. Nguyễn Văn A: degrees before a name
  {
    kind: 'word',
    as: 'abbreviation',
    first: /[CL]/u,
    pattern: /(CN|LS)\. ?(?=\p{Lu}\p{Ll}{1,6} \p{Lu}\p{Ll})/uy,
    read: ([, letters = ''], { kind, lineStart }) =>
      lineStart || kind === 'mark' ? said(letters === 'CN' ? 'cử nhân' : 'luật sư') : null,
  },
  // TM. ỦY BAN NHÂN DÂN · KT.TRƯỞNG PHÒNG · TUQ. CHỦ TỊCH · K/T CHỦ TỊCH
  {
    kind: 'word',
    as: 'abbreviation',
    pattern:
      /(TM|KT|TL|TUQ|TUN|T\/M|K\/T|T\/L|Q)(?:\. {0,2}| )(?=(?:ỦY BAN|CT|PCT|GĐ|HT|CVP|UBND|HĐND|HỘI|ĐẢNG|BAN|BCH|BTV|CHI|CHỦ TỊCH|TRƯỞNG|GIÁM|HIỆU|CHÁNH|BÍ|CỤC|BỘ|ĐOÀN|TỔ|THƯỜNG|THỦ|CHỈ|CHÍNH|ĐỒN|QUỐC|GIA|TẬP|PHÒNG|CÔNG|LIÊN|VIỆN)(?!\p{L}))/uy,
    read: ([written, letters = ''], { lineStart, after }) =>
      lineStart || (/[./]/u.test(written) && !isEndOfSentence(letters, after))
        ? said(SIGNED.get(letters.replace('/', '')) ?? '')
        : null,
  },
  // TM. ĐU XÃ · TUQ. GĐ · KT. CVP, where the line begins
  {
    kind: 'word',
    as: 'abbreviation',
    pattern: /(TM|KT|TL|TUQ|TUN|T\/M|K\/T|T\/L)(?:\. {0,2}(?=\p{Lu}{2})|\/ {0,2}(?=\p{Lu}{3}))/uy,
    read: ([, letters = ''], { lineStart }) =>
      lineStart || letters.length > 2 ? said(SIGNED.get(letters.replace('/', '')) ?? '') : null,
  },
  // TM. Đảng ủy · KT. Chủ tịch · Q. Trưởng phòng
  {
    kind: 'word',
    as: 'abbreviation',
    pattern:
      /(TM|KT|TL|TUQ|T\/M|K\/T|T\/L|Q)\. {0,2}(?=(?:Ủy ban|Hội|Đảng|Ban|Chi|Chủ tịch|Trưởng|Giám đốc|Hiệu trưởng|Chánh|Bí thư|Đoàn|Tổ|Thủ tướng)(?!\p{L}))/uy,
    read: ([, letters = '']) => said(SIGNED.get(letters.replace('/', '')) ?? ''),
  },
  // P. Chủ tịch · P.Trưởng phòng · P.CT
  {
    kind: 'word',
    as: 'abbreviation',
    first: /P/u,
    pattern:
      /P\. ?(?=(?:[Cc]hủ|CHỦ|[Tt]rưởng|TRƯỞNG|[Bb]í|BÍ|[Gg]iám|GIÁM|[Cc]hánh|CHÁNH|[Hh]iệu|HIỆU|[Vv]iện|[Cc]hi|CT|BT|GĐ|HT|TP|CVP)(?!\p{L}))/uy,
    read: () => said('phó'),
  },
  // P. Kinh tế · P.VH-XH
  {
    kind: 'word',
    as: 'abbreviation',
    first: /P/u,
    pattern:
      /P\. ?(?=(?:Kinh tế|Văn hóa|Văn hoá|Nội vụ|Tài chính|Tư pháp|Lao động|Giáo dục|Y tế|Hành chính|Tổ chức|Kế hoạch|Kế toán|Tài nguyên|Nông nghiệp|Công [Tt]hương|Xây dựng|Đăng ký|Quản lý|Thanh tra|[Hh]ọp|KT|VH|VHXH|VX|NV|TC|GD|GDĐT|NN|TNMT|LĐTBXH|YT)(?!\p{L}))/uy,
    read: () => said('phòng'),
  },
  // TTr. Đảng ủy · TTr HĐND: no paper, the standing body
  {
    kind: 'word',
    as: 'abbreviation',
    first: /T/u,
    pattern:
      /(?:TTr\.?|T\.Tr\.?|TT\.) ?(?=(?:Đảng ủy|ĐU|Tỉnh ủy|TU|HĐND|UBND|UBMTTQ|MTTQ|Huyện ủy|Hội đồng)(?!\p{L}))/uy,
    read: () => said('thường trực'),
  },
]);

/** “phát triển KT. UBND xã …”: one signs for a person only. */
const isEndOfSentence = (letters: string, after: string): boolean =>
  (letters === 'KT' || letters === 'TL') && /^(?:ỦY BAN|UBND|HĐND|HỘI|ĐẢNG|BCH|BTV)/u.test(after);

const SIGNED: ReadonlyMap<string, string> = new Map([
  ['TM', 'thay mặt'],
  ['KT', 'ký thay'],
  ['TL', 'thừa lệnh'],
  ['TUQ', 'thừa ủy quyền'],
  ['TUN', 'thừa ủy nhiệm'],
  ['Q', 'quyền'],
]);
