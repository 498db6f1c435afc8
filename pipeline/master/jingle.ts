/**
 * The programme's signature, synthesised here so that it is free to use: plucked strings after
 * Karplus and Strong on the scale of the đàn tính (sol la đô rê mi), the lute of the Thái and Tày,
 * over one soft gong stroke. Deterministic: the same code gives the same samples.
 */
import { msToSamples, RATE } from '../audio/pcm.js';
import { blockLength } from '../audio/pcm.js';
import { cacheKey } from '../cache.js';
import type { RawBlock } from '../stages.js';

interface Note {
  readonly atMs: number;
  readonly hz: number;
  readonly level: number;
}

const SOL = 392;
const LA = 440;
const DO = 523.25;
const RE = 587.33;
const MI = 659.26;
const SOL_HIGH = 783.99;

const OPENING: readonly Note[] = [
  { atMs: 60, hz: SOL, level: 0.9 },
  { atMs: 320, hz: DO, level: 0.85 },
  { atMs: 580, hz: RE, level: 0.85 },
  { atMs: 840, hz: MI, level: 0.9 },
  { atMs: 1_230, hz: RE, level: 0.7 },
  { atMs: 1_490, hz: SOL_HIGH, level: 1 },
];

const CLOSING: readonly Note[] = [
  { atMs: 60, hz: SOL_HIGH, level: 0.8 },
  { atMs: 320, hz: MI, level: 0.75 },
  { atMs: 580, hz: LA, level: 0.7 },
  { atMs: 840, hz: SOL, level: 0.9 },
];

const JINGLE_VERSION = 1;

export function openingJingle(): RawBlock {
  return jingle('opening', OPENING, 2_700, 450);
}

/** Ends in the half second of silence that keeps two clips apart, and the encoders' delay. */
export function closingJingle(): RawBlock {
  return jingle('closing', CLOSING, 2_100, 650);
}

function jingle(name: string, notes: readonly Note[], ms: number, pauseMs: number): RawBlock {
  const pcm = synthesise(notes, msToSamples(ms));
  return {
    key: cacheKey('jingle', name, JINGLE_VERSION),
    kind: 'jingle',
    samples: blockLength(pcm.length, pauseMs),
    pieces: [{ pcm, sampleRate: RATE, atSample: 0 }],
    units: [],
  };
}

function synthesise(notes: readonly Note[], length: number): Int16Array {
  const mix = new Float32Array(length);
  notes.forEach((note) => {
    pluck(mix, note);
    pluck(mix, { ...note, hz: note.hz / 2, level: note.level * 0.35 });
  });
  const last = notes.at(-1);
  if (last) gong(mix, { atMs: last.atMs, hz: SOL / 2, level: 0.35 });
  fadeOut(mix, msToSamples(350));
  return toInt16(mix);
}

/** A burst of noise in a delay line as long as the string, losing its treble at every turn. */
function pluck(mix: Float32Array, { atMs, hz, level }: Note): void {
  const period = Math.round(RATE / hz);
  const string = burst(period, Math.round(hz));
  const start = msToSamples(atMs);
  const loss = 0.9975;
  for (let n = 0; start + n < mix.length; n += 1) {
    const at = n % period;
    const sample = string[at]!;
    mix[start + n] = mix[start + n]! + sample * level;
    string[at] = loss * (0.5 * sample + 0.5 * string[(at + 1) % period]!);
  }
}

/** Noise from a small congruential generator, smoothed as by a finger instead of a pick. */
function burst(length: number, seed: number): Float32Array {
  let state = seed;
  const noise = Float32Array.from({ length }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 1_073_741_824 - 1;
  });
  return noise.map(
    (value, at) => (value + noise[(at + 1) % length]! + noise[(at + 2) % length]!) / 3,
  );
}

function gong(mix: Float32Array, { atMs, hz, level }: Note): void {
  const start = msToSamples(atMs);
  const partials = [1, 1.52, 2.0, 2.74].map((ratio) => (2 * Math.PI * hz * ratio) / RATE);
  for (let n = 0; start + n < mix.length; n += 1) {
    const decay = Math.exp(-n / (RATE * 0.45)) * (1 - Math.exp(-n / 300));
    const sum = partials.reduce((total, w, at) => total + Math.sin(w * n) / (at + 1.5), 0);
    mix[start + n] = mix[start + n]! + sum * decay * level;
  }
}

function fadeOut(mix: Float32Array, length: number): void {
  const from = mix.length - length;
  for (let n = 0; n < length; n += 1) {
    const left = 1 - n / length;
    mix[from + n] = mix[from + n]! * left * left;
  }
}

function toInt16(mix: Float32Array): Int16Array {
  const peak = mix.reduce((highest, value) => Math.max(highest, Math.abs(value)), 0);
  return Int16Array.from(mix, (value) => Math.round((value / peak) * 0.7 * 32_767));
}
