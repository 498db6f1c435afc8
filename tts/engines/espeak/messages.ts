/** What passes between the engine and its worker thread. */
import type { EspeakSettings } from './settings.js';

export interface SpeakRequest {
  readonly id: number;
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

export type WorkerReply =
  | {
      readonly id: number;
      readonly kind: 'spoken';
      readonly pcm: Int16Array;
      readonly sampleRate: number;
      readonly events: readonly SpeechEvent[];
    }
  | { readonly id: number; readonly kind: 'failed'; readonly reason: string };
