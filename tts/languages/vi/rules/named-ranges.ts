import { writtenNumber } from '../numbers.js';
import type { Context } from '../rule.js';

/** What bears a number as its name. */
const NAMED = new Set(
  'thôn bản xóm ấp tổ khóm khu ngõ khối phòng câu hàng cột chương tầng loại'.split(' '),
);
/** “cột 35 - 40m” */
const MEASURED =
  /^ ?(?:%|(?:tuổi|k?m2?|cm|mm|ha|kg|tấn|tạ|đồng|đ|triệu|tỷ|nghìn|k|tr|lần|ngày(?! (?:chẵn|lẻ|\d))|tháng|năm|giờ|phút|độ)(?!\p{L}))/u;
const SHORT = /^\d{1,3}$/u;
/** “mỗi thôn 3-5 hộ” */
const EACH = new Set('mỗi từng một cả'.split(' '));
const COUNTED = /^ (?:hộ|người|nhân khẩu|khẩu|đại biểu|học sinh|phiếu|suất|đảng viên)(?!\p{L})/u;

/** “thôn 1-3” are named by these numbers; “thôn 3 - 12 hộ” are households of the third. */
export function namesBetween(
  low: string,
  high: string,
  { word, kind, before, after }: Context,
): string | undefined {
  if (
    !NAMED.has(word) ||
    kind === 'mark' ||
    EACH.has(before.at(-2) ?? '') ||
    !SHORT.test(low) ||
    !SHORT.test(high)
  )
    return undefined;
  if (MEASURED.test(after)) return undefined;
  return `${writtenNumber(low)} ${COUNTED.test(after) ? ',' : 'đến'} ${writtenNumber(high)}`;
}
