/**
 * Time is an argument everywhere. An instant is UTC milliseconds since 1970 (`Instant`); the
 * programme grid is wall-clock text in the commune's zone. `now` is always a parameter; only a
 * process's `main.ts` owns a `Clock`.
 */
import { Temporal } from 'temporal-polyfill';

/** UTC milliseconds since 1970-01-01. */
export type Instant = number;
/** Calendar day in the commune's zone, `YYYY-MM-DD`. */
export type LocalDate = string;
/** Wall-clock minute in the commune's zone, `HH:MM`. */
export type LocalTime = string;

export const DEFAULT_TIMEZONE = 'Asia/Ho_Chi_Minh';

/** The only source of "now"; a process makes one at start and hands it down. */
export type Clock = () => Instant;

export function systemClock(offsetMs = 0): Clock {
  return () => Date.now() + offsetMs;
}

/** Monday = 0 … Sunday = 6, as the grid counts. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

export function toZoned(instant: Instant, timezone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timezone);
}

export function localDate(instant: Instant, timezone: string): LocalDate {
  return toZoned(instant, timezone).toPlainDate().toString();
}

export function localTime(instant: Instant, timezone: string): LocalTime {
  return toZoned(instant, timezone).toPlainTime().toString({ smallestUnit: 'minute' });
}

/** The instant of a wall-clock minute; a minute that a clock change skips moves to the next real one. */
export function instantAt(date: LocalDate, time: LocalTime, timezone: string): Instant {
  return Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(timezone).epochMilliseconds;
}

export function weekdayOf(date: LocalDate): Weekday {
  return (Temporal.PlainDate.from(date).dayOfWeek - 1) as Weekday;
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** Minutes since local midnight, for comparing `HH:MM` texts. */
export function minutesOf(time: LocalTime): number {
  const [hours = '0', minutes = '0'] = time.split(':');
  return Number(hours) * 60 + Number(minutes);
}
