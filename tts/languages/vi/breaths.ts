import type { SpokenUnit, SpokenWord } from '../../port.js';
import { isJoined, isSpanJoint, type Source } from './breath-joints.js';

/** A listener takes in about this many syllables at once. */
const LONGEST_GROUP = 18;
const SHORTEST_GROUP = 5;

/** Words before which a speaker may breathe without breaking what belongs together. */
const BEFORE = new Set(
  (
    'và hoặc hay nhưng mà nên vì do bởi để nhằm nếu khi thì là của cho với từ đến tại trong ngoài ' +
    'trên dưới theo về được bị đã đang sẽ cần phải không có như gồm cùng trước sau qua bằng các ' +
    'những mỗi mọi đạt sang vào'
  ).split(' '),
);
/** How good a place is: joining words are better than the particles of a verb. */
const BEST = new Set('và hoặc nhưng mà nên vì do bởi để nhằm nếu khi thì'.split(' '));
/** Words that open a clause only together: “đồng thời”, not the second half of “cộng đồng”. */
const BEST_PAIRS = new Set(
  'đồng thời,đề nghị,yêu cầu,tuyệt đối,bên cạnh,ngoài ra,trong đó,bao gồm'.split(','),
);

/** What a group costs beside its places: too long is worst, too short sounds chopped. */
const COST = { breath: 8, natural: 6, unnatural: 40, after: 60, over: 300, short: 12 } as const;

/**
 * The words after which a group that is too long is breathed, though no mark stands there. Never
 * inside one token (but between the ends of a span of dates or sums), a number and its measure, a citation or a
 * name: then the group stays long.
 */
export function breathsOf(
  words: readonly SpokenWord[],
  marks: SpokenUnit['marks'],
  sourceOf: (index: number) => Source,
): readonly number[] {
  const breaths: number[] = [];
  let start = 0;
  for (let index = 0; index < words.length; index += 1) {
    if (!marks[index] && index < words.length - 1) continue;
    if (index + 1 - start > LONGEST_GROUP) {
      for (const at of breathsIn(words, start, index, sourceOf)) breaths.push(at);
    }
    start = index + 1;
  }
  return breaths;
}

interface Way {
  readonly cost: number;
  /** The place before, or the one before the first word. */
  readonly from: number;
}

/** Of all ways to part the words `start..end` the cheapest; each place looks back a bounded way. */
function breathsIn(
  words: readonly SpokenWord[],
  start: number,
  end: number,
  sourceOf: (index: number) => Source,
): readonly number[] {
  const ways = new Map<number, Way>([[start - 1, { cost: 0, from: start - 1 }]]);
  for (let at = start; at <= end; at += 1) {
    const cost = at === end ? 0 : placeCost(words, at, sourceOf);
    if (cost === undefined) continue;
    const way = cheapestTo(at, start, ways);
    ways.set(at, { cost: way.cost + cost, from: way.from });
  }
  return wayBack(ways, start, end);
}

function cheapestTo(at: number, start: number, ways: ReadonlyMap<number, Way>): Way {
  let best: Way = { cost: Infinity, from: start - 1 };
  for (let from = at - 1; from >= start - 1; from -= 1) {
    const before = ways.get(from);
    if (!before) continue;
    const cost = before.cost + groupCost(at - from);
    if (cost < best.cost) best = { cost, from };
    if (at - from > LONGEST_GROUP) break;
  }
  return best;
}

function groupCost(length: number): number {
  const over = Math.max(0, length - LONGEST_GROUP);
  const short = Math.max(0, SHORTEST_GROUP - length);
  return COST.breath + over * COST.over + short * COST.short + (length * length) / LONGEST_GROUP;
}

function wayBack(ways: ReadonlyMap<number, Way>, start: number, end: number): readonly number[] {
  const places: number[] = [];
  for (let at = ways.get(end)?.from ?? start - 1; at >= start; at = ways.get(at)?.from ?? -1)
    places.push(at);
  return places.reverse();
}

/** Undefined where nobody may breathe. */
function placeCost(
  words: readonly SpokenWord[],
  at: number,
  sourceOf: (index: number) => Source,
): number | undefined {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !next) return undefined;
  if (isSpanJoint(sourceOf(at), sourceOf(at + 1), next.text)) return COST.natural;
  if (word.from === next.from) return undefined;
  if (isJoined(sourceOf, at)) return undefined;
  if (BEFORE.has(word.text)) return COST.after;
  if (BEST.has(next.text) || BEST_PAIRS.has(`${next.text} ${words[at + 2]?.text ?? ''}`)) return 0;
  return BEFORE.has(next.text) ? COST.natural : COST.unnatural;
}
