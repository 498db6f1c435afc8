/**
 * Integrated loudness after ITU-R BS.1770-4 for mono at 48 kHz: K-weighting, windows of 400 ms every
 * 100 ms, absolute gate −70 LUFS, relative gate −10 LU.
 */
import { CELL } from './cells.js';
import { RATE } from './pcm.js';

const HOP = RATE / 10;
const CELLS_PER_HOP = HOP / CELL;
const HOPS_PER_WINDOW = 4;
const WARM_UP_HOPS = 5;
const ABSOLUTE_GATE = -70;
const RELATIVE_GATE = -10;

/** LUFS; undefined for silence and for less than 400 ms: unknown is not zero. */
export function integratedLoudness(samples: Int16Array | Float32Array): number | undefined {
  return loudnessOfCells(cellEnergies(samples));
}

/** The same from energies that `cellEnergies` gave, of one piece or of several joined in silence. */
export function loudnessOfCells(cells: Float32Array): number | undefined {
  const windows = windowEnergies(hopEnergies(cells));
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

function hopEnergies(cells: Float32Array): readonly number[] {
  return Array.from({ length: Math.floor(cells.length / CELLS_PER_HOP) }, (_, hop) => {
    const from = hop * CELLS_PER_HOP;
    return cells.subarray(from, from + CELLS_PER_HOP).reduce((sum, cell) => sum + cell, 0) / HOP;
  });
}

/**
 * K-weighted sum of squares of every cell, full scale being one. A recursive filter waits for its
 * own last sample, so two halves are filtered side by side in the time of one. The second begins
 * half a second early, by when its filters have forgotten how they began; the first is fed silence
 * meanwhile.
 */
export function cellEnergies(samples: Int16Array | Float32Array): Float32Array {
  const half = Math.ceil(samples.length / HOP / 2);
  const energies = new Float32Array(2 * half * CELLS_PER_HOP);
  // One scratch of one type keeps the inner loop fast for both kinds of samples.
  const [a, b] = [new Float32Array(HOP), new Float32Array(HOP)];
  const states = new Float64Array(8);
  for (let step = -WARM_UP_HOPS; step < half; step += 1) {
    loadHop(a, samples, step);
    loadHop(b, samples, half + step);
    for (let cell = 0; cell < CELLS_PER_HOP; cell += 1) {
      const [sumA, sumB] = weightedEnergies(a, b, cell * CELL, states);
      if (step < 0) continue;
      energies[step * CELLS_PER_HOP + cell] = sumA;
      energies[(half + step) * CELLS_PER_HOP + cell] = sumB;
    }
  }
  const scale = samples instanceof Int16Array ? 1 / 32_768 ** 2 : 1;
  for (let cell = 0; cell < energies.length; cell += 1) energies[cell] = energies[cell]! * scale;
  return energies.subarray(0, Math.floor(samples.length / CELL));
}

function loadHop(scratch: Float32Array, samples: Int16Array | Float32Array, hop: number): void {
  const from = hop * HOP;
  scratch.fill(0);
  if (hop >= 0 && from < samples.length) scratch.set(samples.subarray(from, from + HOP));
}

/**
 * The two filters of BS.1770 in one pass over a cell of two hops; gives their sums of squares. The states lie
 * in an array and are copied to locals: variables of a closure would be allocated at every sample.
 */
function weightedEnergies(
  a: Float32Array,
  b: Float32Array,
  from: number,
  states: Float64Array,
): readonly [number, number] {
  let [p1, p2, q1, q2] = [states[0]!, states[1]!, states[2]!, states[3]!];
  let [r1, r2, s1, s2] = [states[4]!, states[5]!, states[6]!, states[7]!];
  let sumA = 0;
  let sumB = 0;
  for (let i = from; i < from + CELL; i += 1) {
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
