/** One block through the chain: place, high-pass, level, compress, level, limit. */
import { allPass, filterInPlace, steepHighPass } from '../audio/biquad.js';
import { CELL } from '../audio/cells.js';
import { cellEnergies, integratedLoudness } from '../audio/loudness.js';
import { meter, type Metered } from '../audio/metered.js';
import { dbToGain, msToSamples, RATE } from '../audio/pcm.js';
import { resampleInto } from '../audio/resample.js';
import type { MasterAim, RawBlock } from '../stages.js';
import { compressInPlace, type CompressorSettings } from './compressor.js';
import { limitTo16Bit } from './limiter.js';

/** Raised with every change of the sound: old blocks are then made anew. */
export const MASTER_VERSION = 1;

/**
 * Horn loudspeakers give nothing below 150 Hz, but what is sent there heats the driver and takes
 * the amplifier's room.
 */
const HIGH_PASS = steepHighPass(150, RATE);

/**
 * Broadcast's phase rotator: espeak's pulses stand 20 dB above their loudness; spread a little in
 * time they sound the same and leave the limiter 2 dB less to do.
 */
const PHASE_ROTATOR = Array.from({ length: 4 }, () => allPass(300, 0.7, RATE));

/** Level at which the compressor's threshold means the same for every voice. */
const WORKING_LUFS = -20;

const COMPRESSION: CompressorSettings = {
  thresholdDb: -27,
  ratio: 3,
  kneeDb: 8,
  attackMs: 2,
  releaseMs: 90,
};

const MAX_GAIN_DB = 30;
export const LEVEL_TRIES = 4;
export const CLOSE_ENOUGH_LU = 0.05;
/** The limiter swallows part of every dB added. */
export const OVERSHOOT = 1.2;
const EDGE = msToSamples(8);

/** A part of a long recording, with a little of its neighbours so that no filter hears the cut. */
export interface Chunk {
  readonly pcm: Int16Array;
  /** Samples that belong to the neighbours; none where the recording begins or ends. */
  readonly before: number;
  readonly after: number;
}

/** What the parts of a recording share, as far as it is known. */
export interface SharedLevel {
  /** LUFS after the high-pass; absent: to be measured. */
  readonly raw?: number;
  readonly limit?: { readonly gain: number; readonly ceilingDb: number };
}

/** The chain up to where `level` is known: energies to measure it further, or the samples. */
export function masterChunk({ pcm, before, after }: Chunk, level: SharedLevel): ChunkResult {
  const samples = Float32Array.from(pcm, (value) => value / 32_768);
  HIGH_PASS.forEach((section) => filterInPlace(samples, section));
  if (level.raw !== undefined) {
    PHASE_ROTATOR.forEach((section) => filterInPlace(samples, section));
    levelAndCompress(samples, level.raw);
  }
  fadeEdges(samples, before === 0, after === 0);
  const end = samples.length - after;
  if (!level.limit) return { energies: cellEnergies(samples).slice(before / CELL, end / CELL) };
  const out = limitTo16Bit(samples, level.limit.gain, level.limit.ceilingDb);
  return { pcm: out.slice(before, end), metered: meter(out.subarray(0, end), before) };
}

export type ChunkResult =
  { readonly energies: Float32Array } | { readonly pcm: Int16Array; readonly metered: Metered };

export function masterBlock(block: RawBlock, aim: MasterAim): Int16Array {
  const samples = placePieces(block);
  HIGH_PASS.forEach((section) => filterInPlace(samples, section));
  const raw = integratedLoudness(samples);
  if (raw === undefined) return new Int16Array(block.samples);
  // A jingle is already even; compressing it would raise the tails of its notes.
  if (block.kind !== 'jingle') {
    PHASE_ROTATOR.forEach((section) => filterInPlace(samples, section));
    levelAndCompress(samples, raw);
  }
  fadeEdges(samples);
  return limitToAim(samples, aim);
}

function placePieces(block: RawBlock): Float32Array {
  const samples = new Float32Array(block.samples);
  block.pieces.forEach(({ pcm, sampleRate, atSample }) => {
    resampleInto(samples, atSample, pcm, sampleRate);
  });
  return samples;
}

function levelAndCompress(samples: Float32Array, lufs: number): void {
  const gain = gainTowards(lufs, WORKING_LUFS);
  for (let at = 0; at < samples.length; at += 1) samples[at] = samples[at]! * gain;
  compressInPlace(samples, COMPRESSION);
}

export const gainTowards = (from: number, to: number): number =>
  dbToGain(Math.max(-MAX_GAIN_DB, Math.min(MAX_GAIN_DB, to - from)));

/** The filters ring into the silence at a block's ends; joins are only clean in digital silence. */
function fadeEdges(samples: Float32Array, first = true, last = true): void {
  const end = samples.length - 1;
  for (let at = 0; at < 2 * EDGE; at += 1) {
    const gain = Math.max(0, at / EDGE - 1);
    if (first) samples[at] = samples[at]! * gain;
    if (last) samples[end - at] = samples[end - at]! * gain;
  }
}

/** Limiting takes some loudness away, so the gain is set by what comes out. */
function limitToAim(samples: Float32Array, aim: MasterAim): Int16Array {
  let gain = gainTowards(integratedLoudness(samples) ?? aim.integratedLufs, aim.integratedLufs);
  let out = limitTo16Bit(samples, gain, aim.ceilingDb);
  for (let tries = 1; tries < LEVEL_TRIES; tries += 1) {
    const missing = aim.integratedLufs - (integratedLoudness(out) ?? aim.integratedLufs);
    if (Math.abs(missing) < CLOSE_ENOUGH_LU) break;
    gain *= dbToGain(missing * OVERSHOOT);
    out = limitTo16Bit(samples, gain, aim.ceilingDb);
  }
  return out;
}
