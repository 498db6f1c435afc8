/**
 * Integrated loudness after ITU-R BS.1770-4 for mono at 48 kHz: K-weighting, windows of 400 ms every
 * 100 ms, absolute gate −70 LUFS, relative gate −10 LU.
 */
import { RATE } from './pcm.js';

const HOP = RATE / 10;
const HOPS_PER_WINDOW = 4;
const WARM_UP_HOPS = 5;
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

/**
 * A recursive filter waits for its own last sample, so two halves are filtered side by side in the
 * time of one. The second begins half a second early, by when its filters have forgotten how they
 * began; the first is fed silence meanwhile.
 */
function hopEnergies(samples: Int16Array | Float32Array): readonly number[] {
  const hops = Math.floor(samples.length / HOP);
  const half = Math.ceil(hops / 2);
  const scale = samples instanceof Int16Array ? 1 / 32_768 ** 2 : 1;
  const energies = new Float64Array(2 * half);
  // One scratch of one type keeps the inner loop fast for both kinds of samples.
  const [a, b] = [new Float32Array(HOP), new Float32Array(HOP)];
  const states = new Float64Array(8);
  for (let step = -WARM_UP_HOPS; step < half; step += 1) {
    loadHop(a, samples, step);
    loadHop(b, samples, half + step);
    const [sumA, sumB] = weightedEnergies(a, b, states);
    if (step < 0) continue;
    energies[step] = sumA;
    energies[half + step] = sumB;
  }
  return Array.from(energies.subarray(0, hops), (energy) => (energy / HOP) * scale);
}

function loadHop(scratch: Float32Array, samples: Int16Array | Float32Array, hop: number): void {
  const from = hop * HOP;
  if (hop < 0 || from + HOP > samples.length) scratch.fill(0);
  else scratch.set(samples.subarray(from, from + HOP));
}

/**
 * The two filters of BS.1770 in one pass over two hops; gives their sums of squares. The states lie
 * in an array and are copied to locals: variables of a closure would be allocated at every sample.
 */
function weightedEnergies(
  a: Float32Array,
  b: Float32Array,
  states: Float64Array,
): readonly [number, number] {
  let [p1, p2, q1, q2] = [states[0]!, states[1]!, states[2]!, states[3]!];
  let [r1, r2, s1, s2] = [states[4]!, states[5]!, states[6]!, states[7]!];
  let sumA = 0;
  let sumB = 0;
  for (let i = 0; i < HOP; i += 1) {
    const x = a[i]!;
    const u = b[i]!;
    const shelfA = 1.53512485958697 * x + p1;
    const shelfB = 1.53512485958697 * u + r1;
    p1 = -2.69169618940638 * x + 1.69065929318241 * shelfA + p2;
    r1 = -2.69169618940638 * u + 1.69065929318241 * shelfB + r2;
    p2 = 1.19839281085285 * x - 0.73248077421585 * shelfA;
    r2 = 1.19839281085285 * u - 0.73248077421585 * shelfB;
    const y = shelfA + q1;
    const v = shelfB + s1;
    q1 = -2 * shelfA + 1.99004745483398 * y + q2;
    s1 = -2 * shelfB + 1.99004745483398 * v + s2;
    q2 = shelfA - 0.99007225036621 * y;
    s2 = shelfB - 0.99007225036621 * v;
    sumA += y * y;
    sumB += v * v;
  }
  states.set([p1, p2, q1, q2, r1, r2, s1, s2]);
  return [sumA, sumB];
}
