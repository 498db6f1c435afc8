/** Samples between the stages: mono, 48 kHz, 16-bit. */
import { STREAM_FORMAT } from '../../content/model/index.js';

export const RATE = STREAM_FORMAT.sampleRate;

/** 8 MP3 frames of 1152 = 9 AAC frames of 1024: a block of this length is cut in both at a frame. */
export const BLOCK_STEP = 9_216;

export const AAC_FRAME_SAMPLES = 1_024;

export const msToSamples = (ms: number): number => Math.round((ms * RATE) / 1000);
export const samplesToMs = (samples: number): number => (samples * 1000) / RATE;

export const dbToGain = (db: number): number => 10 ** (db / 20);
export const gainToDb = (gain: number): number => 20 * Math.log10(gain);

export function bytesOf(pcm: Int16Array): Buffer {
  return Buffer.from(pcm.buffer, pcm.byteOffset, pcm.byteLength);
}

/** A view where the address allows one, else a copy: no Int16Array lies at an odd address. */
export function int16Of(bytes: Uint8Array): Int16Array {
  const length = Math.floor(bytes.byteLength / 2);
  const even = bytes.byteOffset % 2 === 0 ? bytes : Uint8Array.from(bytes);
  return new Int16Array(even.buffer, even.byteOffset, length);
}

export function joinPcm(parts: readonly Int16Array[]): Int16Array {
  const joined = new Int16Array(parts.reduce((sum, part) => sum + part.length, 0));
  parts.reduce((at, part) => {
    joined.set(part, at);
    return at + part.length;
  }, 0);
  return joined;
}

const roundUpTo = (value: number, step: number): number => Math.ceil(value / step) * step;

/** Least silence at the end of a block, of which the encoders' delay (25 ms) takes its part. */
const MIN_TAIL_MS = 150;

/** The step is 192 ms, so the pause comes out at most 96 ms longer or shorter than wished. */
export function blockLength(soundEnd: number, pauseMs: number): number {
  const wished = Math.round((soundEnd + msToSamples(pauseMs)) / BLOCK_STEP) * BLOCK_STEP;
  return Math.max(wished, roundUpTo(soundEnd + msToSamples(MIN_TAIL_MS), BLOCK_STEP));
}
