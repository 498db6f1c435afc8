import { describe, expect, test } from 'vitest';
import { planSlots } from '../../../scheduler/plan/plan-slots.js';
import type { PlanInput } from '../../../scheduler/plan/plan.js';
import {
  carriedOut,
  HOUR,
  input,
  item,
  known,
  local,
  reading,
  slot,
  station,
  wallClock,
} from './world.js';

// A host far away, whose summer time begins and ends within the days below.
process.env['TZ'] = 'America/New_York';

const five = slot('17:00');
const twoItems = [item(five.id, 'a', 1), item(five.id, 'b', 2)];

function starts(given: PlanInput) {
  return planSlots(given).add.map((one) => `${wallClock(one.plannedAt)} ${one.segmentId}`);
}

function afternoon(given: Partial<PlanInput> = {}): PlanInput {
  const readings = [reading('a'), reading('b')];
  return input({
    now: local('2026-03-10T12:00'),
    slots: [five],
    items: twoItems,
    readings,
    ...given,
  });
}

test('the clips of a slot follow one another, each from the very frame the last one ended', () => {
  expect(starts(afternoon())).toEqual(['2026-03-10T17:00:00 a', '2026-03-10T17:01:00 b']);
});

test('a higher class goes first, whatever place the editor gave it', () => {
  const readings = [reading('a'), reading('b', { bulletinClass: 'uu-tien' })];
  expect(starts(afternoon({ readings }))).toEqual([
    '2026-03-10T17:00:00 b',
    '2026-03-10T17:01:00 a',
  ]);
});

describe('at every hour of the day, and where summer time begins and ends elsewhere', () => {
  const days = ['2026-03-08', '2026-11-01', '2026-12-31'];
  const hours = days.flatMap((day) => Array.from({ length: 24 }, (_, hour) => ({ day, hour })));

  test.each(hours)('planning twice at $hour o’clock of $day plans once', ({ day, hour }) => {
    const now = local(`${day}T00:00`) + hour * HOUR + 17;
    const before = afternoon({ now, slots: [five, slot('05:30'), slot('20:00')] });
    const first = planSlots(before);
    expect(first.add.length).toBeGreaterThan(0);
    expect(first.add.every((one) => one.plannedAt > now)).toBe(true);
    expect(first.add.every((one) => one.plannedAt <= now + 26 * HOUR + 60_000)).toBe(true);
    expect(first.add.every((one) => /T17:0[01]:00$/.test(wallClock(one.plannedAt)))).toBe(true);
    expect(planSlots(carriedOut(before, first))).toEqual({ withdraw: [], add: [] });
  });
});

const withdrawals: readonly { readonly what: string; readonly change: Partial<PlanInput> }[] = [
  { what: 'the slot is removed', change: { slots: [] } },
  { what: 'the item is removed', change: { items: [item(five.id, 'a', 1)] } },
  {
    what: 'the approval is voided by an edit',
    change: { readings: [reading('a'), reading('b', { edited: true })] },
  },
  {
    what: 'the approval is withdrawn',
    change: { readings: [reading('a'), reading('b', { approved: false })] },
  },
  { what: 'the station is removed', change: { stations: [] } },
];

test.each(withdrawals)('a planned broadcast is withdrawn when $what', ({ change }) => {
  const before = afternoon();
  const planned = carriedOut(before, planSlots(before));
  const plan = planSlots({ ...planned, ...change });
  expect(plan.add).toEqual([]);
  expect(plan.withdraw.some((key) => key.includes('item-b'))).toBe(true);
});

test('a slot that is moved takes its broadcasts along', () => {
  const before = afternoon();
  const planned = carriedOut(before, planSlots(before));
  const plan = planSlots({ ...planned, slots: [{ ...five, startTime: '18:00' }] });
  expect(plan.withdraw).toHaveLength(2);
  expect(plan.add.map((one) => wallClock(one.plannedAt))).toEqual([
    '2026-03-10T18:00:00',
    '2026-03-10T18:01:00',
  ]);
});

test('what nobody approved is never planned for a real station', () => {
  const readings = [reading('a', { approved: false }), reading('b')];
  expect(starts(afternoon({ readings }))).toEqual(['2026-03-10T17:00:00 b']);
});

test('a trial station plays what nobody approved, at night too, and says that it is a rehearsal', () => {
  const night = slot('23:00');
  const plan = planSlots(
    afternoon({
      stations: [station({ type: 'trial' })],
      slots: [night],
      items: [item(night.id, 'a', 1)],
      readings: [reading('a', { approved: false })],
    }),
  );
  expect(plan.add.map((one) => one.title)).toEqual(['Phát thử: Bài a']);
});

const quiet: readonly {
  readonly at: string;
  readonly given: Parameters<typeof reading>[1];
  readonly planned: boolean;
}[] = [
  { at: '20:29', given: {}, planned: true },
  { at: '20:30', given: {}, planned: false },
  { at: '20:29', given: { frames: 5_000 }, planned: false },
  { at: '03:15', given: {}, planned: false },
  { at: '03:15', given: { bulletinClass: 'uu-tien' }, planned: false },
  { at: '03:15', given: { bulletinClass: 'khan-cap' }, planned: false },
  { at: '03:15', given: { bulletinClass: 'khan-cap', urgentConfirmedBy: 'first' }, planned: false },
  { at: '03:15', given: { bulletinClass: 'khan-cap', urgentConfirmedBy: 'second' }, planned: true },
  { at: '03:15', given: { urgentConfirmedBy: 'second' }, planned: false },
  { at: '05:29', given: {}, planned: false },
  { at: '05:30', given: {}, planned: true },
];

test.each(quiet)('at $at with $given, planned is $planned', ({ at, given, planned }) => {
  const one = slot(at);
  const plan = planSlots(
    afternoon({ slots: [one], items: [item(one.id, 'a', 1)], readings: [reading('a', given)] }),
  );
  expect(plan.add.length > 0).toBe(planned);
});

test('what was aired this evening is not aired again when its recording is made anew', () => {
  const before = afternoon();
  const [first] = planSlots(before).add;
  const aired = { ...known(first!, 'aired'), clipId: 'an older clip', planKey: first!.planKey };
  const now = local('2026-03-10T17:00') + 30_000;
  const plan = planSlots({ ...before, now, known: [aired] });
  expect(
    plan.add.filter((one) => one.segmentId === 'a').map((one) => wallClock(one.plannedAt)),
  ).toEqual(['2026-03-11T17:00:00']);
});

test('what an editor puts into this morning’s slot at noon waits for tomorrow', () => {
  const morning = slot('06:00');
  const items = [item(morning.id, 'a', 1)];
  expect(starts(afternoon({ slots: [morning], items }))).toEqual(['2026-03-11T06:00:00 a']);
});

test('what was planned in time and is late stays planned, for playout to judge', () => {
  const before = afternoon();
  const planned = carriedOut(before, planSlots(before));
  const late = { ...planned, now: local('2026-03-10T17:05') };
  expect(planSlots(late).withdraw).toEqual([]);
});
