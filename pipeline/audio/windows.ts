/** The highest sample of every 10 ms: what silences, peaks and clipping are read from. */
import { CELL, cellPeaks } from './cells.js';
import { msToSamples } from './pcm.js';

export const WINDOW = msToSamples(10);
const CELLS_PER_WINDOW = WINDOW / CELL;

export const windowPeaks = (pcm: Int16Array): Uint16Array => peaksOfCells(cellPeaks(pcm));

export function peaksOfCells(cells: Uint16Array): Uint16Array {
  const peaks = new Uint16Array(Math.ceil(cells.length / CELLS_PER_WINDOW));
  for (let cell = 0; cell < cells.length; cell += 1) {
    const window = Math.floor(cell / CELLS_PER_WINDOW);
    if (cells[cell]! > peaks[window]!) peaks[window] = cells[cell]!;
  }
  return peaks;
}

export function highestOf(peaks: Uint16Array): number {
  let highest = 0;
  for (const peak of peaks) if (peak > highest) highest = peak;
  return highest;
}
