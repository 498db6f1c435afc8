/**
 * The only file that knows fluent-ffmpeg (archived upstream in 2025) and where ffmpeg lies.
 * Arguments are data in arrays; nothing a person wrote ever reaches a filter graph.
 */
import { PassThrough, Readable } from 'node:stream';
import { createHash } from 'node:crypto';
import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { promisify } from 'node:util';
import installer from '@ffmpeg-installer/ffmpeg';
import ffmpeg from 'fluent-ffmpeg';
import { LoaError } from '../content/model/index.js';

export type AudioInput =
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
  readonly timeLimitMs: number;
  readonly signal?: AbortSignal;
}

/** Same input and options give the same bytes: no version, date or random padding inside. */
export const REPRODUCIBLE = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags', '+bitexact'];

/** The build that npm brought, unless FFMPEG_PATH names another. */
export function ffmpegPath(configured?: string): string {
  return configured ?? installer.path;
}

/** Changes when another build is installed, and with it every cached encoding. */
export async function ffmpegIdentity(path: string): Promise<string> {
  const { stdout } = await promisify(execFile)(path, ['-version'], { timeout: 10_000 }).catch(
    (cause: unknown) => {
      throw new LoaError('FFMPEG_MISSING', { path }, { cause });
    },
  );
  await learnCapabilities(path);
  return createHash('sha256').update(stdout).digest('hex').slice(0, 16);
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
  conversion.signal?.throwIfAborted();
  if (path.includes('/')) await assertRunnable(path);
  const chunks: Buffer[] = [];
  await runCommand(path, conversion, (chunk) => chunks.push(chunk));
  return Buffer.concat(chunks);
}

async function assertRunnable(path: string): Promise<void> {
  await access(path, constants.X_OK).catch((cause: unknown) => {
    throw new LoaError('FFMPEG_MISSING', { path }, { cause });
  });
}

function runCommand(
  path: string,
  conversion: Conversion,
  take: (chunk: Buffer) => void,
): Promise<void> {
  const { input, options, toFile, signal } = conversion;
  const source = 'file' in input ? input.file : Readable.from(input.bytes, { objectMode: false });
  const command = ffmpeg({ source, timeout: conversion.timeLimitMs / 1000, stdoutLines: 40 })
    .setFfmpegPath(path)
    .inputOptions(['-nostdin', '-hide_banner', ...input.options].slice('file' in input ? 0 : 1))
    .outputOptions([...options]);
  return new Promise((resolve, reject) => {
    const stop = () => command.kill('SIGKILL');
    const settle = (error?: Error) => {
      signal?.removeEventListener('abort', stop);
      if (error === undefined) resolve();
      else reject(signal?.aborted ? (signal.reason as Error) : error);
    };
    signal?.addEventListener('abort', stop, { once: true });
    command.on('error', (error: Error, _out, stderr) => settle(explain(error, stderr, conversion)));
    command.on('end', () => settle());
    if (toFile !== undefined) command.save(toFile);
    else command.pipe(new PassThrough().on('data', take), { end: true });
  });
}

function explain(error: Error, stderr: string | null, { step, toFile }: Conversion): LoaError {
  const words = `${error.message}\n${stderr ?? ''}`.slice(-2_000);
  const cause = new Error(words, { cause: error });
  if (/No space left on device/i.test(words)) {
    return new LoaError('DISK_FULL', { path: toFile ?? '', free: '0 MB' }, { cause });
  }
  return new LoaError('FFMPEG_FAILED', { step }, { cause });
}
