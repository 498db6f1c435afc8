import { describe, expect, test } from 'vitest';
import { inOrder } from '../../../../tts/engines/in-order.js';
import { parseTokens } from '../../../../tts/engines/onnx/families/tokens.js';
import { faultOf, syllablesOf } from '../../../../tts/engines/onnx/judge.js';
import { handsFor } from '../../../../tts/engines/onnx/settings.js';
import { splitUnit } from '../../../../tts/engines/onnx/split.js';
import { NO_WORD, wordTimes } from '../../../../tts/engines/onnx/word-times.js';
import { unitOf } from './speaking.js';

describe('the judge', () => {
  const expected = { syllables: 4, sampleRate: 1_000, rate: 1 };
  const speech = (seconds: number, size = 0.5) =>
    Float32Array.from({ length: seconds * 1_000 }, (_, at) => size * Math.sin(at));

  test.each([
    ['is content with speech', speech(1), undefined],
    ['hears silence', speech(1, 0.001), 'câu đọc ra im lặng'],
    ['hears nothing', new Float32Array(0), 'không ra tiếng nào'],
    ['finds one sample that is no number', speech(1).fill(NaN, 500, 501), 'tiếng ra bị hỏng'],
    ['finds a sample beyond all measure', speech(1).fill(1e9, 500, 501), 'tiếng ra bị hỏng'],
    ['finds a voice that does not end', speech(6), 'câu đọc ra dài bất thường'],
    ['finds a voice that swallows the text', speech(0.1), 'câu đọc ra ngắn bất thường'],
  ])('%s', (_, samples, fault) => {
    expect(faultOf(samples, expected)).toBe(fault);
  });

  test('gives a slowed voice its time', () => {
    expect(faultOf(speech(6), { ...expected, rate: 0.5 })).toBeUndefined();
  });

  test('counts a syllable a Vietnamese word and groups of vowels in others', () => {
    expect(syllablesOf(unitOf('nghiêng khuya quốc').words)).toBe(3);
    expect(syllablesOf(unitOf('identity tshuab brr').words)).toBe(6);
  });
});

describe('a long text is cut', () => {
  const words = (count: number) => Array.from({ length: count }, (_, at) => `w${at}`).join(' ');
  const lengths = (...parts: readonly { readonly words: readonly unknown[] }[]) =>
    parts.map((part) => part.words.length);

  test('at the mark nearest its middle, and breathed there longer', () => {
    const { halves, pauseMs } = splitUnit(unitOf(words(20), { 3: ',', 11: ';', 19: '.' }));
    expect(lengths(...halves)).toEqual([12, 8]);
    expect(halves.map(({ marks }) => marks)).toEqual([{ 3: ',', 11: ';' }, { 7: '.' }]);
    expect(pauseMs).toBeGreaterThan(splitUnit(unitOf(words(20))).pauseMs);
  });

  test('at a breath where no mark is', () => {
    const { halves } = splitUnit({ ...unitOf(words(20)), breaths: [6] });
    expect(lengths(...halves)).toEqual([7, 13]);
  });

  test('in its middle where nothing speaks for another place', () => {
    expect(lengths(...splitUnit(unitOf(words(10))).halves)).toEqual([5, 5]);
  });
});

describe('times from frames', () => {
  const owners = [NO_WORD, 0, 0, NO_WORD, 2, NO_WORD];
  const frames = Float32Array.of(1, 2, 3, 1, 4, 1);

  test('begin with the first sound of a word and end with its last', () => {
    expect(wordTimes({ frames, owners, words: 3 }, 120, 1_000)).toEqual([
      { startMs: 10, endMs: 60 },
      { startMs: 60, endMs: 60 },
      { startMs: 70, endMs: 110 },
    ]);
  });

  test('are absent when the frames do not add up to the sound', () => {
    expect(wordTimes({ frames, owners, words: 3 }, 121, 1_000)).toBeUndefined();
    expect(wordTimes({ frames, owners: [0], words: 3 }, 120, 1_000)).toBeUndefined();
  });
});

describe('letters of an MMS voice', () => {
  test('are read from lines, the space among them', () => {
    expect([...parseTokens('k 0\n  1\na 2\r\n', 'tokens.txt')]).toEqual([
      ['k', 0],
      [' ', 1],
      ['a', 2],
    ]);
  });

  test('or from JSON', () => {
    expect(parseTokens('{"a": 3, "|": 0}', 'vocab.json').get('a')).toBe(3);
  });
});

test.each([
  [2, 4e9, 2],
  [16, 16e9, 4],
  [4, 2.1e9, 2],
  [4, 0.5e9, 1],
])('%i cores with %i bytes of memory speak with %i threads', (cores, bytes, hands) => {
  expect(handsFor(cores, bytes)).toBe(hands);
});

describe('work side by side', () => {
  test('is given out in order, and no more is begun than there is room for', async () => {
    const at = { work: 0, most: 0 };
    const out: number[] = [];
    const work = async (item: number) => {
      at.work += 1;
      at.most = Math.max(at.most, at.work);
      await new Promise((resolve) => setTimeout(resolve, (7 - item) * 2));
      at.work -= 1;
      return item;
    };
    for await (const item of inOrder([1, 2, 3, 4, 5, 6], 3, work)) out.push(item);
    expect(out).toEqual([1, 2, 3, 4, 5, 6]);
    expect(at.most).toBe(3);
  });

  test('leaving early tells those still at work', async () => {
    const told: number[] = [];
    const work = async (item: number, _: number, signal: AbortSignal) => {
      signal.addEventListener('abort', () => told.push(item));
      return item;
    };
    for await (const item of inOrder([1, 2, 3], 3, work)) if (item === 1) break;
    expect(told).toEqual([1, 2, 3]);
  });
});
