import { CHANGES, COUNTED, WHOLES } from '../lexicon/cues.js';
import { cardinal, ordinalTail, writtenNumber } from '../numbers.js';
import { guessed, previousWord, said, type Context, type Reading } from '../rule.js';

/** 376/376, 3/4: so many of so many, a part of a whole, a place among others. */
export function readRatio(part: string, whole: string, context: Context): Reading {
  const ratio = `${writtenNumber(part)} trên ${writtenNumber(whole)}`;
  const next = /^ (\p{L}+)/u.exec(context.after)?.[1]?.toLowerCase() ?? '';
  // “xếp thứ 4/38”
  if (previousWord(context) === 'thứ')
    return said(`${Number(part) === 1 ? 'nhất' : ordinalTail(part)} trên ${writtenNumber(whole)}`);
  // “bản tin số 35/2025”
  if (NUMBERED.has(previousWord(context)) && /^(?:19|20)\d\d$/u.test(whole))
    return said(`${writtenNumber(part)} năm ${cardinal(whole)}`);
  // “niên vụ 2025/2026”
  if (isYear(part) && isYear(whole) && Number(whole) === Number(part) + 1)
    return said(`${cardinal(part)} đến ${cardinal(whole)}`, 'year');
  const fraction = `${cardinal(part)} phần ${ordinalTail(whole)}`;
  const isLess = isSmall(part) && isSmall(whole) && Number(part) < Number(whole);
  if (SETS.test(context.phrase) && isSmall(part) && isSmall(whole))
    return said(`${cardinal(part)} ${cardinal(whole)}`, 'score');
  if (!isLess || OF_RANK.has(previousWord(context))) return said(ratio);
  // “hai phần ba (2/3) thành viên”
  if (/(?:^| )phần \p{L}{2,4}$/u.test(context.phrase)) return said(fraction, 'fraction');
  // “ít nhất 2/3 đại biểu”
  if (MORE_THAN.has(previousWord(context)) && isQuorum(part, whole))
    return said(fraction, 'fraction');
  // “hơn 9/10 người dân”: about so much of a whole; of points it is so many out of ten
  if (
    ABOUT.has(previousWord(context)) &&
    isProperFraction(part, whole) &&
    !OUT_OF.test(context.after)
  )
    return said(fraction, 'fraction');
  const isDose = DOSED.has(previousWord(context)) && isProperFraction(part, whole);
  if (isDose || WHOLES.has(next) || isHalf(part, whole)) return said(fraction, 'fraction');
  if (CHANGES.has(previousWord(context)) && isProperFraction(part, whole) && !COUNTED.has(next))
    return said(fraction, 'fraction');
  // “8/10 CT”, “gỡ 3/4; …”: what is counted is shortened, or was said before
  const isShort = /^(?: \p{Lu}{2,6}(?!\p{L})|[;)])/u.test(context.after);
  if (!isProperFraction(part, whole) || COUNTED.has(next) || isShort) return said(ratio);
  return PARTS.has(previousWord(context))
    ? said(fraction, 'fraction')
    : guessed(fraction, 'fraction');
}

const isYear = (written: string): boolean => /^20[0-4]\d$/u.test(written);
const NUMBERED = new Set('số tuần kỳ phiên tin'.split(' '));
/** “thương binh hạng 2/4” is the second of four. */
const OF_RANK = new Set('lớp lệ hạng bậc loại số bb tb binh thợ'.split(' '));

/** “thắng 2-0 (21/15, 21/18)” */
const SETS =
  /(?:^| )(?:thắng|thua|số|hiệp|ván)(?: \p{L}{1,7}){0,3} [0-3] ?[-–:] ?[0-3](?: \d{1,2}\/\d{1,2}){0,4}$/u;
const isSmall = (written: string): boolean => /^[1-9]\d{0,2}$/u.test(written);
const isHalf = (part: string, whole: string): boolean => part === '1' && whole === '2';
const MORE_THAN = new Set('nhất thiểu quá hơn trên gần'.split(' '));
const isQuorum = (part: string, whole: string): boolean =>
  /^(?:1\/2|[12]\/3|3\/4)$/u.test(`${part}/${whole}`);
const ABOUT = new Set('hơn gần khoảng quá trên chừng ngót cỡ'.split(' '));
/** “pha 1/4 gói thuốc” */
const DOSED = new Set('pha uống bón dùng trộn hòa hoà rắc phun ăn cắt đổ chia'.split(' '));
const OUT_OF = /^ (?:điểm|tiêu chí|chỉ tiêu|nội dung|môn|hồ sơ)(?!\p{L})/u;
/** Words that compare with a part of a whole. */
const PARTS = new Set(
  'hơn gần quá bằng đến khoảng được ngập còn chiếm trước đầy mất cháy hỏng chết giảm bán'.split(
    ' ',
  ),
);

function isProperFraction(part: string, whole: string): boolean {
  return /^[1-9]$/u.test(part) && /^(?:[2-9]|10)$/u.test(whole) && Number(part) < Number(whole);
}
