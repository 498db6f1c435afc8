/**
 * `npm run bench -- speak [RUNS]`: our speech and sherpa-onnx's with the same voice, threads, text and
 * scales, both warm, in turns, on two cores; then what a segment costs from text to clip, and memory.
 * Without the peer or the real voice it says so and fails: nothing was compared.
 */
import { execFileSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { houseProcesses } from '../../commands/serve/processes.js';
import { realVoiceFolder } from '../helpers/voices.js';
import { Speaker, type Spoken } from './speak/orders.js';
import { installSherpa } from './speak/peers.js';
import { manySentences, ONE_SENTENCE, scriptSentences } from './speak/script.js';

const CORES = 2;
const RUNS = Number(process.argv[2] ?? 5);
const MANY = 500;
const SETTLE_MS = 300;
const MANY_A_TURN = 50;
const file = (name: string) => fileURLToPath(new URL(`./speak/${name}.js`, import.meta.url));

const missed: string[] = [];
await main();
process.exit(missed.length === 0 ? 0 : 1);

async function main(): Promise<void> {
  stayOnCores(CORES);
  const folder = realVoiceFolder();
  if (folder === undefined) return notCompared('the real voice is not there (LOA_TEST_VOICE)');
  await withOurs(folder, (ours) => compare(ours, folder));
  await withOurs(folder, measureMemory);
  await withOurs(folder, measureClips);
  for (const one of missed) print(`MISSED: ${one}`);
}

/** As `loa-ban serve` starts the pipeline. */
async function withOurs(folder: string, work: (ours: Speaker) => Promise<void>): Promise<void> {
  const pipeline = houseProcesses('').find(({ name }) => name === 'pipeline');
  const ours = await Speaker.start(file('ours'), [folder], pipeline?.environment);
  try {
    await work(ours);
  } finally {
    ours.stop();
  }
}

async function compare(ours: Speaker, folder: string): Promise<void> {
  const sherpa = await startSherpa(folder).catch((error: unknown) => {
    notCompared(`sherpa-onnx-node: ${(error as Error).message}`);
    return undefined;
  });
  try {
    await ours.speak([ONE_SENTENCE]);
    await sherpa?.speak([ONE_SENTENCE]);
    await race('one sentence', 1, [ONE_SENTENCE], ours, sherpa);
    const first = await race('a script of three minutes', 1.4, scriptSentences, ours, sherpa);
    target('first audio of a script, warm', median(first.map(({ firstMs }) => firstMs)), 400, 'ms');
    if (sherpa) print(`memory of sherpa-onnx: peak ${sherpa.memory().peak} MB`);
  } finally {
    sherpa?.stop();
  }
}

async function startSherpa(folder: string): Promise<Speaker> {
  const peer = installSherpa(folder, path.basename(folder));
  const libraries = { LD_LIBRARY_PATH: peer.libraries };
  return Speaker.start(file('sherpa'), [JSON.stringify(peer), String(CORES)], libraries);
}

/** In turns, each first as often as the other: what else the machine does meets both alike. */
async function race(
  name: string,
  atLeast: number,
  sentences: readonly string[],
  ours: Speaker,
  sherpa: Speaker | undefined,
): Promise<readonly Spoken[]> {
  const own: Spoken[] = [];
  const peer: Spoken[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const turns = [
      async () => own.push(await ours.speak(sentences)),
      async () => sherpa && peer.push(await sherpa.speak(sentences)),
    ];
    for (const turn of run % 2 === 0 ? turns : turns.toReversed()) {
      await settle();
      await turn();
    }
  }
  print(`\n${name}, ${RUNS} runs`);
  print(`  ours    ${pace(own)}`);
  if (!sherpa) return own;
  print(`  sherpa  ${pace(peer)}`);
  const ratio = median(peer.map(({ ms }) => ms)) / median(own.map(({ ms }) => ms));
  atLeastTarget(`  ours is quicker by`, ratio, atLeast, 'times');
  return own;
}

/** The threads of the one before go on spinning for a while, and would take the next one's cores. */
function settle(): Promise<void> {
  return sleep(SETTLE_MS);
}

function pace(spoken: readonly Spoken[]): string {
  const work = spoken.map(({ ms, seconds }) => ms / seconds);
  const whole = spoken.map(({ ms }) => ms);
  return `${median(work).toFixed(1)} ms a second of speech (${spread(whole)} ms in all)`;
}

async function measureClips(ours: Speaker): Promise<void> {
  await ours.speak([ONE_SENTENCE]);
  for (const [voice, quicker] of [
    ['neural', 15],
    ['espeak', 40],
  ] as const) {
    print(`\nfrom text to clip, ${voice}, ${RUNS} runs`);
    const first: number[] = [];
    const shares: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const whole = await ours.render(voice, false);
      const edit = await ours.render(voice, true);
      first.push((whole.seconds * 1000) / whole.ms);
      shares.push((edit.ms / whole.ms) * 100);
    }
    atLeastTarget('  quicker than real time', median(first), quicker, 'times');
    target('  an edited sentence takes', median(shares), 20, '% of the first');
  }
  print(`  memory with all stages: peak ${ours.memory().peak} MB`);
}

async function measureMemory(ours: Speaker): Promise<void> {
  const sentences = manySentences(MANY);
  const resident: number[] = [];
  for (let at = 0; at < MANY; at += MANY_A_TURN) {
    await ours.speak(sentences.slice(at, at + MANY_A_TURN));
    resident.push(ours.memory().now);
  }
  print(`\nmemory over ${MANY} sentences: ${resident.join(' ')} MB`);
  const half = resident.length / 2;
  const growth = median(resident.slice(half)) - median(resident.slice(0, half));
  target('  the second half has more than the first', growth, 25, 'MB');
  target('  peak', ours.memory().peak, 700, 'MB');
}

function target(name: string, value: number, most: number, unit: string): void {
  judge(`${name}: ${value.toFixed(0)} ${unit} (target < ${most})`, value < most);
}

function atLeastTarget(name: string, value: number, least: number, unit: string): void {
  judge(`${name}: ${value.toFixed(2)} ${unit} (target ≥ ${least})`, value >= least);
}

function judge(line: string, reached: boolean): void {
  print(line);
  if (!reached) missed.push(line.trim());
}

function notCompared(reason: string): void {
  print(`not compared: ${reason}`);
  missed.push(`not compared: ${reason}`);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

function spread(values: readonly number[]): string {
  const [middle, least, most] = [median(values), Math.min(...values), Math.max(...values)];
  return `${middle.toFixed(0)} (${least.toFixed(0)}–${most.toFixed(0)})`;
}

/** Children are started after it, and stay on the same cores. */
function stayOnCores(count: number): void {
  if (availableParallelism() <= count) return;
  try {
    const cores = process.env['LOA_BENCH_CORES'] ?? `0-${count - 1}`;
    execFileSync('taskset', ['-a', '-p', '-c', cores, String(process.pid)], { stdio: 'ignore' });
    print(`on ${count} cores`);
  } catch {
    print(`on ${availableParallelism()} cores: taskset is not installed`);
  }
}

function print(line: string): void {
  console.log(line);
}
