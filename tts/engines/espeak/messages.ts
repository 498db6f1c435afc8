/** What passes between the engine and its worker thread. */
import type { EspeakSettings } from './settings.js';

export interface SpeakRequest {
  readonly id: number;
  readonly kind: 'speak';
  /** espeak's own name of the voice, e.g. `vi-VN-x-central`. */
  readonly voice: string;
  readonly text: string;
  readonly settings: EspeakSettings;
}

/** `silence` marks the end of a word or of a pause. Positions are code points of the text, from 0. */
export interface SpeechEvent {
  readonly kind: 'word' | 'sound' | 'silence';
  readonly atMs: number;
  readonly position: number;
  /** Of a sound: its name in the phonetic alphabet, stress included. */
  readonly ipa?: string;
}

/** How a text is said, with nothing to hear. */
export interface SoundsRequest {
  readonly id: number;
  readonly kind: 'sounds';
  readonly voice: string;
  readonly text: string;
  /** Where each word begins, in code points. */
  readonly wordStarts: readonly number[];
}

export interface Failed {
  readonly id: number;
  readonly kind: 'failed';
  readonly reason: string;
}

export interface Spoken {
  readonly id: number;
  readonly kind: 'spoken';
  readonly pcm: Int16Array;
  readonly sampleRate: number;
  readonly events: readonly SpeechEvent[];
}

export interface Sounds {
  readonly id: number;
  readonly kind: 'sounds';
  /** One list a word. */
  readonly words: readonly (readonly string[])[];
}

export type WorkerReply = Spoken | Failed;
