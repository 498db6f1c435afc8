import { describe, expect, test } from 'vitest';
import { filterInPlace, steepHighPass } from '../../pipeline/audio/biquad.js';
import { integratedLoudness } from '../../pipeline/audio/loudness.js';
import { BLOCK_STEP, RATE } from '../../pipeline/audio/pcm.js';
import { resampleInto, resampledLength } from '../../pipeline/audio/resample.js';
import { findSilences } from '../../pipeline/audio/silence.js';
import { truePeak } from '../../pipeline/audio/true-peak.js';
import { gainDb } from '../../pipeline/master/compressor.js';
import { closingJingle, masterBlock, openingJingle } from '../../pipeline/master/index.js';
import { limitTo16Bit } from '../../pipeline/master/limiter.js';
import type { RawBlock } from '../../pipeline/stages.js';
import { noise, sine } from '../helpers/audio.js';

const AIM = { integratedLufs: -15.5, ceilingDb: -2.8 };

const rms = (samples: Float32Array): number =>
  Math.sqrt(samples.reduce((sum, value) => sum + value * value, 0) / samples.length);

function block(pcm: Int16Array, kind: RawBlock['kind'] = 'speech'): RawBlock {
  const samples = Math.ceil((pcm.length + 10_000) / BLOCK_STEP) * BLOCK_STEP;
  const pieces = [{ pcm, sampleRate: RATE, atSample: 2_880 }];
  return { key: 'k', kind, samples, pieces, units: [] };
}

describe('the high-pass for horn loudspeakers', () => {
  const passed = (hz: number): number => {
    const samples = Float32Array.from(sine(hz, 2), (value) => value / 32_768);
    const before = rms(samples);
    steepHighPass(150, RATE).forEach((section) => filterInPlace(samples, section));
    return 20 * Math.log10(rms(samples.subarray(RATE)) / before);
  };

  test('takes away what only heats the driver', () => expect(passed(50)).toBeLessThan(-36));
  test('leaves the voice alone', () => expect(Math.abs(passed(400))).toBeLessThan(0.3));
});

describe('resampling', () => {
  test.each([16_000, 22_050, 44_100])('%d Hz keeps a tone’s pitch and level', (rate) => {
    const pcm = Int16Array.from({ length: rate }, (_, n) =>
      Math.round(16_000 * Math.sin((2 * Math.PI * 1_000 * n) / rate)),
    );
    const out = new Float32Array(resampledLength(pcm.length, rate));
    resampleInto(out, 0, pcm, rate);
    const wanted = Float32Array.from(
      out,
      (_, n) => (16_000 / 32_768) * Math.sin((2 * Math.PI * 1_000 * n) / RATE),
    );
    const inner = (samples: Float32Array) => samples.subarray(500, 47_000);
    const error = inner(out).map((value, at) => value - (inner(wanted)[at] ?? 0));
    expect(20 * Math.log10(rms(error) / rms(inner(wanted)))).toBeLessThan(-60);
  });
});

describe('the limiter', () => {
  const loud = Float32Array.from(
    noise(2, (s) => (s % 0.5 < 0.02 ? 0.9 : 0.1)),
    (v) => v / 32_768,
  );

  test('no sample passes the ceiling, however hard it is driven', () => {
    const out = limitTo16Bit(loud, 4, -3);
    const peak = out.reduce((highest, value) => Math.max(highest, Math.abs(value)), 0);
    expect(20 * Math.log10(peak / 32_767)).toBeLessThanOrEqual(-2.99);
  });

  test('what stays under the ceiling is only scaled', () => {
    const out = limitTo16Bit(loud, 0.5, -3);
    expect(
      [...out].every((value, at) => Math.abs(value - (loud[at] ?? 0) * 16_383.5) <= 0.51),
    ).toBe(true);
  });
});

test('the compressor leaves soft sounds alone and takes its ratio from loud ones', () => {
  const settings = { thresholdDb: -27, ratio: 3, kneeDb: 8, attackMs: 2, releaseMs: 90 };
  expect(gainDb(-40, settings)).toBe(0);
  expect(gainDb(-15, settings)).toBeCloseTo(-8, 5);
  expect(gainDb(-27, settings)).toBeLessThan(0);
});

describe('a mastered block', () => {
  const mastered = masterBlock(block(noise(3, (s) => 0.02 + 0.2 * Math.abs(Math.sin(9 * s)))), AIM);

  test('is as loud as was aimed at', () => {
    expect(integratedLoudness(mastered)).toBeCloseTo(AIM.integratedLufs, 0);
  });

  test('begins and ends in digital silence, so that blocks join without a click', () => {
    expect([...mastered.subarray(0, 300), ...mastered.subarray(-300)].every((v) => v === 0)).toBe(
      true,
    );
  });

  test('keeps its peaks under the ceiling', () => {
    expect(truePeak(mastered)).toBeLessThan(-1.5);
  });

  test('of silence stays silent', () => {
    expect(masterBlock(block(new Int16Array(RATE)), AIM).every((value) => value === 0)).toBe(true);
  });
});

describe('the jingles', () => {
  test.each([
    ['opening', openingJingle],
    ['closing', closingJingle],
  ])('the %s one is the same in every run, of whole frames and as loud as speech', (_, make) => {
    const jingle = make();
    expect(make().pieces[0]?.pcm).toEqual(jingle.pieces[0]?.pcm);
    expect(jingle.samples % BLOCK_STEP).toBe(0);
    const loudness = integratedLoudness(masterBlock(jingle, AIM)) ?? NaN;
    expect(Math.abs(loudness - AIM.integratedLufs)).toBeLessThan(1);
  });

  test('the closing one leaves half a second of silence behind it', () => {
    expect(findSilences(masterBlock(closingJingle(), AIM)).endMs).toBeGreaterThan(525);
  });
});
