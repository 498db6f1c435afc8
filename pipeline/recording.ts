/** A person's recording, in any format ffmpeg reads, as one block. */
import { isLoaError, LoaError } from '../content/model/index.js';
import { integratedLoudness } from './audio/loudness.js';
import { ClippingCounter } from './audio/clipping.js';
import { blockLength, joinPcm, msToSamples, RATE } from './audio/pcm.js';
import { cutParts, PcmParts, startsOf } from './audio/pcm-parts.js';
import { silencesOf } from './audio/silence.js';
import { highestOf, WINDOW, windowPeaks } from './audio/windows.js';
import { cacheKey } from './cache.js';
import { convertInto } from './ffmpeg.js';
import { LEAD_MS, PAUSE_MS } from './speak/index.js';
import type { Piece, RawRecording } from './stages.js';

const MAX_MINUTES = 30;

/**
 * Takes 4-7 dB of a room's hiss away and leaves the voice as it is (measured with both ffmpegs we
 * run on); more than that makes a voice sound as if under water.
 */
const DENOISE = 'afftdn=nr=10:nf=-40:tn=1';

const SAMPLES = ['-ar', String(RATE), '-ac', '1', '-c:a', 'pcm_s16le', '-f', 's16le'];

/** Half an hour decodes in seconds; a file that takes longer was made to take long. */
const DECODE_LIMIT_MS = 300_000;

/** A shout may touch full scale; a voice that does it more often than this is broken by its microphone. */
const MAX_CLIPPED = 0.001;

/**
 * An uploaded playlist could make ffmpeg open other files or addresses: only formats that hold their
 * own sound are tried, and only files are opened.
 */
const FORMATS = [
  ...['mp3', 'wav', 'w64', 'mov', 'mp4', 'm4a', '3gp', 'ogg', 'flac', 'matroska', 'webm', 'aac'],
  ...['amr', 'asf', 'aiff', 'caf', 'au', 'avi', 'mpeg', 'mpegts'],
].join(',');

export interface RecordingInput {
  /** Valid until what is made of it is made. */
  readonly path: string;
  /** Hash of the file, part of the cache's keys. */
  readonly hash: string;
  /** As people know it, for the error. */
  readonly name: string;
}

/** @throws LoaError AUDIO_UNREADABLE, AUDIO_SILENT, AUDIO_CLIPPED, AUDIO_TOO_LONG */
export async function readRecording(
  recording: RecordingInput,
  deps: RecordingDeps,
): Promise<RawRecording> {
  const limit = { seconds: MAX_MINUTES * 60, named: `${MAX_MINUTES} phút` };
  const read = () => readParts(recording, limit, deps);
  return toBlock(await read(), recording.hash, read);
}

export interface RecordingDeps {
  readonly ffmpeg: string;
  readonly signal?: AbortSignal;
}

/**
 * What a person recorded, gently denoised, without the silence before and after: 48 kHz mono.
 *
 * @throws LoaError AUDIO_UNREADABLE, AUDIO_SILENT, AUDIO_CLIPPED, AUDIO_TOO_LONG
 */
export async function readSound(
  recording: RecordingInput,
  limit: Limit,
  deps: RecordingDeps,
): Promise<Int16Array> {
  return joinPcm(await readParts(recording, limit, deps));
}

interface Limit {
  readonly seconds: number;
  readonly named: string;
}

async function readParts(
  recording: RecordingInput,
  limit: Limit,
  deps: RecordingDeps,
): Promise<readonly Int16Array[]> {
  const file = recording.name;
  const options = { maxSeconds: limit.seconds + 1, ...deps };
  // As it came: the denoiser would round off the flat tops by which a broken recording is known.
  const { samples, clipped } = await examine(recording, options);
  if (samples === 0) throw new LoaError('AUDIO_UNREADABLE', { file });
  if (samples > limit.seconds * RATE) throw new LoaError('AUDIO_TOO_LONG', { max: limit.named });
  if (clipped > samples * MAX_CLIPPED) throw new LoaError('AUDIO_CLIPPED', { file });
  const sound = new PcmParts();
  await decodeFile(recording, { ...options, filter: DENOISE }, (chunk) => sound.take(chunk));
  const trimmed = trimEdges(sound.parts);
  if (trimmed.length === 0) throw new LoaError('AUDIO_SILENT', { file });
  return trimmed;
}

async function examine(recording: RecordingInput, options: DecodeOptions) {
  const counter = new ClippingCounter();
  await decodeFile(recording, options, (chunk) => counter.take(chunk));
  return counter;
}

interface DecodeOptions extends RecordingDeps {
  readonly maxSeconds: number;
  readonly filter?: string;
}

async function decodeFile(
  { path, name }: RecordingInput,
  { ffmpeg, signal, maxSeconds, filter }: DecodeOptions,
  take: (chunk: Buffer) => void,
): Promise<void> {
  const opened = ['-format_whitelist', FORMATS, '-protocol_whitelist', 'file,pipe', '-vn'];
  const conversion = {
    step: 'read',
    input: { file: path, options: [...opened, '-t', String(maxSeconds)] },
    options: [...(filter ? ['-af', filter] : []), ...SAMPLES],
    timeLimitMs: DECODE_LIMIT_MS,
    ...(signal && { signal }),
  };
  try {
    await convertInto(ffmpeg, conversion, take);
  } catch (cause) {
    if (!isLoaError(cause) || cause.code !== 'FFMPEG_FAILED') throw cause;
    throw new LoaError('AUDIO_UNREADABLE', { file: name }, { cause });
  }
}

/** Relative to the loudest moment: a room's hiss before the first word is not the recording. */
function trimEdges(parts: readonly Int16Array[]): readonly Int16Array[] {
  const peaks = parts.map(windowPeaks);
  const all = new Uint16Array(peaks.reduce((sum, { length }) => sum + length, 0));
  const starts = startsOf(parts);
  peaks.forEach((own, at) => all.set(own, (starts[at] ?? 0) / WINDOW));
  const samples = parts.reduce((sum, { length }) => sum + length, 0);
  const { sound } = silencesOf(samples, all, Math.max(66, highestOf(all) * 0.012));
  if (!sound || parts.every((part) => integratedLoudness(part) === undefined)) return [];
  const margin = msToSamples(120);
  return cutParts(parts, sound.from - margin, sound.to + margin);
}

type Parts = readonly Int16Array[];

function toBlock(parts: Parts, hash: string, readAgain: () => Promise<Parts>): RawRecording {
  const atHand = [parts];
  const lead = msToSamples(LEAD_MS);
  const end = parts.reduce((sum, { length }) => sum + length, lead);
  return {
    key: cacheKey('recording/1', hash),
    kind: 'recording',
    samples: blockLength(end, PAUSE_MS.paragraph),
    read: async () => placed(atHand.pop() ?? (await readAgain()), lead),
    units: [],
  };
}

function placed(parts: Parts, lead: number): readonly Piece[] {
  const starts = startsOf(parts);
  return parts.map((pcm, at) => ({ pcm, sampleRate: RATE, atSample: lead + (starts[at] ?? 0) }));
}
