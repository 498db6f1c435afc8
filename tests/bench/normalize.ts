/** How fast Vietnamese is read, and whether a long line costs more a byte than a short one. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { normaliseLine } from '../../tts/languages/index.js';

const ROOT = path.join(import.meta.dirname, '../../..');
const MEGABYTE = 1_000_000;
const ROUNDS = 5;

function linesIn(folder: string, ending: string): string[] {
  const files = readdirSync(path.join(ROOT, folder)).filter((file) => file.endsWith(ending));
  return files
    .flatMap((file) => readFileSync(path.join(ROOT, folder, file), 'utf8').split('\n'))
    .filter((line) => line !== '' && !line.startsWith('#') && !line.startsWith('<!--'))
    .map((line) => line.split('\t')[0] ?? '');
}

/** Whole lines until the text has this many bytes. */
function textOf(lines: readonly string[], bytes: number): string[] {
  const text: string[] = [];
  for (let size = 0, index = 0; size < bytes; index += 1) {
    const line = lines[index % lines.length] ?? '';
    text.push(line);
    size += Buffer.byteLength(line) + 1;
  }
  return text;
}

/** The best of a few rounds: what the machine can do when nothing else disturbs it. */
function megabytesASecond(lines: readonly string[]): number {
  const bytes = lines.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);
  const rounds = Array.from({ length: ROUNDS }, () => {
    const start = process.hrtime.bigint();
    for (const line of lines) normaliseLine('vi', line);
    return Number(process.hrtime.bigint() - start) / 1e9;
  });
  return bytes / MEGABYTE / Math.min(...rounds);
}

const segments = linesIn('content/samples/segments', '.md');
const cases = linesIn('tests/tts/languages/cases', '.tsv');
const report = (name: string, speed: number): void =>
  console.log(`${name.padEnd(46)} ${speed.toFixed(1).padStart(6)} MB/s`);

report('starter segments, 2 MB', megabytesASecond(textOf(segments, 2 * MEGABYTE)));
if (cases.length > 0) report('case tables, 2 MB', megabytesASecond(textOf(cases, 2 * MEGABYTE)));
for (const size of [1000, 10_000, 100_000, MEGABYTE]) {
  const line = textOf(segments, size).join(' ');
  const many = Array.from({ length: Math.ceil((2 * MEGABYTE) / size) }, () => line);
  report(`starter segments in lines of ${size} bytes`, megabytesASecond(many));
}
