/** The house was off for longer than it plans ahead: what nobody planned is logged, never played in a burst. */
import { describe, expect, test } from 'vitest';
import { airingVerdict } from '../../../content/model/index.js';
import { countMissed } from '../../../scheduler/plan/count-missed.js';
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

const DAY = 24 * HOUR;
const NOW = local('2026-03-20T12:00');
const five = slot('17:00');
const night = slot('03:15');

/** Off since `gap` ago; the last plan before that reached 26 hours further. */
function backAfter(gap: number, given: Partial<PlanInput> = {}): PlanInput {
  return input({
    now: NOW,
    plannedUntil: NOW - gap + 26 * HOUR,
    slots: [five],
    items: [item(five.id, 'a', 1)],
    readings: [reading('a')],
    ...given,
  });
}

const past = (given: PlanInput) => planSlots(given).add.filter((one) => one.plannedAt <= NOW);

const gaps: readonly (readonly [string, number, number, number])[] = [
  ['an hour', HOUR, 0, 0],
  ['26 hours', 26 * HOUR, 0, 0],
  ['two days', 2 * DAY, 1, 0],
  ['three days', 3 * DAY, 2, 0],
  ['eight days', 8 * DAY, 7, 0],
  ['twenty days', 20 * DAY, 7, 12],
  ['a year', 365 * DAY, 7, 85],
];

describe.each(gaps)('after %s', (_gap, off, listed, counted) => {
  test(`${listed} missed slots are planned for playout to log, ${counted} more are counted`, () => {
    const given = backAfter(off);
    expect(past(given)).toHaveLength(listed);
    expect(countMissed(given).map(({ count }) => count)).toEqual(counted > 0 ? [counted] : []);
  });

  test('none of them may be played any more', () => {
    const verdicts = past(backAfter(off)).map((broadcast) =>
      airingVerdict({
        broadcast,
        station: station(),
        durationMs: 60_000,
        approval: reading('a').approval,
        currentScriptHash: 'script-a',
        quietHours: { from: '20:30', to: '05:30' },
        timezone: 'Asia/Ho_Chi_Minh',
        now: NOW,
      }),
    );
    expect(verdicts).toEqual(verdicts.map(() => ({ kind: 'skip', reason: 'missed' })));
  });

  test('planning again, before playout has logged them or after, changes nothing', () => {
    const given = backAfter(off);
    const planned = carriedOut(given, planSlots(given));
    const later = { ...planned, now: NOW + 60_000, plannedUntil: NOW + 26 * HOUR };
    expect(planSlots(later)).toEqual({ withdraw: [], add: [] });
    expect(countMissed(later)).toEqual([]);
    const logged = planned.known.map((one) =>
      one.plannedAt <= NOW ? { ...one, state: 'skipped' as const } : one,
    );
    expect(planSlots({ ...given, known: logged })).toEqual({ withdraw: [], add: [] });
  });
});

test('what is due as the house comes back is still played within its tolerance', () => {
  const given = backAfter(3 * DAY, { slots: [slot('11:55', { id: five.id })] });
  const due = past(given).find((one) => one.plannedAt > NOW - 600_000);
  expect(wallClock(due?.plannedAt ?? 0)).toBe('2026-03-20T11:55:00');
});

test('nothing was owed that was not approved by then, nor in the quiet hours', () => {
  const approvedNow = reading('a');
  const readings = [
    {
      ...approvedNow,
      approval: approvedNow.approval && { ...approvedNow.approval, approvedAt: NOW },
    },
  ];
  expect(past(backAfter(20 * DAY, { readings }))).toEqual([]);
  expect(countMissed(backAfter(20 * DAY, { readings }))).toEqual([]);
  const atNight = { slots: [night], items: [item(night.id, 'a', 1)] };
  expect(past(backAfter(20 * DAY, atNight))).toEqual([]);
  expect(countMissed(backAfter(20 * DAY, atNight))).toEqual([]);
});

test('the first plan ever owes nothing', () => {
  const given = backAfter(0, { plannedUntil: null });
  expect([past(given), countMissed(given)]).toEqual([[], []]);
});

test('what was planned before the house went off is left for playout to log', () => {
  const before = input({
    now: NOW - 30 * HOUR,
    slots: [five],
    items: [item(five.id, 'a', 1)],
    readings: [reading('a')],
  });
  const planned = planSlots(before).add.map((one) => known(one));
  const given = backAfter(30 * HOUR, { known: planned, slots: [], items: [] });
  expect(planSlots(given).withdraw).toEqual(
    planned.filter(({ plannedAt }) => plannedAt > NOW).map(({ id }) => id),
  );
});
