/**
 * FLAC as masters are kept: frames of 4608 samples, mono, 48 kHz, 16 bits. A frame leans on no other
 * and carries its number, so frames of several encodings join once they are numbered anew.
 */
import { LoaError } from '../../content/model/index.js';
import { RATE } from './pcm.js';

export const FLAC_FRAME_SAMPLES = 4_608;

/** Sync and fixed block size; 4608 samples at 48 kHz; mono, 16 bits. */
const FRAME_HEADER = [0xff, 0xf8, 0x5a, 0x08] as const;
const CRC16_BYTES = 2;
const MARK = 'fLaC';
const STREAMINFO_BYTES = 34;

export interface FlacInfo {
  readonly samples: number;
  /** Of the samples as 16-bit little endian. */
  readonly md5: Buffer;
}

export interface Flac extends FlacInfo {
  readonly frames: readonly Buffer[];
}

/** A whole file of such frames, whatever they were numbered before. */
export function writeFlac(frames: readonly Buffer[], info: FlacInfo): Buffer {
  const starts = frames.map((_, number) => headerOf(number));
  const bodies = frames.map(bodyOf);
  const lengths = bodies.map(({ length }, at) => starts[at]!.length + length + CRC16_BYTES);
  const file = Buffer.alloc(lengths.reduce(sum, MARK.length + 4 + STREAMINFO_BYTES));
  const begin = writeHead(file, info, lengths);
  bodies.reduce((at, body, number) => {
    const start = starts[number]!;
    file.set(start, at);
    file.set(body, at + start.length);
    const end = at + start.length + body.length;
    file.writeUInt16BE(crc16(file, at, end), end);
    return end + CRC16_BYTES;
  }, begin);
  return file;
}

/** Undefined when it is not a whole file of such frames in their order, each undamaged. */
export function readFlac(file: Buffer): Flac | undefined {
  const begin = endOfMetadata(file);
  if (begin === undefined) return undefined;
  const frames = flacFrames(file.subarray(begin));
  if (!frames.every(isWhole)) return undefined;
  const info = file.subarray(MARK.length + 4, MARK.length + 4 + STREAMINFO_BYTES);
  const samples = (info[13]! & 0x0f) * 2 ** 32 + info.readUInt32BE(14);
  if (frames.length * FLAC_FRAME_SAMPLES !== samples) return undefined;
  return { frames, samples, md5: info.subarray(18) };
}

/** Where frames begin in what the encoder gave, and its end. */
export function flacOffsets(encoded: Uint8Array): readonly number[] {
  const bytes = Buffer.from(encoded.buffer, encoded.byteOffset, encoded.byteLength);
  const begin = endOfMetadata(bytes);
  if (begin === undefined) throw new LoaError('FFMPEG_FAILED', { step: 'master-flac' });
  const frames = flacFrames(bytes.subarray(begin));
  const offsets = [begin];
  frames.forEach(({ length }) => offsets.push(offsets.at(-1)! + length));
  return offsets;
}

/** Frames that follow each other, numbered on from the first. */
export function flacFrames(bytes: Buffer): readonly Buffer[] {
  const frames: Buffer[] = [];
  const first = bytes.length > 0 ? numberOf(bytes) : 0;
  for (let at = 0; at < bytes.length;) {
    const next = bytes.indexOf(headerOf(first + frames.length + 1), at + FRAME_HEADER.length);
    const end = next < 0 ? bytes.length : next;
    frames.push(bytes.subarray(at, end));
    at = end;
  }
  return frames;
}

/** What is left of a frame without its number and the sums over it. */
export function bodyOf(frame: Buffer): Buffer {
  return frame.subarray(headerOf(numberOf(frame)).length, frame.length - CRC16_BYTES);
}

function isWhole(frame: Buffer, number: number): boolean {
  const header = headerOf(number);
  const end = frame.length - CRC16_BYTES;
  if (end <= header.length || !frame.subarray(0, header.length).equals(header)) return false;
  return crc16(frame, 0, end) === frame.readUInt16BE(end);
}

const sum = (total: number, value: number): number => total + value;

/** Everything before the body: 2^48 to one, it stands nowhere else. */
function headerOf(number: number): Buffer {
  const header = [...FRAME_HEADER, ...codedNumber(number)];
  return Buffer.from([...header, crc8(header)]);
}

/** As UTF-8 codes a character, for up to 55 hours. */
function codedNumber(number: number): readonly number[] {
  const low = (bits: number) => 0x80 | ((number >> bits) & 0x3f);
  if (number < 0x80) return [number];
  if (number < 0x800) return [0xc0 | (number >> 6), low(0)];
  if (number < 0x1_0000) return [0xe0 | (number >> 12), low(6), low(0)];
  return [0xf0 | (number >> 18), low(12), low(6), low(0)];
}

function numberOf(frame: Buffer): number {
  const lead = frame[FRAME_HEADER.length] ?? 0;
  const more = lead < 0x80 ? 0 : Math.clz32(~lead & 0xff) - 25;
  const high = more === 0 ? lead : lead & (0x3f >> more);
  const rest = frame.subarray(FRAME_HEADER.length + 1, FRAME_HEADER.length + 1 + more);
  return rest.reduce((number, byte) => (number << 6) | (byte & 0x3f), high);
}

function endOfMetadata(bytes: Buffer): number | undefined {
  if (bytes.toString('latin1', 0, MARK.length) !== MARK) return undefined;
  for (let at = MARK.length; at + 4 <= bytes.length;) {
    const isLast = (bytes[at]! & 0x80) !== 0;
    at += 4 + bytes.readUIntBE(at + 1, 3);
    if (isLast) return at;
  }
  return undefined;
}

function writeHead(file: Buffer, { samples, md5 }: FlacInfo, lengths: readonly number[]): number {
  file.write(MARK, 'latin1');
  const at = MARK.length;
  // The only block of metadata, hence also the last.
  file.writeUInt32BE(0x8000_0000 + STREAMINFO_BYTES, at);
  file.writeUInt16BE(FLAC_FRAME_SAMPLES, at + 4);
  file.writeUInt16BE(FLAC_FRAME_SAMPLES, at + 6);
  file.writeUIntBE(
    lengths.reduce((least, length) => Math.min(least, length), 0xff_ffff),
    at + 8,
    3,
  );
  file.writeUIntBE(
    lengths.reduce((most, length) => Math.max(most, length), 0),
    at + 11,
    3,
  );
  // 20 bits of rate, 3 of channels - 1, 5 of bits - 1, then 36 of samples.
  file.writeUInt32BE((RATE << 12) + (15 << 4) + Math.floor(samples / 2 ** 32), at + 14);
  file.writeUInt32BE(samples % 2 ** 32, at + 18);
  file.set(md5, at + 22);
  return at + 4 + STREAMINFO_BYTES;
}

function crc8(bytes: readonly number[]): number {
  return bytes.reduce((crc, byte) => CRC8[crc ^ byte]!, 0);
}

function crc16(bytes: Uint8Array, from: number, to: number): number {
  let crc = 0;
  for (let at = from; at < to; at += 1) {
    crc = ((crc << 8) ^ CRC16[(crc >> 8) ^ bytes[at]!]!) & 0xffff;
  }
  return crc;
}

const CRC8 = crcTable(8, 0x07);
const CRC16 = crcTable(16, 0x8005);

function crcTable(bits: number, polynomial: number): Uint16Array {
  const top = 2 ** (bits - 1);
  const shifted = (crc: number) => ((crc << 1) ^ (crc & top ? polynomial : 0)) & (2 * top - 1);
  return Uint16Array.from({ length: 256 }, (_, byte) =>
    Array.from({ length: 8 }).reduce<number>(shifted, byte << (bits - 8)),
  );
}
