import path from 'node:path';
import { TRIAL_STATION } from '../../content/samples/index.js';
import { systemClock, type Environment } from '../../content/model/index.js';
import { listVoices } from '../../pipeline/index.js';
import { readCommandConfig, type CommandConfig } from '../config.js';
import { root } from '../root.js';
import { reachableAddresses } from './addresses.js';
import { openForServing, type Opened } from './first-start.js';
import { takeDataFolder } from './data-folder.js';
import { LiveOutput } from './live-output.js';
import { Narrator, type NarratorOptions } from './narration/index.js';
import { watchDisk } from './disk-watch.js';
import { checkPorts } from './ports.js';
import { houseProcesses } from './processes.js';
import { Supervisor } from './supervisor/index.js';
import { untilAskedToStop } from './stop-signal.js';
import { naturalVoiceLines, signInLines, welcomeLines, type Addresses } from './welcome.js';

/** After this long the addresses are printed even if a process still starts (milliseconds). */
const READY_LIMIT_MS = 20_000;

/** Starts everything and stays until it is asked to stop. */
export async function serve(environment: Environment): Promise<void> {
  const config = readCommandConfig(environment);
  const { HOST, PORT, SITE_PORT, LIVE_PORT, LOA_DATA } = config;
  const lock = await takeDataFolder(LOA_DATA);
  try {
    await checkPorts(HOST, { PORT, SITE_PORT, LIVE_PORT });
    await run(config, environment);
  } finally {
    lock.release();
  }
}

async function run(config: CommandConfig, environment: Environment): Promise<void> {
  const clock = systemClock(config.LOA_CLOCK_OFFSET_MS);
  const opened = await openForServing(config.LOA_DATA, clock);
  const out = new LiveOutput();
  if (opened.firstSignIn) signInLines(opened.firstSignIn).forEach((line) => out.line(line));
  const supervisor = superviseHouse(config, environment, out);
  const stopped = untilAskedToStop(() => supervisor.killAll());
  const before = opened.store.changes.newest();
  const unwatchDisk = watchDisk(config.LOA_DATA, (sentence) => out.line(sentence));
  try {
    const late = await Promise.race([supervisor.start(READY_LIMIT_MS), stopped.then(() => [])]);
    const addresses = addressesOf(config);
    welcomeLines(addresses).forEach((line) => out.line(line));
    naturalVoiceLines(listVoices(config.LOA_DATA)).forEach((line) => out.line(line));
    late.forEach((name) => out.line(`Phần “${name}” khởi động chậm, vẫn đang chờ.`));
    const siteAddress = config.LOA_PUBLIC_URL ?? addresses.site[0] ?? '';
    const unwatch = narrate(opened, before, { clock, out, siteAddress });
    await stopped.finally(unwatch);
    out.idle();
    out.line('Đang dừng …');
  } finally {
    unwatchDisk();
    await supervisor.stop();
    opened.store.close();
  }
}

/** Tells also what happened while the processes started, after the change numbered `before`. */
function narrate(
  { store, own, commune }: Opened,
  before: number,
  surroundings: Pick<NarratorOptions, 'clock' | 'out' | 'siteAddress'>,
): () => void {
  const narrator = new Narrator({ own, timezone: commune.timezone, ...surroundings });
  const unwatch = store.changes.watch((changes) => narrator.hear(changes));
  narrator.hear(store.changes.since(before));
  return unwatch;
}

function superviseHouse(
  { LOA_DATA }: CommandConfig,
  environment: Environment,
  out: LiveOutput,
): Supervisor {
  return new Supervisor(houseProcesses(LOA_DATA), {
    cwd: root,
    logFolder: path.join(LOA_DATA, 'logs'),
    environment,
    onMissing: (name) => out.line(`Chưa có phần “${name}”: chạy “npm run build” để dựng.`),
    onDied: (name, { code, signal, restartInMs, lastWords }) => {
      const seconds = (restartInMs / 1000).toFixed(1);
      const said = lastWords.replace(/\.$/, '');
      const why = [signal ?? `mã ${code ?? '?'}`, said].filter(Boolean).join(': ');
      out.line(`Phần “${name}” bị dừng (${why}). Chạy lại sau ${seconds} giây.`);
    },
  });
}

function addressesOf({ HOST, PORT, SITE_PORT, LIVE_PORT }: CommandConfig): Addresses {
  const live = reachableAddresses(HOST, LIVE_PORT)[0] ?? '';
  return {
    studio: reachableAddresses(HOST, PORT),
    site: reachableAddresses(HOST, SITE_PORT),
    live: `${live}/live/${TRIAL_STATION.slug}.mp3`,
  };
}
