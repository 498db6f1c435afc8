/** What a file sounds like: its samples at 48 kHz, mono, 16 bits. */
import { int16Of } from '../audio/pcm.js';
import { convert, convertInto, REPRODUCIBLE, type AudioInput } from '../ffmpeg.js';

export const DECODE_LIMIT_MS = 300_000;

export interface DecodeDeps {
  readonly ffmpeg: string;
  readonly signal?: AbortSignal;
}

const DECODED = ['-ar', '48000', '-ac', '1', '-c:a', 'pcm_s16le', ...REPRODUCIBLE, '-f', 's16le'];

const decoding = (input: AudioInput, { signal }: DecodeDeps) => ({
  step: 'inspect',
  input,
  options: DECODED,
  timeLimitMs: DECODE_LIMIT_MS,
  ...(signal && { signal }),
});

export async function decode(input: AudioInput, deps: DecodeDeps): Promise<Int16Array> {
  return int16Of(await convert(deps.ffmpeg, decoding(input, deps)));
}

/** Bytes of samples as they come, so that half an hour is never in memory at once. */
export async function decodeInto(
  input: AudioInput,
  deps: DecodeDeps,
  take: (chunk: Buffer) => void | Promise<void>,
): Promise<void> {
  await convertInto(deps.ffmpeg, decoding(input, deps), take);
}
