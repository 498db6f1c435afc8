/** Dates and lengths as people say them: “hôm nay 17:00”, “thứ Năm 05/12”, “1 phút 42 giây”. */

const DAY_MS = 86_400_000;

const WEEKDAYS = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'];
const SHORT_WEEKDAYS = ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'];

/** Monday = 0 … Sunday = 6, as the grid counts. */
export function weekdayName(weekday: number): string {
  return WEEKDAYS[weekday] ?? '';
}

export function weekdaysName(weekdays: readonly number[]): string {
  if (weekdays.length === 7) return 'hằng ngày';
  const sorted = [...weekdays].sort((a, b) => a - b);
  if (sorted.join() === '0,1,2,3,4') return 'thứ Hai đến thứ Sáu';
  if (sorted.length === 1) return `${weekdayName(sorted[0] ?? 0)} hằng tuần`;
  return sorted.map((weekday) => SHORT_WEEKDAYS[weekday] ?? '').join(', ');
}

interface LocalParts {
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** `HH:MM` */
  readonly time: string;
}

export function localParts(instant: number, timezone: string): LocalParts {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: timezone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const parts = new Map(format.formatToParts(instant).map((part) => [part.type, part.value]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '';
  return {
    date: `${part('year')}-${part('month')}-${part('day')}`,
    time: `${part('hour')}:${part('minute')}`,
  };
}

export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

export function weekdayOf(date: string): number {
  return (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** “hôm nay”, “ngày mai”, “thứ Năm 05/12”, with the year when it is another one. */
export function dayName(date: string, today: string): string {
  if (date === today) return 'hôm nay';
  if (date === addDays(today, 1)) return 'ngày mai';
  if (date === addDays(today, -1)) return 'hôm qua';
  const [year = '', month = '', day = ''] = date.split('-');
  const sameYear = today.startsWith(year);
  return `${weekdayName(weekdayOf(date))} ${day}/${month}${sameYear ? '' : `/${year}`}`;
}

export function whenName(instant: number, now: number, timezone: string): string {
  const at = localParts(instant, timezone);
  return `${dayName(at.date, localParts(now, timezone).date)} ${at.time}`;
}

export function durationName(ms: number): string {
  const seconds = Math.round(ms / 1000);
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  if (minutes === 0) return `${rest} giây`;
  return rest === 0 ? `${minutes} phút` : `${minutes} phút ${rest} giây`;
}

/** `0:42`, for the place under a wave; rounded as a length is, so that both say the same. */
export function positionName(ms: number): string {
  const seconds = Math.round(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** Reads “17:00”, “17h”, “17h30”, “1730”, “7.15” as people type them; null when it is no time. */
export function parseTime(text: string): string | null {
  const match = /^\s*(\d{1,2})\s*(?:[:.h]|giờ)?\s*(\d{2})?\s*$/iu.exec(text);
  if (!match) return null;
  const hour = Number(match[1]);
  const minute = Number(match[2] ?? '0');
  if (hour > 23 || minute > 59) return null;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

export function minutesOf(time: string): number {
  const [hours = '0', minutes = '0'] = time.split(':');
  return Number(hours) * 60 + Number(minutes);
}

/** `YYYY-MM-DD` as it is written on a paper: `05/12/2026`. */
export function writtenDay(date: string): string {
  return date.split('-').toReversed().join('/');
}

/** “5/12/2026”, “05-12-2026”, “5.12.26” -> `2026-12-05`; undefined of what is no day. */
export function readDay(typed: string): string | undefined {
  const [, day = '', month = '', year = ''] =
    /^\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4}|\d{2})\s*$/u.exec(typed) ?? [];
  const full = `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(full) ? full : undefined;
}

function isDay(date: string): boolean {
  const at = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(date);
}

/** A moment of that day, wherever within half the world the clock stands. */
export function noonOf(date: string): number {
  return Date.parse(`${date}T12:00:00Z`);
}
