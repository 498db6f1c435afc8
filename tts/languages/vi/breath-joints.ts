import { DOCUMENT_TYPES } from './lexicon/documents.js';
import type { Token } from './token.js';

/** Where a spoken word comes from: its token, and the token as written. */
export interface Source {
  readonly token: Token | undefined;
  readonly written: string;
}

const CAPITALISED = /^\p{Lu}\p{L}{0,30}\.?$/u;
const CAPITALS = /^\p{Lu}{2}/u;
const WITH_STOP = /\p{L}\.$/u;
const NUMERIC = /^[\d(+-]|^[IVX]{1,6}$/u;
const NUMBERS: readonly Token['kind'][] = ['number', 'date', 'time', 'phone', 'document'];
const MEASURES: readonly Token['kind'][] = ['unit', 'each', 'per'];

/** What a number is counted in stays with it: “năm triệu đồng”, “hai nghìn hộ”. */
const AFTER_NUMBER = new Set(
  (
    'đồng đô nghìn ngàn triệu tỷ tỉ phần trăm héc ki mét người hộ lượt lần giờ phút giây tuổi ' +
    'cái con'
  ).split(' '),
);
/** What names a number stays before it: “số 27”, “ngày 4”, “Điều 7”. */
const BEFORE_NUMBER = new Set(
  (
    'số ngày tháng năm quý thứ điều khoản điểm mục chương phần lúc hồi khóa kỳ tổ đội lớp bản khu ' +
    'định quyết tư luật thị trình văn điện hoạch cáo lệnh đoạn kỷ học đường lộ km lần khoảng hơn ' +
    'gần đủ dưới trên từ đến và'
  ).split(' '),
);
/** Names of two or more syllables that a number follows. */
const NUMBERED_NAMES = [
  ...DOCUMENT_TYPES.values(),
  ...'giai đoạn,nhiệm kỳ,thế kỷ,năm học,quốc lộ,tỉnh lộ,niên khóa'.split(','),
];
const NAME_PAIRS = new Set(NUMBERED_NAMES.flatMap(pairsOf));
const NAME_ENDS = new Set(NUMBERED_NAMES.map((name) => name.split(' ').at(-1) ?? ''));

function pairsOf(name: string): string[] {
  const words = name.split(' ');
  return words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`);
}

/** Nobody breathes between the word `at` and the next. */
export function isJoined(sourceOf: (index: number) => Source, at: number): boolean {
  const [one, two] = [sourceOf(at), sourceOf(at + 1)];
  if (one.token === two.token || isMeasured(one, two) || isNamed(one, two)) return true;
  return isNumbered(one, two) || isCited(one, two, sourceOf(at + 2));
}

/**
 * Between two whole dates, or two long sums, written as one: “từ ngày 1/1/2025 | đến ngày 31/12/2025”,
 * “143.000 | - 145.500 đồng”; not in “11-12/6”.
 */
export const isSpanJoint = (one: Source, two: Source, next: string): boolean =>
  next === 'đến' &&
  one.token !== undefined &&
  one.token === two.token &&
  (one.token.kind === 'date' ? WHOLE_DATES : LONG_SUMS).test(one.token.reading.say);

const WHOLE_DATES = /tháng .{1,80} đến .{0,80}tháng /u;
/** Six syllables and more at either end, and more in all than two years have. */
const LONG_SUMS = /^(?=(?:\S{1,8} ){15})(?:\S{1,8} ){6,30}đến(?: \S{1,8}){6,30}$/u;

const isNumber = ({ token, written }: Source): boolean =>
  (token !== undefined && NUMBERS.includes(token.kind)) || NUMERIC.test(written);

function isMeasured(one: Source, { token, written }: Source): boolean {
  if (token && MEASURES.includes(token.kind)) return true;
  return isNumber(one) && AFTER_NUMBER.has(written.toLowerCase());
}

function isNumbered({ written }: Source, two: Source): boolean {
  if (two.token?.class === 'citation' || two.token?.class === 'roman') return true;
  return isNumber(two) && BEFORE_NUMBER.has(written.toLowerCase());
}

/** “Nghị định | số 49/2024/NĐ-CP” would be a citation cut in two. */
function isCited({ token }: Source, two: Source, three: Source): boolean {
  const [one, next] = [lastSaid(token), two.written.toLowerCase()];
  return (
    NAME_PAIRS.has(`${one} ${next}`) || (next === 'số' && isNumber(three) && NAME_ENDS.has(one))
  );
}

/** “TT số 39/2020/TT-BTTTT” is a thông tư too. */
const lastSaid = (token: Token | undefined): string => token?.reading.say.split(' ').at(-1) ?? '';

/** “Lò Văn A”, “ThS. Lò Văn A”, “TP. Lai Châu”; in a line of capitals every word would be a name. */
function isNamed({ written }: Source, { written: next }: Source): boolean {
  if (!CAPITALISED.test(next) || CAPITALS.test(next)) return false;
  return WITH_STOP.test(written) || (CAPITALISED.test(written) && !CAPITALS.test(written));
}
