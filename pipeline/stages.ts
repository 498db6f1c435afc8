/**
 * From a script to a clip: the order of the stages and what passes between them. Read this first.
 *
 *   speak -> master -> inspect -> encode -> inspect -> (publish)
 *
 * A clip is a list of blocks: opening jingle, one block a paragraph, closing jingle. A block begins
 * and ends in digital silence and is a multiple of 8 MP3 frames (9 AAC, 2 FLAC frames) long, so each
 * block is mastered, encoded and heard by itself, kept by the hash of its content, and joined frame by
 * frame: an edited sentence costs one sentence of speech and one block of the rest
 * (docs/decisions/0009-clips-of-blocks.md).
 */
import type {
  AudioMeasures,
  ClipPeaks,
  ClipWords,
  Id,
  Inspection,
  Paragraph,
  RenderStep,
  VoiceSettings,
} from '../content/model/index.js';
import type { Metered } from './audio/metered.js';
import type { SpeechFlaw, SpokenUnit } from '../tts/index.js';

/** What the reader made of a script: the text as written, and how it is to be said. */
export interface SpokenScript {
  readonly paragraphs: readonly Paragraph[];
  readonly units: readonly SpokenUnit[];
  readonly voiceId: string;
  readonly settings?: VoiceSettings;
  /** Who stands in for the voice, in order. */
  readonly order?: readonly string[];
}

/** Speech as the engine made it, at its place in a block. */
export interface Piece {
  readonly pcm: Int16Array;
  readonly sampleRate: number;
  /** At 48 kHz, from the start of the block. */
  readonly atSample: number;
}

/** One spoken unit with the times of its words, from the start of the block (later: of the clip). */
export interface TimedUnit {
  readonly paragraphId: Id;
  readonly startMs: number;
  readonly endMs: number;
  /** One entry a spoken word; undefined when the engine knows only the sentence. */
  readonly words: readonly SpokenTime[] | undefined;
  readonly from: number;
  readonly to: number;
  readonly flaw?: SpeechFlaw;
}

export interface SpokenTime {
  readonly from: number;
  readonly to: number;
  readonly startMs: number;
  readonly endMs: number;
}

export interface RawBlock {
  /** Hash of everything its sound depends on before mastering. */
  readonly key: string;
  readonly kind: 'jingle' | 'speech';
  /** At 48 kHz, a multiple of `BLOCK_STEP`. */
  readonly samples: number;
  readonly pieces: readonly Piece[];
  readonly units: readonly TimedUnit[];
}

/** Half an hour: given when it is mastered, and read anew for another try, so that nobody holds it. */
export interface RawRecording extends Omit<RawBlock, 'kind' | 'pieces'> {
  readonly kind: 'recording';
  readonly read: () => Promise<readonly Piece[]>;
}

/** A block that is known before it is mastered, so that its encoders can begin. */
export interface ComingBlock {
  readonly key: string;
  readonly samples: number;
  /** Half an hour of recording is made once and would push everything else out of the cache. */
  readonly lasting: boolean;
  readonly mastered: Promise<MasterBlock>;
}

export interface MasterBlock {
  readonly key: string;
  readonly samples: number;
  /** Its samples: one part, or many of a long recording. */
  readonly parts: readonly Int16Array[];
  readonly metered: readonly Metered[];
}

export interface Master {
  /** Joined they are what the FLAC holds. */
  readonly blocks: readonly MasterBlock[];
  readonly samples: number;
  readonly units: readonly TimedUnit[];
  /** Of all samples, 16-bit little endian: what the FLAC must decode to. */
  readonly md5: Buffer;
}

/** What mastering aims at; the second try of a clip that decoded too loud or too quiet moves it. */
export interface MasterAim {
  readonly integratedLufs: number;
  readonly ceilingDb: number;
}

/** The formats while their encoders run: each is inspected as soon as it is there. */
export interface Encodings {
  readonly master: Promise<Buffer>;
  readonly stream: Promise<Buffer>;
  /** The frames that the m4a holds, as ADTS: they can be heard while they are being wrapped. */
  readonly aac: Promise<Buffer>;
  readonly m4a: Promise<Buffer>;
}

export interface EncodedClip {
  readonly master: Buffer;
  /** Frames of 192 bytes; the replay MP3 is this same file. */
  readonly stream: Buffer;
  readonly m4a: Buffer;
  readonly peaks: ClipPeaks;
  readonly words: ClipWords;
  readonly captions: string;
}

export interface Measured {
  readonly measures: AudioMeasures;
  readonly faults: readonly string[];
}

/** What the inspection compares durations with; absent for a recording. */
export interface ExpectedSpeech {
  readonly words: number;
}

/**
 * The stages, as `render.ts` wires them; what each needs beside its input is its own affair. They
 * overlap so that two cores have work from the first word on: a block is mastered while the next is
 * spoken and fed to the encoders while the one after it is mastered; a format is inspected while
 * the others are encoded.
 */
export interface Stages {
  speak(script: SpokenScript): AsyncIterable<RawBlock>;
  master(block: RawBlock | RawRecording, aim: MasterAim): Promise<MasterBlock>;
  encode(block: ComingBlock): void;
  join(blocks: readonly ComingBlock[]): Promise<Master>;
  inspectMaster(master: Master, expected: ExpectedSpeech | undefined): Measured;
  finishEncoding(master: Promise<Master>): Encodings;
  inspectEncoded(clip: Encodings, master: Master): Promise<Measured>;
}

/** The stages whose work a bench and a progress bar tell apart, with their share of the time. */
export const STEP_SHARE: Readonly<Record<RenderStep, number>> = {
  read: 0.02,
  speak: 0.3,
  master: 0.28,
  inspect: 0.1,
  encode: 0.28,
  publish: 0.02,
};

export interface MadeClip {
  readonly encoded: EncodedClip;
  readonly inspection: Inspection;
  readonly durationMs: number;
}
