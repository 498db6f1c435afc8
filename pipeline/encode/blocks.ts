/**
 * Encodes the blocks that were never encoded so, a few processes side by side, and cuts what comes
 * out at frame boundaries. The encoder's delay moves every block by the same 25 ms into the silence
 * that follows it, so blocks of different runs join as if encoded in one.
 */
import { LoaError } from '../../content/model/index.js';
import { bytesOf } from '../audio/pcm.js';
import { cacheKey, type Cache } from '../cache.js';
import { convert } from '../ffmpeg.js';
import type { MasterBlock } from '../stages.js';
import { PCM_INPUT, type BlockFormat } from './formats.js';

export interface EncodeDeps {
  readonly cache: Cache;
  readonly ffmpeg: string;
  /** Of the ffmpeg build: another build's frames are not mixed in. */
  readonly ffmpegIdentity: string;
  readonly signal?: AbortSignal;
}

const NOTHING = Buffer.alloc(0);

/** One encoding a block, in order. */
export async function encodeBlocks(
  blocks: readonly MasterBlock[],
  format: BlockFormat,
  deps: EncodeDeps,
): Promise<readonly Buffer[]> {
  const keyed = blocks.map((block) => ({ block, key: encodingKey(block, format, deps) }));
  const known = await Promise.all(keyed.map(({ key }) => deps.cache.get(key)));
  const missing = keyed.filter((_, index) => !known[index]);
  const lanes = splitEvenly(missing, format.lanes);
  const made = await Promise.all(
    lanes.map((lane) =>
      encodeLane(
        lane.map(({ block }) => block),
        format,
        deps,
      ),
    ),
  );
  const fresh = made.flat();
  await Promise.all(missing.map(({ key }, at) => deps.cache.put(key, fresh[at] ?? NOTHING)));
  const encodings = new Map(missing.map(({ key }, at) => [key, fresh[at] ?? NOTHING]));
  return keyed.map(({ key }, at) => known[at] ?? encodings.get(key) ?? NOTHING);
}

function encodingKey(block: MasterBlock, format: BlockFormat, deps: EncodeDeps): string {
  return cacheKey('encoding', deps.ffmpegIdentity, format.name, format.options, block.key);
}

/** Neighbours stay together and each lane gets about the same number of samples. */
function splitEvenly<T extends { readonly block: MasterBlock }>(
  items: readonly T[],
  lanes: number,
): readonly (readonly T[])[] {
  const total = items.reduce((sum, { block }) => sum + block.pcm.length, 0);
  const startOf = (index: number) =>
    items.slice(0, index).reduce((sum, { block }) => sum + block.pcm.length, 0);
  const laneOf = (item: T, index: number) =>
    Math.floor(((startOf(index) + item.block.pcm.length / 2) / total) * lanes);
  return Array.from({ length: lanes }, (_, lane) =>
    items.filter((item, index) => laneOf(item, index) === lane),
  ).filter((lane) => lane.length > 0);
}

async function encodeLane(
  blocks: readonly MasterBlock[],
  format: BlockFormat,
  deps: EncodeDeps,
): Promise<readonly Buffer[]> {
  const encoded = await convert(deps.ffmpeg, {
    step: format.name,
    input: { bytes: blocks.map(({ pcm }) => bytesOf(pcm)), options: PCM_INPUT },
    options: format.options,
    timeLimitMs: timeLimit(blocks),
    ...(deps.signal && { signal: deps.signal }),
  });
  return cutBlocks(encoded, blocks, format);
}

/** Slower than real time is a hung process, even on an old PC. */
const timeLimit = (blocks: readonly MasterBlock[]): number =>
  30_000 + blocks.reduce((sum, { pcm }) => sum + pcm.length / 48, 0);

function cutBlocks(
  encoded: Buffer,
  blocks: readonly MasterBlock[],
  format: BlockFormat,
): readonly Buffer[] {
  const offsets = format.offsets(encoded);
  const frames = blocks.map(({ pcm }) => pcm.length / format.frameSamples);
  const starts = frames.map((_, at) => frames.slice(0, at).reduce((sum, count) => sum + count, 0));
  return starts.map((start, index) => {
    const [from, to] = [offsets[start], offsets[start + (frames[index] ?? 0)]];
    if (from === undefined || to === undefined) {
      const cause = new Error(`${format.name}: ${offsets.length - 1} frames, too few`);
      throw new LoaError('FFMPEG_FAILED', { step: format.name }, { cause });
    }
    return encoded.subarray(from, to);
  });
}
