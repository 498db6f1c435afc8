import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { integratedLoudness } from '../../pipeline/audio/loudness.js';
import { findSilences } from '../../pipeline/audio/silence.js';
import { truePeak } from '../../pipeline/audio/true-peak.js';
import { joinPcm } from '../../pipeline/audio/pcm.js';
import { ebur128, noise, sine, wavOf } from '../helpers/audio.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

const SOUNDS: readonly (readonly [string, Int16Array])[] = [
  ['a 997 Hz tone', sine(997, 5)],
  ['a low tone, which K-weighting takes down', sine(60, 5, 0.6)],
  ['a high tone, which K-weighting takes up', sine(6_000, 5, 0.3)],
  ['a tone whose peaks lie between the samples', sine(12_000, 5, 0.7, Math.PI / 4)],
  ['bursts of noise with silence between, which the gates leave out', noise(9, burst)],
  [
    'a loud part and one 14 LU softer, which the relative gate leaves out',
    noise(9, (s) => (s < 4 ? 0.4 : 0.08)),
  ],
];

function burst(second: number): number {
  return second % 2 < 1 ? 0.3 : 0;
}

describe('the meters agree with ffmpeg’s ebur128', () => {
  test.each(SOUNDS)('on %s', async (_, pcm) => {
    const file = path.join(temporaryFolder(), 'sound.wav');
    await writeFile(file, wavOf(pcm));
    const peer = await ebur128(file);
    expect(Math.abs((integratedLoudness(pcm) ?? NaN) - peer.lufs)).toBeLessThanOrEqual(0.1);
    expect(Math.abs((truePeak(pcm) ?? NaN) - peer.dbtp)).toBeLessThanOrEqual(0.2);
  });
});

describe('what cannot be measured', () => {
  test('silence has neither a loudness nor a peak', () => {
    const silence = new Int16Array(96_000);
    expect(integratedLoudness(silence)).toBeUndefined();
    expect(truePeak(silence)).toBeUndefined();
  });

  test('less than 400 ms has no loudness', () => {
    expect(integratedLoudness(sine(997, 1).subarray(0, 18_000))).toBeUndefined();
  });
});

describe('silences', () => {
  const second = sine(500, 1);
  const quiet = (seconds: number) => new Int16Array(seconds * 48_000);

  test('the longest one inside and the one at the end are told apart', () => {
    const found = findSilences(joinPcm([quiet(1), second, quiet(2), second, quiet(3)]));
    expect(found.longestInnerMs).toBeCloseTo(2_000, -2);
    expect(found.endMs).toBeCloseTo(3_000, -2);
    expect(found.sound?.from).toBe(48_000);
  });

  test('a sound without a gap has none', () => {
    expect(findSilences(second)).toMatchObject({ longestInnerMs: 0, endMs: 0 });
  });
});
