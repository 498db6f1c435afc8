import { COUNTED, DATE_CUES, WHOLES } from '../lexicon/cues.js';
import { cardinal, ordinalTail } from '../numbers.js';
import { previousWord, type Context } from '../rule.js';

/** What the rows of dates share: how a day is said, and what shows that numbers are a day. */
export function date(day: string, month: string, year?: string): string {
  const dayAndMonth = `${cardinal(day)} tháng ${ordinalTail(month)}`;
  return year ? `${dayAndMonth} năm ${cardinal(year)}` : dayAndMonth;
}

const DAY_SAID = new Set(['ngày', 'mùng', 'mồng', 'rằm', 'hôm']);

/** “10 ngày (1-10/8)” counts them: the word is of another thing. */
const countsDays = ({ before, kind }: Context): boolean =>
  kind === 'mark' && before.at(-1) === 'ngày' && /^\d/u.test(before.at(-2) ?? '');

export function dayWord(context: Context): string {
  if (countsDays(context)) return 'ngày';
  const isSaid = DAY_SAID.has(previousWord(context)) || DAY_AND_NIGHT.test(context.phrase);
  return isSaid || sharesDay(context) ? '' : 'ngày';
}

/** “ngày và đêm 25/8” */
const DAY_AND_NIGHT = /(?:^| )(?:ngày và đêm|đêm và ngày)$/u;

const DAY_LIST = /(?:^| )(?:ngày|sáng|trưa|chiều|tối|đêm)(?: (?:\d{1,2}|và|hoặc|hay)){1,8}$/u;

/** “các ngày 5, 6 và 7/3”: the word was said for all of them. */
function sharesDay({ phrase }: Context): boolean {
  return DAY_LIST.test(phrase);
}

/** “từ ngày”, without what the writer has already written of it. */
export function fromDay(context: Context): string {
  if (previousWord(context) === 'từ') return 'ngày';
  if (countsDays(context)) return 'từ ngày';
  if (previousWord(context) === 'ngày') return '';
  return context.before.at(-2) === 'từ' ? 'ngày' : 'từ ngày';
}

const WEEKDAYS = new Set('hai ba tư năm sáu bảy 2 3 4 5 6 7'.split(' '));
const WEEKDAY_LETTERS = /^(?:cn|t[2-7])$/u;

/** Days everyone knows by their numbers; a street or a school may bear one. */
const KNOWN_DAYS = new Set(
  '30/4 1/5 2/9 8/3 20/10 20/11 27/7 22/12 19/8 26/3 19/5 3/2 27/2 21/6 1/6 15/5 10/10 18/11 28/6 1/12 5/9 9/11 22/3 7/4 31/5 11/7 26/6 28/7 17/10 25/11 10/12 13/10 14/10 6/1 9/1 23/9 23/11'.split(
    ' ',
  ),
);
export const isKnownDay = (day: string, month: string): boolean =>
  KNOWN_DAYS.has(`${Number(day)}/${Number(month)}`);

export function hasDateCue(context: Context): boolean {
  const cue = previousWord(context);
  if (DATE_CUES.has(cue) || followsDate(context) || sharesDay(context)) return true;
  if (context.kind === 'mark' && NUMBERED.test(context.phrase)) return true;
  if (DAY_AFTER.has(cue)) return DAY_BEFORE.has(context.before.at(-2) ?? '');
  if (cue === 'cuối') return context.before.at(-2) === 'hạn';
  // “Điện Biên Phủ 7/5” against “phủ 11/12 bản”
  if (cue === 'phủ') return context.before.at(-2) === 'biên';
  if (cue === 'nhất' || cue === 'là') return DEADLINE.test(context.phrase);
  if (cue === 'bk' || cue === 'ck') return true;
  if (cue === 'kết' || cue === 'mạc') return ROUNDS.has(context.before.at(-2) ?? '');
  if (WEEKDAYS.has(cue)) return context.before.at(-2) === 'thứ';
  if (WEEKDAY_LETTERS.test(cue)) return true;
  if (['từ', 'trước', 'sau', 'hết'].includes(cue))
    return !COUNTED.has(nextWord(context)) && !WHOLES.has(nextWord(context));
  if (UNTIL.has(cue) && COUNTED_TIME.has(context.before.at(-2) ?? '')) return true;
  return ['đến', 'tới', 'và', 'hoặc', ''].includes(cue) && context.kinds.slice(-3).includes('date');
}

/** “bán kết 6/12”, “khai mạc 5/12” */
const ROUNDS = new Set(['chung', 'bán', 'tứ', 'khai', 'bế']);

/** “chậm nhất 20/9”, “hạn nộp là 31/12” */
const DEADLINE =
  /(?:^| )(?:(?:chậm|muộn|sớm) nhất(?: là)?|(?:hạn|ngày|cuối|chót)(?: \S{1,7}){0,5} là)$/u;

/** “đợt 1: 20/3” */
const NUMBERED = /(?:^| )(?:đợt|lần|kỳ|vòng|buổi|mũi) (?:\d{1,2}|[iv]{1,3})$/u;
const UNTIL = new Set(['đến', 'tới', 'từ']);
const COUNTED_TIME = new Set(['tính', 'kể', 'nay']);

/** “8/3, 20/10”, “17h, 20/6”, “17h 20/6”: beside a date or an hour stands a date. */
function followsDate({ kinds }: Context): boolean {
  const [before, last] = [kinds.at(-2), kinds.at(-1)];
  // “8h00 | 12/10”, a row of a table
  const isMark = last === 'mark' || last === 'symbol';
  return last === 'time' || (isMark && (before === 'date' || before === 'time'));
}

/** “ngày mai 23/7”, “hôm qua 4/5” */
const DAY_AFTER = new Set(['mai', 'nay', 'qua', 'kia']);
const DAY_BEFORE = new Set('ngày hôm sáng trưa chiều tối đêm'.split(' '));

export function nextWord(context: Context): string {
  return /^ ?(\p{L}+)/u.exec(context.after)?.[1]?.toLowerCase() ?? '';
}

/** What may bear the name of a day. */
export const STREETS = new Set('đường phố trường chợ viên xã trường tổ quán cầu'.split(' '));
