/**
 * A framed file in pieces that are each checked by themselves. A frame leans on the one before it and
 * on no other, so a piece decoded behind a few frames of what precedes it gives the very samples that
 * a decode of the whole gives there. Pure.
 */
import { createHash } from 'node:crypto';
import { BLOCK_STEP } from '../audio/pcm.js';

export interface FramedFile {
  readonly bytes: Buffer;
  /** Where its frames begin, and its end. */
  readonly offsets: readonly number[];
  readonly frameSamples: number;
  /** As ffmpeg calls it. */
  readonly format: 'mp3' | 'aac';
}

/** Frames `from` to `to`, the latter not included. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  /** The frame from which it must be decoded. */
  readonly since: number;
}

/** By then decoders hold nothing of what was before. */
const SETTLING_FRAMES = 2;
/** A longer block is checked in parts: 30 s. */
const MAX_PIECE = 156 * BLOCK_STEP;

/** @param lengths of the blocks in samples @param lead samples to be heard before each piece */
export function piecesOf(
  { offsets, frameSamples }: FramedFile,
  lengths: readonly number[],
  lead: number,
): readonly Piece[] {
  const frames = offsets.length - 1;
  const before = SETTLING_FRAMES + lead / frameSamples;
  const pieces: Piece[] = [];
  // What is too much is a piece as well; what is too little ends the last one early.
  for (const length of [...lengths.flatMap(partLengths), Infinity]) {
    const from = pieces.at(-1)?.to ?? 0;
    const to = Math.min(frames, from + length / frameSamples);
    if (to > from) pieces.push({ from, to, since: Math.max(0, from - before) });
  }
  return pieces;
}

const partLengths = (samples: number): readonly number[] =>
  samples <= MAX_PIECE ? [samples] : [MAX_PIECE, ...partLengths(samples - MAX_PIECE)];

/** Of all bytes that its decoded samples hang on. */
export function pieceHash(file: FramedFile, piece: Piece): string {
  const hash = createHash('sha256').update(bytesOf(file, piece.since, piece.to));
  return `${piece.from - piece.since}/${piece.to - piece.from}/${hash.digest('hex')}`;
}

/** Pieces that follow each other are decoded in one go. */
export function runsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const runs: Piece[][] = [];
  for (const piece of pieces) {
    const open = runs.at(-1);
    if (open && open.at(-1)?.to === piece.from) open.push(piece);
    else runs.push([piece]);
  }
  return runs;
}

/** To be decoded, and how to cut what comes out. */
export function runBytes(file: FramedFile, run: readonly Piece[]): Buffer {
  return bytesOf(file, run[0]?.since ?? 0, run.at(-1)?.to ?? 0);
}

const bytesOf = ({ bytes, offsets }: FramedFile, from: number, to: number): Buffer =>
  bytes.subarray(offsets[from], offsets[to]);
