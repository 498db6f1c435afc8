/** A sentence's frames shared out among threads, and its sound put together again. Pure. */
import type { HalvesInfo, PlainTensor } from './messages.js';
import { MAX_PIECE_FRAMES, MIN_PIECE_FRAMES } from './settings.js';

/** Frames `[from, to)` that a piece is for; it is given `margin` more on each side. */
export interface Piece {
  readonly from: number;
  readonly to: number;
}

/** @param ways how many threads have nothing else to do */
export function sharePieces(frames: number, ways: number): readonly Piece[] {
  const least = Math.ceil(frames / MAX_PIECE_FRAMES);
  const most = Math.max(1, Math.floor(frames / MIN_PIECE_FRAMES));
  const count = Math.max(least, Math.min(ways, most));
  const edge = (index: number) => Math.round((frames * index) / count);
  return Array.from({ length: count }, (_, index) => ({
    from: edge(index),
    to: edge(index + 1),
  })).filter(({ from, to }) => to > from);
}

/**
 * The frames of a piece with its margins, as the back of the model takes them: an image one pixel high.
 * What all frames share (one column) is given whole.
 */
export function framesOf(tensor: PlainTensor, { from, to }: Piece, margin: number): PlainTensor {
  const [batch = 0, channels = 0, frames = 0] = tensor.dims;
  if (frames === 1) return { ...tensor, dims: [batch, channels, 1, 1] };
  const start = Math.max(0, from - margin);
  const end = Math.min(frames, to + margin);
  const data = new Float32Array(channels * (end - start));
  for (let channel = 0; channel < channels; channel += 1) {
    const row = channel * frames;
    data.set(tensor.data.subarray(row + start, row + end) as Float32Array, channel * (end - start));
  }
  return { type: 'float32', data, dims: [1, channels, 1, end - start] };
}

/** The piece's own samples of what was made with its margins. */
export function ownSamples(
  made: Float32Array,
  { from, to }: Piece,
  { margin, hop }: HalvesInfo,
): Float32Array {
  const lead = Math.min(from, margin) * hop;
  return made.subarray(lead, lead + (to - from) * hop);
}

export function joinSamples(parts: readonly Float32Array[]): Float32Array {
  const whole = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  parts.reduce((at, part) => {
    whole.set(part, at);
    return at + part.length;
  }, 0);
  return whole;
}
