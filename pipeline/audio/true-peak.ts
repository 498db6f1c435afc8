/** True peak after BS.1770-4 annex 2: the highest value between the samples, oversampled four times. */
import { kaiserSinc } from './sinc.js';
import { gainToDb } from './pcm.js';

const FACTOR = 4;
const TAPS = 24;
/**
 * Only beside local maxima within 6 dB of the highest sample is oversampled: speech does not rise
 * further than that between two samples, and the rest is nine tenths of the work.
 */
const NEAR_PEAK = 0.5;

const PHASES = Array.from({ length: FACTOR - 1 }, (_, phase) =>
  kaiserSinc({ taps: TAPS, cutoff: 0.5, offset: (phase + 1) / FACTOR, beta: 7 }),
);

/** dBTP; undefined for digital silence. */
export function truePeak(samples: Int16Array): number | undefined {
  const highest = samplePeak(samples);
  if (highest === 0) return undefined;
  const between = maximaAbove(samples, highest * NEAR_PEAK).reduce(
    (peak, at) => Math.max(peak, peakAfter(samples, at - 1), peakAfter(samples, at)),
    highest,
  );
  return gainToDb(between / 32_768);
}

function maximaAbove(samples: Int16Array, floor: number): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at < samples.length; at += 1) {
    const level = Math.abs(samples[at]!);
    if (level < floor) continue;
    const before = Math.abs(samples[at - 1] ?? 0);
    const after = Math.abs(samples[at + 1] ?? 0);
    if (level >= before && level >= after) found.push(at);
  }
  return found;
}

export function samplePeak(samples: Int16Array): number {
  let peak = 0;
  for (let at = 0; at < samples.length; at += 1) {
    const level = Math.abs(samples[at]!);
    if (level > peak) peak = level;
  }
  return peak;
}

function peakAfter(samples: Int16Array, at: number): number {
  const first = at - TAPS / 2 + 1;
  let peak = 0;
  for (const phase of PHASES) {
    let sum = 0;
    for (let tap = 0; tap < TAPS; tap += 1) sum += phase[tap]! * (samples[first + tap] ?? 0);
    peak = Math.max(peak, Math.abs(sum));
  }
  return peak;
}
