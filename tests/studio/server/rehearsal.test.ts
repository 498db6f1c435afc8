import { describe, expect, it } from 'vitest';
import type { BroadcastView } from '../../../content/contract/index.js';
import type { Clip, Segment, Station } from '../../../content/model/index.js';
import { addStation, CLIP_MS, rendered } from '../../helpers/programme.js';
import { addSegment } from '../../helpers/store.js';
import { temporaryStudio, type TestStudio } from '../../helpers/studio.js';

describe('a rehearsal on the trial station', () => {
  const rehearse = (studio: TestStudio, station: Station, segment: Segment, as?: string) => {
    const body = { segmentId: segment.id, lang: 'vi' };
    return studio.ask('POST', `/api/stations/${station.id}/trial`, body, as);
  };

  it('sounds a few seconds later, unapproved, at every hour of the day', async () => {
    const studio = await temporaryStudio();
    const station = addStation(studio, 'trial');
    const { segment } = await rendered(studio);
    for (let hour = 0; hour < 24; hour += 1) {
      studio.time.now += 3_600_000;
      const { cookie } = await studio.person('editor');
      const view = (await rehearse(studio, station, segment, cookie)).json<BroadcastView>();
      expect(view).toMatchObject({
        plannedAt: studio.time.now + 4_000,
        durationMs: CLIP_MS,
        state: 'planned',
        title: `Phát thử: ${segment.title}`,
      });
    }
  });

  it('waits for what sounds and for other rehearsals, not for samples in the queue', async () => {
    const studio = await temporaryStudio();
    const station = addStation(studio, 'trial');
    const sounding = await rendered(studio, { isSample: true });
    const waiting = await rendered(studio, { isSample: true });
    const { segment } = await rendered(studio);
    const { own } = studio;
    const plan = (one: { segment: Segment; clip: Clip }, plannedAt: number) =>
      own.broadcasts.plan({
        stationId: station.id,
        slotId: null,
        planKey: `sample/${one.segment.id}`,
        plannedAt,
        toleranceMs: 600_000,
        segmentId: one.segment.id,
        lang: 'vi',
        clipId: one.clip.id,
        scriptHash: one.clip.scriptHash,
        title: one.segment.title,
        bulletinClass: 'thong-thuong',
        isSample: true,
        urgentConfirmedBy: null,
      })!;
    const airing = plan(sounding, studio.time.now - 30_000);
    own.broadcasts.setState(airing.id, 'airing');
    plan(waiting, studio.time.now + 70_000);
    const first = (await rehearse(studio, station, segment)).json<BroadcastView>();
    expect(first.plannedAt).toBe(airing.plannedAt + CLIP_MS + 500);
    const second = (await rehearse(studio, station, segment)).json<BroadcastView>();
    expect(second.plannedAt).toBe(first.plannedAt + CLIP_MS + 500);
  });

  it('is refused on a village station, on a stopped one, and without a clip', async () => {
    const studio = await temporaryStudio();
    const { segment } = await rendered(studio);
    const village = addStation(studio, 'village');
    expect((await rehearse(studio, village, segment)).json()).toMatchObject({ code: 'TRIAL_ONLY' });
    const station = addStation(studio, 'trial');
    const empty = addSegment(studio.own);
    studio.own.segments.saveScript(empty.id, 'vi', []);
    expect((await rehearse(studio, station, empty)).json()).toMatchObject({
      code: 'APPROVAL_NO_CLIP',
    });
    await studio.ask('POST', '/api/stations/stop', { stationId: station.id });
    expect((await rehearse(studio, station, segment)).json()).toMatchObject({
      code: 'STATION_HELD',
    });
    expect(studio.own.broadcasts.inState(['planned'])).toEqual([]);
  });

  it('in a borrowed voice needs an approval all the same', async () => {
    const studio = await temporaryStudio();
    const station = addStation(studio, 'trial');
    const { segment, script, clip } = await rendered(studio);
    const { kind, communeId, createdAt, ...same } = clip;
    expect([kind, communeId, createdAt]).not.toContain(undefined);
    studio.time.now += 1_000;
    const file = await studio.store.files.put(Buffer.from('borrowed'));
    studio.own.clips.publish({ ...same, id: file.hash, scriptHash: script.hash, simulated: true });
    expect((await rehearse(studio, station, segment)).json()).toMatchObject({
      code: 'SLOT_NOT_APPROVED',
    });
  });
});
