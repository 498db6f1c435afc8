import { minutesOf, localTime, type Instant } from '../time.js';
import type { QuietHours } from '../station.js';

/** True when the wall-clock minute of `instant` lies in the quiet hours (which may cross midnight). */
export function inQuietHours(instant: Instant, quiet: QuietHours, timezone: string): boolean {
  return isQuietMinute(minutesOf(localTime(instant, timezone)), quiet);
}

export function isQuietMinute(minute: number, quiet: QuietHours): boolean {
  const from = minutesOf(quiet.from);
  const to = minutesOf(quiet.to);
  if (from === to) return false;
  return from < to ? minute >= from && minute < to : minute >= from || minute < to;
}

/**
 * True when any part of `[start, start + durationMs)` is quiet: a broadcast that begins at 20:25 and
 * runs past 20:30 would sound in the quiet hours as surely as one that begins in them.
 */
export function touchesQuietHours(
  start: Instant,
  durationMs: number,
  quiet: QuietHours,
  timezone: string,
): boolean {
  const step = 60_000;
  const end = start + Math.max(durationMs, 1);
  for (let at = start; at < end; at += step) {
    if (inQuietHours(at, quiet, timezone)) return true;
  }
  return inQuietHours(end - 1, quiet, timezone);
}
