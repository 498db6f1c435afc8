/** One piece of audio, measured so that pieces can be joined into the measures of the whole. */
import { CELL, cellPeaks } from './cells.js';
import { cellEnergies } from './loudness.js';
import { highestBetween } from './true-peak.js';
import { peaksOfCells, WINDOW } from './windows.js';

export interface Metered {
  readonly samples: number;
  /** Of every cell: K-weighted sum of squares. */
  readonly energies: Float32Array;
  /** Of every cell: the highest sample. */
  readonly peaks: Uint16Array;
  /** Between the samples too; in units of a sample. */
  readonly highest: number;
  /** Full-scale samples in a row. */
  readonly clipped: number;
}

/**
 * @param lead samples of the piece before, there so that the filters know where they come from; not
 *   part of what is measured. A whole number of cells.
 */
export function meter(pcm: Int16Array, lead = 0): Metered {
  const all = cellPeaks(pcm);
  const peaks = all.slice(lead / CELL);
  const own = pcm.subarray(lead);
  // With a little of what was before: the values beside a cut hang on both of its sides.
  const near = Math.max(0, lead - WINDOW);
  return {
    samples: own.length,
    energies: cellEnergies(pcm).slice(lead / CELL),
    peaks,
    highest: highestBetween(pcm.subarray(near), peaksOfCells(all.subarray(near / CELL))),
    clipped: clippedSamples(own, peaksOfCells(peaks)),
  };
}

/** Of pieces that follow each other, all but the last a whole number of cells long. */
export function joinMetered(pieces: readonly Metered[]): Metered {
  return {
    samples: pieces.reduce((sum, { samples }) => sum + samples, 0),
    energies: joined(
      Float32Array,
      pieces.map(({ energies }) => energies),
    ),
    peaks: joined(
      Uint16Array,
      pieces.map(({ peaks }) => peaks),
    ),
    highest: Math.max(0, ...pieces.map(({ highest }) => highest)),
    clipped: pieces.reduce((sum, { clipped }) => sum + clipped, 0),
  };
}

function joined<T extends Float32Array | Uint16Array>(
  Kind: new (length: number) => T,
  parts: readonly T[],
): T {
  const whole = new Kind(parts.reduce((sum, { length }) => sum + length, 0));
  parts.reduce((at, part) => {
    whole.set(part, at);
    return at + part.length;
  }, 0);
  return whole;
}

const FULL_SCALE = 32_766;

/** A single full-scale sample may be chance. */
function clippedSamples(pcm: Int16Array, windows: Uint16Array): number {
  return windows.reduce((sum, peak, window) => {
    if (peak < FULL_SCALE) return sum;
    const from = window * WINDOW;
    return sum + pcm.subarray(from, from + WINDOW).filter(followsFull(pcm, from)).length;
  }, 0);
}

const followsFull = (pcm: Int16Array, from: number) => (sample: number, at: number) =>
  Math.abs(sample) >= FULL_SCALE && Math.abs(pcm[from + at - 1] ?? 0) >= FULL_SCALE;

const HEAD_BYTES = 32;

/** As the cache keeps it, on the machine that wrote it. */
export function packMetered({ samples, energies, peaks, highest, clipped }: Metered): Buffer {
  const head = new Float64Array([samples, highest, clipped, energies.length]);
  return Buffer.concat(
    [head, energies, peaks].map((part) =>
      Buffer.from(part.buffer, part.byteOffset, part.byteLength),
    ),
  );
}

export function unpackMetered(bytes: Buffer): Metered | undefined {
  if (bytes.length < HEAD_BYTES) return undefined;
  // Copied: what comes from a file may lie at any address.
  const own = Uint8Array.from(bytes).buffer;
  const [samples, highest, clipped, cells] = new Float64Array(own, 0, 4);
  const peaksAt = HEAD_BYTES + (cells ?? 0) * 4;
  if (bytes.length !== peaksAt + Math.ceil((samples ?? 0) / CELL) * 2) return undefined;
  return {
    ...{ samples: samples ?? 0, highest: highest ?? 0, clipped: clipped ?? 0 },
    energies: new Float32Array(own, HEAD_BYTES, cells),
    peaks: new Uint16Array(own, peaksAt),
  };
}
