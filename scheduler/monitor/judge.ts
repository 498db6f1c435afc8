import { STREAM_FORMAT, type HealthState, type Instant } from '../../content/model/index.js';

/** What one listener received over the last seconds. */
export interface Measured {
  /** Null while not connected long enough for a figure. */
  readonly bytesPerSecond: number | null;
  readonly connected: boolean;
  /** When a frame other than our silence last arrived. */
  readonly lastSoundAt: Instant | null;
}

/** What the log says should have been heard. */
export interface Expected {
  /** Since when a clip sounds; null while none does. */
  readonly soundingSince: Instant | null;
  /** When the last clip ended; null when none did. */
  readonly lastEndAt: Instant | null;
}

/** A mount and a network add seconds; a longer difference is a fault and not a delay. */
const DELAY_MS = 12_000;
const PACE = 0.2;

/**
 * Compares what is heard with what should be. Sound that nobody planned is as bad as silence: it is
 * the accident that wakes a village.
 */
export function judge(measured: Measured, expected: Expected, now: Instant): HealthState {
  if (!measured.connected) return 'no-stream';
  if (isSilent(measured, expected, now)) return 'silent';
  if (isUnexpected(measured, expected)) return 'unexpected-sound';
  const { bytesPerSecond } = measured;
  if (bytesPerSecond === null) return 'ok';
  const pace = bytesPerSecond / STREAM_FORMAT.bytesPerSecond;
  return Math.abs(pace - 1) > PACE ? 'uneven' : 'ok';
}

function isSilent({ lastSoundAt }: Measured, { soundingSince }: Expected, now: Instant): boolean {
  if (soundingSince === null || now - soundingSince < DELAY_MS) return false;
  return lastSoundAt === null || now - lastSoundAt > DELAY_MS;
}

function isUnexpected({ lastSoundAt }: Measured, expected: Expected): boolean {
  if (lastSoundAt === null || expected.soundingSince !== null) return false;
  return expected.lastEndAt === null || lastSoundAt - expected.lastEndAt > DELAY_MS;
}
