/** What an inspection knows of one piece of audio. */
import type { AudioMeasures } from '../../content/model/index.js';
import { integratedLoudness } from '../audio/loudness.js';
import { samplesToMs } from '../audio/pcm.js';
import { findSilences } from '../audio/silence.js';
import { truePeak } from '../audio/true-peak.js';
import { WINDOW, windowPeaks } from '../audio/windows.js';

export interface FullMeasures extends AudioMeasures {
  readonly durationMs: number;
  readonly longestInnerSilenceMs: number;
  readonly clippedSamples: number;
  readonly endSilenceMs: number;
}

const FULL_SCALE = 32_766;

export function measure(pcm: Int16Array): FullMeasures {
  const peaks = windowPeaks(pcm);
  const silences = findSilences(pcm, peaks);
  const integratedLufs = integratedLoudness(pcm);
  const truePeakDbtp = truePeak(pcm, peaks);
  return {
    durationMs: samplesToMs(pcm.length),
    ...(integratedLufs !== undefined && { integratedLufs: round(integratedLufs) }),
    ...(truePeakDbtp !== undefined && { truePeakDbtp: round(truePeakDbtp) }),
    longestInnerSilenceMs: silences.longestInnerMs,
    endSilenceMs: silences.endMs,
    clippedSamples: clippedSamples(pcm, peaks),
  };
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** Full-scale samples in a row; a single one may be chance. */
function clippedSamples(pcm: Int16Array, peaks: Uint16Array): number {
  return peaks.reduce((sum, peak, window) => {
    if (peak < FULL_SCALE) return sum;
    const from = window * WINDOW;
    return sum + pcm.subarray(from, from + WINDOW).filter(followsFull(pcm, from)).length;
  }, 0);
}

const followsFull = (pcm: Int16Array, from: number) => (sample: number, at: number) =>
  Math.abs(sample) >= FULL_SCALE && Math.abs(pcm[from + at - 1] ?? 0) >= FULL_SCALE;
