import type { ClipPeaks } from '../../content/model/index.js';
import { joinMetered } from '../audio/metered.js';
import { highestOf, peaksOfCells } from '../audio/windows.js';
import type { Master } from '../stages.js';

const WINDOWS_A_STEP = 10;

/** The waveform as the screens draw it: two decimals are more than a pixel. */
export function clipPeaks({ blocks }: Master): ClipPeaks {
  const windows = peaksOfCells(joinMetered(blocks.flatMap(({ metered }) => metered)).peaks);
  const peaks = Array.from({ length: Math.ceil(windows.length / WINDOWS_A_STEP) }, (_, at) =>
    highestOf(windows.subarray(at * WINDOWS_A_STEP, (at + 1) * WINDOWS_A_STEP)),
  );
  return {
    stepMs: WINDOWS_A_STEP * 10,
    peaks: peaks.map((peak) => Math.round((peak / 32_768) * 100) / 100),
  };
}
