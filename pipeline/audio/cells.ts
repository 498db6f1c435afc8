/**
 * The grid on which a piece of audio is measured by itself, so that measures of pieces can be joined
 * into those of the whole: 2 ms divide a block (96 cells a step), the 10 ms of silences and peaks and
 * the 100 ms of loudness alike.
 */
export const CELL = 96;

/** The highest sample of every cell. */
export function cellPeaks(pcm: Int16Array): Uint16Array {
  const peaks = new Uint16Array(Math.ceil(pcm.length / CELL));
  for (let cell = 0; cell < peaks.length; cell += 1) {
    peaks[cell] = peakBetween(pcm, cell * CELL, Math.min(pcm.length, (cell + 1) * CELL));
  }
  return peaks;
}

function peakBetween(pcm: Int16Array, from: number, to: number): number {
  let peak = 0;
  for (let at = from; at < to; at += 1) {
    const level = Math.abs(pcm[at]!);
    if (level > peak) peak = level;
  }
  return peak;
}
