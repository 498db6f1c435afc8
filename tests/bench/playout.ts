/**
 * What a hundred stations cost, all sounding at once with different content and a listener each,
 * first alone and then beside renders that keep every core busy; and how exactly clips start then.
 */
import { fork, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import os from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { house, tone, type House, type Spoken } from '../scheduler/house.js';
import { playout } from '../scheduler/processes.js';

const STATIONS = 100;
const CLIP_SECONDS = 20;
const CLIPS_EACH = 4;
const TICKS_PER_SECOND = 100;

const listenersFile = fileURLToPath(new URL('./playout-listeners.js', import.meta.url));
const noonOffset = 5 * 3_600_000 - (Date.now() % 86_400_000);

const home = await house(noonOffset);
const load: ChildProcess[] = [];
try {
  await measure(home);
} finally {
  load.forEach((child) => child.kill('SIGKILL'));
  await home.close();
}

async function measure(home: House): Promise<void> {
  const stations = Array.from({ length: STATIONS }, (_, index) => home.station(`ban-${index}`));
  const clips = await differentClips(home);
  const running = await playout(home.dataDir, { LOA_CLOCK_OFFSET_MS: String(noonOffset) });
  const urls = stations.map((station) => `${running.url}/live/${station.slug}.mp3`);
  const listeners = fork(listenersFile, urls, { stdio: 'inherit' });
  await once(listeners, 'message');
  // The worst minute of a day: every station starts its slot at the same instant.
  const first = Math.ceil((home.clock() + 8_000) / 1_000) * 1_000;
  const durationMs = (clips[0]?.clip.streamFrames ?? 0) * 24;
  home.store.transaction(() =>
    stations.forEach((station, index) =>
      Array.from({ length: CLIPS_EACH }, (_, turn) =>
        home.plan(station, clips[(index + turn * 7) % STATIONS] as Spoken, {
          plannedAt: first + turn * durationMs + (turn === 3 ? index * 13 : 0),
        }),
      ),
    ),
  );
  await wait(first + 500 - home.clock());
  const alone = await shareOfCore(running.pid, 1.5 * durationMs);
  load.push(...render());
  const loadedAt = home.clock();
  const beside = await shareOfCore(running.pid, 1.5 * durationMs);
  const rss = memory(running.pid);
  await wait(durationMs + 4_000);
  await report(home, listeners, { alone, beside, rss, loadedAt });
  listeners.kill();
  await running.kill('SIGTERM');
}

/** Frames stand alone in this format, so one noise turned round differently is a hundred clips. */
async function differentClips(home: House): Promise<readonly Spoken[]> {
  const mp3 = await tone(440, CLIP_SECONDS);
  const clips: Spoken[] = [];
  for (let index = 0; index < STATIONS; index += 1) {
    const cut = 192 * (1 + index);
    const turned = Buffer.concat([mp3.subarray(cut), mp3.subarray(0, cut)]);
    const spoken = await home.publish(`Bài ${index}`, turned);
    home.approve(spoken);
    clips.push(spoken);
  }
  return clips;
}

/** Percent of one core that the process used over the next `ms`. */
async function shareOfCore(pid: number, ms: number): Promise<number> {
  const before = cpuSeconds(pid);
  const from = performance.now();
  await wait(ms);
  return ((cpuSeconds(pid) - before) / ((performance.now() - from) / 1_000)) * 100;
}

function render(): readonly ChildProcess[] {
  const input = ['-f', 'lavfi', '-i', 'anoisesrc=d=3600'];
  const args = [
    '-v',
    'error',
    ...input,
    '-af',
    'loudnorm',
    '-c:a',
    'libmp3lame',
    '-f',
    'null',
    '-',
  ];
  return os.cpus().map(() => spawn('ffmpeg', args, { stdio: 'ignore' }));
}

async function report(
  home: House,
  listeners: ChildProcess,
  cost: {
    readonly alone: number;
    readonly beside: number;
    readonly rss: Memory;
    readonly loadedAt: number;
  },
): Promise<void> {
  const lines = home.own.asAired.recent(10_000);
  const loaded = lines.filter((line) => line.plannedAt > cost.loadedAt);
  const errors = loaded.flatMap((line) =>
    line.startedAt === null ? [] : [line.startedAt - line.plannedAt],
  );
  listeners.send('arrivals');
  const [arrivals] = (await once(listeners, 'message')) as [readonly number[]];
  const firsts = lines.filter(
    (line) => line.plannedAt === Math.min(...lines.map((l) => l.plannedAt)),
  );
  const heard = arrivals.map((at) => at + noonOffset - (firsts[0]?.plannedAt ?? 0));
  const aired = lines.filter((line) => line.outcome === 'aired').length;
  print(`stations ${STATIONS}, all sounding, one listener each`);
  print(`share of a core  ${cost.alone.toFixed(2)} %   (target < 5)`);
  print(`  beside ${load.length} renders  ${cost.beside.toFixed(2)} %`);
  print(`memory RSS       ${cost.rss.now} MB, peak ${cost.rss.peak} MB   (target < 150)`);
  print(`clips aired      ${aired} of ${STATIONS * CLIPS_EACH}`);
  print(`start error beside renders  ${percentiles(errors)}   (target p99 < 50 ms)`);
  print(`common start at listeners   ${percentiles(heard)}`);
}

function percentiles(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN).toFixed(1);
  return `p50 ${at(0.5)}  p99 ${at(0.99)}  max ${at(1)} ms  (n=${values.length})`;
}

/** User and system time of all threads of a process. Linux only: elsewhere not a number. */
function cpuSeconds(pid: number): number {
  if (process.platform !== 'linux') return NaN;
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
}

interface Memory {
  readonly now: number;
  readonly peak: number;
}

function memory(pid: number): Memory {
  if (process.platform !== 'linux') return { now: NaN, peak: NaN };
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const megabytes = (name: string) =>
    Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1024);
  return { now: megabytes('VmRSS'), peak: megabytes('VmHWM') };
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
