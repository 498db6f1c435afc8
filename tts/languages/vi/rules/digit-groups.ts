import { digitGroups } from '../numbers.js';

/** Digits one by one, with a breath where people put it. */
export function digitsInBreaths(written: string): string {
  return digitGroups(groupsOf(written));
}

/** The writer's own groups, else those that people say: 4-3-3 for a mobile, 4-4 for a hotline. */
function groupsOf(written: string): readonly string[] {
  const groups = written.split(/\D+/u).filter((group) => group !== '');
  if (groups.length !== 1) return groups;
  const [digits = ''] = groups;
  const sizes = GROUPING.get(digits.length) ?? evenSizes(digits.length);
  return cut(digits, sizes);
}

const GROUPING: ReadonlyMap<number, readonly number[]> = new Map([
  [6, [3, 3]],
  [7, [4, 3]],
  [8, [4, 4]],
  [9, [3, 3, 3]],
  [10, [4, 3, 3]],
  [11, [4, 4, 3]],
  [12, [3, 3, 3, 3]],
]);

function evenSizes(length: number): readonly number[] {
  if (length <= 5) return [length];
  return Array.from({ length: Math.ceil(length / 4) }, () => 4);
}

function cut(digits: string, sizes: readonly number[]): string[] {
  return sizes.map((size, index) => {
    const start = sizes.slice(0, index).reduce((sum, each) => sum + each, 0);
    return digits.slice(start, start + size);
  });
}
