/**
 * A recording, mastered in parts of half a minute under one level, so that half an hour of it never
 * lies in memory as more than its samples. Each pass goes through the parts from the beginning.
 */
import { joinMetered, type Metered } from '../audio/metered.js';
import { loudnessOfCells } from '../audio/loudness.js';
import { BLOCK_STEP, dbToGain } from '../audio/pcm.js';
import type { MasterAim, RawBlock } from '../stages.js';
import {
  CLOSE_ENOUGH_LU,
  gainTowards,
  LEVEL_TRIES,
  OVERSHOOT,
  type Chunk,
  type ChunkResult,
  type SharedLevel,
} from './chain.js';

const CHUNK = 156 * BLOCK_STEP;
/** Longer than any filter, the compressor or the limiter remembers. */
const BEFORE = 6 * BLOCK_STEP;
const AFTER = BLOCK_STEP;

export type MasterChunk = (chunk: Chunk, level: SharedLevel) => Promise<ChunkResult>;

export interface MasteredParts {
  readonly parts: readonly Int16Array[];
  readonly metered: readonly Metered[];
}

type Sound = Pick<RawBlock, 'samples' | 'pieces'>;

export async function masterRecording(
  block: Sound,
  aim: MasterAim,
  masterChunk: MasterChunk,
): Promise<MasteredParts> {
  const raw = await loudness(block, {}, masterChunk);
  const compressed = await loudness(block, { raw: raw ?? -70 }, masterChunk);
  const gain = gainTowards(compressed ?? aim.integratedLufs, aim.integratedLufs);
  return limited(block, { raw: raw ?? -70, gain, tries: LEVEL_TRIES }, aim, masterChunk);
}

interface LevelTry {
  readonly raw: number;
  readonly gain: number;
  readonly tries: number;
}

/** Limiting takes some loudness away, so the gain is set by what comes out. */
async function limited(
  block: Sound,
  { raw, gain, tries }: LevelTry,
  aim: MasterAim,
  masterChunk: MasterChunk,
): Promise<MasteredParts> {
  const made = await limitedOnce(
    block,
    { raw, limit: { gain, ceilingDb: aim.ceilingDb } },
    masterChunk,
  );
  const lufs = loudnessOfCells(joinMetered(made.metered).energies);
  const missing = aim.integratedLufs - (lufs ?? aim.integratedLufs);
  if (tries <= 1 || Math.abs(missing) < CLOSE_ENOUGH_LU) return made;
  const better = gain * dbToGain(missing * OVERSHOOT);
  return limited(block, { raw, gain: better, tries: tries - 1 }, aim, masterChunk);
}

async function limitedOnce(
  block: Sound,
  level: SharedLevel,
  masterChunk: MasterChunk,
): Promise<MasteredParts> {
  const [parts, metered]: [Int16Array[], Metered[]] = [[], []];
  for (const chunk of chunksOf(block)) {
    const result = await masterChunk(chunk, level);
    if (!('pcm' in result)) continue;
    parts.push(result.pcm);
    metered.push(result.metered);
  }
  return { parts, metered };
}

async function loudness(
  block: Sound,
  level: SharedLevel,
  masterChunk: MasterChunk,
): Promise<number | undefined> {
  const cells: number[] = [];
  for (const chunk of chunksOf(block)) {
    const result = await masterChunk(chunk, level);
    if ('energies' in result) result.energies.forEach((energy) => cells.push(energy));
  }
  return loudnessOfCells(Float32Array.from(cells));
}

function* chunksOf(block: Sound): Generator<Chunk> {
  for (let from = 0; from < block.samples; from += CHUNK) {
    const to = Math.min(block.samples, from + CHUNK);
    const [first, last] = [Math.max(0, from - BEFORE), Math.min(block.samples, to + AFTER)];
    yield { pcm: samplesOf(block, first, last), before: from - first, after: last - to };
  }
}

/** A recording is at 48 kHz already. */
function samplesOf({ pieces }: Sound, from: number, to: number): Int16Array {
  const pcm = new Int16Array(to - from);
  pieces.forEach((piece) => {
    const start = Math.max(0, from - piece.atSample);
    const own = piece.pcm.subarray(start, Math.max(start, to - piece.atSample));
    if (own.length > 0) pcm.set(own, Math.max(0, piece.atSample - from));
  });
  return pcm;
}
