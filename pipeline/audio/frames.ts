/** Cuts encoded audio at frame boundaries and refuses frames that break the stream's arithmetic. */
import { LoaError, STREAM_FORMAT } from '../../content/model/index.js';

/** MPEG-1 layer III, no CRC, 64 kbit/s, 48 kHz, no padding. */
const MP3_HEADER = [0xff, 0xfb, 0x54] as const;
const MONO = 0b11;

/** Frames of a stream MP3: all of 192 bytes, mono, none leaning on an earlier one. */
export function countStreamFrames(mp3: Uint8Array): number {
  const count = mp3.length / STREAM_FORMAT.frameBytes;
  const faulty = Array.from({ length: Math.ceil(count) }, (_, frame) => frame).find(
    (frame) => !isStreamFrame(mp3, frame * STREAM_FORMAT.frameBytes),
  );
  if (!Number.isInteger(count) || faulty !== undefined) {
    const cause = new Error(
      `not a stream MP3: ${mp3.length} bytes, frame ${faulty ?? 'cut short'}`,
    );
    throw new LoaError('FFMPEG_FAILED', { step: 'stream-mp3' }, { cause });
  }
  return count;
}

function isStreamFrame(mp3: Uint8Array, at: number): boolean {
  const header = MP3_HEADER.every((byte, offset) => mp3[at + offset] === byte);
  const mode = (mp3[at + 3] ?? 0) >> 6;
  const mainDataBegin = ((mp3[at + 4] ?? 0) << 1) | ((mp3[at + 5] ?? 0) >> 7);
  return header && mode === MONO && mainDataBegin === 0;
}

/** Byte offsets at which the frames of a stream MP3 begin, and its end. */
export function mp3Offsets(mp3: Uint8Array): readonly number[] {
  const count = countStreamFrames(mp3);
  return Array.from({ length: count + 1 }, (_, frame) => frame * STREAM_FORMAT.frameBytes);
}

/** Byte offsets at which the frames of an ADTS stream begin, and its end. */
export function adtsOffsets(adts: Uint8Array): readonly number[] {
  const offsets = [0];
  for (let at = 0; at < adts.length;) {
    const length = adtsFrameLength(adts, at);
    if (length < 7 || at + length > adts.length) {
      const cause = new Error(`not an ADTS frame at byte ${at}`);
      throw new LoaError('FFMPEG_FAILED', { step: 'replay-m4a' }, { cause });
    }
    at += length;
    offsets.push(at);
  }
  return offsets;
}

function adtsFrameLength(adts: Uint8Array, at: number): number {
  const synced = adts[at] === 0xff && ((adts[at + 1] ?? 0) & 0xf6) === 0xf0;
  if (!synced) return 0;
  return (
    (((adts[at + 3] ?? 0) & 0b11) << 11) | ((adts[at + 4] ?? 0) << 3) | ((adts[at + 5] ?? 0) >> 5)
  );
}
