/** Changing what is heard needs another REVISION: it is part of every cache key. */
import type { InferenceSession } from 'onnxruntime-node';
import type { PieceSizes } from './pieces.js';

export const REVISION = 1;

/** One thread a session: two of them side by side make a third more speech than one with two. */
export const SESSION_OPTIONS: InferenceSession.SessionOptions = {
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  executionMode: 'sequential',
  // Laid out anew for every length of text, the memory would be twice as much and no quicker.
  enableMemPattern: false,
  // What goes wrong is an exception, and told by whoever asked; the runtime would print it too.
  logSeverityLevel: 4,
};

export const LIMITS = {
  /** A model loads in a second; in minutes from the slow disk of a busy office PC. */
  loadMs: 120_000,
  /** One run makes at most some seconds of speech; past this the thread hangs and is replaced. */
  runMs: 60_000,
} as const;

/** Ten minutes: an editor who listens and writes on finds the voice warm. */
export const IDLE_MS = 600_000;

/** Threads beyond it wait for the front of the model, and an office's PC has other work. */
export const MAX_HANDS = 4;
/** Of the machine's memory; an old PC of 2 GB speaks with two threads however many cores it has. */
const BYTES_A_HAND = 1e9;

export const handsFor = (cores: number, memoryBytes: number): number =>
  Math.max(1, Math.min(MAX_HANDS, cores, Math.floor(memoryBytes / BYTES_A_HAND)));

/** A model left whole is held by every thread: about 300 MB each. */
export const MAX_WHOLE = 2;

/**
 * Frames decoded at once. The most bounds a session's memory: a longer sentence is made in pieces.
 * Under the least a piece is mostly margin.
 */
export const DECODED: PieceSizes = { least: 60, most: 400 };
/** Columns of the decoder's end done at once, about 64 frames: then they stay near the processor. */
export const ENDED: PieceSizes = { least: 1, most: 4096 };

/** Phoneme ids of one run: about sixty Vietnamese syllables. The work grows with their square. */
export const MAX_IDS = 700;
