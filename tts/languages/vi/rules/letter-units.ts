import { ofLetterT } from './counted-people.js';
import { previousKind, said, type Rule } from '../rule.js';

/** A letter after its number: months, tons, ages, the sharpness of a screen. */
export const LETTER_UNIT_RULES: readonly Rule[] = [
  // xe 10T · kỳ hạn 12T · cháu Mỷ (7T)
  {
    kind: 'unit',
    first: /[Tt]/u,
    pattern: /[Tt](?![\p{L}\d])/uy,
    read: (_, context) => {
      if (!context.touches || previousKind(context) !== 'number') return null;
      return ofLetterT(context);
    },
  },
  // thông điệp 5K
  {
    kind: 'word',
    as: 'code',
    first: /K/u,
    pattern: /K(?![\p{L}\d])/uy,
    read: (_, context) =>
      context.touches &&
      /(?:^| )(?:(?:điệp|hiện|tắc|biện pháp|cáo|hiệu|thủ|định) 5|(?:tivi|ti vi|hình|video|camera|phim|inch|in|led|giải)(?: (?:nhà văn hóa|của bản|smart|thông minh|mới|màn hình|led))? [248]|vàng(?: \S{1,8}){0,2} (?:10|14|18|24))$/u.test(
        context.phrase,
      )
        ? said('ca')
        : null,
  },
];
