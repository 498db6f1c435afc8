/** Second-order filters. Coefficients are normalised to a0 = 1. */
export interface Biquad {
  readonly b0: number;
  readonly b1: number;
  readonly b2: number;
  readonly a1: number;
  readonly a2: number;
}

export function highPass(hz: number, q: number, rate: number): Biquad {
  const w = (2 * Math.PI * hz) / rate;
  const alpha = Math.sin(w) / (2 * q);
  const cos = Math.cos(w);
  const a0 = 1 + alpha;
  const b = (1 + cos) / 2 / a0;
  return { b0: b, b1: -2 * b, b2: b, a1: (-2 * cos) / a0, a2: (1 - alpha) / a0 };
}

/** Two sections that make one Butterworth filter of 24 dB an octave. */
export function steepHighPass(hz: number, rate: number): readonly Biquad[] {
  return [highPass(hz, 0.541196, rate), highPass(hz, 1.306563, rate)];
}

/** Turns the phase around `hz` and leaves every level as it is. */
export function allPass(hz: number, q: number, rate: number): Biquad {
  const w = (2 * Math.PI * hz) / rate;
  const alpha = Math.sin(w) / (2 * q);
  const a0 = 1 + alpha;
  const b0 = (1 - alpha) / a0;
  const b1 = (-2 * Math.cos(w)) / a0;
  return { b0, b1, b2: 1, a1: b1, a2: b0 };
}

export function filterInPlace(samples: Float32Array, filter: Biquad): void {
  const { b0, b1, b2, a1, a2 } = filter;
  let s1 = 0;
  let s2 = 0;
  for (let i = 0; i < samples.length; i += 1) {
    const x = samples[i]!;
    const y = b0 * x + s1;
    s1 = b1 * x - a1 * y + s2;
    s2 = b2 * x - a2 * y;
    samples[i] = y;
  }
}
