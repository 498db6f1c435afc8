/**
 * Integrated loudness after ITU-R BS.1770-4 for mono at 48 kHz: K-weighting, windows of 400 ms every
 * 100 ms, absolute gate −70 LUFS, relative gate −10 LU.
 */
import { RATE } from './pcm.js';

const HOP = RATE / 10;
const HOPS_PER_WINDOW = 4;
const ABSOLUTE_GATE = -70;
const RELATIVE_GATE = -10;

/** LUFS; undefined for silence and for less than 400 ms: unknown is not zero. */
export function integratedLoudness(samples: Int16Array | Float32Array): number | undefined {
  const windows = windowEnergies(hopEnergies(samples));
  const heard = windows.filter((energy) => lufs(energy) > ABSOLUTE_GATE);
  if (heard.length === 0) return undefined;
  const gate = lufs(mean(heard)) + RELATIVE_GATE;
  return lufs(mean(heard.filter((energy) => lufs(energy) > gate)));
}

const lufs = (energy: number): number => -0.691 + 10 * Math.log10(energy);

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

function windowEnergies(hops: readonly number[]): readonly number[] {
  return hops.slice(HOPS_PER_WINDOW - 1).map((_, at) => mean(hops.slice(at, at + HOPS_PER_WINDOW)));
}

function hopEnergies(samples: Int16Array | Float32Array): readonly number[] {
  const scale = samples instanceof Int16Array ? 1 / 32_768 ** 2 : 1;
  const weigh = kWeighting();
  // One scratch of one type keeps the inner loop fast for both kinds of samples.
  const scratch = new Float32Array(HOP);
  return Array.from({ length: Math.floor(samples.length / HOP) }, (_, hop) => {
    scratch.set(samples.subarray(hop * HOP, (hop + 1) * HOP));
    return (weigh(scratch) / HOP) * scale;
  });
}

/**
 * The two filters of BS.1770 in one pass; gives the sum of squares. The state lies in an array and
 * is copied to locals: variables of a closure would be allocated anew at every sample.
 */
function kWeighting(): (samples: Float32Array) => number {
  const state = new Float64Array(4);
  return (samples) => weightedEnergy(samples, state);
}

function weightedEnergy(samples: Float32Array, state: Float64Array): number {
  let p1 = state[0]!;
  let p2 = state[1]!;
  let q1 = state[2]!;
  let q2 = state[3]!;
  let sum = 0;
  for (let i = 0; i < samples.length; i += 1) {
    const x = samples[i]!;
    const shelf = 1.53512485958697 * x + p1;
    p1 = -2.69169618940638 * x + 1.69065929318241 * shelf + p2;
    p2 = 1.19839281085285 * x - 0.73248077421585 * shelf;
    const y = shelf + q1;
    q1 = -2 * shelf + 1.99004745483398 * y + q2;
    q2 = shelf - 0.99007225036621 * y;
    sum += y * y;
  }
  state.set([p1, p2, q1, q2]);
  return sum;
}
