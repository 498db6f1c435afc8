/**
 * Hears a framed file to its end. A piece whose bytes, and those before it, were decoded and examined
 * once is known by their hash and not decoded again: what an edit left alone costs nothing.
 */
import { cacheKey, type Cache } from '../cache.js';
import type { FfmpegBuild } from '../ffmpeg.js';
import { Cutter, type Cut, type Stretch } from './cutter.js';
import { decodeInto } from './decode.js';
import { pieceHash, piecesOf, runBytes, runsOf, type FramedFile, type Piece } from './pieces.js';

export interface HearDeps {
  readonly cache: Cache;
  readonly ffmpeg: FfmpegBuild;
  readonly signal?: AbortSignal;
}

/** What is wanted of each piece. */
export interface Examination<T> {
  /** Part of the cache's keys: raised when the answer would be another. */
  readonly name: string;
  /** Samples that it wants to hear before each piece. */
  readonly lead: number;
  readonly examine: (cut: Cut) => Promise<T>;
  readonly pack: (found: T) => Uint8Array;
  readonly unpack: (bytes: Buffer) => T | undefined;
}

/**
 * @param lengths of the blocks in samples; what comes beyond them is heard too
 * @returns of each piece in the order of the file
 */
export async function hear<T>(
  file: FramedFile,
  lengths: readonly number[],
  examination: Examination<T>,
  deps: HearDeps,
): Promise<readonly T[]> {
  const pieces = piecesOf(file, lengths, examination.lead);
  const known = await lookUp(file, pieces, examination, deps);
  const unknown = known.filter(({ found }) => found === undefined);
  const missing = unknown.map(({ piece }) => piece);
  const heard = await hearPieces(file, missing, examination, deps);
  if (!heard.isExact) {
    // A damaged frame shifts what comes after it: only the whole tells how much is missing.
    const isWhole = unknown.length === pieces.length;
    return isWhole ? heard.found : (await hearPieces(file, pieces, examination, deps)).found;
  }
  await Promise.all(
    unknown.map(({ key }, at) => deps.cache.put(key, examination.pack(heard.found[at]!))),
  );
  const fresh = heard.found.values();
  return known.map(({ found }) => found ?? fresh.next().value!);
}

interface Known<T> {
  readonly piece: Piece;
  readonly key: string;
  readonly found: T | undefined;
}

function lookUp<T>(
  file: FramedFile,
  pieces: readonly Piece[],
  { name, unpack }: Examination<T>,
  { cache, ffmpeg }: HearDeps,
): Promise<readonly Known<T>[]> {
  return Promise.all(
    pieces.map(async (piece) => {
      const key = cacheKey('heard', name, file.format, ffmpeg.identity, pieceHash(file, piece));
      const kept = await cache.get(key);
      return { piece, key, found: kept && unpack(kept) };
    }),
  );
}

interface Heard<T> {
  readonly found: readonly T[];
  readonly isExact: boolean;
}

async function hearPieces<T>(
  file: FramedFile,
  pieces: readonly Piece[],
  { lead, examine }: Examination<T>,
  { ffmpeg, signal }: HearDeps,
): Promise<Heard<T>> {
  if (pieces.length === 0) return { found: [], isExact: true };
  const runs = runsOf(pieces);
  const cutter = new Cutter(runs.flatMap(stretchesOf(file)), lead);
  const examined: Promise<T>[] = [];
  const take = (cut: Cut) => {
    const result = examine(cut);
    // Heard of below; until then it must not end the process.
    result.catch(() => undefined);
    examined.push(result);
  };
  const input = { bytes: runs.map((run) => runBytes(file, run)), options: ['-f', file.format] };
  await decodeInto(input, { ffmpeg: ffmpeg.path, ...(signal && { signal }) }, async (chunk) => {
    cutter.add(chunk, take);
    // Not faster than it is examined: a few pieces wait, never the whole.
    await examined.at(-3);
  });
  const { isExact } = cutter;
  const rest = cutter.rest();
  if (rest) take(rest);
  return { found: await Promise.all(examined), isExact };
}

const stretchesOf =
  ({ frameSamples }: FramedFile) =>
  (run: readonly Piece[]): readonly Stretch[] => {
    const [first] = run;
    const context = first ? (first.from - first.since) * frameSamples : 0;
    return [
      ...(context > 0 ? [{ length: context, isContext: true }] : []),
      ...run.map(({ from, to }) => ({ length: (to - from) * frameSamples, isContext: false })),
    ];
  };
