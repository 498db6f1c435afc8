/** What an inspection knows of one piece of audio. */
import type { AudioMeasures } from '../../content/model/index.js';
import { integratedLoudness } from '../audio/loudness.js';
import { samplesToMs } from '../audio/pcm.js';
import { findSilences } from '../audio/silence.js';
import { truePeak } from '../audio/true-peak.js';

export interface FullMeasures extends AudioMeasures {
  readonly durationMs: number;
  readonly longestInnerSilenceMs: number;
  readonly clippedSamples: number;
  readonly endSilenceMs: number;
}

export function measure(pcm: Int16Array): FullMeasures {
  const silences = findSilences(pcm);
  const integratedLufs = integratedLoudness(pcm);
  const truePeakDbtp = truePeak(pcm);
  return {
    durationMs: samplesToMs(pcm.length),
    ...(integratedLufs !== undefined && { integratedLufs: round(integratedLufs) }),
    ...(truePeakDbtp !== undefined && { truePeakDbtp: round(truePeakDbtp) }),
    longestInnerSilenceMs: silences.longestInnerMs,
    endSilenceMs: silences.endMs,
    clippedSamples: clippedSamples(pcm),
  };
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** Full-scale samples in a row; a single one may be chance. */
function clippedSamples(pcm: Int16Array): number {
  let clipped = 0;
  for (let at = 1; at < pcm.length; at += 1) {
    if (isFull(pcm[at]!) && isFull(pcm[at - 1]!)) clipped += 1;
  }
  return clipped;
}

const isFull = (sample: number): boolean => sample >= 32_766 || sample <= -32_767;
