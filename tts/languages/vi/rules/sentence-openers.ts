import type { Context } from '../rule.js';

/** Words that begin a sentence; before a small letter they begin no name: “TP. Huế”, “TP. Đồng Hới”. */
const OPENERS = new Set(
  (
    'bà hôm sau mọi các đề từ theo nếu khi để xin mời ai nhà đây việc đến trong tại ngày nay mai sáng ' +
    'chiều tối tuy nhưng và còn vì do với không hãy chúng tôi đó đồng ngoài riêng hiện người cán cả'
  ).split(' '),
);
const OPENING = /^ {1,3}(\p{Lu}\p{Ll}{0,7}) \p{Ll}/u;

/** “Nhà tôi ở TT. Hôm nay đi họp”: the stop of the abbreviation is the sentence's too. */
export function endsWithSentence(written: string, { after }: Context): boolean {
  if (!written.endsWith('.')) return false;
  return OPENERS.has(OPENING.exec(after)?.[1]?.toLowerCase() ?? '');
}
