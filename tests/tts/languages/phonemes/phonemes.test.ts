import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { normaliseLine, phonemes } from '../../../../tts/languages/index.js';
import { ABBREVIATIONS } from '../../../../tts/languages/vi/lexicon/abbreviations.js';
import { FOREIGN } from '../../../../tts/languages/vi/lexicon/foreign.js';
import {
  NORTHERN,
  toPhonemes,
  toPhonemesLine,
  TRAINED_SYMBOLS,
} from '../../../../tts/languages/vi/phonemes/index.js';
import { isSyllable } from '../../../../tts/languages/vi/syllable.js';
import { randomText } from '../random-text.js';
import { DIFFERENCES, type TableRow } from './espeak-differences.js';
import { OWN_SYLLABLES } from './own-syllables.js';

const REPO = fileURLToPath(new URL('../../../../../', import.meta.url));
const DATA = process.env['LOA_TEST_DATA'] ?? path.join(REPO, '..', 'shared', 'data');
const TABLE = path.join(DATA, 'espeak-vi-syllables.tsv');
const reason = existsSync(TABLE) ? '' : ` (left out: no table at ${TABLE}, see LOA_TEST_DATA)`;

const untrained = (said: string): string[] =>
  [...said.replace(/[ ,;:.!?]/gu, '')].filter((symbol) => !TRAINED_SYMBOLS.has(symbol));

test('there are 43 symbols', () => {
  expect(TRAINED_SYMBOLS.size).toBe(43);
});

test('at least 150 words of a bulletin are said as espeak says them', () => {
  const wrong = OWN_SYLLABLES.filter(([word, said]) => toPhonemes(word) !== said);
  expect(OWN_SYLLABLES.length).toBeGreaterThanOrEqual(150);
  expect(wrong.map(([word, said]) => `${word}: ${toPhonemes(word)}, not ${said}`)).toEqual([]);
});

describe.skipIf(reason !== '')(`espeak's table of syllables${reason}`, () => {
  const rows = reason === '' ? readTable() : [];
  const differing = rows.filter(({ syllable, espeak }) => toPhonemes(syllable) !== espeak);

  test('each difference is explained', () => {
    const unexplained = differing.filter((row) => !DIFFERENCES.some(({ of }) => of(row)));
    expect(unexplained).toEqual([]);
  });

  test('every explanation explains something', () => {
    expect(DIFFERENCES.filter(({ of }) => !differing.some(of))).toEqual([]);
  });

  test("at least 99 % is equal, espeak's faults left out", () => {
    const isFault = (row: TableRow) => DIFFERENCES.some((one) => one.isFault && one.of(row));
    const counted = rows.filter((row) => !isFault(row));
    const equal = counted.filter(({ syllable, espeak }) => toPhonemes(syllable) === espeak);
    expect(counted.length).toBeGreaterThan(17_000);
    expect(equal.length / counted.length).toBeGreaterThanOrEqual(0.99);
  });

  test('no syllable gives a symbol that no voice has learnt', () => {
    expect(rows.flatMap(({ syllable }) => untrained(toPhonemes(syllable)))).toEqual([]);
  });
});

test('every onset with every rime and tone keeps to the 43 symbols', () => {
  const rimes = [...NORTHERN.nuclei.keys()].flatMap((vowels) =>
    [...NORTHERN.codas.keys()].map((coda) => vowels + coda),
  );
  const said = [...NORTHERN.onsets.keys()].flatMap((onset) =>
    rimes.flatMap((rime) =>
      ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'].map((tone) =>
        toPhonemes(`${onset}${rime.slice(0, 1)}${tone}${rime.slice(1)}`),
      ),
    ),
  );
  expect(said.filter((one) => one !== '').length).toBeGreaterThan(50_000);
  expect([...new Set(said.flatMap(untrained))]).toEqual([]);
});

test('any text whatever, read or raw, keeps to the 43 symbols', () => {
  const texts = Array.from({ length: 300 }, (_, seed) => randomText(seed));
  const said = texts.flatMap((text) => [
    toPhonemesLine(text),
    phonemes('vi', normaliseLine('vi', text), { notation: 'piper' }),
  ]);
  expect([...new Set(said.flatMap(untrained))]).toEqual([]);
  expect(said.some((one) => one !== '')).toBe(true);
});

test('every word that the lexicon can give is said', () => {
  const words = [...ABBREVIATIONS, ...FOREIGN].flatMap(([, read]) => read.split(' '));
  expect(words.filter((word) => toPhonemes(word) === '')).toEqual([]);
});

test('what is not Vietnamese says nothing, and nothing foreign comes out', () => {
  expect(['zoom', 'w', 'tstr', '123', '', 'ñu', 'яблоко'].map((word) => toPhonemes(word))).toEqual([
    '',
    '',
    '',
    '',
    '',
    '',
    '',
  ]);
  expect(isSyllable('zoom')).toBe(false);
});

describe('a line', () => {
  test('keeps its marks; the level tone falls at the end of a clause only', () => {
    expect(toPhonemesLine('hôm nay, bà con ra xã.')).toBe('hˈo1m nˈa7j, bˈaː2 kˌɔ1n zˈaː1 sˈaː5.');
  });

  test('for Piper has no mark of the level tone', () => {
    const said = toPhonemesLine('hôm nay, trâu ăn cỏ.', { notation: 'piper' });
    expect(said).toBe('hˈom nˈaj, tʃˈəw ˈan kˈɔ4.');
  });

  test('may be written with loose accents, in capitals, in the old or the new way', () => {
    expect(toPhonemesLine('hoà'.normalize('NFD'))).toBe(toPhonemesLine('HÒA'));
  });

  test('of a document is said from the reading of its language', () => {
    const said = phonemes('vi', normaliseLine('vi', 'Kế hoạch số 377/KH-UBND ngày 12/5/2026.'));
    expect(said).toContain('hwˈe-6c');
    expect(untrained(said)).toEqual([]);
  });

  test('of a language without phonemes is refused', () => {
    expect(() => phonemes('hnj', 'nyob zoo')).toThrow();
  });
});

function readTable(): TableRow[] {
  const [, ...lines] = readFileSync(TABLE, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [syllable = '', onset = '', rime = '', , espeak = ''] = line.split('\t');
    return { syllable, onset, rime, espeak };
  });
}
