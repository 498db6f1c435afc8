/** Masters the blocks that were never mastered so, and joins all. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { bytesOf, int16Of, joinPcm, samplesToMs } from '../audio/pcm.js';
import { cacheKey, type Cache } from '../cache.js';
import type { Master, MasterAim, MasterBlock, RawBlock, TimedUnit } from '../stages.js';
import { MASTER_VERSION, masterBlock } from './chain.js';

export interface MasterDeps {
  readonly cache: Cache;
  readonly signal?: AbortSignal;
  readonly onProgress?: (share: number) => void;
}

export async function master(
  raw: readonly RawBlock[],
  aim: MasterAim,
  deps: MasterDeps,
): Promise<Master> {
  const blocks: MasterBlock[] = [];
  for (const block of raw) {
    deps.signal?.throwIfAborted();
    blocks.push(await masterOnce(block, aim, deps.cache));
    deps.onProgress?.(blocks.length / raw.length);
    // A long script must not keep a try-out waiting: give the loop a turn after each block.
    await nextTurn();
  }
  return { blocks, pcm: joinPcm(blocks.map(({ pcm }) => pcm)), units: unitsOf(raw) };
}

async function masterOnce(block: RawBlock, aim: MasterAim, cache: Cache): Promise<MasterBlock> {
  const key = cacheKey('master', MASTER_VERSION, block.key, block.samples, aim);
  const known = await cache.get(key);
  if (known?.length === block.samples * 2) return { key, pcm: int16Of(known) };
  const pcm = masterBlock(block, aim);
  await cache.put(key, bytesOf(pcm));
  return { key, pcm };
}

function unitsOf(raw: readonly RawBlock[]): readonly TimedUnit[] {
  const starts = raw.map((_, index) =>
    samplesToMs(raw.slice(0, index).reduce((sum, block) => sum + block.samples, 0)),
  );
  return raw.flatMap((block, index) => block.units.map((unit) => shift(unit, starts[index] ?? 0)));
}

function shift(unit: TimedUnit, ms: number): TimedUnit {
  return {
    ...unit,
    startMs: unit.startMs + ms,
    endMs: unit.endMs + ms,
    words: unit.words?.map((word) => ({
      ...word,
      startMs: word.startMs + ms,
      endMs: word.endMs + ms,
    })),
  };
}
