import { STREAM_FORMAT } from '../../content/model/index.js';

export const FRAME_BYTES = STREAM_FORMAT.frameBytes;
export const FRAME_MS = STREAM_FORMAT.frameMs;

/**
 * Frames sent at one wake. Larger costs fewer system calls; the listener hears no difference,
 * because a block is always cut short where a clip starts.
 */
export const BLOCK_FRAMES = 16;

/**
 * Stations that sound together wake together, in as few turns a block as keep each turn short: on
 * an idle machine a wake costs as much as a write.
 */
export const TURN_FRAMES = 4;

/**
 * Frames the reader hands over at once (6 s): the unit of its digests and of our memory. Each is
 * a read in another thread and a message, which cost more than the bytes in it.
 */
export const CHUNK_FRAMES = 250;

/** How far the reader stays ahead of the air: a disk or a database may stand still this long. */
export const AHEAD_FRAMES = 420;

/** What a village hears between clips: a valid frame whose granules hold no spectrum at all. */
export const SILENT_FRAME: Uint8Array = silentFrame();

/** One block of silence, shared by all stations; a shorter silence is a view of it. */
export const SILENCE: Buffer = Buffer.concat(
  Array.from({ length: BLOCK_FRAMES }, () => SILENT_FRAME),
);

export function framesIn(bytes: number): number {
  return Math.floor(bytes / FRAME_BYTES);
}

/** `FF FB`: MPEG-1 Layer III without CRC; `54`: 64 kbit/s, 48 kHz, no padding; `C4`: mono. */
function silentFrame(): Uint8Array {
  const frame = new Uint8Array(FRAME_BYTES);
  // Side information of zeros says: no reservoir, no scale factors, no coefficients.
  frame.set([0xff, 0xfb, 0x54, 0xc4]);
  return frame;
}
