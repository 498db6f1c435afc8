import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { RULES } from '../../../tts/languages/vi/classify.js';
import type { Rule } from '../../../tts/languages/vi/rule.js';
import { RuleIndex } from '../../../tts/languages/vi/rule-index.js';
import { randomText } from './random-text.js';

const FOLDER = join(import.meta.dirname, '../../../../tests/tts/languages/cases');
const CASES = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.tsv'))
  .flatMap((file) => readFileSync(join(FOLDER, file), 'utf8').split('\n'))
  .filter((line) => line !== '' && !line.startsWith('# '))
  .map((line) => line.split('\t')[0] ?? '');
const TEXTS = [...CASES, ...Array.from({ length: 300 }, (_, seed) => randomText(seed))];

const index = new RuleIndex(RULES);

function matches(pattern: Rule['pattern'], text: string, at: number): boolean {
  if (typeof pattern === 'function') return pattern(text, at) !== null;
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** Where the pattern of a row matches though the row is not tried there. */
function hidden(rule: Rule, text: string): readonly string[] {
  return matchesIn(rule, text)
    .filter((at) => !rule.first || rule.first.test(String.fromCodePoint(text.codePointAt(at) ?? 0)))
    .filter((at) => !index.rulesAt(text, at, true).includes(rule))
    .map((at) => `${rule.kind} ${rule.pattern.toString()} at ${text.slice(at, at + 40)}`);
}

function matchesIn({ pattern }: Rule, text: string): readonly number[] {
  if (typeof pattern === 'function')
    return placesOf(text).filter((at) => pattern(text, at) !== null);
  const anywhere = new RegExp(pattern.source, pattern.flags.replace('y', 'g'));
  return [...text.matchAll(anywhere)].map(({ index: at }) => at);
}

/** Where a character begins. */
function placesOf(text: string): readonly number[] {
  return [...text.matchAll(/[^]/gu)].map(({ index: at }) => at);
}

test('every row whose pattern matches is tried', () => {
  const wrong = RULES.flatMap((rule) => hidden(rule, TEXTS.join('\n')));
  expect(wrong).toEqual([]);
});

test('most rows that are tried match', () => {
  const text = CASES.join('\n');
  const tried = placesOf(text).flatMap((at) =>
    index.rulesAt(text, at, false).map(({ pattern }) => ({ at, pattern })),
  );
  const matching = tried.filter(({ at, pattern }) => matches(pattern, text, at));
  expect(matching.length / tried.length).toBeGreaterThan(0.5);
});

test.each([
  // a part that is counted, left out, or one of several
  [/a{2,3}b?(?:c|dd){2}/uy, ['aacc', 'aaabcdd', 'aaddddx'], ['abcc', 'aac', 'aabce', 'aaaacc']],
  [/a+?x*[^y]/uy, ['aaz', 'axxz'], ['y', 'ay']],
  // what is looked at but not taken: at the end it counts
  [/a(?=b)/uy, ['ab'], ['ac', 'a']],
  [/a(?!\d)/uy, ['a', 'ab'], ['a1']],
  [/a(?![bc]\d|e)/uy, ['a', 'ab'], []],
  [/a(?=b|$)/uy, ['a', 'ab'], ['ac']],
  [/(?<=b)a/uy, ['a'], ['b']],
  // not understood: held possible
  [/(a|b)\1c/uy, ['aac'], ['cac']],
  [/\u{1f300}\p{Lu}é/uy, ['🌀Đé'], ['🌀đé', 'x']],
  [/k[mg]/iuy, ['KM', 'kg'], ['kx']],
])('%s is tried where it may match', (pattern, where, notWhere) => {
  const row: Rule = { kind: 'word', pattern, read: () => null };
  const rows = new RuleIndex([row], 0);
  expect(where.filter((text) => rows.rulesAt(text, 0, true).length === 0)).toEqual([]);
  expect(notWhere.filter((text) => rows.rulesAt(text, 0, true).length > 0)).toEqual([]);
});

test('a row for the start of a line is not tried elsewhere', () => {
  const rows = index.rulesAt('1. Nội dung', 0, true).filter(({ start }) => start);
  expect(rows.length).toBeGreaterThan(0);
  const inside = index.rulesAt('1. Nội dung', 0, false);
  expect(inside.length).toBeGreaterThan(0);
  expect(inside.filter((rule) => rows.includes(rule))).toEqual([]);
});
