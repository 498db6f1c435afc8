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
  /** Broadcasts of slots from a day ago on, and every broadcast of the samples. */
  readonly known: readonly Known[];
}

export interface Plan {
  readonly withdraw: readonly Id[];
  readonly add: readonly NewBroadcast[];
}

export const PLAN_HORIZON_MS = 26 * 60 * 60_000;

export function findReading(
  readings: readonly Reading[],
  segmentId: Id,
  lang: LanguageTag,
): Reading | null {
  return readings.find((one) => one.segment.id === segmentId && one.lang === lang) ?? null;
}
