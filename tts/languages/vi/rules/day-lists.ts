import { cardinal } from '../numbers.js';
import { DAY, MONTH, YEAR, beginning, pattern, said, type Rule } from '../rule.js';
import { romanValue } from '../roman.js';
import { date, dayWord, hasDateCue } from './date-words.js';

/** Days and quarters written together: 28,29/8 · Q3/2025 · 15/7 AL. */
export const DAY_LIST_RULES: readonly Rule[] = [
  ...beginning(/[0-9]/u, [
    // ngày 28,29/8 · các ngày 5,6,7/9/2025
    {
      kind: 'date',
      pattern: pattern(
        '(',
        DAY.replace('(', '(?:'),
        '(?:,',
        DAY.replace('(', '(?:'),
        '){0,5}),',
        DAY,
        '/',
        MONTH,
        `(?:/${YEAR})?(?![\\d/]|,\\d)`,
      ),
      read: ([, days = '', last = '', month = '', year], context) => {
        const numbers = [...days.split(','), last].map(Number);
        const isRising = numbers.every((day, at) => at === 0 || day > (numbers[at - 1] ?? 0));
        const list = days.split(',').map(cardinal).join(' , ');
        const isList = numbers.length > 2 || hasDateCue(context);
        return isRising && isList
          ? said(`${dayWord(context)} ${list} , ${date(last, month, year)}`)
          : null;
      },
    },
  ]),
  // Q3/2025 · Q.III
  {
    kind: 'date',
    as: 'quarter',
    first: /Q/u,
    pattern:
      /Q\.? ?(?:([1-4])[/.-]((?:19|20)\d\d)(?!\d)|(I{1,3}|IV)[/.-]((?:19|20)\d\d)(?!\d)|(?<=\. ?)(I{1,3}|IV)(?![\p{L}\d]))/uy,
    read: ([, quarter, year = '', ofYear, year2 = '', roman = '']) =>
      said(
        quarter
          ? `quý ${cardinal(quarter)} năm ${cardinal(year)}`
          : `quý ${cardinal(String(romanValue(ofYear ?? roman) ?? 1))}${ofYear ? ` năm ${cardinal(year2)}` : ''}`,
      ),
  },
  // 15/7 AL
  {
    kind: 'word',
    as: 'abbreviation',
    first: /[AaDd]/u,
    pattern: /(?:AL|al|DL|dl)(?![\p{L}\d])/uy,
    read: ([written], { kinds }) =>
      kinds.slice(-2).includes('date')
        ? said(written.toLowerCase() === 'al' ? 'âm lịch' : 'dương lịch')
        : null,
  },
];
