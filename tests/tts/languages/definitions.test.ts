import { describe, expect, test } from 'vitest';
import { normaliseLine, normaliseScript } from '../../../tts/index.js';
import { definitionsIn } from '../../../tts/languages/vi/definitions.js';

const paragraph = (id: string, text: string) => ({ id, text });
const spoken = (texts: readonly string[]): readonly string[] =>
  normaliseScript(
    'vi',
    texts.map((text, index) => paragraph(String(index), text)),
  ).units.map(({ words }) => words.map(({ text }) => text).join(' '));

describe('letters in brackets beside the words that they begin', () => {
  test.each([
    ['Hộ kinh doanh cá thể (HKDCT) nộp thuế', 'hộ kinh doanh cá thể nộp thuế'],
    [
      'Phòng, chống thiên tai và tìm kiếm cứu nạn (PCTT&TKCN)',
      'phòng, chống thiên tai và tìm kiếm cứu nạn',
    ],
    ['đội xung kích số (gọi tắt là ĐXKS)', 'đội xung kích số'],
    ['QĐƠP (quỹ đền ơn phường) thu được 5 triệu đồng', 'quỹ đền ơn phường thu được năm triệu đồng'],
    // beside these words it is no hội nghị, wherever it stands in the line
    ['HN họp tại hội nhà (HN)', 'hội nhà họp tại hội nhà'],
  ])('%s', (written, read) => {
    expect(normaliseLine('vi', written)).toBe(read);
  });

  test.each([
    ['the letters begin other words', 'Nguyễn Văn Hà (HN)'],
    ['one of these is no Vietnamese word', 'Công ty Goertek Vina (CTGV)'],
    ['there are too few words', 'Kinh doanh (HKD)'],
    ['a sentence ends between', 'Hộ kinh. Doanh cá thể (HKDCT)'],
    ['a line ends between', 'Hộ kinh\ndoanh cá thể (HKDCT)'],
    ['more words stand in the bracket', 'HKD (của hộ kinh doanh)'],
    ['no bracket stands there', 'Hộ kinh doanh cá thể HKDCT'],
  ])('say nothing when %s', (_, written) => {
    expect(definitionsIn(written)).toEqual([]);
  });

  test('hold for the whole script, before and after the place', () => {
    expect(
      spoken(['Các HKDCT đến xã', 'Hộ kinh doanh cá thể (HKDCT) nộp thuế', 'HKDCT mới thì khai']),
    ).toEqual([
      'các hộ kinh doanh cá thể đến xã',
      'hộ kinh doanh cá thể nộp thuế',
      'hộ kinh doanh cá thể mới thì khai',
    ]);
  });

  test('are certain, and not the commune’s', () => {
    const { tokens, doubts } = normaliseScript('vi', [
      paragraph('a', 'nhóm cùng sở thích (NCST): NCST họp'),
    ]);
    expect(doubts).toEqual([]);
    const [token] = tokens.filter(({ reading }) => reading === 'nhóm cùng sở thích');
    expect(token).toMatchObject({ class: 'abbreviation' });
    expect(token?.own).toBeUndefined();
  });

  test('are themselves said once, and the report tells of the bracket', () => {
    const { tokens, units } = normaliseScript('vi', [paragraph('a', 'Hợp tác xã (HTX) họp')]);
    expect(units.flatMap(({ words }) => words).map(({ text }) => text)).toEqual(
      'hợp tác xã họp'.split(' '),
    );
    expect(tokens).toContainEqual(
      expect.objectContaining({
        token: '(HTX)',
        class: 'abbreviation',
        reading: '',
        confidence: 1,
      }),
    );
  });

  test.each([
    ['HTX (hợp tác xã) họp', 'hợp tác xã họp'],
    ['gửi 02 (hai) bản', 'gửi hai bản'],
    ['gửi 02 (ba) bản', 'gửi hai, ba, bản'],
    ['UBND (Ủy ban) xã', 'ủy ban nhân dân, ủy ban, xã'],
  ])('what a bracket repeats is said once: %s', (written, read) => {
    expect(normaliseLine('vi', written)).toBe(read);
  });

  test('stand below the commune’s own word', () => {
    const words = [{ written: 'NCST', read: 'nhóm của bản', wordKind: 'abbreviation' }] as const;
    expect(normaliseLine('vi', 'nhóm cùng sở thích (NCST): NCST họp', { words })).toBe(
      'nhóm cùng sở thích: nhóm của bản họp',
    );
  });
});
