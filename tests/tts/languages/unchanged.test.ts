import { expect, test } from 'vitest';
import { normaliseLine, normaliseScript } from '../../../tts/index.js';
import { rowsOf } from './corpus.js';

const SENTENCES = rowsOf('unchanged.txt').map(([sentence = '']) => sentence);

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
