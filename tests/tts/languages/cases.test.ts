import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { normaliseLine } from '../../../tts/index.js';

/** From dist/tests/tts/languages to the source tree, where files that are not code stay. */
const FOLDER = join(import.meta.dirname, '../../../../tests/tts/languages/cases');
const FILES = readdirSync(FOLDER).filter((file) => file.endsWith('.tsv'));

function casesOf(file: string): readonly (readonly [written: string, read: string])[] {
  return readFileSync(join(FOLDER, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))
    .map(([written = '', read = '']) => [written, read] as const);
}

const CASES = FILES.map((file) => [file.replace('.tsv', ''), casesOf(file)] as const);

describe.each(CASES)('%s', (_, cases) => {
  test.each(cases)('%s', (written, read) => {
    expect(normaliseLine('vi', written)).toBe(read);
  });

  test('what is read is read the same again', () => {
    const changed = cases.filter(([, read]) => normaliseLine('vi', read) !== read);
    expect(changed).toEqual([]);
  });
});
