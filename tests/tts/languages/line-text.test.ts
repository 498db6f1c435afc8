import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { normaliseLine, normaliseScript, type SpokenUnit } from '../../../tts/index.js';
import { reportLine } from '../../../tts/languages/index.js';
import { CASE_FILES, rowsOf } from './corpus.js';
import { randomText } from './random-text.js';

/** Each file by itself and as one text: a test has no longer to run because there are more of them. */
const TEXTS: readonly (readonly [name: string, texts: readonly string[]])[] = [
  ...CASE_FILES.map((file) => {
    const written = rowsOf(file).map(([text = '']) => text);
    return [file, [...written, written.join(' '), written.join('\n')]] as const;
  }),
  ['texts at random', Array.from({ length: 400 }, (_, seed) => randomText(seed))],
];

const unitText = ({ words, marks }: SpokenUnit): string =>
  words.map(({ text }, index) => `${text}${marks[index] ?? ''}`).join(' ');

test.each(TEXTS)('a line of %s says what its units say, and reports the same', (_, texts) => {
  // One expectation for all: a thousand of them cost more than the reading.
  const wrong = texts.filter((text) => {
    const { units, tokens } = normaliseScript('vi', [{ id: '', text }]);
    const said = units.map(unitText).join(' ');
    const line = normaliseLine('vi', text);
    // A line shows the mark that closes it only where the writer put one.
    const saysSame = line === said || line === said.replace(/\.$/u, '');
    return !saysSame || !isDeepStrictEqual(reportLine('vi', text), { text: line, tokens });
  });
  expect(wrong).toEqual([]);
});
