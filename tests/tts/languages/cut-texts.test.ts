import { describe, expect, test } from 'vitest';
import { normaliseLine, normaliseScript } from '../../../tts/index.js';
import { isSayable } from '../../../tts/languages/vi/syllable.js';
import { partedTokens, realTexts } from './corpus.js';
import { cutText } from './cut-text.js';

const SEEDS = 4_000;
const SPOKEN =
  /^(?:[aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệghiìíỉĩịklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvxyỳýỷỹỵ]+[,;:.?!]?(?: |$))*$/u;
/** Every letter, digit and symbol; punctuation is a pause or nothing, and spaces are spaces. */
const SAID_OR_TOLD = /[\p{L}\p{N}\p{S}]/gu;

const REAL = realTexts();
const TEXTS = Array.from({ length: SEEDS }, (_, seed) => ({ seed, text: cutText(seed, REAL) }));

/** The seeds whose text breaks the property, with what shows it. */
function broken(fault: (text: string) => string | undefined): readonly string[] {
  return TEXTS.flatMap(({ seed, text }) => {
    const found = fault(text);
    return found === undefined ? [] : [`seed ${seed}: ${JSON.stringify(text)}: ${found}`];
  }).slice(0, 10);
}

/** An accent or a sign of another script that hangs on a word is no letter of it. */
function isAsItStands(written: string, said: string): boolean {
  const regular = written.normalize('NFC').toLowerCase();
  return regular.startsWith(said) && regular.slice(said.length).search(SAID_OR_TOLD) < 0;
}

function lost(text: string): string | undefined {
  const { units, tokens } = normaliseScript('vi', [{ id: 'p', text }]);
  const told = new Uint8Array(text.length);
  for (const { from, to } of tokens) told.fill(1, from, to);
  for (const { words } of units) {
    for (const { from, to, text: said } of words) {
      if (isAsItStands(text.slice(from, to), said)) told.fill(1, from, to);
    }
  }
  const gone = [...text.matchAll(SAID_OR_TOLD)].filter(({ index }) => !told[index]);
  return gone.length === 0
    ? undefined
    : gone.map(({ 0: char, index }) => `${char} at ${index}`).join();
}

describe('of real texts cut up and joined at random', () => {
  test('only Vietnamese letters, spaces and pause marks are spoken', () => {
    expect(
      broken((text) => {
        const said = normaliseLine('vi', text);
        return SPOKEN.test(said) ? undefined : said;
      }),
    ).toEqual([]);
  });

  test('every word is a syllable that can be said', () => {
    expect(
      broken((text) => {
        const words = normaliseLine('vi', text).match(/[^\s,;:.?!]+/gu) ?? [];
        const odd = words.filter((word) => !isSayable(word));
        return odd.length === 0 ? undefined : odd.join(' ');
      }),
    ).toEqual([]);
  });

  test('what is read once is read the same again', () => {
    expect(
      broken((text) => {
        const said = normaliseLine('vi', text);
        const again = normaliseLine('vi', said);
        return again === said ? undefined : `${said} → ${again}`;
      }),
    ).toEqual([]);
  });

  test('nothing is lost: each letter, digit and symbol is said as it stands or is in the report', () => {
    expect(broken(lost)).toEqual([]);
  });

  test('a breath never parts what one token says, but a span of two whole dates or long sums', () => {
    expect(
      broken((text) => {
        const parted = partedTokens(normaliseScript('vi', [{ id: 'p', text }]));
        return parted.length === 0 ? undefined : `after ${parted.join(', ')}`;
      }),
    ).toEqual([]);
  });
});
