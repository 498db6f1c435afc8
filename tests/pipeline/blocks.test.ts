import { describe, expect, test } from 'vitest';
import { BLOCK_STEP, msToSamples } from '../../pipeline/audio/pcm.js';
import { groupUnits, layOut, LEAD_MS, PAUSE_MS } from '../../pipeline/speak/index.js';
import { toneParagraph, toneScript } from '../helpers/tone-engine.js';

const RATE = 24_000;
const audio = (ms: number) => ({ pcm: new Int16Array((RATE * ms) / 1000), sampleRate: RATE });

describe('cutting a script into blocks', () => {
  test('a paragraph is a block', () => {
    const { units } = toneScript([['một hai', 'ba'], ['bốn']]);
    expect(groupUnits(units).map((group) => group.length)).toEqual([2, 1]);
  });

  test('a long paragraph is split between sentences', () => {
    const sentence = Array.from({ length: 24 }, () => 'lời').join(' ');
    const { units } = toneScript([[sentence, sentence, sentence, sentence]]);
    expect(groupUnits(units).map((group) => group.length)).toEqual([2, 2]);
  });

  test('an edit in one paragraph leaves the other blocks as they were', () => {
    const before = groupUnits(toneScript([['một'], ['hai'], ['ba']]).units);
    const after = groupUnits(toneScript([['một'], ['hai bốn'], ['ba']]).units);
    expect(after[0]).toEqual(before[0]);
    expect(after[2]).toEqual(before[2]);
  });
});

describe('laying units out', () => {
  const { units } = toneParagraph('p', ['một hai', 'ba']);
  const parts = units.map((unit, at) => ({ unit, audio: audio(500), key: `k${at}` }));
  const block = layOut(parts);

  test('the pause between sentences is the one chosen for sentences', () => {
    const [first, second] = block.pieces;
    expect(first?.atSample).toBe(msToSamples(LEAD_MS));
    expect(second?.atSample).toBe(msToSamples(LEAD_MS + 500 + PAUSE_MS.sentence));
  });

  test('the length is a whole number of frames of both formats', () => {
    expect(block.samples % 1_152).toBe(0);
    expect(block.samples % 1_024).toBe(0);
    expect(block.samples % BLOCK_STEP).toBe(0);
  });

  test('the pause after it is at most half a step off', () => {
    const [, second] = block.pieces;
    const pause = block.samples - (second?.atSample ?? 0) - msToSamples(500);
    expect(Math.abs(pause - msToSamples(PAUSE_MS.paragraph))).toBeLessThanOrEqual(BLOCK_STEP / 2);
  });

  test('the key changes with a sentence and with nothing else', () => {
    expect(layOut(parts).key).toBe(block.key);
    const edited = parts.map((part, at) => (at === 1 ? { ...part, key: 'other' } : part));
    expect(layOut(edited).key).not.toBe(block.key);
  });
});
