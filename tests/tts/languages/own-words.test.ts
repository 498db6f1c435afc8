import { describe, expect, test } from 'vitest';
import type { OwnReading } from '../../../content/model/index.js';
import { normaliseLine, normaliseScript } from '../../../tts/index.js';
import { sayableReading } from '../../../tts/languages/index.js';

const abbreviation = (written: string, read: string): OwnReading => ({
  written,
  read,
  wordKind: 'abbreviation',
});
const name = (written: string, read: string): OwnReading => ({ written, read, wordKind: 'name' });
const word = (written: string, read: string): OwnReading => ({ written, read, wordKind: 'word' });

const WORDS = [
  abbreviation('TT', 'thị trấn'),
  abbreviation('UBND', 'ủy ban'),
  abbreviation('TU', 'tỉnh ủy'),
  abbreviation('TP.', 'thành phố'),
  name('Hoà Bum', 'hòa bum xa'),
  name('Sì Lờ Lầu', 'xì lờ lầu'),
  name('KuBo', 'cu bô'),
  word('homestay', 'nhà ở cùng dân'),
  word('rẫy', 'nương rẫy'),
  abbreviation('12/ABC-XYZ', 'mười hai của ban a'),
];

const CASES: readonly (readonly [written: string, read: string])[] = [
  // above the built-in reading, and no longer a guess
  ['Họp ở TT sáng nay', 'họp ở thị trấn sáng nay'],
  ['UBND xã', 'ủy ban xã'],
  ['(TT), “TT”', 'thị trấn, thị trấn'],
  // any place of the tone, any way of typing it
  ['Bản Hòa Bum', 'bản hòa bum xa'],
  ['Bản Hoà Bum'.normalize('NFD'), 'bản hòa bum xa'],
  ['Bản Hoà\u00a0Bum', 'bản hòa bum xa'],
  // a name in a heading of capitals; an abbreviation that is a word there is the word
  ['XÃ SÌ LỜ LẦU HỌP DÂN', 'xã xì lờ lầu họp dân'],
  ['TU SỬA ĐƯỜNG VÀO BẢN', 'tu sửa đường vào bản'],
  ['Thường trực TU', 'thường trực tỉnh ủy'],
  // a word, a foreign name: at the head of a sentence too
  ['Homestay ở bản', 'nhà ở cùng dân ở bản'],
  ['làm HOMESTAY', 'làm nhà ở cùng dân'],
  ['xe kubo', 'xe cu bô'],
  ['Rẫy nhà ai', 'nương rẫy nhà ai'],
  // what stood as a whole code
  ['Theo 12/ABC-XYZ, bà con', 'theo mười hai của ban a, bà con'],
  // a stop that belongs to the word ends no sentence
  ['Ở TP. Lai Châu', 'ở thành phố lai châu'],
];

describe('a commune’s own words', () => {
  test.each(CASES)('%s', (written, read) => {
    expect(normaliseLine('vi', written, { words: WORDS })).toBe(read);
  });

  test.each([
    'TTHC xã',
    'ở tt xã',
    'TT2',
    'HTT',
    'homestay@b.vn',
    'rẫy.vn',
    'Ngày 12/5, 376/376 hồ sơ',
  ])('leave “%s” alone: there none of them stands whole and as it was given', (text) => {
    expect(normaliseLine('vi', text, { words: WORDS })).toBe(normaliseLine('vi', text));
  });

  test('are certain, and the report says that they are its own', () => {
    const text = 'Họp ở TT sáng nay';
    const { doubts, tokens } = normaliseScript('vi', [{ id: 'p', text }], { words: WORDS });
    expect(doubts).toEqual([]);
    expect(tokens).toEqual([
      {
        paragraphId: 'p',
        from: 6,
        to: 8,
        token: 'TT',
        class: 'abbreviation',
        reading: 'thị trấn',
        confidence: 1,
        own: true,
      },
    ]);
    expect(normaliseScript('vi', [{ id: 'p', text }]).doubts).toHaveLength(1);
  });

  test('that nobody can say are not said, whoever put them into the store', () => {
    const words = [abbreviation('TT', 'xyz!'), name('', 'không'), word('a b', '')];
    expect(normaliseLine('vi', 'Họp ở TT', { words })).toBe(normaliseLine('vi', 'Họp ở TT'));
  });

  test('two thousand of them and a long line take no more than a while', () => {
    const words = Array.from({ length: 2000 }, (_, at) =>
      abbreviation(`TT${'ABC'.repeat(at % 7)}Q${at}`, 'thị trấn'),
    );
    const line = 'TTA TT TTQ5 '.repeat(4000);
    expect(normaliseLine('vi', line, { words }).split(' ').length).toBeGreaterThan(12_000);
  });
});

describe('a reading a person wrote', () => {
  test.each([
    ['thị trấn', 'thị trấn'],
    ['  Thị   TRẤN. ', 'thị trấn'],
    ['hoà bình', 'hòa bình'],
    ['UBND', 'ủy ban nhân dân'],
    ['5 tấn', 'năm tấn'],
    ['một, hai', 'một hai'],
  ])('%j is said as %j', (written, read) => {
    expect(sayableReading('vi', written)).toEqual({ read });
  });

  test.each([
    ['Xcvbn', 'Xcvbn'],
    ['中文', '中文'],
    ['hmm bà con', 'hmm'],
    ['…', '…'],
  ])('%j cannot be said', (written, unsayable) => {
    expect(sayableReading('vi', written)).toEqual({ unsayable });
  });
});
