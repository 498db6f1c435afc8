import { expect, test } from 'vitest';
import { normaliseLine, normaliseScript } from '../../../tts/index.js';
import { phonemes } from '../../../tts/languages/index.js';

/** As schools teach it since 1984, as the state's papers write it, and slips of old keyboards. */
const WORDS: readonly (readonly [written: string, read: string])[] = [
  ['hoà', 'hòa'],
  ['khoá', 'khóa'],
  ['toả', 'tỏa'],
  ['loã', 'lõa'],
  ['hoạ', 'họa'],
  ['khoẻ', 'khỏe'],
  ['loè', 'lòe'],
  ['thuỷ', 'thủy'],
  ['tuỳ', 'tùy'],
  ['uỷ', 'ủy'],
  ['luỹ', 'lũy'],
  ['tuỵ', 'tụy'],
  ['oà', 'òa'],
  ['tóan', 'toán'],
  ['hòan', 'hoàn'],
  ['tòan', 'toàn'],
  ['qúy', 'quý'],
  ['gìa', 'già'],
  ['ngọai', 'ngoại'],
  ['khủyu', 'khuỷu'],
];

/** Where the tone has one place only, in any way of writing. */
const SAME =
  'của mùa cửa lứa thuở chịu kìa nghĩa yếu tiếng uống được ưỡn giếng gì gìn già quả quý quốc ' +
  'quỳnh quyển khuya khuỷu ngoẻo ngoáy khoắng tuần thuế xoong moóc huỵch hoàn toán ngoại hòa thủy ' +
  'khỏe ủy nguyễn khuynh loét xoèn oăm';

test.each(WORDS)('%s is read %s and sounds the same', (written, read) => {
  expect(normaliseLine('vi', written)).toBe(read);
  expect(normaliseLine('vi', `Bà con ${written.toUpperCase()} nhé`)).toBe(`bà con ${read} nhé`);
  expect(phonemes('vi', written)).toBe(phonemes('vi', read));
});

test('what has its tone at its one place comes out as it went in, with nothing to report', () => {
  expect(normaliseLine('vi', SAME)).toBe(SAME);
  expect(normaliseScript('vi', [{ id: 'p', text: SAME }]).tokens).toEqual([]);
});

test('a tone that was moved is told in the report, as certain', () => {
  const { tokens, doubts } = normaliseScript('vi', [{ id: 'p', text: 'Bản Hoà Bình' }]);
  expect(tokens).toMatchObject([
    { token: 'Hoà', class: 'spelling', reading: 'hòa', confidence: 1 },
  ]);
  expect(doubts).toEqual([]);
});

test('accents typed apart, in any order, are the same word', () => {
  for (const [written, read] of WORDS) {
    expect(normaliseLine('vi', written.normalize('NFD'))).toBe(read);
  }
  expect(normaliseLine('vi', 'Lệ Chủ'.normalize('NFD'))).toBe('lệ chủ');
});
