import type { Context } from '../rule.js';
import { isSyllable } from '../syllable.js';

/**
 * Abbreviations that are also words when a line is written in capitals: TU SỬA and BTV TU, ĐẦU TƯ and BÍ THƯ
 * TƯ, CÔNG TY and CN, TY. The words directly beside decide; a lone one is the abbreviation.
 */
export function isWordInCapitals(written: string, context: Context): boolean {
  const also = ALSO_WORDS.get(written);
  if (!also) return context.heading && written !== 'AI' && isSyllable(written.toLowerCase());
  const [before, after] = neighbours(written, context);
  return also.usual === 'word'
    ? (isWord(before) && !also.before.has(before)) || (isWord(after) && !also.after.has(after))
    : also.before.has(before) || also.after.has(after);
}

interface AlsoWord {
  /** What it is beside a word in capitals that says nothing of it. */
  readonly usual: 'word' | 'abbreviation';
  /** The neighbours that make it the other. */
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' ').filter(Boolean));
const also = (usual: AlsoWord['usual'], before: string, after: string): AlsoWord => ({
  usual,
  before: set(before),
  after: set(after),
});

/** Whose committee it is: THƯỜNG TRỰC TU, BAN THƯỜNG VỤ TU, NGHỊ QUYẾT CỦA TU. */
const BEFORE_COMMITTEE =
  'CỦA TRỰC VỤ PHÒNG CHỨC GIÁO VẬN TRA THEO DO VÀ QUYẾT ĐẠO ĐỊNH THƯ VỚI LUẬN';
const AFTER_COMMITTEE = 'VỀ NĂM KHÓA KHOÁ NGÀY SỐ VÀ LẦN GIAO NHIỆM BAN';
const OF_PLACE = 'XÃ TỈNH HUYỆN THÔN BẢN PHƯỜNG';

const ALSO_WORDS: ReadonlyMap<string, AlsoWord> = new Map([
  ['ĐY', also('abbreviation', '', '')],
  ['ĐU', also('abbreviation', '', 'ĐỦ QUAY DÂY BÁM TRỤC ĐƯA')],
  ['TU', also('word', BEFORE_COMMITTEE, AFTER_COMMITTEE)],
  ['HU', also('word', BEFORE_COMMITTEE, AFTER_COMMITTEE)],
  ['TƯ', also('word', BEFORE_COMMITTEE, `${AFTER_COMMITTEE} ĐẢNG ĐOÀN`)],
  [
    'CA',
    also(
      'word',
      `${OF_PLACE} TRƯỞNG ĐẠO CỦA VÀ DO VIÊN VỚI BAN NGÀNH`,
      `${OF_PLACE} VÀ VỚI CHÍNH VIÊN`,
    ),
  ],
  [
    'DA',
    also(
      'abbreviation',
      'VIÊM LÀN NGOÀI DƯỚI MÀU CẶP ĐỒ GIÀY GIẦY LỘT NGỨA',
      'CAM LIỄU GIÀY GIẦY TRÂU BÒ VÀNG DIẾT',
    ),
  ],
  [
    'ĐA',
    also(
      'abbreviation',
      'TỐI BÁNH CÂY GỐC LA BẢN',
      'DẠNG CHIỀU MỤC SỐ PHẦN CẤP NĂNG KHOA PHƯƠNG GIÁ NGÀNH NGHỀ CANH SẮC TẦNG VĂN MÔN LĨNH NHIỆM HỆ KÊNH',
    ),
  ],
  [
    'PA',
    also(
      'word',
      'CÁC HIỆN KHAI DUYỆT DỰNG THEO VÀ LẬP VỀ SỐ',
      'SỐ PHÒNG ỨNG BẢO BỒI SẮP HỖ TÁI SỬ DI TỔ CHỮA DIỄN ĐẢM SẢN KINH XỬ GIẢI CỨU TỔNG CHI',
    ),
  ],
  [
    'TE',
    also('word', 'CHO CÁC SÓC VỆ VÀ TRỢ VỀ DỤC QUYỀN HẠI LỰC', 'EM KHUYẾT MỒ CÓ NGHÈO BỊ DƯỚI VÀ'),
  ],
  ['AN', also('word', 'QP', '')],
  ['TY', also('word', 'NUÔI TRẠM BỘ VÀ', 'VÀ')],
]);

const WORD_BEFORE = /(?:^|[^\p{L}])(\p{Lu}{1,7}) {1,2}$/u;
const WORD_AFTER = /^ {1,2}(\p{Lu}{1,7})(?!\p{L})/u;
const LONGEST_BEFORE = 10;

/** The words in capitals that stand directly beside, no mark between. */
function neighbours(written: string, { line, after }: Context): [before: string, after: string] {
  const end = line.length - after.length - written.length;
  const before = WORD_BEFORE.exec(line.slice(Math.max(0, end - LONGEST_BEFORE), end))?.[1] ?? '';
  return [before, WORD_AFTER.exec(after)?.[1] ?? ''];
}

const isWord = (word: string): boolean =>
  word !== '' && !ALSO_WORDS.has(word) && isSyllable(word.toLowerCase());
