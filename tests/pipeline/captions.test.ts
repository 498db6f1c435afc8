import { describe, expect, test } from 'vitest';
import { captions, clipWords } from '../../pipeline/encode/captions.js';
import type { TimedUnit } from '../../pipeline/stages.js';

const unit = (over: Partial<TimedUnit>): TimedUnit => ({
  paragraphId: 'p',
  startMs: 0,
  endMs: 1_000,
  from: 0,
  to: 3,
  words: undefined,
  ...over,
});
const word = (from: number, to: number, startMs: number) => ({
  from,
  to,
  startMs,
  endMs: startMs + 100,
});

describe('words', () => {
  test('spoken words of one place in the script become one, from first to last', () => {
    const words = [word(0, 3, 0), word(4, 11, 100), word(4, 11, 200), word(4, 11, 300)];
    expect(clipWords([unit({ words })])).toEqual({
      granularity: 'word',
      words: [
        { paragraphId: 'p', from: 0, to: 3, startMs: 0, endMs: 100 },
        { paragraphId: 'p', from: 4, to: 11, startMs: 100, endMs: 400 },
      ],
    });
  });

  test('one sentence whose words have no times makes all times those of sentences', () => {
    const made = clipWords([unit({ words: [word(0, 3, 0)] }), unit({ from: 4, to: 9 })]);
    expect(made.granularity).toBe('sentence');
    expect(made.words.map(({ from, to }) => [from, to])).toEqual([
      [0, 3],
      [4, 9],
    ]);
  });
});

describe('captions', () => {
  const cues = (vtt: string) => vtt.trim().split('\n\n').slice(1);

  test('show the script as written, with its punctuation', () => {
    const text = '“Chợ 4.0”: trả bằng mã QR. Hết!';
    const units = [
      unit({ from: 1, to: 25, endMs: 61_250 }),
      unit({ from: 27, to: 30, startMs: 61_500, endMs: 3_601_000 }),
    ];
    const vtt = captions(units, [{ id: 'p', text }]);
    expect(cues(vtt)).toEqual([
      '00:00:00.000 --> 00:01:01.250\nChợ 4.0”: trả bằng mã QR.',
      '00:01:01.500 --> 01:00:01.000\nHết!',
    ]);
  });

  test('markup in a script stays text', () => {
    const text = 'a <b>&</b> --> c';
    const vtt = captions([unit({ from: 0, to: text.length })], [{ id: 'p', text }]);
    expect(cues(vtt)[0]).toContain('a &lt;b&gt;&amp;&lt;/b&gt; --&gt; c');
  });

  test('a long sentence is shown in parts of two lines', () => {
    const text = Array.from({ length: 40 }, () => 'lời').join(' ');
    const words = Array.from({ length: 40 }, (_, at) => word(at * 4, at * 4 + 3, at * 200));
    const parts = cues(captions([unit({ from: 0, to: 159, words })], [{ id: 'p', text }]));
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.every((part) => (part.split('\n')[1] ?? '').length <= 80)).toBe(true);
    expect(parts.map((part) => part.split('\n')[1]).join(' ')).toBe(text);
  });
});
