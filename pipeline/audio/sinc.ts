/** Windowed-sinc low-pass taps, for the resampler and the true-peak meter. */
export interface SincShape {
  readonly taps: number;
  /** In cycles a sample of the input; 0.5 lets everything through. */
  readonly cutoff: number;
  /** Place between two input samples that the taps give the value of, `[0, 1)`. */
  readonly offset: number;
  /** Of the Kaiser window: higher is less ripple and a wider edge. */
  readonly beta: number;
}

/** Tap `taps / 2 - 1` lies on the input sample at or before the wanted place. Sums to one. */
export function kaiserSinc(shape: SincShape): Float32Array {
  const centre = shape.taps / 2 - 1 + shape.offset;
  const raw = Array.from({ length: shape.taps }, (_, tap) => {
    const x = tap - centre;
    return sinc(2 * shape.cutoff * x) * kaiser(x / (shape.taps / 2), shape.beta);
  });
  const sum = raw.reduce((total, value) => total + value, 0);
  return Float32Array.from(raw, (value) => value / sum);
}

const sinc = (x: number): number => (x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x));

const kaiser = (x: number, beta: number): number =>
  Math.abs(x) >= 1 ? 0 : bessel(beta * Math.sqrt(1 - x * x)) / bessel(beta);

/** Modified Bessel function of order zero, by its series. */
function bessel(x: number): number {
  return Array.from({ length: 30 }).reduce<{ sum: number; term: number }>(
    ({ sum, term }, _, index) => {
      const next = term * (x / 2 / (index + 1)) ** 2;
      return { sum: sum + next, term: next };
    },
    { sum: 1, term: 1 },
  ).sum;
}
