import type { Id, VoiceSettings } from '../content/model/index.js';

/**
 * A word as an engine is to say it, with its place in the script as written. `from`/`to` are UTF-16
 * offsets `[from, to)` into the paragraph's text: “376/376” gives seven spoken words with one place.
 */
export interface SpokenWord {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** What ends a unit; the pause that follows it is chosen from this (pipeline/speak). */
export type UnitBreak = 'clause' | 'sentence' | 'item' | 'paragraph';

/** One sentence (or list item, or heading): the smallest thing spoken, cached and re-spoken. */
export interface SpokenUnit {
  readonly paragraphId: Id;
  /** Lower-case words of the language only: no digit, symbol or abbreviation is left. */
  readonly words: readonly SpokenWord[];
  /** Punctuation kept for breathing: index of a word -> mark said after it. */
  readonly marks: Readonly<Record<number, ',' | ';' | ':' | '.' | '?' | '!'>>;
  readonly endsWith: UnitBreak;
  /**
   * Words after which a long group is breathed though no mark stands there; in order. An engine makes
   * of it the pause of a comma (`breathedMarks`).
   */
  readonly breaths?: readonly number[];
}

/** A token the normaliser could not be sure of; the studio underlines it. */
export interface ReadingDoubt {
  readonly paragraphId: Id;
  readonly from: number;
  readonly to: number;
  readonly token: string;
  /** `guessed`: read, but another reading is possible; `unread`: no reading was found. */
  readonly kind: 'guessed' | 'unread';
  readonly reading: string;
}

export type TokenClass =
  | 'word'
  | 'abbreviation'
  | 'foreign'
  | 'cardinal'
  | 'ordinal'
  | 'decimal'
  | 'fraction'
  | 'ratio'
  | 'score'
  | 'percent'
  | 'money'
  | 'measure'
  | 'date'
  | 'month'
  | 'year'
  | 'quarter'
  | 'range'
  | 'time'
  | 'duration'
  | 'phone'
  | 'roman'
  | 'document'
  | 'citation'
  | 'item'
  | 'url'
  | 'email'
  | 'handle'
  | 'hashtag'
  | 'code'
  | 'math'
  | 'symbol'
  | 'emoji'
  | 'punctuation'
  | 'spelling';

/** A stretch of the text that is not said as it stands, and what became of it. */
export interface ReadToken {
  readonly paragraphId: Id;
  readonly from: number;
  readonly to: number;
  readonly token: string;
  readonly class: TokenClass;
  /** Words and pause marks; empty when nothing is said for it. */
  readonly reading: string;
  /** 1 certain, 0 unread; a guess stands between. */
  readonly confidence: number;
  /** The commune's own reading. */
  readonly own?: true;
}

export interface SpokenText {
  readonly units: readonly SpokenUnit[];
  readonly doubts: readonly ReadingDoubt[];
  /** Every stretch that was changed on the way to the spoken words, in the order of the text. */
  readonly tokens: readonly ReadToken[];
}

/** Mono 16-bit samples at the engine's own rate. */
export interface SpokenAudio {
  readonly pcm: Int16Array;
  readonly sampleRate: number;
  /**
   * Start and end of each word of the unit in milliseconds from the first sample, in word order;
   * absent when the engine only knows the sentence.
   */
  readonly wordTimes?: readonly { readonly startMs: number; readonly endMs: number }[];
  /** Not what was asked for: the editor must learn of it. */
  readonly flaw?: SpeechFlaw;
}

/**
 * `other-voice`: the voice failed twice, and the sentence was spoken by `spokenBy` instead; such audio
 * is never kept as the voice's own. `left-out`: the model has no sound for these letters.
 */
export type SpeechFlaw =
  | { readonly kind: 'other-voice'; readonly spokenBy: string; readonly reason: string }
  | { readonly kind: 'left-out'; readonly letters: string };

export interface SpeakOptions {
  readonly settings?: VoiceSettings;
  /** Voices in the order in which they stand in for a sentence that this one cannot speak. */
  readonly order?: readonly string[];
  /** Ends the work between units; the promise rejects with `SPEECH_CANCELLED`. */
  readonly signal?: AbortSignal;
}

/**
 * Text units in, PCM and times out.
 *
 * Units are spoken in order and yielded as soon as each is ready, so the first sentence can be heard
 * while the second is made. Rate: `sampleRate` Hz, mono, 16-bit; leading and trailing silence is
 * trimmed to under 20 ms so that the caller alone decides pauses. Errors: `SPEECH_FAILED` with the
 * sentence, `SPEECH_CANCELLED` on abort, `VOICE_UNKNOWN`, `VOICE_DAMAGED`. `close` ends the workers;
 * further calls reject.
 */
export interface SpeechEngine {
  readonly id: string;
  /**
   * Part of every cache key: of the same version, voice and text the stored audio is used again. It
   * covers the model's file, the settings and the code.
   *
   * @throws LoaError VOICE_UNKNOWN
   */
  versionOf(voiceId: string, settings?: VoiceSettings): string;
  speak(
    voiceId: string,
    units: readonly SpokenUnit[],
    options?: SpeakOptions,
  ): AsyncIterable<SpokenAudio>;
  close(): Promise<void>;
}
