import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { normaliseLine, normaliseScript, type SpokenUnit } from '../../../tts/index.js';
import { reportLine } from '../../../tts/languages/index.js';
import { randomText } from './random-text.js';

const FOLDER = join(import.meta.dirname, '../../../../tests/tts/languages/cases');
const SENTENCES = readdirSync(FOLDER)
  .flatMap((file) => readFileSync(join(FOLDER, file), 'utf8').split('\n'))
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t')[0] ?? '');
const TEXTS = [
  ...SENTENCES,
  ...Array.from({ length: 400 }, (_, seed) => randomText(seed)),
  SENTENCES.join(' '),
  SENTENCES.join('\n'),
];

const unitText = ({ words, marks }: SpokenUnit): string =>
  words.map(({ text }, index) => `${text}${marks[index] ?? ''}`).join(' ');

test('a line says what its units say, and reports the same', () => {
  // One expectation for all: ten thousand of them cost more than the reading.
  const wrong = TEXTS.filter((text) => {
    const { units, tokens } = normaliseScript('vi', [{ id: '', text }]);
    const said = units.map(unitText).join(' ');
    const line = normaliseLine('vi', text);
    // A line shows the mark that closes it only where the writer put one.
    const saysSame = line === said || line === said.replace(/\.$/u, '');
    return !saysSame || !isDeepStrictEqual(reportLine('vi', text), { text: line, tokens });
  });
  expect(wrong).toEqual([]);
});
