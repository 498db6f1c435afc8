import { describe, expect, test } from 'vitest';
import { normaliseLine } from '../../../tts/index.js';
import { CASE_FILES, rowsOf } from './corpus.js';

const CASES = CASE_FILES.map(
  (file) =>
    [
      file.replace('.tsv', ''),
      rowsOf(file).map(([written = '', read = '']) => [written, read] as const),
    ] as const,
);

describe.each(CASES)('%s', (_, cases) => {
  test.each(cases)('%s', (written, read) => {
    expect(normaliseLine('vi', written)).toBe(read);
  });

  test('what is read is read the same again', () => {
    const changed = cases.filter(([, read]) => normaliseLine('vi', read) !== read);
    expect(changed).toEqual([]);
  });
});
