import { describe, expect, it } from 'vitest';
import type { SlotView } from '../../../content/contract/index.js';
import type { Segment, Station } from '../../../content/model/index.js';
import { addStation, approved, CLIP_MS, rendered } from '../../helpers/programme.js';
import { paragraph } from '../../helpers/store.js';
import { temporaryStudio, type TestStudio } from '../../helpers/studio.js';

async function newSlot(studio: TestStudio, station: Station, startTime: string): Promise<SlotView> {
  const body = { stationId: station.id, weekdays: [4, 0], startTime };
  const answer = await studio.ask('POST', '/api/slots', body);
  expect(answer.statusCode).toBe(201);
  return answer.json();
}

const put = (studio: TestStudio, slot: SlotView, segment: Segment, date: string | null = null) =>
  studio.ask('POST', `/api/slots/${slot.id}/items`, { segmentId: segment.id, lang: 'vi', date });

describe('the grid', () => {
  it('takes a slot, gives it an approved segment, moves it and lets it go', async () => {
    const studio = await temporaryStudio();
    const station = addStation(studio, 'village');
    const slot = await newSlot(studio, station, '17:00');
    expect(slot).toMatchObject({ weekdays: [0, 4], label: '', items: [] });
    const { segment } = await approved(studio);
    const filled = (await put(studio, slot, segment)).json<SlotView>();
    expect(filled.items).toMatchObject([
      { title: segment.title, durationMs: CLIP_MS, approved: true, date: null },
    ]);
    const moved = await studio.ask('PATCH', `/api/slots/${slot.id}`, { startTime: '17:30' });
    expect(moved.json()).toMatchObject({ startTime: '17:30', weekdays: [0, 4] });
    const item = filled.items[0]?.id ?? '';
    expect((await studio.ask('DELETE', `/api/slot-items/${item}`)).statusCode).toBe(204);
    expect((await studio.ask('DELETE', `/api/slots/${slot.id}`)).statusCode).toBe(204);
    expect((await studio.ask('GET', '/api/slots')).json()).toEqual([]);
    const acts = studio.own.audit.recent(10).map(({ action }) => action);
    expect(acts).toEqual(
      expect.arrayContaining([
        'slot-new',
        'slot-item-new',
        'slot-move',
        'slot-item-remove',
        'slot-remove',
      ]),
    );
  });

  it('refuses what no person approved, except on a trial station', async () => {
    const studio = await temporaryStudio();
    const { segment } = await rendered(studio);
    const slot = await newSlot(studio, addStation(studio, 'village'), '17:00');
    const refused = await put(studio, slot, segment);
    expect([refused.statusCode, refused.json<{ code: string }>().code]).toEqual([
      409,
      'SLOT_NOT_APPROVED',
    ]);
    const rehearsal = await newSlot(studio, addStation(studio, 'trial'), '02:00');
    expect((await put(studio, rehearsal, segment)).statusCode).toBe(201);
  });

  it('says that a segment edited since is no longer approved', async () => {
    const studio = await temporaryStudio();
    const slot = await newSlot(studio, addStation(studio, 'village'), '17:00');
    const { segment } = await approved(studio);
    await put(studio, slot, segment);
    studio.own.segments.saveScript(segment.id, 'vi', [paragraph('Khác.')]);
    const [after] = (await studio.ask('GET', '/api/slots')).json<SlotView[]>();
    expect(after?.items[0]).toMatchObject({ approved: false, durationMs: null });
  });

  it('refuses the quiet hours at the start, and at the end once it is filled', async () => {
    const studio = await temporaryStudio();
    const station = addStation(studio, 'village');
    const night = await studio.ask('POST', '/api/slots', {
      stationId: station.id,
      weekdays: [0],
      startTime: '03:15',
    });
    expect(night.statusCode).toBe(409);
    expect(night.json<{ message: string }>().message).toContain('20:30–05:30');
    const late = await newSlot(studio, station, '20:29');
    const { segment } = await approved(studio);
    expect((await put(studio, late, segment)).json()).toMatchObject({ code: 'SLOT_QUIET_HOURS' });
    const early = await newSlot(studio, station, '17:00');
    expect((await put(studio, early, segment)).statusCode).toBe(201);
    const moved = await studio.ask('PATCH', `/api/slots/${early.id}`, { startTime: '20:29' });
    expect(moved.json()).toMatchObject({ code: 'SLOT_QUIET_HOURS' });
    expect(studio.own.grid.slot(early.id)?.startTime).toBe('17:00');
  });

  it('refuses a slot that another one runs into', async () => {
    const studio = await temporaryStudio();
    const station = addStation(studio, 'village');
    const { segment } = await approved(studio);
    const first = await newSlot(studio, station, '17:00');
    await newSlot(studio, station, '17:01');
    expect((await put(studio, first, segment)).json()).toMatchObject({ code: 'SLOT_OVERLAP' });
  });

  it.each([
    ['2026-11-20', 'đã qua'],
    ['2026-11-24', 'không phát vào ngày đó'],
    ['2026-02-31', 'không có ngày này'],
  ])('refuses the day %s: %s', async (date, why) => {
    const studio = await temporaryStudio();
    const slot = await newSlot(studio, addStation(studio, 'village'), '17:00');
    const { segment } = await approved(studio);
    const answer = await put(studio, slot, segment, date);
    expect(answer.json()).toMatchObject({ code: 'INPUT_INVALID', field: 'date' });
    expect(answer.json<{ message: string }>().message).toContain(why);
  });

  it.each([
    [{ weekdays: [] }, 'weekdays'],
    [{ weekdays: [7] }, 'weekdays'],
    [{ weekdays: [1, 1] }, 'weekdays'],
    [{ startTime: '24:00' }, 'startTime'],
    [{ startTime: '7:00' }, 'startTime'],
    [{ stationId: '' }, 'stationId'],
  ])('refuses a slot with %j', async (wrong, field) => {
    const studio = await temporaryStudio();
    const station = addStation(studio, 'village');
    const body = { stationId: station.id, weekdays: [1], startTime: '17:00', ...wrong };
    const answer = await studio.ask('POST', '/api/slots', body);
    expect(answer.json()).toMatchObject({ code: 'INPUT_INVALID', field });
  });
});
