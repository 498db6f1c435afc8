/**
 * Measures a decoded stream while it is decoded, cut where its blocks end. Every sample is decoded
 * each time; only the arithmetic on a block whose decoded samples were seen before is looked up.
 */
import { crc32 } from 'node:zlib';
import { packMetered, unpackMetered, type Metered } from '../audio/metered.js';
import { BLOCK_STEP, int16Of } from '../audio/pcm.js';
import { cacheKey, type Cache } from '../cache.js';

export interface MeterDeps {
  readonly cache: Cache;
  /** `audio/metered.ts`, in a thread. */
  readonly meter: (pcm: Int16Array, lead: number) => Promise<Metered>;
}

/** A longer piece is measured in parts: 30 s, a whole number of cells. */
const MAX_PIECE = 156 * BLOCK_STEP;
/** By then the meter's filters have forgotten where they began. */
const LEAD = 3 * BLOCK_STEP;

type Take = (chunk: Buffer) => Promise<void>;

/** @param lengths of the blocks in samples; what comes beyond them is measured too */
export async function meterStream(
  lengths: readonly number[],
  deps: MeterDeps,
  decode: (take: Take) => Promise<void>,
): Promise<readonly Metered[]> {
  const cutter = new Cutter(lengths.flatMap(pieceLengths));
  const metered: Promise<Metered>[] = [];
  const measure = (piece: Piece | undefined) => {
    if (!piece) return;
    const result = meterOnce(piece, deps);
    // Heard of below; until then it must not end the process.
    result.catch(() => undefined);
    metered.push(result);
  };
  await decode(async (chunk) => {
    cutter.add(chunk, measure);
    // Not faster than it is measured: a few pieces wait, never the whole.
    await metered.at(-3);
  });
  measure(cutter.rest());
  return Promise.all(metered);
}

const pieceLengths = (samples: number): readonly number[] =>
  samples <= MAX_PIECE ? [samples] : [MAX_PIECE, ...pieceLengths(samples - MAX_PIECE)];

interface Piece {
  /** Samples, the lead before them first. */
  readonly bytes: Buffer;
  readonly lead: number;
}

class Cutter {
  readonly #lengths: number[];
  #pending: Buffer[] = [];
  #pendingBytes = 0;
  #before = Buffer.alloc(0);

  constructor(lengths: readonly number[]) {
    this.#lengths = [...lengths];
  }

  add(chunk: Buffer, onPiece: (piece: Piece) => void): void {
    this.#pending.push(chunk);
    this.#pendingBytes += chunk.length;
    for (let wanted = this.#wanted(); this.#pendingBytes >= wanted; wanted = this.#wanted()) {
      onPiece(this.#take(wanted));
      this.#lengths.shift();
    }
  }

  rest(): Piece | undefined {
    const even = this.#pendingBytes - (this.#pendingBytes % 2);
    return even > 0 ? this.#take(even) : undefined;
  }

  #wanted(): number {
    return (this.#lengths[0] ?? Infinity) * 2;
  }

  #take(bytes: number): Piece {
    const all = Buffer.concat(this.#pending);
    const own = all.subarray(0, bytes);
    this.#pending = [all.subarray(bytes)];
    this.#pendingBytes = all.length - bytes;
    const piece = { bytes: Buffer.concat([this.#before, own]), lead: this.#before.length / 2 };
    this.#before = own.subarray(-LEAD * 2);
    return piece;
  }
}

async function meterOnce({ bytes, lead }: Piece, { cache, meter }: MeterDeps): Promise<Metered> {
  const key = cacheKey('meter/1', bytes.length, lead, crc32(bytes));
  const kept = await cache.get(key);
  const known = kept && unpackMetered(kept);
  if (known) return known;
  const metered = await meter(int16Of(bytes), lead);
  await cache.put(key, packMetered(metered));
  return metered;
}
