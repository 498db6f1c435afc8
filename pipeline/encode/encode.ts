/** Everything derived from the master, side by side. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Paragraph } from '../../content/model/index.js';
import { bytesOf } from '../audio/pcm.js';
import { convert, REPRODUCIBLE } from '../ffmpeg.js';
import type { EncodedClip, Encodings, Master } from '../stages.js';
import { encodeBlocks, type EncodeDeps } from './blocks.js';
import { captions, clipWords } from './captions.js';
import { PCM_INPUT, REPLAY_AAC, STREAM_MP3 } from './formats.js';
import { clipPeaks } from './peaks.js';

const FLAC_OPTIONS = ['-c:a', 'flac', '-compression_level', '3', ...REPRODUCIBLE, '-f', 'flac'];
const TIME_LIMIT_MS = 120_000;

/** All formats at once; whoever needs one waits for that one only. */
export function startEncoding(master: Master, deps: EncodeDeps): Encodings {
  const encodings = {
    stream: encodeBlocks(master.blocks, STREAM_MP3, deps).then((blocks) => Buffer.concat(blocks)),
    m4a: encodeReplay(master, deps),
    master: encodeFlac(master, deps),
  };
  // Whoever waits hears of the error; until then it must not end the process.
  Promise.allSettled(Object.values(encodings)).catch(() => undefined);
  return encodings;
}

export async function finishEncoding(
  encodings: Encodings,
  master: Master,
  paragraphs: readonly Paragraph[],
): Promise<EncodedClip> {
  return {
    peaks: clipPeaks(master.pcm),
    words: clipWords(master.units),
    captions: captions(master.units, paragraphs),
    stream: await encodings.stream,
    m4a: await encodings.m4a,
    master: await encodings.master,
  };
}

function encodeFlac(master: Master, deps: EncodeDeps): Promise<Buffer> {
  return convert(deps.ffmpeg, {
    step: 'master-flac',
    input: { bytes: [bytesOf(master.pcm)], options: PCM_INPUT },
    options: FLAC_OPTIONS,
    timeLimitMs: TIME_LIMIT_MS,
    ...(deps.signal && { signal: deps.signal }),
  });
}

/** The m4a of a master that has only its FLAC left, or was made before there was an m4a. */
export async function encodeReplay(master: Master, deps: EncodeDeps): Promise<Buffer> {
  return wrapM4a(await encodeBlocks(master.blocks, REPLAY_AAC, deps), deps);
}

/** The index goes to the front so that a telephone plays before it has everything. */
async function wrapM4a(blocks: readonly Buffer[], deps: EncodeDeps): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'loa-ban-m4a-'));
  const file = join(folder, 'replay.m4a');
  try {
    await convert(deps.ffmpeg, {
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
