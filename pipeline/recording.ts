/** A person's recording, in any format ffmpeg reads, as one block. */
import { isLoaError, LoaError } from '../content/model/index.js';
import { integratedLoudness } from './audio/loudness.js';
import { blockLength, msToSamples, RATE } from './audio/pcm.js';
import { silencesOf } from './audio/silence.js';
import { highestOf, windowPeaks } from './audio/windows.js';
import { cacheKey } from './cache.js';
import { decode } from './inspect/index.js';
import { LEAD_MS, PAUSE_MS } from './speak/index.js';
import type { RawBlock } from './stages.js';

const MAX_MINUTES = 30;

/**
 * An uploaded playlist could make ffmpeg open other files or addresses: only formats that hold their
 * own sound are tried, and only files are opened.
 */
const FORMATS = [
  ...['mp3', 'wav', 'w64', 'mov', 'mp4', 'm4a', '3gp', 'ogg', 'flac', 'matroska', 'webm', 'aac'],
  ...['amr', 'asf', 'aiff', 'caf', 'au', 'avi', 'mpeg', 'mpegts'],
].join(',');

export interface RecordingInput {
  /** Valid for the length of the call. */
  readonly path: string;
  /** Hash of the file, part of the cache's keys. */
  readonly hash: string;
  /** As people know it, for the error. */
  readonly name: string;
}

/** @throws LoaError AUDIO_UNREADABLE, AUDIO_SILENT, AUDIO_TOO_LONG */
export async function readRecording(
  recording: RecordingInput,
  deps: { readonly ffmpeg: string; readonly signal?: AbortSignal },
): Promise<RawBlock> {
  const pcm = await decodeRecording(recording, deps);
  if (pcm.length === 0) throw new LoaError('AUDIO_UNREADABLE', { file: recording.name });
  if (pcm.length > MAX_MINUTES * 60 * RATE) {
    throw new LoaError('AUDIO_TOO_LONG', { minutes: `hơn ${MAX_MINUTES}`, max: MAX_MINUTES });
  }
  const trimmed = trimEdges(pcm);
  if (trimmed.length === 0) throw new LoaError('AUDIO_SILENT', { file: recording.name });
  return toBlock(trimmed, recording.hash);
}

async function decodeRecording(
  { path, name }: RecordingInput,
  deps: { readonly ffmpeg: string; readonly signal?: AbortSignal },
): Promise<Int16Array> {
  const options = ['-format_whitelist', FORMATS, '-protocol_whitelist', 'file,pipe', '-vn'];
  const limit = ['-t', String(MAX_MINUTES * 60 + 1)];
  try {
    return await decode({ file: path, options: [...options, ...limit] }, deps);
  } catch (cause) {
    if (!isLoaError(cause) || cause.code !== 'FFMPEG_FAILED') throw cause;
    throw new LoaError('AUDIO_UNREADABLE', { file: name }, { cause });
  }
}

/** Relative to the loudest moment: a room's hiss before the first word is not the recording. */
function trimEdges(pcm: Int16Array): Int16Array {
  const peaks = windowPeaks(pcm);
  const threshold = Math.max(66, highestOf(peaks) * 0.012);
  const { sound } = silencesOf(pcm.length, peaks, threshold);
  if (!sound || integratedLoudness(pcm) === undefined) return new Int16Array(0);
  const margin = msToSamples(120);
  return pcm.subarray(Math.max(0, sound.from - margin), sound.to + margin);
}

function toBlock(pcm: Int16Array, hash: string): RawBlock {
  const atSample = msToSamples(LEAD_MS);
  return {
    key: cacheKey('recording/1', hash),
    kind: 'recording',
    samples: blockLength(atSample + pcm.length, PAUSE_MS.paragraph),
    pieces: [{ pcm, sampleRate: RATE, atSample }],
    units: [],
  };
}
