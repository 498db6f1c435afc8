import { describe, expect, it } from 'vitest';
import {
  DEFAULT_QUIET_HOURS,
  LoaError,
  type Commune,
  type Station,
  type Weekday,
} from '../../../content/model/index.js';
import {
  refuseMisplaced,
  type TimedItem,
  type TimedSlot,
} from '../../../studio/server/routes/slots/slot-rules.js';

const MINUTE = 60_000;
const EVERY_DAY: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];
const commune = { quietHours: DEFAULT_QUIET_HOURS, timezone: 'Asia/Ho_Chi_Minh' } as Commune;
const village = { id: 's', name: 'Bản Nà Đa', type: 'village' } as Station;
const trial = { id: 's', name: 'Kênh thử', type: 'trial' } as Station;
/** A Monday. */
const today = '2026-11-23';

const slot = (
  startTime: string,
  items: readonly TimedItem[] = [],
  over: Partial<TimedSlot['slot']> = {},
): TimedSlot => ({
  slot: { id: startTime, stationId: 's', weekdays: EVERY_DAY, startTime, ...over },
  items,
});
const always = (minutes: number): TimedItem => ({
  date: null,
  durationMs: minutes * MINUTE,
  secondYes: 'not-needed',
});

function verdict(wanted: TimedSlot, others: readonly TimedSlot[] = [], station = village) {
  try {
    refuseMisplaced(wanted, others, { station, commune, today });
    return 'fits';
  } catch (error) {
    return error instanceof LoaError ? error.code : error;
  }
}

describe('the quiet hours of a village', () => {
  it('refuse a slot that begins in them, at every half hour of the day', () => {
    const times = Array.from(
      { length: 48 },
      (_, n) => `${String(Math.floor(n / 2)).padStart(2, '0')}:${n % 2 ? '30' : '00'}`,
    );
    const fitting = times.filter((time) => verdict(slot(time)) === 'fits');
    expect(fitting).toEqual(times.filter((time) => time >= '05:30' && time < '20:30'));
    expect(times.filter((time) => verdict(slot(time), [], trial) === 'fits')).toEqual(times);
  });

  it.each([
    ['20:29', 1, 'fits'],
    ['20:29', 1.01, 'SLOT_QUIET_HOURS'],
    ['20:00', 30, 'fits'],
    ['20:00', 31, 'SLOT_QUIET_HOURS'],
    ['05:29', 1, 'SLOT_QUIET_HOURS'],
    ['05:30', 60, 'fits'],
  ])('with %s and %s minutes: %s', (time, minutes, expected) => {
    expect(verdict(slot(time, [always(minutes)]))).toBe(expected);
  });

  it('are open to an urgent bulletin that two people let through, for one day', () => {
    const tonight = (secondYes: TimedItem['secondYes']): TimedItem => ({
      date: today,
      durationMs: 2 * MINUTE,
      secondYes,
    });
    expect(verdict(slot('03:15', [tonight('given')]))).toBe('fits');
    expect(verdict(slot('20:29', [tonight('given')]))).toBe('fits');
    expect(verdict(slot('03:15', [tonight('waiting')]))).toBe('SLOT_QUIET_URGENT');
    expect(verdict(slot('03:15', [tonight('not-needed')]))).toBe('SLOT_QUIET_HOURS');
    expect(verdict(slot('03:15', [{ ...tonight('given'), date: null }]))).toBe('SLOT_QUIET_URGENT');
    expect(verdict(slot('03:15', [tonight('given'), always(1)]))).toBe('SLOT_QUIET_URGENT');
    const yesterday = { ...tonight('given'), date: '2026-11-22' };
    expect(verdict(slot('03:15', [yesterday]))).toBe('SLOT_QUIET_HOURS');
  });

  it('count what is put on one single day', () => {
    const onThursday = { ...always(40), date: '2026-12-03' };
    expect(verdict(slot('20:00', [always(20), onThursday]))).toBe('SLOT_QUIET_HOURS');
  });
});

describe('two slots of one station', () => {
  it.each([
    ['17:00', 3, '17:03', 'fits'],
    ['17:00', 3.1, '17:03', 'SLOT_OVERLAP'],
    ['17:00', 0, '17:00', 'SLOT_OVERLAP'],
    ['17:01', 1, '17:00', 'fits'],
  ])('%s for %s minutes before %s: %s', (time, minutes, other, expected) => {
    expect(verdict(slot(time, [always(minutes)]), [slot(other, [], { id: 'other' })])).toBe(
      expected,
    );
  });

  it('do not meet on different days or different stations, or with themselves', () => {
    const monday = slot('17:00', [always(5)], { weekdays: [0] });
    const tuesday = slot('17:00', [always(5)], { id: 'other', weekdays: [1] });
    const elsewhere = slot('17:00', [always(5)], { id: 'other', stationId: 'b' });
    expect(verdict(monday, [tuesday, elsewhere, slot('17:00')])).toBe('fits');
  });

  it('meet on the one day on which one of them is longer', () => {
    const long = { ...always(20), date: '2027-03-01' };
    expect(verdict(slot('17:00', [always(3), long]), [slot('17:10')])).toBe('SLOT_OVERLAP');
    const past = { ...long, date: '2026-11-22' };
    expect(verdict(slot('17:00', [always(3), past]), [slot('17:10')])).toBe('fits');
  });

  it('meet at the minute that an empty slot keeps, and not beside it', () => {
    const one = slot('17:00', [{ ...always(20), date: '2026-12-01' }]);
    const other = slot('17:10', [{ ...always(20), date: '2026-12-02' }]);
    expect(verdict(one, [other])).toBe('SLOT_OVERLAP');
    const apart = slot('17:25', [{ ...always(20), date: '2026-12-02' }]);
    expect(verdict(one, [apart])).toBe('fits');
  });

  it('meet across midnight, also from Sunday to Monday', () => {
    const sunday = slot('23:50', [always(20)], { weekdays: [6] });
    const monday = slot('00:05', [], { id: 'other', weekdays: [0] });
    expect(verdict(sunday, [monday], trial)).toBe('SLOT_OVERLAP');
    expect(verdict(monday, [sunday], trial)).toBe('SLOT_OVERLAP');
    expect(verdict(sunday, [slot('00:10', [], { weekdays: [0] })], trial)).toBe('fits');
  });
});
