import type { Id, Sha256 } from './identity.js';
import type { LanguageTag } from './language.js';
import type { Instant } from './time.js';

/**
 * The stream format, fixed for the whole house: MP3 CBR 64 kbit/s 48 kHz mono, no bit reservoir, no
 * header frame. Every frame is 192 bytes and 24 ms, so clips join frame by frame and time, byte
 * offset and frame number are one multiplication apart.
 */
export const STREAM_FORMAT = {
  bitrateKbps: 64,
  sampleRate: 48_000,
  frameBytes: 192,
  frameMs: 24,
  frameSamples: 1152,
  bytesPerSecond: 8_000,
  contentType: 'audio/mpeg',
} as const;

/** What the village must hear, measured on the decoded stream MP3. */
export const LOUDNESS_TARGET = {
  integratedLufs: -16,
  toleranceLu: 0.5,
  maxTruePeakDbtp: -1.5,
  /** Silence at the end of each clip, so that two clips never touch. */
  endSilenceMs: 500,
  /** A longer silence inside a clip is a fault: a village thinks the loudspeaker broke. */
  maxInnerSilenceMs: 2_500,
} as const;

export const CLIP_FILE_KINDS = [
  'master-flac',
  'stream-mp3',
  'replay-mp3',
  'replay-m4a',
  'peaks-json',
  'captions-vtt',
  'words-json',
] as const;
export type ClipFileKind = (typeof CLIP_FILE_KINDS)[number];

/** One line of a clip's manifest: an encoding derived from the master, named by its own hash. */
export interface ClipFile {
  readonly kind: ClipFileKind;
  readonly hash: Sha256;
  readonly bytes: number;
  readonly mime: string;
}

/** “Bản thu”: the mastered audio of one script revision; its id is the SHA-256 of the FLAC master. */
export interface Clip {
  readonly kind: 'clip';
  readonly id: Sha256;
  readonly communeId: Id;
  readonly segmentId: Id;
  readonly scriptId: Id;
  readonly scriptHash: Sha256;
  readonly lang: LanguageTag;
  readonly source: 'speech' | 'recording';
  readonly voiceId: string | null;
  /** The person heard in it, of a recording or of a phrase bank. */
  readonly speakerId: Id | null;
  readonly simulated: boolean;
  /** Same text, voice, settings and code version: same key, and the stored clip is given back. */
  readonly renderKey: Sha256;
  readonly durationMs: number;
  /** Frames of the stream MP3; its bytes are this times 192. */
  readonly streamFrames: number;
  readonly inspection: Inspection;
  readonly files: readonly ClipFile[];
  readonly createdAt: Instant;
}

/** Measurements of one audio file; what could not be measured is absent, never zero. */
export interface AudioMeasures {
  readonly durationMs?: number;
  readonly integratedLufs?: number;
  readonly truePeakDbtp?: number;
  readonly longestInnerSilenceMs?: number;
  readonly clippedSamples?: number;
}

export interface Inspection {
  readonly passed: boolean;
  /** One Vietnamese sentence a fault, ready for the editor. */
  readonly faults: readonly string[];
  /** What the editor should know of a clip that passed, one sentence each; absent: nothing. */
  readonly notes?: readonly string[];
  readonly master: AudioMeasures;
  readonly stream: AudioMeasures;
}

/** One word of the script as written, with its time in the clip. Residents see these marked. */
export interface TimedWord {
  readonly paragraphId: Id;
  /** UTF-16 offsets into the paragraph's text as written: `[from, to)`. */
  readonly from: number;
  readonly to: number;
  readonly startMs: number;
  readonly endMs: number;
}

/** The `words-json` file: times of words where the engine knows them, else of the sentence. */
export interface ClipWords {
  readonly granularity: 'word' | 'sentence';
  readonly words: readonly TimedWord[];
}

/** The `peaks-json` file: absolute peaks 0..1, one every `stepMs`. */
export interface ClipPeaks {
  readonly stepMs: number;
  readonly peaks: readonly number[];
}
