/** A sentence's frames shared out among threads, and what is made of them put together again. Pure. */
import type { CutInfo, PlainTensor } from './messages.js';

/** Frames `[from, to)` that a piece is for; it is given `margin` more on each side. */
export interface Piece {
  readonly from: number;
  readonly to: number;
}

/** Frames of one piece. */
export interface PieceSizes {
  readonly least: number;
  readonly most: number;
}

/** @param ways how many threads have nothing else to do */
export function sharePieces(frames: number, ways: number, sizes: PieceSizes): readonly Piece[] {
  const least = Math.ceil(frames / sizes.most);
  const most = Math.max(1, Math.floor(frames / sizes.least));
  const count = Math.max(least, Math.min(ways, most));
  const edge = (index: number) => Math.round((frames * index) / count);
  return Array.from({ length: count }, (_, index) => ({
    from: edge(index),
    to: edge(index + 1),
  })).filter(({ from, to }) => to > from);
}

/**
 * The frames of a piece with its margins. What all frames share (one column) is given whole.
 *
 * @param roomFor where they are put
 */
export function framesOf(
  tensor: PlainTensor,
  { from, to }: Piece,
  margin: number,
  roomFor = (length: number) => new Float32Array(length),
): PlainTensor {
  const [, channels = 0, frames = 0] = tensor.dims;
  const start = Math.max(0, from - margin);
  const end = Math.min(frames, to + margin);
  if (frames === 1 || end - start === frames) return tensor;
  const data = roomFor(channels * (end - start));
  for (let channel = 0; channel < channels; channel += 1) {
    const row = channel * frames;
    data.set(tensor.data.subarray(row + start, row + end) as Float32Array, channel * (end - start));
  }
  return { type: 'float32', data, dims: [1, channels, end - start] };
}

/** As the decoder takes them: an image one pixel high. */
export const asImage = (tensor: PlainTensor): PlainTensor => {
  const [batch = 0, channels = 0, frames = 0] = tensor.dims;
  return { ...tensor, dims: [batch, channels, 1, frames] };
};

/** The piece's own frames of what was made with its margins. */
export const ownFrames = (made: PlainTensor, { from, to }: Piece, margin: number): PlainTensor => {
  const lead = Math.min(from, margin);
  return framesOf(made, { from: lead, to: lead + to - from }, 0);
};

/** The piece's own samples of what was made with its margins. */
export function ownSamples(
  made: Float32Array,
  { from, to }: Piece,
  { margin, hop }: Pick<CutInfo, 'margin' | 'hop'>,
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
