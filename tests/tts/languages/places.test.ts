import { describe, expect, test } from 'vitest';
import { normaliseLine, normaliseScript } from '../../../tts/index.js';
import { RULES } from '../../../tts/languages/vi/classify.js';
import { CASES } from './vi-cases.js';
import { randomText } from './random-text.js';

const PIECES = [
  'a-',
  '1.',
  '1/',
  '“',
  '9',
  'A',
  'a.a@',
  '- ',
  '\u0301',
  '12/5 - ',
  'http://',
  '1,2',
  '(',
  '. ',
];

const VIETNAMESE =
  /^[aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệghiìíỉĩịklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvxyỳýỷỹỵ]+$/;

const ALL_WRITTEN = Object.values(CASES).flatMap((cases) => cases.map(([written]) => written));
const RANDOM = Array.from({ length: 400 }, (_, seed) => randomText(seed));
const TEXTS = [...ALL_WRITTEN, ...RANDOM];

const wordsOf = (text: string) =>
  normaliseScript('vi', [{ id: 'p', text }]).units.flatMap((unit) => unit.words);

describe('whatever is written', () => {
  test('only lower-case Vietnamese letters come out', () => {
    for (const text of TEXTS) {
      const strange = wordsOf(text).filter((word) => !VIETNAMESE.test(word.text));
      expect(strange, JSON.stringify(text)).toEqual([]);
    }
  });

  test('places lie inside the text, are not empty, and never go back', () => {
    for (const text of TEXTS) {
      const words = wordsOf(text);
      for (const [index, word] of words.entries()) {
        expect(word.from, JSON.stringify(text)).toBeGreaterThanOrEqual(words[index - 1]?.from ?? 0);
        expect(word.to, JSON.stringify(text)).toBeGreaterThan(word.from);
        expect(word.to).toBeLessThanOrEqual(text.length);
      }
    }
  });

  test('every letter and digit is read or reported', () => {
    for (const text of TEXTS) {
      const { units, tokens } = normaliseScript('vi', [{ id: 'p', text }]);
      const covered = new Uint8Array(text.length);
      for (const { from, to } of [...units.flatMap((unit) => unit.words), ...tokens])
        covered.fill(1, from, to);
      const swallowed = [...text.matchAll(/[\p{L}\p{N}\p{S}]/gu)].filter(
        ({ index }) => !covered[index],
      );

      expect(
        swallowed.map(({ 0: char, index }) => `${char} at ${index}`),
        JSON.stringify(text),
      ).toEqual([]);
    }
  });
});

test('what is read is read the same again', () => {
  for (const text of TEXTS) {
    const read = normaliseLine('vi', text);
    expect(normaliseLine('vi', read), JSON.stringify(text)).toBe(read);
  }
});

describe('places point at the text as written', () => {
  test('“376/376” is one place for its eleven words', () => {
    const text = 'Đã xong 376/376 hồ sơ';
    const places = wordsOf(text).map(({ from, to }) => text.slice(from, to));
    expect(places.filter((place) => place === '376/376')).toHaveLength(11);
    expect(places.slice(0, 2)).toEqual(['Đã', 'xong']);
  });

  test('decomposed and invisible characters before a word do not shift it', () => {
    const text = 'ba\u0309o\u200b hie\u0302\u0309m\u00a0 số 5';
    const places = wordsOf(text).map(({ from, to }) => text.slice(from, to));
    expect(places).toEqual(['ba\u0309o', 'hie\u0302\u0309m', 'số', '5']);
  });
});

describe('a hostile text cannot make the reading slow', () => {
  test('no rule has an unlimited repetition, so each looks at a bounded stretch', () => {
    const patterns = RULES.flatMap(({ pattern }) => (pattern instanceof RegExp ? [pattern] : []));
    expect(patterns.length).toBeGreaterThan(40);
    const unlimited = patterns
      .map(({ source }) => source)
      .filter((source) => UNLIMITED.test(bare(source)));
    expect(unlimited).toEqual([]);
  });

  test.each(PIECES)('%j repeated to 20,000 characters is read to its end', (piece) => {
    const text = `${piece.repeat(Math.floor(19_990 / piece.length))}\nhết`;
    expect(wordsOf(text).at(-1)?.text).toBe('hết');
  });
});

const UNLIMITED = /[*+]|\{\d+,\}/u;

/** A pattern without its escapes and character classes, where * and + are only characters. */
function bare(source: string): string {
  return source
    .replace(/\\[pPu]\{[^}]+\}/gu, 'x')
    .replace(/\\./gu, 'x')
    .replace(/\[[^\]]*\]/gu, 'x');
}
