/** The FLAC is the master's keeping: anything but the same samples is a damaged file. */
import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { bodyOf, FLAC_FRAME_SAMPLES, readFlac, writeFlac, type Flac } from '../audio/flac.js';
import { bytesOf } from '../audio/pcm.js';
import { cacheKey } from '../cache.js';
import { convert } from '../ffmpeg.js';
import type { Master, MasterBlock } from '../stages.js';
import { DECODE_LIMIT_MS } from './decode.js';
import type { HearDeps } from './hear.js';

const FAULT = 'Tệp FLAC không giữ đúng bản gốc.';

/**
 * Blocks whose frames were once decoded to the very samples they have now are known by the hashes of
 * both; the others are decoded. Head, order and checksums of the frames are read each time.
 */
export async function losslessFaults(
  flac: Buffer,
  master: Master,
  deps: HearDeps,
): Promise<readonly string[]> {
  const file = readFlac(flac);
  if (!file || !isOf(file, master)) return [FAULT];
  const kept = keptBlocks(file.frames, master, deps.ffmpeg.identity);
  const known = await Promise.all(kept.map(({ key }) => deps.cache.get(key)));
  const unknown = kept.filter((_, at) => !known[at]);
  if (unknown.length === 0) return [];
  const isAll = unknown.length === kept.length;
  const doubtful = isAll ? { file: flac, md5: master.md5 } : fileOf(unknown);
  if (!(await decodesTo(doubtful, deps))) return [FAULT];
  await Promise.all(unknown.map(({ key }) => deps.cache.put(key, Buffer.of(1))));
  return [];
}

const isOf = ({ samples, md5 }: Flac, master: Master): boolean =>
  samples === master.samples && md5.equals(master.md5);

interface KeptBlock {
  readonly key: string;
  readonly frames: readonly Buffer[];
  readonly block: MasterBlock;
}

function keptBlocks(
  frames: readonly Buffer[],
  { blocks }: Master,
  identity: string,
): readonly KeptBlock[] {
  const ends = blocks.map((_, at) =>
    blocks.slice(0, at + 1).reduce((sum, { samples }) => sum + samples / FLAC_FRAME_SAMPLES, 0),
  );
  return blocks.map((block, at) => {
    const own = frames.slice(ends[at - 1] ?? 0, ends[at]);
    const hash = createHash('sha256');
    own.forEach((frame) => hash.update(bodyOf(frame)));
    const sound = block.parts.reduce((crc, part) => crc32(bytesOf(part), crc), 0);
    const key = cacheKey('lossless/1', identity, hash.digest('hex'), block.samples, sound);
    return { key, frames: own, block };
  });
}

interface Doubtful {
  readonly file: Buffer;
  readonly md5: Buffer;
}

function fileOf(kept: readonly KeptBlock[]): Doubtful {
  const samples = kept.reduce((sum, { block }) => sum + block.samples, 0);
  const md5 = md5Of(kept);
  const frames = kept.flatMap((each) => each.frames);
  return { file: writeFlac(frames, { samples, md5 }), md5 };
}

async function decodesTo({ file, md5 }: Doubtful, { ffmpeg, signal }: HearDeps): Promise<boolean> {
  const answer = await convert(ffmpeg.path, {
    step: 'inspect',
    input: { bytes: [file], options: ['-f', 'flac'] },
    options: ['-c:a', 'pcm_s16le', '-f', 'md5'],
    timeLimitMs: DECODE_LIMIT_MS,
    ...(signal && { signal }),
  });
  return answer.toString().trim() === `MD5=${md5.toString('hex')}`;
}

function md5Of(kept: readonly KeptBlock[]): Buffer {
  const md5 = createHash('md5');
  for (const { block } of kept) for (const part of block.parts) md5.update(bytesOf(part));
  return md5.digest();
}
