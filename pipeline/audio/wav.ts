/** Mono 16-bit WAV, which every browser plays; short recordings are kept so, at 48 kHz. */
import { bytesOf, int16Of, RATE } from './pcm.js';

const HEADER_BYTES = 44;

export function toWav(pcm: Int16Array, sampleRate: number = RATE): Buffer {
  const samples = bytesOf(pcm);
  const header = Buffer.alloc(HEADER_BYTES);
  header.write('RIFF', 0);
  header.writeUInt32LE(HEADER_BYTES - 8 + samples.length, 4);
  header.write('WAVEfmt ', 8);
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(sampleRate, 24);
  header.writeUInt32LE(sampleRate * 2, 28);
  header.writeUInt16LE(2, 32);
  header.writeUInt16LE(16, 34);
  header.write('data', 36);
  header.writeUInt32LE(samples.length, 40);
  return Buffer.concat([header, samples]);
}

/** Of a file that `toWav` made; its hash was checked by whoever opened it. */
export const fromWav = (file: Buffer): Int16Array => int16Of(file.subarray(HEADER_BYTES));
