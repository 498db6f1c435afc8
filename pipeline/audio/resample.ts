/** Polyphase resampling of an engine's rate to 48 kHz; 1 s of speech costs about 2 ms. */
import { RATE } from './pcm.js';
import { kaiserSinc } from './sinc.js';

const TAPS = 32;
/** Share of the band that is kept: above it espeak's 22 kHz voices hold nothing worth hearing. */
const BAND = 0.94;

interface Bank {
  readonly up: number;
  readonly down: number;
  readonly taps: Float32Array;
}

const banks = new Map<number, Bank>();

/** Samples of `length` at `rate` make this many at 48 kHz. */
export function resampledLength(length: number, rate: number): number {
  return Math.ceil((length * RATE) / rate);
}

/** Writes `pcm`, scaled to ±1, into `out` from `at` on. */
export function resampleInto(out: Float32Array, at: number, pcm: Int16Array, rate: number): void {
  if (rate === RATE) {
    copyInto(out, at, pcm);
    return;
  }
  const { up, down, taps } = bankOf(rate);
  const padded = padInput(pcm);
  const count = Math.min(resampledLength(pcm.length, rate), out.length - at);
  for (let n = 0; n < count; n += 1) {
    const place = n * down;
    const first = Math.floor(place / up);
    const bank = (place % up) * TAPS;
    // Four sums side by side: one would wait for itself at every tap.
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let tap = 0; tap < TAPS; tap += 4) {
      a += taps[bank + tap]! * padded[first + tap]!;
      b += taps[bank + tap + 1]! * padded[first + tap + 1]!;
      c += taps[bank + tap + 2]! * padded[first + tap + 2]!;
      d += taps[bank + tap + 3]! * padded[first + tap + 3]!;
    }
    out[at + n] = a + b + c + d;
  }
}

function copyInto(out: Float32Array, at: number, pcm: Int16Array): void {
  for (let i = 0; i < pcm.length && at + i < out.length; i += 1) out[at + i] = pcm[i]! / 32_768;
}

function padInput(pcm: Int16Array): Float32Array {
  const padded = new Float32Array(pcm.length + TAPS);
  for (let i = 0; i < pcm.length; i += 1) padded[i + TAPS / 2 - 1] = pcm[i]! / 32_768;
  return padded;
}

function bankOf(rate: number): Bank {
  const known = banks.get(rate);
  if (known) return known;
  const bank = makeBank(rate);
  banks.set(rate, bank);
  return bank;
}

function makeBank(rate: number): Bank {
  const common = greatestCommonDivisor(rate, RATE);
  const [up, down] = [RATE / common, rate / common];
  const cutoff = 0.5 * BAND * Math.min(1, up / down);
  const taps = new Float32Array(up * TAPS);
  for (let phase = 0; phase < up; phase += 1) {
    taps.set(kaiserSinc({ taps: TAPS, cutoff, offset: phase / up, beta: 8 }), phase * TAPS);
  }
  return { up, down, taps };
}

const greatestCommonDivisor = (a: number, b: number): number =>
  b === 0 ? a : greatestCommonDivisor(b, a % b);
