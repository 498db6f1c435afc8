import { BEAR_NUMBERS } from '../lexicon/cues.js';
import { DASH, beginning, pattern, said, type Context, type Rule } from '../rule.js';

const NAME = `(${[...BEAR_NUMBERS].map((name) => `[${name.charAt(0).toUpperCase()}${name.charAt(0)}]${name.slice(1)}`).join('|')})`;
const ONE =
  '(?:\\d{1,4}|[IVX]{1,4}|[Gg]iêng|[Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb]ảy|[Tt]ám|[Cc]hín|[Mm]ười|[Cc]hạp)';
const END = '(?![\\p{L}\\d])';

/** Both ends bear the name: “tháng 5 - tháng 6”, “thứ Hai - thứ Sáu” are from the one to the other. */
export const RANGE_OPENER_RULES: readonly Rule[] = beginning(/[TtQqNnLlBbĐđKkCc]/u, [
  {
    kind: 'word',
    as: 'range',
    pattern: pattern(
      NAME,
      `(?= ${ONE}(?:/\\d{4}| năm \\d{4})?${DASH}${NAME} ${ONE}${END}(?! ?[-–]))`,
    ),
    read: ([, name = '', end = ''], context) =>
      name.toLowerCase() === end.toLowerCase() && needsFrom(context)
        ? said(`từ ${name.toLowerCase()}`)
        : null,
  },
  // thứ 2 - thứ 6 · thứ 2-6 · thứ 2 - chủ nhật
  {
    kind: 'word',
    as: 'range',
    first: /[Tt]/u,
    pattern: pattern(
      `[Tt]hứ(?= (?:[2-6]${DASH}[3-7](?! ?[-/] ?\\d)|${ONE}${DASH}(?:CN|[Cc]hủ [Nn]hật))${END})`,
    ),
    read: (_, context) => (needsFrom(context) ? said('từ thứ') : null),
  },
]);

/** These say it themselves, or need none: “tại Điều 5 - Điều 8”, “sáng thứ 2 - thứ 6”. */
const NO_FROM = new Set(
  'từ trong vào tại ở theo cả các những giữa đầu cuối sáng trưa chiều tối đêm khoảng của ngày mỗi hết qua cứ'.split(
    ' ',
  ),
);

export const needsFrom = ({ word, kind, heading }: Context): boolean =>
  !heading && (kind === 'mark' || !NO_FROM.has(word));
