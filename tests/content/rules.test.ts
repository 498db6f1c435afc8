import { describe, expect, it } from 'vitest';
import {
  airingVerdict,
  inQuietHours,
  instantAt,
  touchesQuietHours,
  type AiringFacts,
  type Approval,
} from '../../content/model/index.js';

const ZONE = 'Asia/Ho_Chi_Minh';
const QUIET = { from: '20:30', to: '05:30' };
const at = (time: string, date = '2026-11-22') => instantAt(date, time, ZONE);

describe('quiet hours', () => {
  const cases: readonly [string, boolean][] = [
    ['20:29', false],
    ['20:30', true],
    ['23:59', true],
    ['00:00', true],
    ['03:15', true],
    ['05:29', true],
    ['05:30', false],
    ['12:00', false],
  ];
  it.each(cases)('say of %s whether a village sleeps: %s', (time, quiet) => {
    expect(inQuietHours(at(time), QUIET, ZONE)).toBe(quiet);
  });

  it('forbid a broadcast that begins before them and ends in them', () => {
    expect(touchesQuietHours(at('20:25'), 4 * 60_000, QUIET, ZONE)).toBe(false);
    expect(touchesQuietHours(at('20:25'), 5 * 60_000, QUIET, ZONE)).toBe(false);
    expect(touchesQuietHours(at('20:25'), 5 * 60_000 + 1, QUIET, ZONE)).toBe(true);
  });

  it('are empty when both ends are the same minute', () => {
    expect(inQuietHours(at('03:00'), { from: '05:00', to: '05:00' }, ZONE)).toBe(false);
  });

  it('may lie within one day, for a commune that rests at noon', () => {
    const noon = { from: '11:30', to: '13:00' };
    expect(inQuietHours(at('12:00'), noon, ZONE)).toBe(true);
    expect(inQuietHours(at('13:00'), noon, ZONE)).toBe(false);
  });
});

const approval: Approval = {
  kind: 'approval',
  id: 'a',
  communeId: 'c',
  segmentId: 's',
  lang: 'vi',
  scriptHash: 'script',
  clipId: 'clip',
  approvedBy: 'chair',
  approvedAt: 0,
  urgentConfirmedBy: null,
  urgentConfirmedAt: null,
  voidedAt: null,
  voidReason: null,
};

function facts(over: Partial<AiringFacts> = {}, broadcast: Partial<AiringFacts['broadcast']> = {}) {
  const plannedAt = at('17:00');
  return {
    broadcast: {
      plannedAt,
      toleranceMs: 600_000,
      clipId: 'clip',
      scriptHash: 'script',
      bulletinClass: 'thong-thuong',
      ...broadcast,
    },
    station: { type: 'village', heldAt: null },
    durationMs: 90_000,
    approval,
    currentScriptHash: 'script',
    quietHours: QUIET,
    timezone: ZONE,
    now: plannedAt,
    ...over,
  } satisfies AiringFacts;
}

describe('the verdict at the frame', () => {
  const skipped = (reason: string) => ({ kind: 'skip', reason });

  it('airs what was approved, at its minute', () => {
    expect(airingVerdict(facts())).toEqual({ kind: 'air' });
  });

  it('waits until the planned instant', () => {
    expect(airingVerdict(facts({ now: at('17:00') - 1 }))).toEqual({ kind: 'wait' });
  });

  it('airs late within the tolerance and skips after it', () => {
    expect(airingVerdict(facts({ now: at('17:10') }))).toEqual({ kind: 'air' });
    expect(airingVerdict(facts({ now: at('17:10') + 1 }))).toEqual(skipped('missed'));
  });

  it.each([
    ['there is no approval', { approval: null }],
    ['the approval was voided', { approval: { ...approval, voidedAt: 1 } }],
    ['another clip was approved', { approval: { ...approval, clipId: 'other' } }],
    ['another text was approved', { approval: { ...approval, scriptHash: 'other' } }],
    ['the text was edited since', { currentScriptHash: 'edited' }],
    ['the segment is gone', { currentScriptHash: null }],
  ] as const)('skips on a real station when %s', (_title, over) => {
    expect(airingVerdict(facts(over))).toEqual(skipped('not-approved'));
  });

  it('airs without approval on a trial station, at any hour', () => {
    const now = at('03:15');
    const trial = { station: { type: 'trial', heldAt: null }, approval: null, now } as const;
    expect(airingVerdict(facts(trial, { plannedAt: now }))).toEqual({ kind: 'air' });
  });

  it('keeps silent on a station that a person has stopped, even on trial', () => {
    const held = { station: { type: 'trial', heldAt: 5 } } as const;
    expect(airingVerdict(facts(held))).toEqual(skipped('held'));
  });

  it('never wakes a village at 3:15 with an ordinary or a priority bulletin', () => {
    const now = at('03:15');
    for (const bulletinClass of ['thong-thuong', 'uu-tien'] as const)
      expect(
        airingVerdict(
          facts(
            { now, approval: { ...approval, urgentConfirmedBy: 'x' } },
            { plannedAt: now, bulletinClass },
          ),
        ),
      ).toEqual(skipped('quiet-hours'));
  });

  it('lets an urgent bulletin through the quiet hours only when a second person confirmed it', () => {
    const now = at('03:15');
    const urgent = (urgentConfirmedBy: string | null) =>
      airingVerdict(
        facts(
          { now, approval: { ...approval, urgentConfirmedBy } },
          { plannedAt: now, bulletinClass: 'khan-cap' },
        ),
      );
    expect(urgent(null)).toEqual(skipped('quiet-hours'));
    expect(urgent('chair')).toEqual(skipped('quiet-hours'));
    expect(urgent('vice-chair')).toEqual({ kind: 'air' });
  });

  it('skips a late broadcast whose end would fall into the quiet hours', () => {
    const late = facts({ now: at('20:29'), durationMs: 120_000 }, { plannedAt: at('20:25') });
    expect(airingVerdict(late)).toEqual(skipped('quiet-hours'));
  });
});
