import { expect, test } from 'vitest';
import { fillNotice, parseNotice } from '../../content/model/index.js';
import { caught } from '../helpers/caught.js';

const TEXT = 'Bà con bản {bản} chú ý: {giờ} {thứ} họp, mỗi nhà {số} người.';

test('a filled notice says the village, the hour, the day and the number', () => {
  const values = { bản: 'Nà Đa', giờ: '05:30', thứ: '1', số: '02' };
  expect(fillNotice(parseNotice(TEXT), values)).toBe(
    'Bà con bản Nà Đa chú ý: 5 giờ 30 phút thứ hai họp, mỗi nhà 2 người.',
  );
});

test('two slots of a kind are told apart by what is written after the colon', () => {
  const parts = parseNotice('Từ {giờ: bắt đầu} đến {giờ: kết thúc} chủ nhật');
  expect(fillNotice(parts, { 'giờ: bắt đầu': '7:00', 'giờ: kết thúc': '11:15' })).toBe(
    'Từ 7 giờ đến 11 giờ 15 phút chủ nhật',
  );
});

test.each([
  ['Họp lúc {ngày}', /\{ngày\}.*\{bản\}, \{số\}, \{giờ\}, \{thứ\}/],
  ['Họp lúc {giờ', /ngoặc nhọn lẻ/],
  ['Họp {constructor}', /\{constructor\}/],
])('the template “%s” is refused with the reason', (text, reason) => {
  const error = caught(() => parseNotice(text));
  expect(error).toMatchObject({ code: 'TEMPLATE_INVALID' });
  expect((error as Error).message).toMatch(reason);
});

test.each([
  ['giờ', '25:00'],
  ['giờ', '7'],
  ['thứ', '8'],
  ['số', '-3'],
  ['số', '12345'],
  ['bản', ''],
  ['bản', '{số}'],
])('the slot {%s} does not take “%s”', (slot, value) => {
  const error = caught(() => fillNotice(parseNotice(`Báo {${slot}}`), { [slot]: value }));
  expect(error).toMatchObject({ code: 'INPUT_INVALID', params: { field: slot } });
});
