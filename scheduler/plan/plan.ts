/** The words of the planner: what it is given, what it answers. */
import type {
  Approval,
  Broadcast,
  Clip,
  Commune,
  Id,
  Instant,
  LanguageTag,
  Segment,
  Sha256,
  Slot,
  SlotItem,
  Station,
} from '../../content/model/index.js';
import type { NewBroadcast } from '../../content/store/index.js';

/** A segment in one language, as it could be aired now. */
export interface Reading {
  readonly segment: Pick<Segment, 'id' | 'title' | 'bulletinClass' | 'isSample'>;
  readonly lang: LanguageTag;
  readonly currentScriptHash: Sha256 | null;
  readonly approval: Approval | null;
  /** The clip that was approved, if it is there. */
  readonly approvedClip: ReadingClip | null;
  /** The newest clip of the text as it stands: what a trial station may play. */
  readonly latestClip: ReadingClip | null;
}

export type ReadingClip = Pick<Clip, 'id' | 'scriptHash' | 'streamFrames' | 'simulated'>;

/** A broadcast the planner made earlier, with the length of its clip. */
export interface Known extends Broadcast {
  readonly durationMs: number;
}

export interface PlanInput {
  readonly now: Instant;
  readonly horizonMs: number;
  readonly commune: Pick<Commune, 'timezone' | 'quietHours'>;
  readonly stations: readonly Station[];
  readonly slots: readonly Slot[];
  readonly items: readonly SlotItem[];
  readonly readings: readonly Reading[];
  /**
   * How far this commune was planned when last it was; null when it never was. What lies between it
   * and now nobody had planned: the house was off for longer than the horizon.
   */
  readonly plannedUntil: Instant | null;
  /** Broadcasts of slots from before `gapStart` on, and every broadcast of the samples. */
  readonly known: readonly Known[];
}

export interface Plan {
  readonly withdraw: readonly Id[];
  readonly add: readonly NewBroadcast[];
}

export const PLAN_HORIZON_MS = 26 * 60 * 60_000;

const DAY_MS = 24 * 60 * 60_000;
/** What was missed longer ago than this is counted in the log, not listed one by one. */
export const LISTED_MS = 7 * DAY_MS;

/** From when on missed slots are planned all the same, for playout to judge and to log. */
export function gapStart({ now, plannedUntil }: Pick<PlanInput, 'now' | 'plannedUntil'>): Instant {
  return Math.min(now, Math.max(plannedUntil ?? now, now - LISTED_MS));
}

export function findReading(
  readings: readonly Reading[],
  segmentId: Id,
  lang: LanguageTag,
): Reading | null {
  return readings.find((one) => one.segment.id === segmentId && one.lang === lang) ?? null;
}
