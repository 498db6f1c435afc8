import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { starterSegments } from '../../helpers/starter-segments.js';

/** From dist/tests/tts/languages to the source tree, where files that are not code stay. */
export const CASES_FOLDER = join(import.meta.dirname, '../../../../tests/tts/languages/cases');

/** The lines of a case file, cut at their tabs. */
export function rowsOf(file: string): readonly (readonly string[])[] {
  return readFileSync(join(CASES_FOLDER, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
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
