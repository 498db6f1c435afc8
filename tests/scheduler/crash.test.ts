import { expect, test } from 'vitest';
import { until } from '../helpers/until.js';
import { atHome, hear, onAir, outcomes } from './air.js';
import type { House, Spoken } from './house.js';
import { findClip } from './listen.js';

test('a clip that kill -9 cut off is logged as interrupted and aired again whole', async () => {
  const home = await atHome();
  const station = home.station('na-da');
  const spoken = await home.spoken('Mất điện', 6);
  home.approve(spoken);
  const broadcast = home.plan(station, spoken, { plannedAt: home.clock() + 1_000 });
  const first = await onAir(home);
  const before = hear(`${first.url}/live/na-da.mp3`);
  await until('in mid-clip', () => before.audio().includes(spoken.mp3.subarray(19_200, 21_120)));
  await until('logged', () => outcomes(home).includes('airing'));
  await first.kill('SIGKILL');
  const second = await onAir(home);
  const after = hear(`${second.url}/live/na-da.mp3`);
  await until('aired again', () => home.own.broadcasts.get(broadcast.id)?.state === 'aired');
  expect(findClip(after.audio(), spoken.mp3)).toMatchObject({ missing: 0, longestGapMs: 0 });
  expect(home.own.asAired.ofBroadcast(broadcast.id).map((line) => line.outcome)).toEqual([
    'interrupted',
    'aired',
  ]);
}, 40_000);

test('a clip that had sounded to its end before the crash is not repeated', async () => {
  const home = await atHome();
  const station = home.station('na-da');
  const spoken = await home.spoken('Vừa xong', 3);
  home.approve(spoken);
  const broadcast = leftOpen(home, station.id, spoken, spoken.clip.streamFrames - 10);
  const next = await home.spoken('Bài sau', 2);
  home.approve(next);
  home.plan(station, next, { plannedAt: home.clock() });
  await onAir(home);
  await until('the next aired', () => outcomes(home).filter((one) => one === 'aired').length === 2);
  expect(home.own.broadcasts.get(broadcast.id)?.state).toBe('aired');
  expect(home.own.asAired.ofBroadcast(broadcast.id)).toHaveLength(1);
}, 40_000);

test('a clip interrupted longer ago than its tolerance is skipped and reported', async () => {
  const home = await atHome();
  const station = home.station('na-da', { toleranceMs: 60_000 });
  const spoken = await home.spoken('Quá muộn', 3);
  home.approve(spoken);
  const broadcast = leftOpen(home, station.id, spoken, 20, home.clock() - 120_000);
  await onAir(home);
  await until('skipped', () => home.own.broadcasts.get(broadcast.id)?.state === 'skipped');
  expect(home.own.broadcasts.get(broadcast.id)?.stateReason).toBe('missed');
  expect(
    home.own.asAired
      .ofBroadcast(broadcast.id)
      .map((line) => line.outcome)
      .sort(),
  ).toEqual(['interrupted', 'skipped']);
});

test('a stop on purpose in mid-clip leaves nothing open, and the clip is aired at the next start', async () => {
  const home = await atHome();
  const station = home.station('na-da');
  const spoken = await home.spoken('Khởi động lại', 4);
  home.approve(spoken);
  const broadcast = home.plan(station, spoken, { plannedAt: home.clock() + 500 });
  const first = await onAir(home);
  const heard = hear(`${first.url}/live/na-da.mp3`);
  await until('in mid-clip', () => heard.audio().includes(spoken.mp3.subarray(9_600, 11_520)));
  await first.kill('SIGTERM');
  expect(home.own.asAired.ofBroadcast(broadcast.id).map((line) => line.outcome)).toEqual([
    'interrupted',
  ]);
  await onAir(home);
  await until('aired whole', () => home.own.broadcasts.get(broadcast.id)?.state === 'aired');
}, 40_000);

/** What a playout killed in mid-clip leaves in the store. */
function leftOpen(
  home: House,
  stationId: string,
  spoken: Spoken,
  framesSent: number,
  plannedAt = home.clock() - 5_000,
) {
  const station = home.own.stations.get(stationId)!;
  const broadcast = home.plan(station, spoken, { plannedAt });
  home.own.broadcasts.setState(broadcast.id, 'airing');
  const { clipId, scriptHash, title } = broadcast;
  home.own.asAired.open({
    broadcastId: broadcast.id,
    stationId,
    clipId,
    scriptHash,
    title,
    approvalId: null,
    isSample: false,
    plannedAt,
    startedAt: plannedAt,
    endedAt: null,
    framesSent,
    framesTotal: spoken.clip.streamFrames,
    outcome: 'airing',
    reason: null,
  });
  return broadcast;
}
