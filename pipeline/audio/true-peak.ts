/** True peak after BS.1770-4 annex 2: the highest value between the samples, oversampled four times. */
import { kaiserSinc } from './sinc.js';
import { gainToDb } from './pcm.js';
import { highestOf, WINDOW, windowPeaks } from './windows.js';

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
export function truePeak(pcm: Int16Array): number | undefined {
  const highest = highestBetween(pcm, windowPeaks(pcm));
  return highest === 0 ? undefined : gainToDb(highest / 32_768);
}

/** In units of a sample. */
export function highestBetween(pcm: Int16Array, peaks: Uint16Array): number {
  const highest = highestOf(peaks);
  if (highest === 0) return 0;
  return maximaAbove(pcm, peaks, highest * NEAR_PEAK).reduce(
    (peak, at) => Math.max(peak, peakAfter(pcm, at - 1), peakAfter(pcm, at)),
    highest,
  );
}

function maximaAbove(pcm: Int16Array, peaks: Uint16Array, floor: number): readonly number[] {
  const found: number[] = [];
  peaks.forEach((peak, window) => {
    if (peak >= floor) addMaxima(found, pcm, window * WINDOW, floor);
  });
  return found;
}

function addMaxima(found: number[], pcm: Int16Array, from: number, floor: number): void {
  const to = Math.min(pcm.length, from + WINDOW);
  for (let at = from; at < to; at += 1) {
    const level = Math.abs(pcm[at]!);
    if (level < floor || level < Math.abs(pcm[at - 1] ?? 0)) continue;
    if (level >= Math.abs(pcm[at + 1] ?? 0)) found.push(at);
  }
}

function peakAfter(pcm: Int16Array, at: number): number {
  const first = at - TAPS / 2 + 1;
  let peak = 0;
  for (const phase of PHASES) {
    let sum = 0;
    for (let tap = 0; tap < TAPS; tap += 1) sum += phase[tap]! * (pcm[first + tap] ?? 0);
    peak = Math.max(peak, Math.abs(sum));
  }
  return peak;
}
