import { expect, test } from 'vitest';
import { normaliseLine } from '../../../tts/index.js';
import { reportLine } from '../../../tts/languages/index.js';

const PIECES = [
  ...['a', 'A', 'I', 'ơ', '1', '0', '-', '–', '(', ')', '.', '/', ' ', ',', ':', '!', '"', '“'],
  ...["'", '<', '…', '*', '#', '@', '_', '=', '+', '%', '\u0301', '\u200b', '\ud800', '😀', '中'],
  ...['я', 'aя', 'a.', 'a@', 'a-', 'a_', '1/', '1-', '1.', '1,', '1:', '1 ', '123 ', '1x', '1kg'],
  ...['TT ', 'UBND', 'v.v', '- ', '• ', '! ', ', ', '1/A-', 'II-', '0912 ', '(1', 'a)', 'a\n'],
  ...['12/5 - ', 'http://', 'gọi 113, ', 'quý I, ', 'điểm a, ', 'bà con ', 'BÀ CON ', '1+1='],
  ...['ba\u0309o ', 'kubernetes ', 'a1.-/@', 'AB (a b) ', 'a b (AB) '],
];
const SHORT = 2000;
const TIMES = 4;

/** What reading a text looks at: characters one by one, patterns tried, stretches cut out. */
function steps(read: () => unknown): number {
  const { charCodeAt, slice } = String.prototype;
  const { exec } = RegExp.prototype;
  let count = 0;
  String.prototype.charCodeAt = function (at) {
    count += 1;
    return charCodeAt.call(this, at);
  };
  String.prototype.slice = function (from, to) {
    const cut = slice.call(this, from, to);
    count += cut.length;
    return cut;
  };
  RegExp.prototype.exec = function (text) {
    count += 1;
    return exec.call(this, text);
  };
  try {
    read();
  } finally {
    Object.assign(String.prototype, { charCodeAt, slice });
    Object.assign(RegExp.prototype, { exec });
  }
  return count;
}

test.each(PIECES)('%j again and again: four times the text is four times the work', (piece) => {
  const text = (length: number) => piece.repeat(Math.ceil(length / piece.length));
  for (const read of [normaliseLine, reportLine]) {
    // What is kept between texts is kept now.
    read('vi', text(SHORT));
    const short = steps(() => read('vi', text(SHORT)));
    const long = steps(() => read('vi', text(SHORT * TIMES)));
    expect(short).toBeGreaterThanOrEqual(SHORT);
    expect(long / short).toBeLessThan(TIMES * 1.1);
  }
});
