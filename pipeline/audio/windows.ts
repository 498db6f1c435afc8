/** The highest sample of every 10 ms: one pass that silences, peaks and clipping are read from. */
import { msToSamples } from './pcm.js';

export const WINDOW = msToSamples(10);

export function windowPeaks(pcm: Int16Array): Uint16Array {
  const peaks = new Uint16Array(Math.ceil(pcm.length / WINDOW));
  for (let window = 0; window < peaks.length; window += 1) {
    peaks[window] = peakBetween(pcm, window * WINDOW, Math.min(pcm.length, (window + 1) * WINDOW));
  }
  return peaks;
}

export function highestOf(peaks: Uint16Array): number {
  return peaks.reduce((highest, peak) => Math.max(highest, peak), 0);
}

function peakBetween(pcm: Int16Array, from: number, to: number): number {
  let peak = 0;
  for (let at = from; at < to; at += 1) {
    const level = Math.abs(pcm[at]!);
    if (level > peak) peak = level;
  }
  return peak;
}
