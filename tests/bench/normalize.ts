/**
 * How right Vietnamese is read, of the sentences in tests/tts/languages/examined; with PYTHON naming a
 * python that has sea-g2p (`pip install sea-g2p`), how right that reads them beside.
 *
 * How fast Vietnamese is read, and whether a long line costs more a byte than a short one. Of each
 * text both ways: its words only, and with the report of what was changed. The figure is by the time of
 * the processor, which a busy machine disturbs less; the elapsed time stands beside it.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { normaliseLine, reportLine } from '../../tts/languages/index.js';
import { EXAMINED, isRight, type ExaminedLine } from '../tts/languages/examined.js';

const ROOT = path.join(import.meta.dirname, '../../..');
const MEGABYTE = 1_000_000;
const ROUNDS = 9;
/** The first rounds are the compiler's. */
const WARM_UP = 5;
const FRONT_MATTER = /^---\n[^]*?\n---\n/u;

type Read = (line: string) => unknown;

const READ: Readonly<Record<string, Read>> = {
  text: (line) => normaliseLine('vi', line),
  report: (line) => reportLine('vi', line),
};

function linesIn(folder: string, ending: string): string[] {
  const files = readdirSync(path.join(ROOT, folder)).filter((file) => file.endsWith(ending));
  return files
    .map((file) => readFileSync(path.join(ROOT, folder, file), 'utf8').replace(FRONT_MATTER, ''))
    .flatMap((text) => text.split('\n'))
    .filter((line) => line !== '' && !line.startsWith('# ') && !line.startsWith('<!--'))
    .map((line) => line.split('\t')[0] ?? '');
}

const sizeOf = (line: string): number => Buffer.byteLength(line) + 1;

/** Whole lines until the text has this many bytes. */
function textOf(lines: readonly string[], bytes: number): string[] {
  const text: string[] = [];
  for (let size = 0, index = 0; size < bytes; index += 1) {
    const line = lines[index % lines.length] ?? '';
    text.push(line);
    size += sizeOf(line);
  }
  return text;
}

/** The same megabyte of text, in lines of about this many bytes. */
function inLinesOf(lines: readonly string[], bytes: number): string[] {
  const joined: string[] = [];
  let part: string[] = [];
  let size = 0;
  for (const line of textOf(lines, MEGABYTE)) {
    part.push(line);
    size += sizeOf(line);
    if (size < bytes) continue;
    joined.push(part.join(' '));
    [part, size] = [[], 0];
  }
  return part.length > 0 ? [...joined, part.join(' ')] : joined;
}

interface Round {
  readonly cpu: number;
  readonly elapsed: number;
}

/** Seconds for all lines once. */
function round(read: Read, lines: readonly string[]): Round {
  const start = process.hrtime.bigint();
  const before = process.cpuUsage();
  for (const line of lines) read(line);
  const { user, system } = process.cpuUsage(before);
  return { cpu: (user + system) / 1e6, elapsed: Number(process.hrtime.bigint() - start) / 1e9 };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function report(name: string, lines: readonly string[]): void {
  const megabytes = lines.reduce((sum, line) => sum + sizeOf(line), 0) / MEGABYTE;
  const cells = Object.values(READ).map((read) => {
    const all = Array.from({ length: WARM_UP + ROUNDS }, () => round(read, lines));
    const rounds = all.slice(WARM_UP);
    const cpu = megabytes / median(rounds.map((one) => one.cpu));
    const best = megabytes / Math.min(...rounds.map((one) => one.cpu));
    const elapsed = megabytes / median(rounds.map((one) => one.elapsed));
    return [cpu, best, elapsed].map((speed) => speed.toFixed(1).padStart(8)).join('');
  });
  console.log(`${name.padEnd(34)}${cells.join('  |')}`);
}

const SEA_G2P = `
import sys
from sea_g2p import Normalizer
reader = Normalizer()
for line in sys.stdin:
    print(reader.normalize(line.rstrip()).replace('<en>', '').replace('</en>', ''))
`;

/** What the peer says for each line, where there is one. */
function saidBySeaG2p(lines: readonly ExaminedLine[]): readonly string[] | undefined {
  const python = process.env['PYTHON'];
  if (python === undefined) return undefined;
  const input = lines.map(({ written }) => written).join('\n');
  const { status, stdout, stderr } = spawnSync(python, ['-c', SEA_G2P], {
    input,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return stdout.split('\n');
}

function shareRight(lines: readonly ExaminedLine[], said: readonly string[]): string {
  const right = lines.filter((line, index) => isRight(said[index] ?? '', line));
  return `${((100 * right.length) / lines.length).toFixed(1)} %`.padStart(8);
}

console.log(
  `${'read right, of sentences'.padEnd(34)}${'ours'.padStart(8)}${'sea-g2p'.padStart(8)}`,
);
for (const [name, lines] of EXAMINED) {
  const ours = lines.map(({ written }) => normaliseLine('vi', written));
  const peer = saidBySeaG2p(lines);
  const theirs = peer ? shareRight(lines, peer) : '-'.padStart(8);
  console.log(
    `${`${name} (${String(lines.length)})`.padEnd(34)}${shareRight(lines, ours)}${theirs}`,
  );
}

const TEXTS: Readonly<Record<string, readonly string[]>> = {
  'ordinary sentences': linesIn('tests/tts/languages/cases', '.txt'),
  'starter segments': linesIn('content/samples/segments', '.md'),
  'case tables (all of it dense)': linesIn('tests/tts/languages/cases', '.tsv'),
};

const HEAD = ['median', 'best', 'elapsed'].map((cell) => cell.padStart(8)).join('');
console.log(`${'MB/s on one core, by CPU time'.padEnd(34)}${HEAD}  |${HEAD}`);
console.log(`${''.padEnd(34)}${'text'.padStart(24)}  |${'report'.padStart(24)}`);
for (const [name, lines] of Object.entries(TEXTS)) {
  report(`${name}, as lines`, textOf(lines, MEGABYTE));
  for (const size of [1000, 10_000, 100_000, MEGABYTE])
    report(`  in lines of ${size} bytes`, inLinesOf(lines, size));
}

/** Texts that no person writes: slower, but not more so the longer they are. */
const HOSTILE = ['a', '1', '-', '(', '.', '/', 'I', ' ', 'a.', '\u0301', '<', '1/', 'UBND', 'a_'];
for (const piece of HOSTILE) {
  const [short = 0, long = 0] = [MEGABYTE / 50, MEGABYTE / 5].map((size) => {
    const line = piece.repeat(Math.ceil(size / Buffer.byteLength(piece)));
    const rounds = Array.from({ length: 3 }, () => round(READ['text']!, [line]).cpu);
    return size / MEGABYTE / median(rounds);
  });
  const speeds = [short, long].map((speed) => speed.toFixed(1).padStart(8)).join('');
  console.log(`${`${JSON.stringify(piece)} in 20 kB and in 200 kB`.padEnd(34)}${speeds}`);
}
