/** The whole product as a commune runs it: `loa-ban serve` on a folder of its own, and what it says. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { DEFAULT_TIMEZONE, instantAt, localDate, systemClock } from '../../content/model/index.js';
import { removeSamples, seedSamples } from '../../content/samples/index.js';
import { openStore, type CommuneStore, type Store } from '../../content/store/index.js';
import { until } from '../helpers/until.js';
import { collect, end, freePort } from '../scheduler/processes.js';

const PROGRAM = fileURLToPath(new URL('../../loa-ban.js', import.meta.url));

export interface Village {
  readonly dataDir: string;
  readonly studio: string;
  readonly site: string;
  readonly live: string;
  /** Offset of the house's clock from the machine's (milliseconds). */
  readonly offsetMs: number;
  /** A second eye on what the processes write, and a hand where no screen is under test. */
  readonly store: Store;
  readonly own: CommuneStore;
  /** What the present `serve` has printed. */
  output(): string;
  oneTimePassword(): string;
  /** `kill -9` of one process, as its main file names it; the parent starts it again. */
  killChild(folder: string): Promise<void>;
  /** `kill -9` of the parent and, at once, the same command again, as systemd would. */
  killAndStartAgain(): Promise<void>;
  close(): Promise<void>;
}

/** How far to shift a clock so that in the commune it is now that wall-clock time. */
export function offsetTo(time: string): number {
  const now = Date.now();
  return instantAt(localDate(now, DEFAULT_TIMEZONE), time, DEFAULT_TIMEZONE) - now;
}

/**
 * @param time what the commune's clocks show at the start, so that a test passes at every hour
 * @param samples whether it opens with the sample segments, which keep the pipeline at work for a
 *   minute; a commune that took them away opens faster
 */
export async function village(
  time: string,
  environment: Readonly<Record<string, string>> = {},
  { samples = false } = {},
): Promise<Village> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'loa-e2e-'));
  const [studio, site, live] = [await freePort(), await freePort(), await freePort()];
  const offsetMs = offsetTo(time);
  if (!samples) takeSamplesAway(dataDir, offsetMs);
  const start = () =>
    serving(live, {
      ...process.env,
      HOST: '127.0.0.1',
      PORT: String(studio),
      SITE_PORT: String(site),
      LIVE_PORT: String(live),
      LOA_DATA: dataDir,
      LOA_CLOCK_OFFSET_MS: String(offsetMs),
      LOA_PUBLIC_URL: '',
      ICECAST_URL: '',
      ...environment,
    });
  const house = { running: await start() };
  const store = openStore(dataDir, systemClock(offsetMs));
  return {
    dataDir,
    studio: `http://127.0.0.1:${studio}`,
    site: `http://127.0.0.1:${site}`,
    live: `http://127.0.0.1:${live}`,
    offsetMs,
    store,
    own: store.of(store.communes.list()[0]?.id ?? ''),
    output: () => house.running.output(),
    oneTimePassword: () => /Mật khẩu dùng một lần: (\S+)/.exec(house.running.output())?.[1] ?? '',
    killChild: (folder) => killByMain(house.running.child, folder),
    killAndStartAgain: async () => {
      await end(house.running.child, 'SIGKILL');
      house.running = await start();
    },
    close: async () => {
      store.close();
      await end(house.running.child, 'SIGTERM');
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

function takeSamplesAway(dataDir: string, offsetMs: number): void {
  const store = openStore(dataDir, systemClock(offsetMs));
  removeSamples(store, store.of(seedSamples(store).id));
  store.close();
}

interface Serving {
  readonly child: ChildProcess;
  output(): string;
}

async function serving(live: number, env: NodeJS.ProcessEnv): Promise<Serving> {
  const child = spawn(process.execPath, [PROGRAM, 'serve'], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = collect(child);
  await until(
    'the addresses are printed',
    () => output().includes(`:${live}/live/`) || failed(child, output()),
    60_000,
  );
  return { child, output };
}

function failed(child: ChildProcess, output: string): boolean {
  if (child.exitCode !== null) throw new Error(`serve ended with ${child.exitCode}: ${output}`);
  return false;
}

async function killByMain(parent: ChildProcess, folder: string): Promise<void> {
  const lister = spawn('ps', ['-o', 'pid=,args=', '--ppid', String(parent.pid)]);
  const listing = collect(lister);
  await once(lister, 'close');
  const line = listing()
    .split('\n')
    .find((one) => one.includes(`dist/${folder}/main.js`));
  if (!line) throw new Error(`no process ${folder} in:\n${listing()}`);
  process.kill(Number.parseInt(line, 10), 'SIGKILL');
}
