import { afterEach, expect, test } from 'vitest';
import { house, type House } from './house.js';
import { findClip, isSilentFrom, listen } from './listen.js';
import { holdWriteLock, playout, until } from './processes.js';

/** A noon in the commune, whatever hour the test runs at. */
const toNoon = noonOffset();

const cleanups: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

async function atHome(): Promise<House> {
  const home = await house(toNoon);
  cleanups.push(home.close);
  return home;
}

async function onAir(home: House, environment: Record<string, string> = {}) {
  const running = await playout(home.dataDir, {
    LOA_CLOCK_OFFSET_MS: String(toNoon),
    ...environment,
  });
  cleanups.push(() => running.kill('SIGTERM'));
  return running;
}

function hear(url: string) {
  const heard = listen(url);
  cleanups.push(heard.close);
  return heard;
}

function outcomes(home: House) {
  return home.own.asAired.recent(20).map((line) => line.outcome);
}

test('an approved clip sounds at its instant, whole, in order, with its title and in the log', async () => {
  const home = await atHome();
  const station = home.station('na-da');
  const spoken = await home.spoken('Cài VNeID mức 2 ở xã', 4);
  home.approve(spoken);
  const running = await onAir(home);
  const heard = hear(`${running.url}/live/na-da.mp3`);
  const broadcast = home.plan(station, spoken, { plannedAt: home.clock() + 1_500 });
  await until(() => outcomes(home).includes('aired'), 'aired');
  await until(() => heard.titles().includes('Cài VNeID mức 2 ở xã'), 'title');
  const clip = findClip(heard.audio(), spoken.mp3);
  expect(clip).toMatchObject({ found: true, missing: 0, longestGapMs: 0 });
  const [line] = home.own.asAired.recent(1);
  expect(line).toMatchObject({ framesSent: spoken.clip.streamFrames, broadcastId: broadcast.id });
  expect(line?.approvalId).not.toBeNull();
  expect(home.own.broadcasts.get(broadcast.id)?.state).toBe('aired');
});

test('while another process holds the write lock for two seconds no frame is late or lost', async () => {
  const home = await atHome();
  const station = home.station('na-da');
  const spoken = await home.spoken('Bài dài', 5);
  home.approve(spoken);
  const running = await onAir(home);
  const heard = hear(`${running.url}/live/na-da.mp3`);
  home.plan(station, spoken, { plannedAt: home.clock() + 1_500 });
  const lock = await holdWriteLock(home.dataDir, 2_000);
  await until(() => heard.audio().includes(spoken.mp3.subarray(0, 1920)), 'it begins');
  const again = await holdWriteLock(home.dataDir, 2_000);
  await Promise.all([lock.done, again.done]);
  await until(() => outcomes(home).includes('aired'), 'aired');
  expect(findClip(heard.audio(), spoken.mp3)).toMatchObject({ missing: 0, longestGapMs: 0 });
  const [line] = home.own.asAired.recent(1);
  expect((line?.startedAt ?? 0) - (line?.plannedAt ?? 0)).toBeLessThan(500);
}, 40_000);

test('what no person approved never sounds on a real station, and the log says why', async () => {
  const home = await atHome();
  const station = home.station('na-da');
  const spoken = await home.spoken('Chưa duyệt', 3);
  const running = await onAir(home);
  const heard = hear(`${running.url}/live/na-da.mp3`);
  home.plan(station, spoken, { plannedAt: home.clock() + 1_000 });
  await until(() => outcomes(home).includes('skipped'), 'skipped');
  expect(home.own.asAired.recent(1)[0]?.reason).toBe('not-approved');
  expect(isSilentFrom(heard.audio(), 0)).toBe(true);
});

test('a stop in the middle of a clip is heard within a second and logged', async () => {
  const home = await atHome();
  const station = home.station('na-da');
  const spoken = await home.spoken('Bị dừng', 20);
  home.approve(spoken);
  const running = await onAir(home);
  const heard = hear(`${running.url}/live/na-da.mp3`);
  home.plan(station, spoken, { plannedAt: home.clock() + 500 });
  await until(() => heard.audio().includes(spoken.mp3.subarray(96_000, 97_920)), 'in mid-clip');
  const before = home.clock();
  home.own.stations.hold(station.id, home.editor.id);
  await until(() => outcomes(home).includes('stopped'), 'stopped');
  const [line] = home.own.asAired.recent(1);
  expect((line?.endedAt ?? Infinity) - before).toBeLessThan(1_000);
  const sent = (line?.framesSent ?? 0) * 192;
  const from = heard.audio().indexOf(spoken.mp3.subarray(0, 1920));
  await until(() => heard.audio().byteLength > from + sent + 9_600, 'silence follows');
  expect(isSilentFrom(heard.audio(), from + sent)).toBe(true);
}, 40_000);

function noonOffset(): number {
  const now = Date.now();
  const hourMs = 3_600_000;
  // 05:00 UTC is noon in the commune.
  return 5 * hourMs - (now % (24 * hourMs));
}
