/** Masters the blocks that were never mastered so, and joins all. */
import { bytesOf, int16Of, joinPcm, samplesToMs } from '../audio/pcm.js';
import { cacheKey, type Cache } from '../cache.js';
import type { Master, MasterAim, MasterBlock, RawBlock, TimedUnit } from '../stages.js';
import { MASTER_VERSION } from './chain.js';

export interface MasterDeps {
  readonly cache: Cache;
  /** The chain of `chain.ts`, in a thread. */
  readonly masterBlock: (block: RawBlock, aim: MasterAim) => Promise<Int16Array>;
}

/** A block whose mastering runs while the next one is spoken. */
export interface StartedBlock {
  readonly raw: RawBlock;
  readonly mastered: Promise<MasterBlock>;
}

export function startMastering(raw: RawBlock, aim: MasterAim, deps: MasterDeps): StartedBlock {
  const mastered = masterOnce(raw, aim, deps);
  // Whoever joins the blocks hears of the error; until then it must not end the process.
  mastered.catch(() => undefined);
  return { raw, mastered };
}

export async function joinMaster(
  started: readonly StartedBlock[],
  onProgress: (share: number) => void,
): Promise<Master> {
  const blocks: MasterBlock[] = [];
  for (const { mastered } of started) {
    blocks.push(await mastered);
    onProgress(blocks.length / started.length);
  }
  return {
    blocks,
    pcm: joinPcm(blocks.map(({ pcm }) => pcm)),
    units: unitsOf(started.map(({ raw }) => raw)),
  };
}

async function masterOnce(raw: RawBlock, aim: MasterAim, deps: MasterDeps): Promise<MasterBlock> {
  const key = cacheKey('master', MASTER_VERSION, raw.key, raw.samples, aim);
  const known = await deps.cache.get(key);
  if (known?.length === raw.samples * 2) return { key, pcm: int16Of(known) };
  const pcm = await deps.masterBlock(raw, aim);
  await deps.cache.put(key, bytesOf(pcm));
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
