import {
  addDays,
  isQuietMinute,
  LoaError,
  minutesOf,
  weekdayOf,
  type Commune,
  type LocalDate,
  type Slot,
  type Station,
} from '../../../../content/model/index.js';
import type { SecondYes } from '../segments/second-yes.js';

/** What is put into a slot, as far as its place in time matters. */
export interface TimedItem {
  readonly date: LocalDate | null;
  /** Absent when no clip tells it: the item then takes no time that we know of. */
  readonly durationMs: number | null;
  /** Of an urgent bulletin: whether a second person let it through the quiet hours. */
  readonly secondYes: SecondYes;
}

export interface TimedSlot {
  readonly slot: Pick<Slot, 'id' | 'stationId' | 'weekdays' | 'startTime'>;
  readonly items: readonly TimedItem[];
}

/** Also an empty slot takes its minute: two at one minute of one station can only be a mistake. */
const LEAST_MS = 60_000;
const DAY_MS = 24 * 60 * 60_000;
const WEEK_DAYS = 8;

/**
 * @throws LoaError SLOT_QUIET_HOURS or SLOT_QUIET_URGENT when any part of it would sound in the quiet
 * hours of a village, SLOT_OVERLAP when it would run into another slot of its station, on any day
 * from `today` on
 */
export function refuseMisplaced(
  wanted: TimedSlot,
  others: readonly TimedSlot[],
  place: { station: Station; commune: Commune; today: LocalDate },
): void {
  const { station, commune, today } = place;
  const days = daysToLookAt([wanted, ...others], today);
  const stretches = stretchesOf(wanted, days);
  if (station.type === 'village') refuseQuiet(wanted, stretches, commune);
  const taken = others
    .filter(({ slot }) => slot.stationId === station.id && slot.id !== wanted.slot.id)
    .flatMap((other) => stretchesOf(other, days));
  const overlaps = stretches.some((one) =>
    taken.some((other) => one.start < other.end && other.start < one.end),
  );
  if (!overlaps) return;
  throw new LoaError('SLOT_OVERLAP', { time: wanted.slot.startTime, station: station.name });
}

/** Milliseconds of wall clock since the first of the days looked at, `[start, end)`. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly items: readonly TimedItem[];
}

/** A week from today, and every day that something was put on, with its neighbours. */
function daysToLookAt(slots: readonly TimedSlot[], today: LocalDate): readonly LocalDate[] {
  const week = Array.from({ length: WEEK_DAYS }, (_, index) => addDays(today, index));
  const dated = slots
    .flatMap(({ items }) => items.map(({ date }) => date))
    .filter((date) => date !== null)
    .filter((date) => date >= today)
    .flatMap((date) => [addDays(date, -1), date, addDays(date, 1)]);
  return [...new Set([...week, ...dated])].sort();
}

function stretchesOf({ slot, items }: TimedSlot, days: readonly LocalDate[]): readonly Stretch[] {
  return days
    .filter((day) => slot.weekdays.includes(weekdayOf(day)))
    .map((day) => {
      const start = dayNumber(day) * DAY_MS + minutesOf(slot.startTime) * 60_000;
      const ofDay = items.filter(({ date }) => date === null || date === day);
      const length = ofDay.reduce((sum, { durationMs }) => sum + (durationMs ?? 0), 0);
      return { start, end: start + Math.max(length, LEAST_MS), items: ofDay };
    });
}

/**
 * What sounds in the quiet hours must be urgent, confirmed by a second person, and for one day: an
 * alarm every night is no alarm. A slot in which nothing sounds has no reason to stand there.
 */
function refuseQuiet(wanted: TimedSlot, stretches: readonly Stretch[], commune: Commune): void {
  const filled = stretches.filter(({ items }) => items.length > 0);
  const quiet = (filled.length > 0 ? filled : stretches).filter((one) => isQuiet(one, commune));
  const refused = quiet.filter(({ items }) => items.length === 0 || !items.every(mayWake));
  if (refused.length === 0) return;
  const isUrgent = refused.some(({ items }) => items.some((one) => one.secondYes !== 'not-needed'));
  const params = { time: wanted.slot.startTime, ...commune.quietHours };
  throw new LoaError(isUrgent ? 'SLOT_QUIET_URGENT' : 'SLOT_QUIET_HOURS', params);
}

function mayWake({ date, secondYes }: TimedItem): boolean {
  return date !== null && secondYes === 'given';
}

/** Every minute that any part of it touches. */
function isQuiet({ start, end }: Stretch, { quietHours }: Commune): boolean {
  const first = Math.floor(start / 60_000);
  const minutes = Math.ceil((end - start) / 60_000);
  return Array.from({ length: minutes }, (_, index) => (first + index) % (24 * 60)).some((minute) =>
    isQuietMinute(minute, quietHours),
  );
}

function dayNumber(day: LocalDate): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY_MS;
}
