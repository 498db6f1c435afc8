/**
 * `npm run bench -- render [RUNS]`: seconds of audio made per second, by stage, for a three-minute
 * segment, then with one sentence of it changed.
 * Medians of several runs, each with a fresh cache, on two cores where `taskset` is installed.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { RENDER_STEPS, systemClock, type Paragraph } from '../../content/model/index.js';
import { readSampleSegments } from '../../content/samples/index.js';
import { plainSpeech } from '../../pipeline/commune-speech.js';
import { createSpeech } from '../../tts/index.js';
import { AudioTools } from '../../pipeline/audio-tools.js';
import { Progress, type StepTimes } from '../../pipeline/progress.js';
import { layDown } from '../../pipeline/publish/index.js';
import { readScript } from '../../pipeline/read.js';
import { renderSpeech } from '../../pipeline/render.js';

const PARAGRAPHS = 10;
const CORES = 2;
const NEW_SENTENCE = 'Câu này vừa được sửa lại cho đúng với quy định mới của xã';

interface Result {
  readonly audioSeconds: number;
  readonly seconds: number;
  readonly times: Readonly<StepTimes>;
  readonly lufs: number;
  readonly dbtp: number;
}

const RUNS = Number(process.argv[2] ?? 5);

stayOnCores(CORES);
const speech = createSpeech();
const runs: { readonly first: Result; readonly edited: Result }[] = [];
try {
  for (let run = 0; run < RUNS; run += 1) runs.push(await withFreshCache(bothRenders));
} finally {
  await speech.close();
}
print(
  'first render',
  runs.map(({ first }) => first),
);
print(
  'one sentence changed',
  runs.map(({ edited }) => edited),
);
const shares = runs.map(({ first, edited }) => (edited.seconds / first.seconds) * 100);
console.log(`\nan edit takes ${spread(shares, 1)} % of the first render`);

async function withFreshCache<T>(work: (folder: string, tools: AudioTools) => Promise<T>) {
  const folder = mkdtempSync(path.join(tmpdir(), 'loa-bench-'));
  const tools = await AudioTools.open({
    clock: systemClock(),
    cacheDir: path.join(folder, 'cache'),
    ...(process.env['FFMPEG_PATH'] && { ffmpegPath: process.env['FFMPEG_PATH'] }),
  });
  try {
    return await work(folder, tools);
  } finally {
    await tools.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function bothRenders(folder: string, tools: AudioTools) {
  const paragraphs = threeMinutes();
  const first = await measure(paragraphs, folder, tools);
  return { first, edited: await measure(withOneSentenceChanged(paragraphs), folder, tools) };
}

async function measure(
  paragraphs: readonly Paragraph[],
  folder: string,
  tools: AudioTools,
): Promise<Result> {
  const started = performance.now();
  const progress = new Progress();
  const { script, voice } = await progress.during('read', () =>
    readScript('vi', paragraphs, { voiceId: null }, plainSpeech(speech)),
  );
  const engine = speech.engineFor(voice);
  const made = await renderSpeech(script, { ...tools.deps(progress), engine });
  await progress.during('publish', () => layDown(made.encoded, path.join(folder, 'out')));
  return {
    audioSeconds: made.durationMs / 1000,
    seconds: (performance.now() - started) / 1000,
    times: progress.times,
    lufs: made.inspection.stream.integratedLufs ?? NaN,
    dbtp: made.inspection.stream.truePeakDbtp ?? NaN,
  };
}

/** Median, least and most. The stages overlap: a later one shows only what was left of it. */
function print(title: string, results: readonly Result[]): void {
  const [one] = results;
  if (!one) return;
  const { audioSeconds, lufs, dbtp } = one;
  console.log(`\n${title}: ${audioSeconds.toFixed(1)} s of audio, ${lufs} LUFS, ${dbtp} dBTP`);
  for (const step of RENDER_STEPS) {
    const taken = results.map(({ times }) => (times[step] ?? 0) / 1000);
    console.log(`  ${step.padEnd(8)} ${spread(taken, 2)} s`);
  }
  const all = results.map(({ seconds }) => seconds);
  const pace = (audioSeconds / median(all)).toFixed(0);
  console.log(`  ${'all'.padEnd(8)} ${spread(all, 2)} s, ${pace} s of audio a second`);
}

function spread(values: readonly number[], decimals: number): string {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const [middle, ...ends] = [median(values), least, most].map((value) => value.toFixed(decimals));
  return `${middle} (${ends.join('–')})`;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

/** Paragraphs of the starter segments, as many as make three minutes. */
function threeMinutes(): readonly Paragraph[] {
  return readSampleSegments()
    .flatMap(({ scripts }) => scripts.filter(({ lang }) => lang === 'vi'))
    .flatMap(({ paragraphs }) => paragraphs)
    .slice(0, PARAGRAPHS);
}

function withOneSentenceChanged(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const middle = Math.floor(paragraphs.length / 2);
  return paragraphs.map((paragraph, at) => {
    if (at !== middle) return paragraph;
    return { ...paragraph, text: paragraph.text.replace(/^[^.!?]+/, NEW_SENTENCE) };
  });
}

function stayOnCores(count: number): void {
  if (availableParallelism() <= count) return;
  try {
    execFileSync('taskset', ['-a', '-p', '-c', `0-${count - 1}`, String(process.pid)], {
      stdio: 'ignore',
    });
    console.log(`on ${count} cores`);
  } catch {
    console.log(`on ${availableParallelism()} cores: taskset is not installed`);
  }
}
