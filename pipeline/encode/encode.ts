/** Everything derived from the master, side by side. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Paragraph } from '../../content/model/index.js';
import { flacFrames, writeFlac } from '../audio/flac.js';
import { convert, REPRODUCIBLE } from '../ffmpeg.js';
import { shiftUnit } from '../shift-unit.js';
import type { ComingBlock, EncodedClip, Encodings, Master } from '../stages.js';
import { BlockEncoder, type EncodeDeps } from './block-encoder.js';
import { captions, clipWords } from './captions.js';
import { MASTER_FLAC, REPLAY_AAC, STREAM_DELAY_MS, STREAM_MP3 } from './formats.js';
import { clipPeaks } from './peaks.js';

const TIME_LIMIT_MS = 120_000;

/** All formats at once, fed block by block; whoever needs one waits for that one only. */
export class ClipEncoder {
  readonly #deps: EncodeDeps;
  readonly #stream: BlockEncoder;
  readonly #aac: BlockEncoder;
  readonly #flac: BlockEncoder;

  constructor(deps: EncodeDeps) {
    this.#deps = deps;
    this.#stream = new BlockEncoder(STREAM_MP3, deps);
    this.#aac = new BlockEncoder(REPLAY_AAC, deps);
    this.#flac = new BlockEncoder(MASTER_FLAC, deps);
  }

  add(block: ComingBlock): void {
    [this.#stream, this.#aac, this.#flac].forEach((encoder) => encoder.add(block));
  }

  finish(master: Promise<Master>): Encodings {
    const aac = this.#aac.finish().then((blocks) => Buffer.concat(blocks));
    const encodings = {
      stream: this.#stream.finish().then((blocks) => Buffer.concat(blocks)),
      aac,
      m4a: aac.then((frames) => wrapM4a(frames, this.#deps)),
      master: this.#flac
        .finish()
        .then(async (blocks) => writeFlac(blocks.flatMap(flacFrames), await master)),
    };
    // Whoever waits hears of the error; until then it must not end the process.
    Promise.allSettled(Object.values(encodings)).catch(() => undefined);
    return encodings;
  }
}

/** The stream MP3 of blocks alone, for a try-out. */
export async function encodeStream(
  blocks: readonly ComingBlock[],
  deps: EncodeDeps,
): Promise<Buffer> {
  return Buffer.concat(await encodeAll(new BlockEncoder(STREAM_MP3, deps), blocks));
}

/** The m4a of a master that has only its FLAC left, or was made before there was an m4a. */
export async function encodeReplay(block: ComingBlock, deps: EncodeDeps): Promise<Buffer> {
  const [frames = Buffer.alloc(0)] = await encodeAll(new BlockEncoder(REPLAY_AAC, deps), [block]);
  return wrapM4a(frames, deps);
}

function encodeAll(encoder: BlockEncoder, blocks: readonly ComingBlock[]) {
  blocks.forEach((block) => encoder.add(block));
  return encoder.finish();
}

export async function finishEncoding(
  encodings: Encodings,
  master: Master,
  paragraphs: readonly Paragraph[],
): Promise<EncodedClip> {
  const units = master.units.map((unit) => shiftUnit(unit, STREAM_DELAY_MS));
  return {
    peaks: clipPeaks(master),
    words: clipWords(units),
    captions: captions(units, paragraphs),
    stream: await encodings.stream,
    m4a: await encodings.m4a,
    master: await encodings.master,
  };
}

/** The index goes to the front so that a telephone plays before it has everything. */
async function wrapM4a(frames: Buffer, deps: EncodeDeps): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'loa-ban-m4a-'));
  const file = join(folder, 'replay.m4a');
  try {
    await convert(deps.ffmpeg.path, {
      step: 'replay-m4a',
      input: { bytes: [frames], options: ['-f', 'aac'] },
      options: ['-c', 'copy', '-movflags', '+faststart', ...REPRODUCIBLE, '-f', 'ipod'],
      toFile: file,
      timeLimitMs: TIME_LIMIT_MS,
      ...(deps.signal && { signal: deps.signal }),
    });
    return await readFile(file);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
