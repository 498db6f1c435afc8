import { expect, test } from 'vitest';
import { planSamples } from '../../../scheduler/plan/plan-samples.js';
import type { PlanInput } from '../../../scheduler/plan/plan.js';
import { carriedOut, HOUR, input, known, local, reading, station } from './world.js';

const trial = station({ id: 'trial', type: 'trial', slug: 'kenh-thu' });
const sample = { isSample: true, approved: false };

function firstStart(now: number, given: Partial<PlanInput> = {}): PlanInput {
  const readings = [reading('a', sample), reading('b', sample)];
  return input({ now, stations: [station(), trial], readings, ...given });
}

test.each(Array.from({ length: 24 }, (_, hour) => hour))(
  'on a first start at %i o’clock the samples sound on the trial station within seconds',
  (hour) => {
    const now = local('2026-03-10T00:00') + hour * HOUR;
    const plan = planSamples(firstStart(now));
    expect(plan.add.map((one) => one.plannedAt - now)).toEqual([5_000, 75_000]);
    expect(plan.add.every((one) => one.stationId === 'trial' && one.isSample)).toBe(true);
    expect(plan.add.every((one) => one.title.startsWith('Phát thử: '))).toBe(true);
  },
);

test('the flood notice is never scheduled by us', () => {
  const readings = [reading('lu', { ...sample, bulletinClass: 'khan-cap' })];
  expect(planSamples(firstStart(0, { readings })).add).toEqual([]);
});

test('each sample is aired once, even when its recording is made anew afterwards', () => {
  const before = firstStart(local('2026-03-10T08:00'));
  const aired = planSamples(before).add.map((one) => ({ ...known(one, 'aired'), clipId: 'older' }));
  const tomorrow = { ...before, now: before.now + 24 * HOUR, known: aired };
  expect(planSamples(tomorrow)).toEqual({ withdraw: [], add: [] });
});

test('a sample that is published later follows the ones that wait', () => {
  const now = local('2026-03-10T08:00');
  const early = firstStart(now, { readings: [reading('a', sample)] });
  const later = { ...carriedOut(early, planSamples(early)), now: now + 1_000 };
  const plan = planSamples({ ...later, readings: firstStart(now).readings });
  expect(plan.add.map((one) => [one.segmentId, one.plannedAt - now])).toEqual([['b', 75_000]]);
});

test('a sample edited before its turn is aired as it now stands', () => {
  const before = firstStart(0);
  const planned = carriedOut(before, planSamples(before));
  const edited = reading('b', sample);
  const clip = { ...edited.latestClip!, id: 'clip-b2' };
  const readings = [reading('a', sample), { ...edited, latestClip: clip }];
  const plan = planSamples({ ...planned, readings });
  expect(plan.withdraw).toHaveLength(1);
  expect(plan.add.map((one) => one.clipId)).toEqual(['clip-b2']);
});

test('samples that were removed are withdrawn', () => {
  const before = firstStart(0);
  const planned = carriedOut(before, planSamples(before));
  expect(planSamples({ ...planned, readings: [] }).withdraw).toHaveLength(2);
});
