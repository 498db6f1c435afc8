import { expect, test } from 'vitest';
import { icyTitle } from '../../../scheduler/plan/icy-title.js';

test.each([
  { given: 'Bình Lư chuyển đổi số', shown: 'Bình Lư chuyển đổi số' },
  { given: 'Bình Lư'.normalize('NFD'), shown: 'Bình Lư' },
  { given: "Chợ 4.0'; StreamUrl='http://x", shown: "Chợ 4.0’; StreamUrl='http://x" },
  { given: 'một\nhai\t ba\u0000bốn\u2028năm', shown: 'một hai ba bốn năm' },
])('the title $given is shown as $shown', ({ given, shown }) => {
  expect(icyTitle(given, 'village')).toBe(shown);
});

test('a long title is cut to 120 characters, its rehearsal mark kept', () => {
  const title = icyTitle('ể'.repeat(500), 'trial');
  expect(Array.from(title)).toHaveLength(120);
  expect(title.startsWith('Phát thử: ể')).toBe(true);
});
