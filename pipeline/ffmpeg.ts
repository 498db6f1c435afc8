/**
 * The only file that knows fluent-ffmpeg (archived upstream in 2025) and where ffmpeg lies.
 * Arguments are data in arrays; nothing a person wrote ever reaches a filter graph.
 */
import { Readable, Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { createHash } from 'node:crypto';
import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import installer from '@ffmpeg-installer/ffmpeg';
import ffmpeg from 'fluent-ffmpeg';
import { LoaError } from '../content/model/index.js';
import { freeSpace } from '../content/store/index.js';

export type AudioInput =
  | { readonly stream: Readable; readonly options: readonly string[] }
  | { readonly bytes: readonly Uint8Array[]; readonly options: readonly string[] }
  | { readonly file: string; readonly options: readonly string[] };

export interface Conversion {
  /** Named in the error when it fails. */
  readonly step: string;
  readonly input: AudioInput;
  /** Encoder and container of the output. */
  readonly options: readonly string[];
  /** Written here when the container needs to seek back; else the bytes are returned. */
  readonly toFile?: string;
  /** Absent where the input comes as slowly as it is made: then its maker has the limit. */
  readonly timeLimitMs?: number;
  readonly signal?: AbortSignal;
}

/** Same input and options give the same bytes: no version, date or random padding inside. */
export const REPRODUCIBLE = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags', '+bitexact'];

/** The build that npm brought, unless FFMPEG_PATH names another. */
export function ffmpegPath(configured?: string): string {
  return configured ?? installer.path;
}

export interface FfmpegChoice {
  /** For all that is short: the build that npm brought, of 2018, starts in 3 ms. */
  readonly quick: string;
  /** For MP3 and for files of people: a newer build has a libmp3lame three times as quick. */
  readonly encoder: string;
}

/** FFMPEG_PATH for everything; else what npm brought, and beside it an ffmpeg on PATH. */
export async function chooseFfmpeg(configured?: string): Promise<FfmpegChoice> {
  const quick = ffmpegPath(configured);
  const better = configured === undefined && (await hasEncoders(ON_PATH));
  return { quick, encoder: better ? ON_PATH : quick };
}

const ON_PATH = 'ffmpeg';
const NEEDED = ['libmp3lame', 'aac', 'flac'];

async function hasEncoders(path: string): Promise<boolean> {
  const list = await ask(path, '-hide_banner', '-encoders').catch(() => '');
  return NEEDED.every((name) => list.includes(` ${name} `));
}

async function ask(path: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(path, args, { timeout: 10_000 });
  return stdout;
}

/** A program and what tells its frames from another build's. */
export interface FfmpegBuild {
  readonly path: string;
  readonly identity: string;
}

/** @throws LoaError FFMPEG_MISSING */
export async function openBuild(path: string): Promise<FfmpegBuild> {
  return { path, identity: await ffmpegIdentity(path) };
}

/** Changes when another build is installed, and with it every cached encoding. */
export async function ffmpegIdentity(path: string): Promise<string> {
  const version = await ask(path, '-version').catch((cause: unknown) => {
    throw new LoaError('FFMPEG_MISSING', { path }, { cause });
  });
  await learnCapabilities(path);
  return createHash('sha256').update(version).digest('hex').slice(0, 16);
}

/** fluent-ffmpeg asks for these once, but in every command that starts before the first answer. */
async function learnCapabilities(path: string): Promise<void> {
  const probe = ffmpeg().setFfmpegPath(path);
  await new Promise((resolve) => probe.getAvailableFormats(resolve));
  await new Promise((resolve) => probe.getAvailableEncoders(resolve));
}

/**
 * Runs one ffmpeg. Rejects with FFMPEG_FAILED (its last words as cause), DISK_FULL, FFMPEG_MISSING,
 * or the signal's reason; the child is dead by then.
 */
export async function convert(path: string, conversion: Conversion): Promise<Buffer> {
  const chunks: Buffer[] = [];
  await convertInto(path, conversion, (chunk) => void chunks.push(chunk));
  return Buffer.concat(chunks);
}

/** The same, handing the bytes on as they come and no faster than they are taken. */
export async function convertInto(path: string, conversion: Conversion, take: Take): Promise<void> {
  conversion.signal?.throwIfAborted();
  if (path.includes('/')) await assertRunnable(path);
  await runCommand(path, conversion, take);
}

type Take = (chunk: Buffer) => void | Promise<void>;

async function assertRunnable(path: string): Promise<void> {
  await access(path, constants.X_OK).catch((cause: unknown) => {
    throw new LoaError('FFMPEG_MISSING', { path }, { cause });
  });
}

function runCommand(path: string, conversion: Conversion, take: Take): Promise<void> {
  const { toFile, signal } = conversion;
  const command = commandOf(path, conversion);
  return new Promise((resolve, reject) => {
    const stop = () => command.kill('SIGKILL');
    const settle = (error?: Error) => {
      signal?.removeEventListener('abort', stop);
      if (error === undefined) resolve();
      else reject(signal?.aborted ? (signal.reason as Error) : error);
    };
    signal?.addEventListener('abort', stop, { once: true });
    command.on(
      'error',
      (error: Error, _out, stderr) => void explain(error, stderr, conversion).then(settle),
    );
    if (toFile !== undefined) {
      command.on('end', () => settle()).save(toFile);
      return;
    }
    const out = sinkOf(take);
    const taken = finished(out, { cleanup: true });
    taken.catch((error: unknown) => {
      stop();
      settle(error as Error);
    });
    command.on('end', () => void taken.then(() => settle(), settle));
    command.pipe(out, { end: true });
  });
}

const OUT_BYTES = 1_000_000;

/**
 * Never closes by itself: fluent-ffmpeg takes an output that closed 20 ms before it heard of the
 * child's exit for a failure, and on a busy machine that is what happens.
 */
function sinkOf(take: Take): Writable {
  return new Writable({
    autoDestroy: false,
    highWaterMark: OUT_BYTES,
    write: (chunk: Buffer, _encoding, done) => {
      const taking = (async () => take(chunk))();
      taking.then(() => done(), done);
    },
  });
}

function commandOf(path: string, { input, options, timeLimitMs }: Conversion) {
  const timeout = timeLimitMs === undefined ? {} : { timeout: timeLimitMs / 1000 };
  return ffmpeg({ source: sourceOf(input), stdoutLines: 40, ...timeout })
    .setFfmpegPath(path)
    .inputOptions(['-nostdin', '-hide_banner', ...input.options].slice('file' in input ? 0 : 1))
    .outputOptions([...options]);
}

function sourceOf(input: AudioInput): string | Readable {
  if ('file' in input) return input.file;
  return 'stream' in input ? input.stream : Readable.from(input.bytes, { objectMode: false });
}

async function explain(error: Error, stderr: string | null, { step, toFile }: Conversion) {
  const words = `${error.message}\n${stderr ?? ''}`.slice(-2_000);
  const cause = new Error(words, { cause: error });
  if (/No space left on device/i.test(words)) {
    const path = dirname(toFile ?? tmpdir());
    return new LoaError('DISK_FULL', { path, free: await freeSpace(path) }, { cause });
  }
  return new LoaError('FFMPEG_FAILED', { step }, { cause });
}
