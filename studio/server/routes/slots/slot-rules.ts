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

/** What is put into a slot, as far as its place in time matters. */
export interface TimedItem {
  readonly date: LocalDate | null;
  /** Absent when no clip tells it: the item then takes no time that we know of. */
  readonly durationMs: number | null;
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
 * @throws LoaError SLOT_QUIET_HOURS when any part of it would sound in the quiet hours of a village,
 * SLOT_OVERLAP when it would run into another slot of its station, on any day from `today` on
 */
export function refuseMisplaced(
  wanted: TimedSlot,
  others: readonly TimedSlot[],
  place: { station: Station; commune: Commune; today: LocalDate },
): void {
  const { station, commune, today } = place;
  const days = daysToLookAt([wanted, ...others], today);
  const stretches = stretchesOf(wanted, days);
  const { startTime: time } = wanted.slot;
  if (station.type === 'village' && isQuiet(wanted, stretches, commune))
    throw new LoaError('SLOT_QUIET_HOURS', { time, ...commune.quietHours });
  const taken = others
    .filter(({ slot }) => slot.stationId === station.id && slot.id !== wanted.slot.id)
    .flatMap((other) => stretchesOf(other, days));
  const overlaps = stretches.some((one) =>
    taken.some((other) => one.start < other.end && other.start < one.end),
  );
  if (overlaps) throw new LoaError('SLOT_OVERLAP', { time, station: station.name });
}

/** Milliseconds of wall clock since the first of the days looked at, `[start, end)`. */
interface Stretch {
  readonly start: number;
  readonly end: number;
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
      const length = items
        .filter(({ date }) => date === null || date === day)
        .reduce((sum, { durationMs }) => sum + (durationMs ?? 0), 0);
      return { start, end: start + Math.max(length, LEAST_MS) };
    });
}

/** Every minute that any part of it touches; the start also on no day at all. */
function isQuiet(wanted: TimedSlot, stretches: readonly Stretch[], commune: Commune): boolean {
  const start = minutesOf(wanted.slot.startTime);
  const longest = Math.max(LEAST_MS, ...stretches.map((stretch) => stretch.end - stretch.start));
  const minutes = Math.ceil(longest / 60_000);
  return Array.from({ length: minutes }, (_, index) => (start + index) % (24 * 60)).some((minute) =>
    isQuietMinute(minute, commune.quietHours),
  );
}

function dayNumber(day: LocalDate): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY_MS;
}
