import { NO_FROM, SCORES } from '../lexicon/cues.js';
import type { Context } from '../rule.js';

const SCORE_WORDS = 4;
const SCORE_PHRASE =
  /(?:^| )(?:(?:tỷ|tỉ) số(?: |$)|(?:lượt (?:đi|về)|chung cuộc|chung kết)$|(?:set|sét|séc|hiệp|ván) \d$)/u;
/** “thắng 21-15 và 21-19” */
const SCORE_BEFORE = /(?:thắng|thua|hòa|số) \d{1,3} ?[-–:] ?\d{1,3} (?:và|rồi)$/u;

export function isScore({ before, phrase }: Context): boolean {
  const words = before.slice(-SCORE_WORDS).join(' ');
  if (SCORE_PHRASE.test(words) || SCORE_BEFORE.test(phrase)) return true;
  const cue = before.at(-1) ?? '';
  return SCORES.has(cue) && (cue !== 'trước' || before.at(-2) === 'dẫn');
}

export const GOALS = /^\d{1,2}$/u;
const RESULT = /(?:^| )\d{1,2} ?[-–] ?\d{1,2}(?: |$)/u;
/** “25-20; 22-25; 15-11”, the third of three sets */
const SETS_BEFORE = /(?:^| )\d{1,2} ?[-–] ?\d{1,2}(?: và)?$/u;
/** “set quyết định 15-13 nghiêng về” */
const IN_GAME = /(?:^| )(?:set|sét|séc|hiệp|ván|chung kết|bán kết)(?: |$)/u;
const COMPARED = /(?:^| )(?:tỷ số|tỉ số|thắng|thua|hòa|hoà)(?: |$)/u;
const PLAYED =
  /(?:^| )(?:kết quả|pen|luân lưu|hiệp|thắng|thua|hòa|hoà|gặp|đánh bại|vượt qua|chung kết|bán kết|trận)(?: |$)/u;
/** What follows a score is a name or an end, never a measure. */
export const NO_MEASURE =
  /^(?:[.,;)!?]|$| ?\(| \p{Lu}| (?:pen|trước|ở|trong|sau|và|cho|tại|để|đội|nghiêng|thuộc|trước|chung|khi|giúp|đưa)(?!\p{L}))/u;

/** “Bản Nậm Pha - Bản Phiêng Phát: 1-3”: two that met. */
const PAIR =
  /\p{Lu}[\p{L}\d ]{1,30} ?[-–] ?\p{Lu}[\p{L}\d ]{1,30}: ?\d{1,2} ?[-–] ?\d{1,2}(?![\d\p{L}%])/u;

/** “thắng bản Nà Can 3-2”, “bản Mường 3 - 0 Phiêng Luông” */
export function isResult(low: string, high: string, context: Context): boolean {
  const { before, phrase, kind, heading } = context;
  const after = heading ? context.after.toLowerCase() : context.after;
  if (!GOALS.test(low) || !GOALS.test(high) || !NO_MEASURE.test(after)) return false;
  if (low === high || after.startsWith(' pen')) return true;
  // one result after another: “Nà Tăm 2-2 Bản Bo; Khun Há 1-4 Hồ Thầu”
  const follows =
    /^ \p{Lu}/u.test(after) &&
    !(Number(low) < Number(high) && / \p{Lu}{2}/uy.test(after)) &&
    !NO_FROM.has(before.at(-1) ?? '');
  if (follows && (low === high || RESULT.test(phrase))) return true;
  if (kind === 'mark' && PAIR.test(context.line)) return true;
  if (SETS_BEFORE.test(phrase) && COMPARED.test(phrase)) return true;
  if (low.length === 2 && Number(low) > Number(high) && IN_GAME.test(phrase)) return true;
  return (
    PLAYED.test(phrase) ||
    (Number(low) > Number(high) && (/^ \p{Lu}/u.test(after) || SETS_BEFORE.test(phrase)))
  );
}
