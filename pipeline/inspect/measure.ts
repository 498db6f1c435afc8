/** What an inspection knows of a whole that was measured piece by piece. */
import type { AudioMeasures } from '../../content/model/index.js';
import { loudnessOfCells } from '../audio/loudness.js';
import { joinMetered, type Metered } from '../audio/metered.js';
import { gainToDb, samplesToMs } from '../audio/pcm.js';
import { silencesOf } from '../audio/silence.js';
import { peaksOfCells } from '../audio/windows.js';

export interface FullMeasures extends AudioMeasures {
  readonly durationMs: number;
  readonly longestInnerSilenceMs: number;
  readonly clippedSamples: number;
  readonly endSilenceMs: number;
}

export function concluded(pieces: readonly Metered[]): FullMeasures {
  const { samples, energies, peaks, highest, clipped } = joinMetered(pieces);
  const silences = silencesOf(samples, peaksOfCells(peaks));
  const integratedLufs = loudnessOfCells(energies);
  return {
    durationMs: samplesToMs(samples),
    ...(integratedLufs !== undefined && { integratedLufs: round(integratedLufs) }),
    ...(highest > 0 && { truePeakDbtp: round(gainToDb(highest / 32_768)) }),
    longestInnerSilenceMs: silences.longestInnerMs,
    endSilenceMs: silences.endMs,
    clippedSamples: clipped,
  };
}

const round = (value: number): number => Math.round(value * 100) / 100;
