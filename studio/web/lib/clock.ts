/**
 * The one "now" of the screens: the PC's clock corrected by the server's, because an old PC's clock
 * is often wrong, and the commune's zone, whatever the PC's zone is.
 */
type Now = () => number;

interface Watch {
  now: Now;
  offsetMs: number;
  timezone: string;
}

const watch: Watch = { now: () => 0, offsetMs: 0, timezone: 'Asia/Ho_Chi_Minh' };

export function startClock(now: Now): void {
  watch.now = now;
}

export function setClockFrom(serverNow: number, timezone: string): void {
  watch.offsetMs = serverNow - watch.now();
  watch.timezone = timezone;
}

export function now(): number {
  return watch.now() + watch.offsetMs;
}

export function timezone(): string {
  return watch.timezone;
}
