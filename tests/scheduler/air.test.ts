import { writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { addPerson, confirmUrgent } from '../helpers/rows.js';
import { until } from '../helpers/until.js';
import { atHome, hear, onAir, outcomes } from './air.js';
import { findClip, isSilentFrom } from './listen.js';
import { holdWriteLock } from './processes.js';

test('an approved clip sounds at its instant, whole, in order, with its title and in the log', async () => {
  const home = await atHome();
  const station = home.station('na-da');
  const spoken = await home.spoken('Cài VNeID mức 2 ở xã', 4);
  home.approve(spoken);
  const running = await onAir(home);
  const heard = hear(`${running.url}/live/na-da.mp3`);
  const broadcast = home.plan(station, spoken, { plannedAt: home.clock() + 1_500 });
  await until('aired', () => outcomes(home).includes('aired'));
  await until('title', () => heard.titles().includes('Cài VNeID mức 2 ở xã'));
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
  await until('it begins', () => heard.audio().includes(spoken.mp3.subarray(0, 1920)));
  const again = await holdWriteLock(home.dataDir, 2_000);
  await Promise.all([lock.done, again.done]);
  await until('aired', () => outcomes(home).includes('aired'));
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
  await until('skipped', () => outcomes(home).includes('skipped'));
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
  await until('in mid-clip', () => heard.audio().includes(spoken.mp3.subarray(96_000, 97_920)));
  const before = home.clock();
  home.own.stations.hold(station.id, home.editor.id);
  await until('stopped', () => outcomes(home).includes('stopped'));
  const [line] = home.own.asAired.recent(1);
  expect((line?.endedAt ?? Infinity) - before).toBeLessThan(1_000);
  const sent = (line?.framesSent ?? 0) * 192;
  const from = heard.audio().indexOf(spoken.mp3.subarray(0, 1920));
  await until('silence follows', () => heard.audio().byteLength > from + sent + 9_600);
  expect(isSilentFrom(heard.audio(), from + sent)).toBe(true);
}, 40_000);

test('an edit after the last check and before the first frame keeps the clip off the air', async () => {
  const home = await atHome();
  const station = home.station('na-da');
  const spoken = await home.spoken('Sửa phút chót', 3);
  home.approve(spoken);
  const running = await onAir(home);
  const heard = hear(`${running.url}/live/na-da.mp3`);
  const plannedAt = home.clock() + 3_000;
  home.plan(station, spoken, { plannedAt });
  await until('just before the start', () => home.clock() > plannedAt - 300);
  home.own.segments.edit(spoken.segment.id, { title: 'Tiêu đề khác' });
  await until('skipped', () => outcomes(home).includes('skipped'));
  expect(home.own.asAired.recent(1)[0]?.reason).toBe('not-approved');
  expect(isSilentFrom(heard.audio(), 0)).toBe(true);
});

test('a file that was damaged on the disk is never aired', async () => {
  const home = await atHome();
  const station = home.station('na-da');
  const spoken = await home.spoken('Hỏng tệp', 3);
  home.approve(spoken);
  const file = home.store.files.localPath(spoken.clip.files[0]!.hash);
  const bytes = Buffer.from(spoken.mp3);
  bytes[20_000] = (bytes[20_000] ?? 0) ^ 1;
  await writeFile(file, bytes);
  const running = await onAir(home);
  const heard = hear(`${running.url}/live/na-da.mp3`);
  home.plan(station, spoken, { plannedAt: home.clock() + 1_000 });
  await until('skipped', () => outcomes(home).includes('skipped'));
  expect(home.own.asAired.recent(1)[0]?.reason).toBe('file-damaged');
  expect(isSilentFrom(heard.audio(), 0)).toBe(true);
});

test('in the quiet hours a real station stays silent, whoever planned it', async () => {
  const home = await atHome('03:15');
  const station = home.station('na-da');
  const spoken = await home.spoken('Nửa đêm', 3);
  home.approve(spoken);
  const running = await onAir(home);
  const heard = hear(`${running.url}/live/na-da.mp3`);
  home.plan(station, spoken, { plannedAt: home.clock() + 1_000 });
  await until('skipped', () => outcomes(home).includes('skipped'));
  expect(home.own.asAired.recent(1)[0]?.reason).toBe('quiet-hours');
  expect(isSilentFrom(heard.audio(), 0)).toBe(true);
});

test('in the quiet hours an urgent bulletin sounds only with a second person’s standing yes', async () => {
  const home = await atHome('03:15');
  const station = home.station('na-da');
  const [unconfirmed, takenBack, confirmed] = [
    await home.spoken('Một người duyệt', 3, 'khan-cap'),
    await home.spoken('Rút lại', 3, 'khan-cap'),
    await home.spoken('Lũ quét, lên chỗ cao ngay', 3, 'khan-cap'),
  ];
  const all = [unconfirmed, takenBack, confirmed];
  all.forEach(home.approve);
  const second = addPerson(home.own).id;
  for (const { clip } of [takenBack, confirmed]) confirmUrgent(home.own, clip, second);
  const running = await onAir(home);
  const heard = hear(`${running.url}/live/na-da.mp3`);
  all.forEach((spoken, index) => {
    const plannedAt = home.clock() + 1_500 + index;
    home.plan(station, spoken, { plannedAt, urgentConfirmedBy: second });
  });
  home.own.approvals.withdrawUrgent(takenBack.segment.id, 'vi');
  await until('aired', () => outcomes(home).includes('aired'));
  expect(findClip(heard.audio(), confirmed.mp3)).toMatchObject({ found: true, missing: 0 });
  for (const silent of [unconfirmed, takenBack]) {
    expect(heard.audio().includes(silent.mp3.subarray(0, 1_920))).toBe(false);
    const line = home.own.asAired.recent(9).find(({ title }) => title === silent.segment.title);
    expect(line).toMatchObject({ outcome: 'skipped', reason: 'quiet-hours' });
  }
});

test('a backlog never bursts out: what is too late is skipped, the rest follows one by one', async () => {
  const home = await atHome();
  const station = home.station('na-da', { toleranceMs: 60_000 });
  const clips = [
    await home.spoken('Một', 2),
    await home.spoken('Hai', 2),
    await home.spoken('Ba', 2),
  ];
  clips.forEach(home.approve);
  const now = home.clock();
  [-90_000, -50_000, -40_000].forEach((late, index) =>
    home.plan(station, clips[index]!, { plannedAt: now + late }),
  );
  const running = await onAir(home);
  const heard = hear(`${running.url}/live/na-da.mp3`);
  await until('both aired', () => outcomes(home).filter((one) => one === 'aired').length === 2);
  const lines = home.own.asAired.recent(3);
  expect(lines.find((line) => line.title === 'Một')).toMatchObject({ reason: 'missed' });
  const [second, third] = ['Hai', 'Ba'].map((title) => lines.find((line) => line.title === title));
  expect(third!.startedAt!).toBeGreaterThanOrEqual(second!.startedAt! + 2_000);
  expect(findClip(heard.audio(), clips[2]!.mp3)).toMatchObject({ missing: 0, longestGapMs: 0 });
}, 40_000);

test('the endpoint says what it is: headers, HEAD, health, and a sentence for an unknown station', async () => {
  const home = await atHome();
  home.station('na-da');
  const running = await onAir(home);
  const heard = hear(`${running.url}/live/na-da.mp3`);
  await until('sound', () => heard.audio().byteLength > 0);
  expect(heard.headers()).toMatchObject({ 'content-type': 'audio/mpeg', 'icy-metaint': '16000' });
  expect(heard.headers()['transfer-encoding']).toBeUndefined();
  expect(heard.headers()['access-control-allow-origin']).toBeUndefined();
  const head = await fetch(`${running.url}/live/na-da.mp3`, { method: 'HEAD' });
  expect([head.status, head.headers.get('content-type')]).toEqual([200, 'audio/mpeg']);
  const unknown = await fetch(`${running.url}/live/khong-co.mp3`);
  expect([unknown.status, await unknown.text()]).toEqual([
    404,
    'Không tìm thấy kênh phát “khong-co”. Có thể đã bị xoá; quay lại danh sách.\n',
  ]);
  expect(await (await fetch(`${running.url}/healthz`)).text()).toBe('ok\n');
  const status = (await (await fetch(`${running.url}/live/status.json`)).json()) as object;
  expect(status).toMatchObject({ stations: [{ station: 'na-da', listeners: 1, title: null }] });
});
