import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { until } from '../../helpers/until.js';
import { atHome, onAir, outcomes } from '../air.js';
import type { House } from '../house.js';
import { EVERY_DAY } from './world.js';

const MAIN = fileURLToPath(new URL('../../../scheduler/main.js', import.meta.url));

async function scheduler(home: House): Promise<void> {
  const child = fork(MAIN, [], {
    env: {
      ...process.env,
      LOA_DATA: home.dataDir,
      LOA_CLOCK_OFFSET_MS: String(home.clockOffsetMs),
      LOA_LOG: 'error',
    },
  });
  onTestFinished(async () => {
    child.kill('SIGTERM');
    if (child.exitCode === null) await once(child, 'exit');
  });
  await once(child, 'message');
}

test('an edit of the grid is planned, moved and withdrawn as it is made', async () => {
  const home = await atHome('12:00');
  const station = home.station('na-da');
  const spoken = await home.spoken('Họp bản', 2);
  home.approve(spoken);
  await scheduler(home);
  const planned = () => home.own.broadcasts.inState(['planned']);
  const { stationId, startTime } = { stationId: station.id, startTime: '17:00' };
  const slot = home.own.grid.addSlot({ stationId, weekdays: EVERY_DAY, startTime, label: '' });
  const { id: segmentId } = spoken.segment;
  home.own.grid.addItem({ slotId: slot.id, date: null, segmentId, lang: 'vi' });
  await until('planned', () => planned().length === 1);
  const first = planned()[0]!;
  expect(first.plannedAt - home.clock()).toBeGreaterThan(4.9 * 3_600_000);
  home.own.grid.moveSlot(slot.id, { startTime: '18:00' });
  await until('moved', () => planned()[0]?.plannedAt === first.plannedAt + 3_600_000);
  home.own.segments.edit(segmentId, { title: 'Họp bản (sửa)' });
  await until('withdrawn', () => planned().length === 0);
});

test('a sample that is published is planned for the trial station within seconds', async () => {
  const home = await atHome('23:40');
  const trial = home.station('kenh-thu', { type: 'trial', isSample: true });
  await scheduler(home);
  const before = home.clock();
  await home.spoken('Mẫu', 2, 'thong-thuong', true);
  await until('planned', () => home.own.broadcasts.inState(['planned']).length === 1);
  const [broadcast] = home.own.broadcasts.inState(['planned']);
  expect(broadcast).toMatchObject({
    stationId: trial.id,
    isSample: true,
    title: 'Phát thử: Mẫu',
  });
  expect(broadcast!.plannedAt).toBeGreaterThan(before + 5_000);
});

test('slots missed while the house was off for days are in the log, and none of them sounds', async () => {
  const home = await atHome('12:00');
  const station = home.station('na-da');
  const spoken = await home.spoken('Họp bản', 2);
  home.approve(spoken);
  const day = 24 * 3_600_000;
  const start = { stationId: station.id, weekdays: EVERY_DAY, startTime: '11:00', label: '' };
  const slot = home.own.grid.addSlot(start);
  const { id: segmentId } = spoken.segment;
  home.own.grid.addItem({ slotId: slot.id, date: null, segmentId, lang: 'vi' });
  const daysLater = { ...home, clockOffsetMs: home.clockOffsetMs + 20 * day };
  home.own.settings.note('planned-until', String(home.clock() + 26 * 3_600_000));
  await scheduler(daysLater);
  await onAir(daysLater);
  const missed = () => home.own.asAired.recent(50).filter(({ reason }) => reason === 'missed');
  await until('all are logged', () => missed().length === 8);
  const titles = missed().map(({ title }) => title);
  expect(titles.filter((title) => title === 'Họp bản')).toHaveLength(7);
  expect(titles.filter((title) => title.startsWith('12 lượt phát từ '))).toHaveLength(1);
  expect(outcomes(home).every((one) => one === 'skipped')).toBe(true);
});
