import type { Context } from '../rule.js';

/** “Đề án 06”, “Ban Chỉ đạo 389” are said digit by digit. */
export function isProgramme(number: string, context: Context): boolean {
  if (number.length !== 3 && number !== '06') return false;
  const { before } = context;
  const words = before.slice(-2).join(' ');
  if (number === '06') return words === 'đề án' || words === 'công tác';
  if (PROGRAMMES.has(number))
    return (
      PROGRAMME.test(words) ||
      (number === '135' && ['xã', 'thôn', 'bản'].includes(before.at(-1) ?? ''))
    );
  return /^[1-9]\d{2}$/u.test(number) && (words === 'chỉ đạo' || before.at(-1) === 'bcđ');
}

/** Programmes of the State that everyone calls by the digits of their decision. */
const PROGRAMMES = new Set('134 135 167 327 661'.split(' '));
const PROGRAMME = /(?:^| )(?:chương trình|quốc gia|ctmtqg|mtqg|ct|dự án)$/u;
