/** Masters the blocks that were never mastered so, and joins all. */
import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { packMetered, unpackMetered, type Metered } from '../audio/metered.js';
import { bytesOf, int16Of, samplesToMs } from '../audio/pcm.js';
import { cacheKey, type Cache } from '../cache.js';
import type {
  ComingBlock,
  Master,
  MasterAim,
  MasterBlock,
  RawBlock,
  RawRecording,
  TimedUnit,
} from '../stages.js';
import { shiftUnit } from '../shift-unit.js';
import { MASTER_VERSION } from './chain.js';
import { masterRecording, type MasterChunk } from './recording.js';

export interface MasterDeps {
  readonly cache: Cache;
  /** The chain of `chain.ts`, in a thread. */
  readonly masterBlock: (block: RawBlock, aim: MasterAim) => Promise<Mastered>;
  readonly masterChunk: MasterChunk;
}

interface Mastered {
  readonly pcm: Int16Array;
  readonly metered: Metered;
}

/** A block whose mastering runs while the next one is spoken. */
export interface StartedBlock extends ComingBlock {
  readonly raw: RawBlock | RawRecording;
}

export function startMastering(
  raw: RawBlock | RawRecording,
  aim: MasterAim,
  deps: MasterDeps,
): StartedBlock {
  const key = cacheKey('master', MASTER_VERSION, raw.key, raw.samples, aim);
  const mastered =
    raw.kind === 'recording' ? masterLong(key, raw, aim, deps) : masterOnce(key, raw, aim, deps);
  // Whoever joins the blocks hears of the error; until then it must not end the process.
  mastered.catch(() => undefined);
  return { raw, key, samples: raw.samples, lasting: raw.kind !== 'recording', mastered };
}

export async function joinMaster(
  started: readonly StartedBlock[],
  onProgress: (share: number) => void,
): Promise<Master> {
  const blocks: MasterBlock[] = [];
  const md5 = createHash('md5');
  for (const { mastered } of started) {
    const block = await mastered;
    blocks.push(block);
    for (const part of block.parts) {
      md5.update(bytesOf(part));
      // Half an hour takes 300 ms: a lease may have to be renewed meanwhile.
      await setImmediate();
    }
    onProgress(blocks.length / started.length);
  }
  return {
    blocks,
    samples: blocks.reduce((sum, { samples }) => sum + samples, 0),
    units: unitsOf(started.map(({ raw }) => raw)),
    md5: md5.digest(),
  };
}

/** Not kept: a recording is mastered once, and half an hour would push everything else out. */
async function masterLong(
  key: string,
  { samples, read }: RawRecording,
  aim: MasterAim,
  { masterChunk }: MasterDeps,
): Promise<MasterBlock> {
  const made = await masterRecording({ samples, pieces: await read() }, aim, masterChunk);
  return { key, samples, ...made };
}

async function masterOnce(
  key: string,
  raw: RawBlock,
  aim: MasterAim,
  deps: MasterDeps,
): Promise<MasterBlock> {
  const kept = await deps.cache.get(key);
  const known = kept && unpack(kept, raw.samples);
  const { pcm, metered } = known ?? (await deps.masterBlock(raw, aim));
  if (!known) await deps.cache.put(key, Buffer.concat([bytesOf(pcm), packMetered(metered)]));
  return { key, samples: raw.samples, parts: [pcm], metered: [metered] };
}

function unpack(kept: Buffer, samples: number): Mastered | undefined {
  const metered = unpackMetered(kept.subarray(samples * 2));
  if (metered?.samples !== samples) return undefined;
  return { pcm: int16Of(kept.subarray(0, samples * 2)), metered };
}

function unitsOf(raw: readonly (RawBlock | RawRecording)[]): readonly TimedUnit[] {
  const starts = raw.map((_, index) =>
    samplesToMs(raw.slice(0, index).reduce((sum, block) => sum + block.samples, 0)),
  );
  return raw.flatMap((block, index) =>
    block.units.map((unit) => shiftUnit(unit, starts[index] ?? 0)),
  );
}
