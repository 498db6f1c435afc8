import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { normaliseLine, normaliseScript } from '../../../tts/index.js';

const FILE = join(import.meta.dirname, '../../../../tests/tts/languages/cases/unchanged.txt');
const SENTENCES = readFileSync(FILE, 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

test('three hundred ordinary sentences come out as they went in, with nothing to report', () => {
  expect(SENTENCES.length).toBeGreaterThanOrEqual(300);
  const changed = SENTENCES.filter((sentence) => normaliseLine('vi', sentence) !== sentence);
  expect(changed).toEqual([]);
  const { tokens } = normaliseScript(
    'vi',
    SENTENCES.map((text, index) => ({ id: `${index}`, text })),
  );
  expect(tokens).toEqual([]);
});
