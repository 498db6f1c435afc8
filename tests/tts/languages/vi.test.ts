import { describe, expect, test } from 'vitest';
import { normaliseLine, normaliseScript } from '../../../tts/index.js';
import { CASES } from './vi-cases.js';

const read = (text: string) => normaliseScript('vi', [{ id: 'p', text }]);
const doubts = (text: string) => read(text).doubts.map(({ kind, token }) => `${kind} ${token}`);

describe('Vietnamese is read as the convention says', () => {
  for (const [title, cases] of Object.entries(CASES)) {
    test.each(cases)(`${title}: %s`, (written, expected) => {
      expect(normaliseLine('vi', written)).toBe(expected);
    });
  }
});

describe('what is not certain is reported with its place', () => {
  test('a symbol or script without a reading is unread and nothing is said for it', () => {
    expect(doubts('Chú ý 中文 nhé')).toEqual(['unread 中文']);
    expect(normaliseLine('vi', 'Chú ý 中文 nhé')).toBe('chú ý nhé');
  });

  test('a foreign word outside the lexicon is guessed', () => {
    expect(doubts('dùng Kubernetes')).toEqual(['guessed Kubernetes']);
  });

  test('an unknown abbreviation is spelled and guessed', () => {
    expect(doubts('ông XBQ')).toEqual(['guessed XBQ']);
    expect(normaliseLine('vi', 'ông XBQ')).toBe('ông ích bê quy');
  });

  test('an abbreviation with two meanings is guessed', () => {
    expect(doubts('mua TT')).toEqual(['guessed TT']);
  });

  test('plain Vietnamese raises no doubt', () => {
    expect(doubts('Quyển vở của em Nguyễn Văn Giàng để ở nghỉ trưa, boong tàu, quơ tay.')).toEqual(
      [],
    );
  });
});

describe('a text is cut into units', () => {
  const units = (text: string) =>
    read(text).units.map(
      ({ words, endsWith }) => `${words.map((w) => w.text).join(' ')} | ${endsWith}`,
    );

  test('at sentences, never inside numbers, document numbers or abbreviations', () => {
    expect(units('Có 1.250 hộ ở TP. Lai Châu. Số 12/KH-UBND, v.v. đã có!')).toEqual([
      'có một nghìn hai trăm năm mươi hộ ở thành phố lai châu | sentence',
      'số mười hai kế hoạch của ủy ban nhân dân vân vân đã có | paragraph',
    ]);
  });

  test('at the lines of a list', () => {
    expect(units('Gồm:\n- chè\n- ngô')).toEqual(['gồm | item', 'chè | item', 'ngô | paragraph']);
  });

  test('but not where an editor only wrapped a line', () => {
    expect(units('Bà con chú ý\nnước đang lên.')).toEqual([
      'bà con chú ý nước đang lên | paragraph',
    ]);
  });

  test('and a long sentence stays one unit', () => {
    expect(read('bà con '.repeat(500)).units).toHaveLength(1);
  });

  test('each with a mark at its end', () => {
    for (const unit of read('Một\nHai, ba\nBốn? Năm').units) {
      expect(unit.marks[unit.words.length - 1]).toMatch(/[.?]/);
    }
  });
});

describe('one line in, one line out', () => {
  test.each(['', ' ', '\t', '“”'])('%j gives an empty line', (line) => {
    expect(normaliseLine('vi', line)).toBe('');
  });

  test('no full stop is added where the writer put none', () => {
    expect(normaliseLine('vi', 'Xin chào')).toBe('xin chào');
    expect(normaliseLine('vi', 'Xin chào.')).toBe('xin chào.');
  });

  test('an unknown language is refused by name', () => {
    expect(() => normaliseLine('xx', 'a')).toThrow(/xx/);
  });
});
