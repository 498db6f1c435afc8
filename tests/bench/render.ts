/**
 * `npm run bench -- render`: seconds of audio made per second, by stage, for a three-minute segment,
 * then with one sentence of it changed. On two cores, where `taskset` is installed.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { RENDER_STEPS, systemClock, type Paragraph } from '../../content/model/index.js';
import { readSampleSegments } from '../../content/samples/index.js';
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

stayOnCores(CORES);
const folder = mkdtempSync(path.join(tmpdir(), 'loa-bench-'));
const speech = createSpeech();
const tools = await AudioTools.open({
  clock: systemClock(),
  cacheDir: path.join(folder, 'cache'),
  ...(process.env['FFMPEG_PATH'] && { ffmpegPath: process.env['FFMPEG_PATH'] }),
});
try {
  const paragraphs = threeMinutes();
  const first = await measure(paragraphs);
  const edited = await measure(withOneSentenceChanged(paragraphs));
  print('first render', first);
  print('one sentence changed', edited);
  const share = edited.seconds / first.seconds;
  console.log(`\nan edit takes ${(share * 100).toFixed(1)} % of the first render`);
} finally {
  await Promise.all([speech.close(), tools.close()]);
  rmSync(folder, { recursive: true, force: true });
}

async function measure(paragraphs: readonly Paragraph[]): Promise<Result> {
  const started = performance.now();
  const progress = new Progress();
  const { script, voice } = await progress.during('read', () =>
    readScript('vi', paragraphs, null, speech),
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

function print(title: string, result: Result): void {
  const { audioSeconds, seconds, times, lufs, dbtp } = result;
  console.log(`\n${title}: ${audioSeconds.toFixed(1)} s of audio, ${lufs} LUFS, ${dbtp} dBTP`);
  const rows = [...RENDER_STEPS.map((step) => [step, (times[step] ?? 0) / 1000] as const)];
  for (const [step, taken] of [...rows, ['all', seconds] as const]) {
    const pace = (audioSeconds / Math.max(taken, 0.001)).toFixed(0);
    console.log(`  ${step.padEnd(8)} ${taken.toFixed(2).padStart(6)} s ${pace.padStart(7)} s/s`);
  }
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
