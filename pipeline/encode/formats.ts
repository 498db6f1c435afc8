/** The formats, each encoded block by block. */
import { STREAM_FORMAT } from '../../content/model/index.js';
import { FLAC_FRAME_SAMPLES, flacOffsets } from '../audio/flac.js';
import { adtsOffsets, mp3Offsets } from '../audio/frames.js';
import { AAC_FRAME_SAMPLES, RATE, samplesToMs } from '../audio/pcm.js';
import { REPRODUCIBLE } from '../ffmpeg.js';

export interface BlockFormat {
  readonly name: 'stream-mp3' | 'replay-m4a' | 'master-flac';
  readonly frameSamples: number;
  readonly options: readonly string[];
  /** Where frames begin in the encoder's output, and its end. */
  readonly offsets: (encoded: Uint8Array) => readonly number[];
}

export const PCM_INPUT = ['-f', 's16le', '-ar', String(RATE), '-ac', '1'] as const;

/** By so much later than the master sounds what is decoded from the stream MP3 (AAC: 21 ms). */
export const STREAM_DELAY_MS = samplesToMs(1_105);

export const STREAM_MP3: BlockFormat = {
  name: 'stream-mp3',
  frameSamples: STREAM_FORMAT.frameSamples,
  options: [
    ...['-c:a', 'libmp3lame', '-b:a', `${STREAM_FORMAT.bitrateKbps}k`, '-compression_level', '7'],
    ...['-reservoir', '0', '-write_xing', '0', '-id3v2_version', '0', '-write_id3v1', '0'],
    ...REPRODUCIBLE,
    ...['-f', 'mp3'],
  ],
  offsets: mp3Offsets,
};

export const REPLAY_AAC: BlockFormat = {
  name: 'replay-m4a',
  frameSamples: AAC_FRAME_SAMPLES,
  options: [
    ...['-c:a', 'aac', '-aac_coder', 'fast', '-b:a', '64k'],
    ...REPRODUCIBLE,
    ...['-f', 'adts'],
  ],
  offsets: adtsOffsets,
};

export const MASTER_FLAC: BlockFormat = {
  name: 'master-flac',
  frameSamples: FLAC_FRAME_SAMPLES,
  options: [
    ...['-c:a', 'flac', '-compression_level', '3', '-frame_size', String(FLAC_FRAME_SAMPLES)],
    ...REPRODUCIBLE,
    ...['-f', 'flac'],
  ],
  offsets: flacOffsets,
};
