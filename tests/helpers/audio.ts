/** Peers to measure against: ffmpeg's own decoder and its ebur128 meter. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { ffmpegPath } from '../../pipeline/index.js';
import { int16Of } from '../../pipeline/audio/pcm.js';

export { toWav as wavOf } from '../../pipeline/audio/wav.js';

const run = promisify(execFile);

export const FFMPEG = ffmpegPath();

export async function decodeFile(path: string, ffmpeg = FFMPEG): Promise<Int16Array> {
  const args = [
    '-v',
    'error',
    '-xerror',
    '-i',
    path,
    '-f',
    's16le',
    '-ar',
    '48000',
    '-ac',
    '1',
    '-',
  ];
  const { stdout } = await run(ffmpeg, args, { encoding: 'buffer', maxBuffer: 1e9 });
  return int16Of(stdout);
}

export async function ebur128(path: string) {
  const args = [
    '-hide_banner',
    '-nostats',
    '-i',
    path,
    '-af',
    'ebur128=peak=true',
    '-f',
    'null',
    '-',
  ];
  const { stderr } = await run(FFMPEG, args, { maxBuffer: 1e8 });
  const summary = stderr.slice(stderr.lastIndexOf('Summary:'));
  const number = (label: RegExp) => Number(label.exec(summary)?.[1]);
  return { lufs: number(/I:\s+(-?[\d.]+) LUFS/), dbtp: number(/Peak:\s+(-?[\d.]+) dBFS/) };
}

export async function ffmpeg(...args: readonly string[]): Promise<void> {
  await run(FFMPEG, ['-v', 'error', '-y', ...args]);
}

/** Swells and fades in 20 ms: an abrupt edge has peaks that depend on the meter's filter. */
export function sine(hz: number, seconds: number, level = 0.5, phase = 0): Int16Array {
  const length = seconds * 48_000;
  return Int16Array.from({ length }, (_, n) => {
    const edge = Math.min(1, n / 960, (length - n) / 960);
    return Math.round(edge * 32_767 * level * Math.sin((2 * Math.PI * hz * n) / 48_000 + phase));
  });
}

/** The same noise in every run. */
export function noise(seconds: number, level: (second: number) => number): Int16Array {
  const random = { state: 12_345 };
  return Int16Array.from({ length: seconds * 48_000 }, (_, n) => {
    random.state = (random.state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.round((random.state / 1_073_741_824 - 1) * 32_767 * level(n / 48_000));
  });
}
