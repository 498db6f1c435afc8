import { describe, expect, it } from 'vitest';
import type { StationView } from '../../../content/contract/index.js';
import type { HealthState, StationOutput } from '../../../content/model/index.js';
import { addStation, rendered } from '../../helpers/programme.js';
import { temporaryStudio } from '../../helpers/studio.js';

describe('the stations', () => {
  it('say what sounds, and leave it out once playout is silent for ten seconds', async () => {
    const studio = await temporaryStudio();
    const station = addStation(studio, 'village');
    const village = { slug: 'na-da', name: 'Bản Nà Đa', stationId: station.id, isSample: false };
    studio.own.stations.addVillage(village);
    studio.own.stations.setStatus({
      stationId: station.id,
      broadcastId: null,
      title: 'Lừa đảo qua điện thoại',
      soundingSince: studio.time.now - 5_000,
      listeners: 3,
      icecast: null,
      heartbeatAt: studio.time.now,
    });
    const read = async () => (await studio.ask('GET', '/api/stations')).json<StationView[]>()[0];
    expect(await read()).toMatchObject({
      alive: true,
      title: 'Lừa đảo qua điện thoại',
      listeners: 3,
      villages: ['Bản Nà Đa'],
      livePath: `/live/${station.slug}.mp3`,
    });
    studio.time.now += 10_001;
    expect(await read()).toMatchObject({ alive: false, title: null, listeners: null });
  });

  it('say what is heard of each output, and nothing once nobody listens', async () => {
    const studio = await temporaryStudio();
    const station = addStation(studio, 'village');
    const since = studio.time.now;
    const report = (state: HealthState, output: StationOutput = 'built-in') =>
      studio.own.health.report({
        stationId: station.id,
        output,
        state,
        bytesPerSecond: null,
        checkedAt: studio.time.now,
      });
    const heard = async () =>
      (await studio.ask('GET', '/api/stations')).json<StationView[]>()[0]?.heard;
    expect(await heard()).toEqual([]);
    report('silent');
    studio.time.now += 20_000;
    report('silent');
    report('ok', 'icecast');
    expect(await heard()).toEqual([
      { output: 'built-in', state: 'silent', since },
      { output: 'icecast', state: 'ok', since: since + 20_000 },
    ]);
    studio.time.now += 30_001;
    expect(await heard()).toEqual([]);
  });

  it('are stopped and released, one or all, by name in the audit log', async () => {
    const studio = await temporaryStudio();
    const [one, other] = [addStation(studio, 'village'), addStation(studio, 'trial')];
    const held = async (act: string, stationId: string | null) =>
      (await studio.ask('POST', `/api/stations/${act}`, { stationId }))
        .json<StationView[]>()
        .filter(({ heldAt }) => heldAt !== null)
        .map(({ id }) => id)
        .sort();
    expect(await held('stop', one.id)).toEqual([one.id]);
    expect(await held('stop', null)).toEqual([one.id, other.id].sort());
    expect(await held('release', one.id)).toEqual([other.id]);
    expect(await held('release', null)).toEqual([]);
    const acts = studio.own.audit.recent(4).map(({ action, subjectId }) => [action, subjectId]);
    expect(acts).toEqual([
      ['station-release', 'all'],
      ['station-release', one.id],
      ['station-stop', 'all'],
      ['station-stop', one.id],
    ]);
    const unknown = await studio.ask('POST', '/api/stations/stop', { stationId: 'khong-co' });
    expect(unknown.statusCode).toBe(404);
  });
});

describe('the rundown and the log', () => {
  it('answer for a span, and refuse one that is no span', async () => {
    const studio = await temporaryStudio();
    const station = addStation(studio, 'trial');
    const { segment } = await rendered(studio);
    await studio.ask('POST', `/api/stations/${station.id}/trial`, {
      segmentId: segment.id,
      lang: 'vi',
    });
    const { now } = studio.time;
    const span = (from: number | string, to: number | string) =>
      studio.ask('GET', `/api/rundown?from=${from}&to=${to}`);
    expect((await span(now, now + 60_000)).json()).toMatchObject([{ stationName: 'Kênh thử' }]);
    expect((await span(now + 60_000, now + 120_000)).json()).toEqual([]);
    for (const [from, to] of [
      [now, now - 1],
      [0, now],
      ['x', 'y'],
    ] as const)
      expect((await span(from, to)).statusCode).toBe(400);
    expect((await studio.ask('GET', '/api/log')).json()).toEqual([]);
  });
});
