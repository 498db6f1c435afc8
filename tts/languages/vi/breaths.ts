import type { SpokenUnit, SpokenWord } from '../../port.js';

/** A listener takes in about this many syllables at once. */
const LONGEST_GROUP = 18;
const SHORTEST_GROUP = 5;

/** Words before which a speaker may breathe without breaking what belongs together. */
const BEFORE = new Set(
  (
    'và hoặc hay nhưng mà nên vì do bởi để nhằm nếu khi thì là của cho với từ đến tại trong ngoài ' +
    'trên dưới theo về được bị đã đang sẽ cần phải không có như gồm cùng trước sau qua bằng các ' +
    'những mỗi mọi tuyệt đồng đề yêu'
  ).split(' '),
);
/** How good a place is: joining words are better than the particles of a verb. */
const BEST = new Set('và hoặc nhưng mà nên vì do bởi để nhằm nếu khi thì đồng đề tuyệt'.split(' '));

/** Places for a breath in the groups that are too long; never inside what is one token. */
export function breathsOf(
  words: readonly SpokenWord[],
  marks: SpokenUnit['marks'],
): readonly number[] {
  const breaths: number[] = [];
  let start = 0;
  for (let index = 0; index < words.length; index += 1) {
    if (!marks[index] && index < words.length - 1) continue;
    for (let left = index + 1 - start; left > LONGEST_GROUP; left = index + 1 - start) {
      const last = breathIn(words, start, index);
      if (last === undefined) break;
      breaths.push(last);
      start = last + 1;
    }
    start = index + 1;
  }
  return breaths;
}

/** The word to breathe after: nearest the middle of what can be said at once, natural if possible. */
function breathIn(words: readonly SpokenWord[], start: number, end: number): number | undefined {
  const groups = Math.ceil((end + 1 - start) / LONGEST_GROUP);
  const ideal = start + Math.ceil((end + 1 - start) / groups) - 1;
  const first = start + SHORTEST_GROUP - 1;
  const last = Math.min(start + LONGEST_GROUP - 1, end - SHORTEST_GROUP);
  let best: { readonly at: number; readonly cost: number } | undefined;
  for (let at = first; at <= last; at += 1) {
    const cost = breathCost(words[at], words[at + 1]) + Math.abs(at - ideal);
    if (cost < (best?.cost ?? Infinity)) best = { at, cost };
  }
  return best?.at;
}

const UNNATURAL = 30;

function breathCost(word: SpokenWord | undefined, next: SpokenWord | undefined): number {
  if (!word || !next || word.from === next.from) return Infinity;
  if (BEFORE.has(word.text)) return UNNATURAL * 2;
  if (BEST.has(next.text)) return 0;
  return BEFORE.has(next.text) ? 4 : UNNATURAL;
}
