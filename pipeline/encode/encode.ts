/** Everything derived from the master, side by side. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Paragraph } from '../../content/model/index.js';
import { convert, REPRODUCIBLE } from '../ffmpeg.js';
import { shiftUnit } from '../shift-unit.js';
import type { EncodedClip, Encodings, Master, MasterBlock } from '../stages.js';
import { BlockEncoder, type EncodeDeps } from './block-encoder.js';
import { captions, clipWords } from './captions.js';
import { FedEncoder } from './fed-encoder.js';
import { REPLAY_AAC, STREAM_DELAY_MS, STREAM_MP3 } from './formats.js';
import { clipPeaks } from './peaks.js';

const FLAC_OPTIONS = ['-c:a', 'flac', '-compression_level', '3', ...REPRODUCIBLE, '-f', 'flac'];
const TIME_LIMIT_MS = 120_000;

/** All formats at once, fed block by block; whoever needs one waits for that one only. */
export class ClipEncoder {
  readonly #deps: EncodeDeps;
  readonly #mp3: BlockEncoder;
  readonly #aac: BlockEncoder;
  readonly #flac: FlacEncoder;
  readonly #stream: Promise<Buffer>[] = [];
  readonly #replay: Promise<Buffer>[] = [];

  constructor(deps: EncodeDeps) {
    this.#deps = deps;
    this.#mp3 = new BlockEncoder(STREAM_MP3, deps);
    this.#aac = new BlockEncoder(REPLAY_AAC, deps);
    this.#flac = new FlacEncoder(deps);
  }

  add(block: Promise<MasterBlock>): void {
    this.#stream.push(this.#mp3.add(block));
    this.#replay.push(this.#aac.add(block));
    this.#flac.add(block);
  }

  finish(): Encodings {
    [this.#mp3, this.#aac, this.#flac].forEach((encoder) => encoder.finish());
    const encodings = {
      stream: Promise.all(this.#stream).then((blocks) => Buffer.concat(blocks)),
      m4a: Promise.all(this.#replay).then((blocks) => wrapM4a(blocks, this.#deps)),
      master: this.#flac.encoded,
    };
    // Whoever waits hears of the error; until then it must not end the process.
    Promise.allSettled(Object.values(encodings)).catch(() => undefined);
    return encodings;
  }
}

/** Never cut: it is kept and approved as one, so it is encoded anew each time. */
class FlacEncoder {
  readonly #process: FedEncoder;
  #turn: Promise<unknown> = Promise.resolve();

  constructor({ ffmpeg, signal }: EncodeDeps) {
    const options = { step: 'master-flac', path: ffmpeg.path, options: FLAC_OPTIONS };
    this.#process = new FedEncoder({ ...options, signal });
  }

  get encoded(): Promise<Buffer> {
    return this.#process.encoded;
  }

  add(block: Promise<MasterBlock>): void {
    this.#turn = this.#turn
      .then(async () => (await block).parts.forEach((part) => this.#process.write(part)))
      .catch(() => undefined);
  }

  finish(): void {
    void this.#turn.then(() => this.#process.end());
  }
}

/** The stream MP3 of blocks alone, for a try-out. */
export async function encodeStream(
  blocks: readonly Promise<MasterBlock>[],
  deps: EncodeDeps,
): Promise<Buffer> {
  return Buffer.concat(await encodeAll(new BlockEncoder(STREAM_MP3, deps), blocks));
}

/** The m4a of a master that has only its FLAC left, or was made before there was an m4a. */
export async function encodeReplay(block: MasterBlock, deps: EncodeDeps): Promise<Buffer> {
  const encoder = new BlockEncoder(REPLAY_AAC, deps);
  return wrapM4a(await encodeAll(encoder, [Promise.resolve(block)]), deps);
}

function encodeAll(encoder: BlockEncoder, blocks: readonly Promise<MasterBlock>[]) {
  const encodings = blocks.map((block) => encoder.add(block));
  encoder.finish();
  return Promise.all(encodings);
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
async function wrapM4a(blocks: readonly Buffer[], deps: EncodeDeps): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'loa-ban-m4a-'));
  const file = join(folder, 'replay.m4a');
  try {
    await convert(deps.ffmpeg.path, {
      step: 'replay-m4a',
      input: { bytes: blocks, options: ['-f', 'aac'] },
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
