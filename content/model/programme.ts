import type { Id, Sha256 } from './identity.js';
import type { LanguageTag } from './language.js';
import type { BulletinClass } from './segment.js';
import type { Instant, LocalDate, LocalTime, Weekday } from './time.js';

/** “Khung giờ”: a recurring window in the programme grid of one station. */
export interface Slot {
  readonly kind: 'slot';
  readonly id: Id;
  readonly communeId: Id;
  readonly stationId: Id;
  readonly weekdays: readonly Weekday[];
  readonly startTime: LocalTime;
  /** What the slot is called, e.g. “Buổi chiều”; may be empty. */
  readonly label: string;
}

/** A segment put into a slot: on one day, or every time the slot comes (`date` null). */
export interface SlotItem {
  readonly kind: 'slot-item';
  readonly id: Id;
  readonly communeId: Id;
  readonly slotId: Id;
  readonly date: LocalDate | null;
  readonly segmentId: Id;
  readonly lang: LanguageTag;
  readonly position: number;
}

export const BROADCAST_STATES = [
  'planned',
  'airing',
  'aired',
  'stopped',
  'interrupted',
  'skipped',
] as const;
export type BroadcastState = (typeof BROADCAST_STATES)[number];

export const SKIP_REASONS = [
  'missed',
  'not-approved',
  'quiet-hours',
  'held',
  'file-damaged',
  'no-clip',
  'withdrawn',
] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

/** “Lượt phát”: one planned, then aired, playing of one clip at one station. */
export interface Broadcast {
  readonly kind: 'broadcast';
  readonly id: Id;
  readonly communeId: Id;
  readonly stationId: Id;
  readonly slotId: Id | null;
  /** Says the same thing for the same plan, so that planning twice makes one broadcast. */
  readonly planKey: string;
  readonly plannedAt: Instant;
  readonly toleranceMs: number;
  readonly segmentId: Id;
  readonly lang: LanguageTag;
  readonly clipId: Sha256;
  readonly scriptHash: Sha256;
  /** ICY title as the listener's player shows it, NFC, at most 120 characters. */
  readonly title: string;
  readonly bulletinClass: BulletinClass;
  readonly isSample: boolean;
  readonly urgentConfirmedBy: Id | null;
  readonly state: BroadcastState;
  readonly stateReason: SkipReason | null;
}

/** One line of “sổ nhật ký phát thanh”: what sounded, where, when, by whose approval. */
export interface AsAired {
  readonly kind: 'as-aired';
  readonly id: Id;
  readonly communeId: Id;
  readonly broadcastId: Id;
  readonly stationId: Id;
  readonly clipId: Sha256;
  readonly scriptHash: Sha256;
  readonly approvalId: Id | null;
  readonly isSample: boolean;
  readonly title: string;
  readonly plannedAt: Instant;
  /** Absent for a broadcast that was skipped. */
  readonly startedAt: Instant | null;
  readonly endedAt: Instant | null;
  readonly framesSent: number | null;
  readonly framesTotal: number;
  readonly outcome: 'airing' | 'aired' | 'stopped' | 'interrupted' | 'skipped';
  readonly reason: SkipReason | null;
}
