/** What every test of the air begins with; all of it is taken down when the test ends. */
import { onTestFinished } from 'vitest';
import { minutesOf, type LocalTime } from '../../content/model/index.js';
import { house, type House } from './house.js';
import { listen, type Heard } from './listen.js';
import { playout, type Running } from './processes.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** The commune's clock is seven hours ahead of UTC all year. */
const ZONE = 7 * 60 * MINUTE;

/** A house whose clock shows that time of day, whatever hour the test runs at. */
export async function atHome(time: LocalTime = '12:00'): Promise<House> {
  const now = Date.now();
  const home = await house(minutesOf(time) * MINUTE - ((now + ZONE) % DAY));
  onTestFinished(home.close);
  return home;
}

export async function onAir(
  home: House,
  environment: Readonly<Record<string, string>> = {},
): Promise<Running> {
  const offset = String(home.clockOffsetMs);
  const running = await playout(home.dataDir, { LOA_CLOCK_OFFSET_MS: offset, ...environment });
  onTestFinished(() => running.kill('SIGTERM'));
  return running;
}

export function hear(url: string, options: { readonly again?: boolean } = {}): Heard {
  const heard = listen(url, options);
  onTestFinished(heard.close);
  return heard;
}

export function outcomes(home: House): readonly string[] {
  return home.own.asAired.recent(50).map((line) => line.outcome);
}
