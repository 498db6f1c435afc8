import type { Id } from './identity.js';
import type { Instant, LocalTime } from './time.js';

export interface Commune {
  readonly kind: 'commune';
  readonly id: Id;
  readonly slug: string;
  readonly name: string;
  readonly timezone: string;
  readonly quietHours: QuietHours;
}

/** From `from` in the evening to `to` in the morning only `khan-cap`, confirmed twice, may sound. */
export interface QuietHours {
  readonly from: LocalTime;
  readonly to: LocalTime;
}

export const DEFAULT_QUIET_HOURS: QuietHours = { from: '20:30', to: '05:30' };

/** “Kênh phát”: one stream. A trial station has no village, no loudspeaker and no quiet hours. */
export interface Station {
  readonly kind: 'station';
  readonly id: Id;
  readonly communeId: Id;
  /** Part of `/live/<slug>.mp3`; never changes. */
  readonly slug: string;
  readonly name: string;
  readonly type: 'village' | 'trial';
  /** How late a missed broadcast may still start; later it is skipped and reported. */
  readonly toleranceMs: number;
  /** Set while a person has stopped the station: nothing sounds until it is released. */
  readonly heldAt: Instant | null;
  readonly heldBy: Id | null;
  readonly isSample: boolean;
}

export const DEFAULT_TOLERANCE_MS = 10 * 60_000;

/** A trial station's titles begin so, so that nobody takes a rehearsal for the real thing. */
export const TRIAL_TITLE_PREFIX = 'Phát thử: ';

/** “Bản”: where it sounds; listens to one station, which can never be a trial station. */
export interface Village {
  readonly kind: 'village';
  readonly id: Id;
  readonly communeId: Id;
  readonly slug: string;
  readonly name: string;
  readonly stationId: Id;
  readonly isSample: boolean;
}

/** What is heard of one output of a station, compared with what should be. */
export const HEALTH_STATES = ['ok', 'no-stream', 'uneven', 'silent', 'unexpected-sound'] as const;
export type HealthState = (typeof HEALTH_STATES)[number];

/** The outputs of a station: the endpoint of this house, and Icecast where one is set. */
export const STATION_OUTPUTS = ['built-in', 'icecast'] as const;
export type StationOutput = (typeof STATION_OUTPUTS)[number];

/** How our own ear names itself to a stream, so that it is not counted as a listener. */
export const MONITOR_AGENT = 'loa-ban-monitor';
