import { CHANGES, COUNTED } from '../lexicon/cues.js';
import { guessed, previousWord, said, type Context, type Reading } from '../rule.js';
import { STREETS, date, dayWord, hasDateCue, isKnownDay, nextWord } from './date-words.js';

/** Counted of a number of them, and none that a day is spent with. */
const THINGS = new Set('bản thôn hộ xã tiêu chỉ hồ trường chi khu tổ dự'.split(' '));

const PORTIONS = new Set('viên ống gói thìa muỗng cốc bát lít liều quả kg sào diện'.split(' '));

const OF_MOON = /^ ?\(?(?:âm|dương|âl|al|dl|ÂL|AL|DL)(?!\p{L})/u;
/** “nghỉ 2/9”, “quà 1/6”: a day everyone knows. */
const QUIET_CUES = new Set('quà nghỉ thưởng nhân thăm tặng văn chơi'.split(' '));
const EVENT_NEXT =
  /^ (?:họp|nghỉ|khai giảng|khai mạc|bế mạc|tựu trường|tiêm|khám|phát|chi trả|trả|cắt điện|mất điện|cúp|ra quân|lao động|tổng|dọn|đi|tập trung|bắt đầu|kết thúc|mít tinh|hội nghị|đại hội|lễ|thi|chung kết|bán kết|tập huấn|kiểm tra|tiếp|giao|nộp|thu|chốt|hạn)(?!\p{L})/u;
/** “tôn 25/10 mm” */
const OF_SIZE = /^ ?(?:%|(?:mm|cm|m|m2|kg|v|kv|w|độ|bar|mmhg)(?![\p{L}\d]))/iu;
/** With up to three words of what is met for. */
const EVENT_NEAR =
  /(?:^| )(?:họp|tiêm|tiêm chủng|khám|khai giảng|giao quân|mít tinh|hội nghị|đại hội|tập huấn|ra quân|cắt điện|mất điện|tổng vệ sinh|thi|hội thao|giao lưu|bầu cử)(?: (?!\d)\S{1,7}){1,3}$/u;
/** What is done on a day. */
const EVENTS =
  /(?:^| )(?:gieo|mạ|cấy|trỗ|gặt|sạ|họp|nghỉ|khai giảng|kết thúc|áp dụng|diễn ra|phát động|tổ chức|khai mạc|bế mạc|lĩnh|chốt|tựu trường|khởi hành|hiệu lực|bắt đầu|tập trung|nhập học|đi học|trở lại|hết hạn|xuất phát|công bố|bốc thăm|hoàn thành|xong|nộp|tiêm|khám|thi đấu|lịch|lịch trực|trực)$/u;
/** After these the first number is a part, or a house, a plot, a pressure. */
const SHARES = new Set(
  'đạt được có còn số lệ gồm trên khoảng điểm hạng nhà ngõ ngách hẻm kiệt thửa lô tờ phòng bậc áp cỡ sổ'.split(
    ' ',
  ),
);
/** Who does something on the day: no thing that could be counted. */
const HOLDS =
  /^ (?:tổ chức(?! (?:đảng|đoàn|hội|chính))|công bố|nhà trường|ban tổ chức|hội (?:phụ nữ|nông dân|đồng)|đoàn (?:thanh niên|xã|kiểm tra|công tác))(?!\p{L})/u;
/** No thing follows that could be counted. */
const NO_THING =
  /^(?:$|[.,;:)\]]| (?:tổ chức(?! (?:đảng|đoàn|hội|chính))|phải|xong|sẽ|đã|tại|ở|lúc|từ|vào|là|các|toàn|họp|nghỉ|bà con|sáng|chiều|tối|\p{Lu}))/u;

const ALL = /^ (?:toàn|cả|bà con|nhân dân|các|mời|là|mọi|chúng|nhớ|này|tới)(?!\p{L})/u;
const LOST =
  /^ (?!(?:tại|ở|do|vì|lúc|hưởng|âm|dương|nhằm|trong|để|sau|khi|thọ|năm)(?!\p{L}))\p{Ll}/u;

/** A day or a ratio, where the writing says neither: by the words around it. */
export function shortDate(day: string, month: string, context: Context): Reading | null {
  const reading = `${dayWord(context)} ${date(day, month)}`;
  const next = nextWord(context);
  // “đến ngày 30/9/2025, 9/11 bản đạt”
  if (
    context.kind === 'mark' &&
    context.kinds.at(-2) === 'date' &&
    Number(day) <= Number(month) &&
    THINGS.has(next)
  )
    return null;
  // “tối 1/2 viên”: a part of what is taken
  if (Number(day) < Number(month) && PORTIONS.has(next) && previousWord(context) !== 'ngày')
    return null;
  // “mất 1/5 mái tôn”, lost; “mất 1/5 tại nhà riêng”, died
  if (previousWord(context) === 'mất' && Number(day) < Number(month) && LOST.test(context.after))
    return null;
  if (hasDateCue(context)) return said(reading);
  if (`${day}/${month}` === '24/7' && isRoundTheClock(context)) return null;
  if (QUIET_CUES.has(previousWord(context)) && isKnownDay(day, month) && !COUNTED.has(next))
    return said(reading);
  if (STREETS.has(previousWord(context)) && isKnownDay(day, month)) return said(date(day, month));
  if (OF_MOON.test(context.after)) return said(reading);
  if (COUNTED.has(next) && !HOLDS.test(context.after)) return null;
  if (Number(day) > Number(month) && isKnownDay(day, month)) return said(reading);
  // “chung kết: 30/8.”
  if (context.kind === 'mark' && Number(day) > 12 && /^(?:[.;,)]|$)/u.test(context.after))
    return guessed(reading);
  // “họp bản 25/8 tại nhà văn hóa”: more than the whole, more than a month has
  if (
    Number(day) > 12 &&
    Number(day) > Number(month) &&
    !SHARES.has(previousWord(context)) &&
    !OF_SIZE.test(context.after)
  )
    return guessed(reading);
  // 5/09: nobody counts a whole so
  if (/^0/u.test(month) && NO_THING.test(context.after) && !SHARES.has(previousWord(context)))
    return guessed(reading);
  // “2/9 toàn dân treo cờ”
  if (context.lineStart && isKnownDay(day, month) && ALL.test(context.after)) return said(reading);
  // “12/5 họp thôn”, where a line begins
  if (
    context.lineStart &&
    (EVENT_NEXT.test(context.after) ||
      (Number(day) > Number(month) && NO_THING.test(context.after)))
  )
    return guessed(reading);
  // “họp thôn 12/5”
  if (
    (Number(day) > Number(month) || Number(month) > 4) &&
    !SHARES.has(previousWord(context)) &&
    EVENT_NEAR.test(context.phrase) &&
    NO_THING.test(context.after)
  )
    return guessed(reading);
  // “gieo mạ 10/6; cấy …”, “khai giảng 5/9”
  const isHalf = Number(day) < Number(month) && Number(month) < 5;
  if (!isHalf && EVENTS.test(context.phrase) && NO_THING.test(context.after)) {
    return said(reading);
  }
  if (Number(month) > 4 && previousWord(context) === 'đến' && NO_THING.test(context.after))
    return guessed(reading);
  // “đến 31/7 đạt”: no part of a whole is greater than it
  if (previousWord(context) === 'đến' && Number(day) > Number(month)) return said(reading);
  // “Ngày thế giới phòng, chống AIDS 1/12”
  if (!context.before.includes('ngày')) return null;
  const isShare = SHARES.has(previousWord(context)) || CHANGES.has(previousWord(context));
  return (next === '' && !isShare) || isKnownDay(day, month) ? guessed(reading) : null;
}

/** “trực 24/7” against “họp 24/7” */
function isRoundTheClock({ word, phrase }: Context): boolean {
  return word === 'trực' || !(EVENTS.test(phrase) || EVENT_NEAR.test(phrase));
}
