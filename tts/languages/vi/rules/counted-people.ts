import { COUNTING, RATE, SCALES, WEIGHED } from '../lexicon/units.js';
import { said, type Context, type Reading } from '../rule.js';

const MERIT = /(?:^| )(?:sĩ|sỹ|ls|bb|binh|vnah|công|hùng)(?: |$)/u;

const PAPERS =
  /(?:^| )(?:qđ|kh|tb|bc|ttr|nq|văn bản|ban hành|tiếp nhận|xử lý|soạn thảo|tham mưu|gửi|quyết định|kế hoạch|thông báo|báo cáo|tờ trình)(?: |$)/u;

/** “37 liệt sĩ, 21 TB”, “5 ng bị thương” */
export function isPeople(written: string, { phrase, after }: Context): boolean {
  if (written === 'ng') return !after.startsWith('/');
  // “12 QĐ, 5 KH, 31 CV” are letters sent, no horse power
  if (written === 'CV')
    return PAPERS.test(phrase) || / (?:đi|đến|chỉ đạo|của)(?!\p{L})/uy.test(after);
  return written === 'TB' && (MERIT.test(phrase) || /^[,;]? ?\d{1,3} BB/u.test(after));
}

/** “tuổi 18-35t”, “Giàng Thị Mảy - 45t”: beside a name, or one that rises to another. */
function isAge({ word, kinds, after, before }: Context): boolean {
  const age = /^(\d{1,2}) ?-? ?(\d{0,2})$/u.exec(word);
  return (
    age !== null &&
    (before.includes('tuổi') ||
      kinds.at(-2) === 'mark' ||
      / ?trở (?:lên|xuống)/u.test(after.slice(0, 12))) &&
    !/^ ?[\/\d]/u.test(after)
  );
}

/** “92 phiếu/95 phiếu”: a number and what it counts, at most three words. */
export function isCounted({ kinds, before, word }: Context): boolean {
  return (
    // quý IV/2025
    !/^[ivx]{1,7}$/u.test(word) &&
    (before.at(-1)?.length ?? 0) > 1 &&
    kinds.includes('number') &&
    before.slice(-4).some((word) => /^\d/u.test(word))
  );
}

/** “6T đầu năm”, “TH 9T”: what stands before the letter, a bar, what stands after. */
const MONTHS =
  /\| ?(?:đầu năm|cuối năm|năm |(?:\/ ?)?(?:19|20)\d{2})|(?:^| )(?:th|kq|bc|lk|kế|kết|cáo) (?:3|6|9|11)\|/u;
const PEOPLE = new Set(
  'ông bà anh chị cháu nạn bệnh cụ trẻ người em bé nam nữ con nct nkt thọ lớp giáo nhóm mg đủ'.split(
    ' ',
  ),
);
const TERMS = new Set('hạn gửi vay hành góp lãi suất'.split(' '));
const LOADS = new Set('tải xe trọng tấn cầu cân'.split(' '));

/** “kỳ hạn 12T”, not “hạn chế tải trọng 8T” */
const isTerm = ({ before }: Context): boolean =>
  before.some((word, at) => TERMS.has(word) && before[at + 1] !== 'chế');

/** What a T after a number is: months of a term, tons of a load, years of a person. */
export function ofLetterT(context: Context): Reading | null {
  if (MONTHS.test(`${context.phrase}|${context.after}`) || RATE.test(context.after))
    return said('tháng');
  if (isTerm(context)) return said('tháng');
  if (WEIGHED.test(context.after)) return said('tấn');
  if (context.before.some((word) => PEOPLE.has(word))) return said('tuổi');
  if (context.before.some((word) => LOADS.has(word))) return said('tấn');
  return isAge(context) ? said('tuổi') : null;
}

/** Spoken text has no capital, no digit: what was read once is not read again. */
const WRITTEN = /[\p{Lu}\d]/u;

/** “nghìn ha”, “mỗi ha”, “80% ha”: a measure follows. */
export const isScale = (word: string, unit: string, line: string): boolean =>
  SCALES.has(word) ||
  ((unit === 'ha' || unit === 'm') && COUNTING.has(word.replace('/', '')) && WRITTEN.test(line)) ||
  (unit === 'đ' && word === 'tr') ||
  (/[%‰]0?$/u.test(word) && unit !== unit.toUpperCase());
