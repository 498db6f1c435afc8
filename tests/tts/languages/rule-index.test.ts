import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { RULES } from '../../../tts/languages/vi/classify.js';
import { RuleIndex } from '../../../tts/languages/vi/rule-index.js';
import { randomText } from './random-text.js';

const FOLDER = join(import.meta.dirname, '../../../../tests/tts/languages/cases');
const CASES = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.tsv'))
  .flatMap((file) => readFileSync(join(FOLDER, file), 'utf8').split('\n'))
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t')[0] ?? '');
const TEXTS = [...CASES, ...Array.from({ length: 300 }, (_, seed) => randomText(seed))];

const index = new RuleIndex(RULES);

/** Rows that would match here though `first` and `then` keep them from being tried. */
function hidden(text: string, at: number): readonly string[] {
  const tried = new Set(index.rulesAt(text, at, true));
  return RULES.filter((rule) => !tried.has(rule) && mayBegin(rule, text, at))
    .filter(({ pattern }) => {
      if (typeof pattern === 'function') return pattern(text, at) !== null;
      pattern.lastIndex = at;
      return pattern.test(text);
    })
    .map(({ kind, pattern }) => `${kind} ${pattern.toString()} at ${at} of ${text}`);
}

/** A row with nothing but `first` says by it what it is for: that may be less than its pattern. */
const mayBegin = (
  { first, then, digits }: (typeof RULES)[number],
  text: string,
  at: number,
): boolean =>
  (then ?? digits) !== undefined &&
  (!first || first.test(String.fromCodePoint(text.codePointAt(at) ?? 0)));

test('what may follow the digits or letters of a row is all that its pattern allows', () => {
  expect(RULES.filter(({ then }) => then).length).toBeGreaterThan(20);
  const wrong = TEXTS.flatMap((text) =>
    Array.from({ length: text.length }, (_, at) => at).flatMap((at) => hidden(text, at)),
  );
  expect(wrong).toEqual([]);
});

test('a row for the start of a line is not tried elsewhere', () => {
  const rows = index.rulesAt('1. Nội dung', 0, true).filter(({ start }) => start);
  expect(rows.length).toBeGreaterThan(0);
  const inside = index.rulesAt('1. Nội dung', 0, false);
  expect(inside.length).toBeGreaterThan(0);
  expect(inside.filter((rule) => rows.includes(rule))).toEqual([]);
});
