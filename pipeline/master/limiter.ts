/**
 * Look-ahead peak limiter and the step to 16 bits in one. The gain sinks before a peak arrives and
 * no sample passes the ceiling; room for peaks between samples is left by the ceiling's value.
 */
import { dbToGain, msToSamples } from '../audio/pcm.js';

const LOOK_AHEAD = msToSamples(2);
const FULL_SCALE = 32_767;
const RELEASE = 1 - Math.exp(-1 / msToSamples(60));

export function limitTo16Bit(samples: Float32Array, gain: number, ceilingDb: number): Int16Array {
  const ceiling = dbToGain(ceilingDb);
  if (highest(samples) * gain <= ceiling) return scaled(samples, gain);
  return shaped(samples, gain, gainCurve(samples, gain, ceiling));
}

function scaled(samples: Float32Array, gain: number): Int16Array {
  const out = new Int16Array(samples.length);
  const scale = gain * FULL_SCALE;
  for (let at = 0; at < out.length; at += 1) out[at] = Math.round(samples[at]! * scale);
  return out;
}

function shaped(samples: Float32Array, gain: number, curve: Float32Array): Int16Array {
  const out = new Int16Array(samples.length);
  const scale = gain * FULL_SCALE;
  for (let at = 0; at < out.length; at += 1) {
    out[at] = Math.round(samples[at]! * scale * curve[at]!);
  }
  return out;
}

function highest(samples: Float32Array): number {
  let peak = 0;
  for (let at = 0; at < samples.length; at += 1) {
    const level = Math.abs(samples[at]!);
    if (level > peak) peak = level;
  }
  return peak;
}

/** Least gain of the look-ahead, slow to rise, then averaged over the look-ahead: never too high. */
function gainCurve(samples: Float32Array, gain: number, ceiling: number): Float32Array {
  const curve = leastAhead(samples, gain, ceiling);
  let held = 1;
  for (let at = 0; at < curve.length; at += 1) {
    held = Math.min(curve[at]!, held + (1 - held) * RELEASE);
    curve[at] = held;
  }
  return averageBehind(curve);
}

/** Sliding minimum of the gain each sample needs, over the look-ahead. */
function leastAhead(samples: Float32Array, gain: number, ceiling: number): Float32Array {
  const needed = new Float32Array(samples.length).fill(1);
  for (let at = 0; at < samples.length; at += 1) {
    const level = Math.abs(samples[at]!) * gain;
    if (level <= ceiling) continue;
    const limit = ceiling / level;
    // Peaks are rare, so writing each backwards costs less than a queue over all samples.
    const from = Math.max(0, at - LOOK_AHEAD);
    for (let back = at; back >= from && needed[back]! > limit; back -= 1) needed[back] = limit;
  }
  return needed;
}

function averageBehind(curve: Float32Array): Float32Array {
  const out = new Float32Array(curve.length);
  const before = curve[0] ?? 1;
  let sum = before * (LOOK_AHEAD + 1);
  for (let at = 0; at < curve.length; at += 1) {
    sum += curve[at]! - (at > LOOK_AHEAD ? curve[at - LOOK_AHEAD - 1]! : before);
    out[at] = sum / (LOOK_AHEAD + 1);
  }
  return out;
}
