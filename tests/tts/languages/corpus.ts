import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SpokenText } from '../../../tts/index.js';
import { starterSegments } from '../../helpers/starter-segments.js';

/** From dist/tests/tts/languages to the source tree, where files that are not code stay. */
export const CASES_FOLDER = join(import.meta.dirname, '../../../../tests/tts/languages/cases');

/** The lines of a case file, cut at their tabs. */
export function rowsOf(file: string): readonly (readonly string[])[] {
  return readFileSync(join(CASES_FOLDER, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# '))
    .map((line) => line.split('\t'));
}

export const CASE_FILES = readdirSync(CASES_FOLDER).filter((file) => file.endsWith('.tsv'));

/** Every text we have as people write it: the cases of all classes and the starter segments. */
export function realTexts(): readonly string[] {
  const cases = CASE_FILES.flatMap(rowsOf).map(([written = '']) => written);
  const segments = starterSegments().flatMap(({ paragraphs }) =>
    paragraphs.map(({ text }) => text),
  );
  return [...cases, ...segments];
}

/** Breaths inside one token of the report; a span of two whole dates or long sums may be breathed between them. */
export function partedTokens({ units, tokens }: SpokenText): readonly string[] {
  return units.flatMap(({ words, breaths = [] }) =>
    breaths
      .map((at) => [words[at], words[at + 1]] as const)
      .filter(([one, two]) =>
        tokens.some(
          ({ from, to, reading }) =>
            one && two && one.from >= from && two.to <= to && !isSpan(two.text, reading),
        ),
      )
      .map(([one, two]) => `${one?.text ?? ''} | ${two?.text ?? ''}`),
  );
}

const isSpan = (next: string, reading: string): boolean =>
  next === 'đến' &&
  (reading.split('tháng').length > 2 ||
    reading.split(' đến ').every((end) => end.split(' ').length > 5));
