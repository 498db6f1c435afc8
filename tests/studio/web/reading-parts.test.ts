/** What the “lời đọc” view decides without a browser: marked places, and a place written out. */
import { describe, expect, it } from 'vitest';
import { isWord, partsOf, writtenOut, type Mark } from '../../../studio/web/lib/reading-parts.js';

const mark = (start: number, end: number, given: Partial<Mark> = {}): Mark => ({
  start,
  end,
  paragraphId: 'p',
  from: 3,
  to: 5,
  token: 'AB',
  kind: 'guessed',
  reading: 'a bê',
  ...given,
});

describe('the spoken text', () => {
  it('is cut at its marks, also where the same words stand unmarked before', () => {
    const one = mark(8, 12);
    expect(partsOf({ text: 'a bê mã a bê bảy', marks: [one] })).toEqual([
      { text: 'a bê mã ' },
      { text: 'a bê', mark: one },
      { text: ' bảy' },
    ]);
  });

  it('shows what nothing is said for as it was written', () => {
    const one = mark(3, 3, { token: '中文', kind: 'unread', reading: '' });
    expect(partsOf({ text: 'mã bảy', marks: [one] })).toEqual([
      { text: 'mã ' },
      { text: '中文 ', mark: one },
      { text: 'bảy' },
    ]);
    expect(partsOf({ text: '', marks: [mark(0, 0, { token: '中' })] })).toHaveLength(1);
  });

  it('keeps every letter when marks touch or fill it', () => {
    const text = 'a bê xê';
    const parts = partsOf({ text, marks: [mark(0, 4), mark(5, 7)] });
    expect(parts.map((part) => part.text).join('')).toBe(text);
  });
});

describe('a place written out', () => {
  const text = 'Họp ở TT.\n\nHọp ở TT.';
  const paragraphs = [
    { id: 'p', text: 'Họp ở TT.' },
    { id: 'q', text: 'Họp ở TT.' },
  ];
  const place = mark(0, 0, { paragraphId: 'q', from: 6, to: 8, token: 'TT' });

  it('is the one that was marked, in its own paragraph', () => {
    expect(writtenOut(text, paragraphs, place, 'thị trấn')).toBe('Họp ở TT.\n\nHọp ở thị trấn.');
  });

  it('is left alone when the text has changed meanwhile', () => {
    const edited = text.replace(/TT\.$/u, 'xã.');
    expect(writtenOut(edited, paragraphs, place, 'thị trấn')).toBeUndefined();
    expect(writtenOut('', paragraphs, place, 'thị trấn')).toBeUndefined();
  });
});

it('a reading for all texts is offered for words, not for numbers', () => {
  expect(isWord(mark(0, 0, { token: 'TT' }))).toBe(true);
  expect(isWord(mark(0, 0, { token: '12/5' }))).toBe(false);
  expect(isWord(mark(0, 0, { token: 'a'.repeat(61) }))).toBe(false);
});
