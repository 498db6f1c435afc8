import { describe, expect, test } from 'vitest';
import { normaliseScript, type SpokenUnit } from '../../../tts/index.js';
import { partedTokens, realTexts, rowsOf } from './corpus.js';

const LONGEST_GROUP = 18;
/** A citation with its kind: “thông tư số …” is said in one breath though it is a little long. */
const LONGEST_CITATION = 20;

const read = (text: string) => normaliseScript('vi', [{ id: 'p', text }]);

function lineOf({ words, marks, breaths = [] }: SpokenUnit): string {
  return words
    .map(({ text }, at) => text + (marks[at] ?? '') + (breaths.includes(at) ? ' |' : ''))
    .join(' ');
}

/** Last words of the groups between two pauses. */
function groupsOf({ words, marks, breaths = [] }: SpokenUnit) {
  const ends = words.flatMap((_, at) => (marks[at] || breaths.includes(at) ? [at] : []));
  return ends.map((end, index) => {
    const start = (ends[index - 1] ?? -1) + 1;
    return { start, end, syllables: end + 1 - start };
  });
}

describe('a long group is breathed where a speaker would', () => {
  test.each(rowsOf('breaths.txt'))('%s', (written = '', said) => {
    expect(read(written).units.map(lineOf).join(' ')).toBe(said);
  });
});

describe('a sentence ends only where it ends', () => {
  test.each(rowsOf('units.txt'))('%s', (written = '', said) => {
    const units = read(written).units.map(({ words, marks }) =>
      lineOf({ words, marks } as SpokenUnit),
    );
    expect(units.join(' // ')).toBe(said);
  });
});

describe('in every text we have', () => {
  const all = realTexts().map((text) => ({ text, ...read(text) }));
  const units = all.flatMap((each) => each.units.map((unit) => ({ ...each, unit })));

  test('no breath stands inside a token of the report, but between two dates written as one', () => {
    const inside = all.flatMap(partedTokens);
    expect(inside).toEqual([]);
    expect(units.filter(({ unit }) => unit.breaths).length).toBeGreaterThan(80);
  });

  test('no group is longer than can be said in a breath, but for one number that is', () => {
    const long = units.flatMap(({ unit, text }) =>
      groupsOf(unit)
        .filter(({ syllables }) => syllables > LONGEST_GROUP)
        .filter((group) => group.syllables > LONGEST_CITATION || longestToken(unit, group) < 12)
        .filter((group) => group.syllables !== longestToken(unit, group))
        .map(({ syllables }) => `${syllables}: ${text}`),
    );
    expect(long).toEqual([]);
  });

  test('a breath stands where no mark does, in order, and never at an end', () => {
    for (const { unit, text } of units) {
      const { breaths = [], marks, words } = unit;
      expect(breaths, text).toEqual([...new Set(breaths)].sort((a, b) => a - b));
      expect(breaths.filter((at) => marks[at] || at < 0 || at >= words.length - 1)).toEqual([]);
    }
  });
});

test('a text without one mark is breathed throughout, in time that grows with its length', () => {
  const [unit] = read('bà con chú ý nhé '.repeat(4_000)).units;
  const groups = unit ? groupsOf(unit) : [];
  expect(groups.length).toBeGreaterThan(1_000);
  expect(Math.max(...groups.map(({ syllables }) => syllables))).toBeLessThanOrEqual(LONGEST_GROUP);
});

/** Syllables of the longest token in a group. */
function longestToken({ words }: SpokenUnit, { start, end }: { start: number; end: number }) {
  const lengths = new Map<number, number>();
  for (const { from } of words.slice(start, end + 1))
    lengths.set(from, (lengths.get(from) ?? 0) + 1);
  return Math.max(...lengths.values());
}
