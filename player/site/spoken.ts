/** Times, lengths and sizes as people say them. */
import {
  addDays,
  localDate,
  localTime,
  toZoned,
  weekdayOf,
  type Instant,
} from '../../content/model/index.js';

const WEEKDAYS = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'];

/** “hôm nay 17:00”, “hôm qua 17:00”, “thứ Năm 05/12 17:00”; the year when it is another. */
export function spokenTime(at: Instant, now: Instant, timezone: string): string {
  return `${spokenDay(at, now, timezone)} ${localTime(at, timezone)}`;
}

function spokenDay(at: Instant, now: Instant, timezone: string): string {
  const date = localDate(at, timezone);
  const today = localDate(now, timezone);
  if (date === today) return 'hôm nay';
  if (date === addDays(today, -1)) return 'hôm qua';
  const { day, month, year } = toZoned(at, timezone);
  const numbers = [day, month].map((part) => String(part).padStart(2, '0'));
  if (year !== toZoned(now, timezone).year) numbers.push(String(year));
  return `${WEEKDAYS[weekdayOf(date)] ?? ''} ${numbers.join('/')}`;
}

export function spokenDuration(ms: number): string {
  const seconds = Math.max(1, Math.round(ms / 1000));
  const parts = [
    [Math.floor(seconds / 60), 'phút'],
    [seconds % 60, 'giây'],
  ] as const;
  return parts
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${count} ${unit}`)
    .join(' ');
}

export function spokenSize(bytes: number): string {
  return bytes < 100_000
    ? `${Math.max(1, Math.round(bytes / 1000))} kB`
    : `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`;
}
