import { expect, test } from 'vitest';
import { normaliseLine } from '../../../tts/index.js';
import { EXAMINED, isRight } from './examined.js';

const LEAST_RIGHT = 0.97;

test.each([...EXAMINED])('of “%s” 97 lines of a hundred are read right', (_, lines) => {
  const wrong = lines.filter((line) => !isRight(normaliseLine('vi', line.written), line));
  expect(lines.length).toBeGreaterThanOrEqual(150);
  expect(1 - wrong.length / lines.length, JSON.stringify(wrong, null, 1)).toBeGreaterThanOrEqual(
    LEAST_RIGHT,
  );
});
