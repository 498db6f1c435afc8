import type { ClipPeaks } from '../../content/model/index.js';
import { msToSamples } from '../audio/pcm.js';
import { samplePeak } from '../audio/true-peak.js';

const STEP_MS = 100;

/** The waveform as the screens draw it: two decimals are more than a pixel. */
export function clipPeaks(pcm: Int16Array): ClipPeaks {
  const step = msToSamples(STEP_MS);
  const peaks = Array.from({ length: Math.ceil(pcm.length / step) }, (_, at) =>
    Math.round((samplePeak(pcm.subarray(at * step, (at + 1) * step)) / 32_768) * 100),
  );
  return { stepMs: STEP_MS, peaks: peaks.map((peak) => peak / 100) };
}
