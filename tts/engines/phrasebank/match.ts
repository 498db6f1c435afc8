/** Which recordings a unit is put together from. Pure. */
import type { LanguageTag } from '../../../content/model/index.js';
import { numberParts } from '../../languages/index.js';
import type { SpokenUnit } from '../../port.js';

export interface Match {
  /** Keys of the phrases in the order in which they are said, a stretch between two marks each. */
  readonly stretches: readonly (readonly string[])[];
  /** Runs of words that no recording says; empty when the unit can be spoken. */
  readonly missing: readonly string[];
}

/** The best way to say the words before a place: fewest words left out, then fewest joins. */
interface Way {
  readonly left: number;
  readonly phrases: readonly string[];
  readonly gaps: readonly number[];
}

/** More words than anybody says in one breath are not looked up as one phrase. */
const MAX_PHRASE_WORDS = 40;

export function matchUnit(
  unit: SpokenUnit,
  has: (phrase: string) => boolean,
  lang: LanguageTag,
): Match {
  const ways = stretchesOf(unit).map((words) => ({ words, way: bestWay(words, has, lang) }));
  return {
    stretches: ways.map(({ way }) => way.phrases),
    missing: ways.flatMap(({ words, way }) => runsOf(words, way.gaps)),
  };
}

function stretchesOf({ words, marks }: SpokenUnit): readonly (readonly string[])[] {
  const stretches: string[][] = [[]];
  words.forEach(({ text }, index) => {
    stretches.at(-1)?.push(text);
    if (marks[index] && index < words.length - 1) stretches.push([]);
  });
  return stretches;
}

function bestWay(
  words: readonly string[],
  has: (phrase: string) => boolean,
  lang: LanguageTag,
): Way {
  const ways: Way[] = [{ left: 0, phrases: [], gaps: [] }];
  for (let end = 1; end <= words.length; end += 1) {
    const choices: readonly Way[] = stepsTo(end, words, has, lang).map(({ from, phrases }) => {
      const before = ways[from] as Way;
      return { ...before, phrases: [...before.phrases, ...phrases] };
    });
    const before = ways[end - 1] as Way;
    const skipped: Way = { ...before, left: before.left + 1, gaps: [...before.gaps, end - 1] };
    ways.push([...choices, skipped].reduce(better));
  }
  return ways.at(-1) as Way;
}

function stepsTo(
  end: number,
  words: readonly string[],
  has: (phrase: string) => boolean,
  lang: LanguageTag,
): readonly { readonly from: number; readonly phrases: readonly string[] }[] {
  const steps = [];
  for (let from = Math.max(0, end - MAX_PHRASE_WORDS); from < end; from += 1) {
    const phrase = words.slice(from, end).join(' ');
    if (has(phrase)) steps.push({ from, phrases: [phrase] });
  }
  const number = numberOf(words[end - 1] ?? '', has, lang);
  return number ? [...steps, { from: end - 1, phrases: number }] : steps;
}

/** The parts of a written number, when every one of them is recorded. */
function numberOf(
  word: string,
  has: (phrase: string) => boolean,
  lang: LanguageTag,
): readonly string[] | undefined {
  const parts = /^\d{1,3}$/.test(word) ? numberParts(lang, Number(word)) : undefined;
  return parts?.every(has) ? parts : undefined;
}

const better = (one: Way, other: Way): Way => {
  if (one.left !== other.left) return one.left < other.left ? one : other;
  return one.phrases.length <= other.phrases.length ? one : other;
};

function runsOf(words: readonly string[], gaps: readonly number[]): readonly string[] {
  const runs: string[][] = [];
  gaps.forEach((gap, index) => {
    const word = words[gap] ?? '';
    if (gaps[index - 1] === gap - 1) runs.at(-1)?.push(word);
    else runs.push([word]);
  });
  return runs.map((run) => run.join(' '));
}
