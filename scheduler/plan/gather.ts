import {
  STREAM_FORMAT,
  type Broadcast,
  type Commune,
  type Instant,
  type Script,
  type Segment,
} from '../../content/model/index.js';
import type { CommuneStore } from '../../content/store/index.js';
import { gapStart, PLAN_HORIZON_MS, type Known, type PlanInput, type Reading } from './plan.js';

const LOOK_BACK_MS = 36 * 60 * 60_000;
/** Kept to the minute; a missed slot within it would be planned twice, and is known by its key. */
const NOTE_EVERY_MS = 60_000;
const PLANNED_UNTIL = 'planned-until';
const LOOK_AHEAD_MS = 14 * 24 * 60 * 60_000;

/** Everything the planner asks, read from one commune's store. */
export function gather(own: CommuneStore, commune: Commune, now: Instant): PlanInput {
  const segments = own.segments.list();
  const plannedUntil = plannedUntilOf(own, now);
  const items = own.grid.items();
  const inGrid = new Set(items.map((item) => item.segmentId));
  const wanted = segments.filter((segment) => segment.isSample || inGrid.has(segment.id));
  return {
    now,
    horizonMs: PLAN_HORIZON_MS,
    commune,
    stations: own.stations.list(),
    slots: own.grid.slots(),
    items,
    readings: wanted.flatMap((segment) => readingsOf(own, segment)),
    plannedUntil,
    known: knownBroadcasts(own, segments, now, gapStart({ now, plannedUntil })),
  };
}

/** A clock that was ahead of the true one has promised too much: then nothing is known. */
function plannedUntilOf(own: CommuneStore, now: Instant): Instant | null {
  const stored = own.settings.get(PLANNED_UNTIL);
  const until = stored === null ? null : Number(stored);
  return until !== null && until <= now + PLAN_HORIZON_MS ? until : null;
}

/** Joins the caller's transaction. To the minute: each plan moves it. */
export function notePlannedUntil(own: CommuneStore, { now, horizonMs, plannedUntil }: PlanInput) {
  const until = now + horizonMs;
  if (plannedUntil !== null && until - plannedUntil < NOTE_EVERY_MS) return;
  own.settings.note(PLANNED_UNTIL, String(until));
}

function readingsOf(own: CommuneStore, segment: Segment): readonly Reading[] {
  return own.segments.scripts(segment.id).map((script) => readingOf(own, segment, script));
}

function readingOf(own: CommuneStore, segment: Segment, script: Script): Reading {
  const approval = own.approvals.current(segment.id, script.lang);
  return {
    segment,
    lang: script.lang,
    currentScriptHash: script.hash,
    approval,
    approvedClip: approval && own.clips.get(approval.clipId, approval.scriptHash),
    latestClip: own.clips.latestFor(script.hash),
  };
}

function knownBroadcasts(
  own: CommuneStore,
  segments: readonly Segment[],
  now: Instant,
  from: Instant,
): readonly Known[] {
  const recent = own.broadcasts.between(from - LOOK_BACK_MS, now + LOOK_AHEAD_MS);
  // A sample is aired once for ever, so its broadcast counts however long ago it was.
  const samples = segments
    .filter((segment) => segment.isSample)
    .flatMap((segment) => own.broadcasts.ofSegment(segment.id));
  const all = new Map([...recent, ...samples].map((one) => [one.id, one]));
  return [...all.values()].map((one) => ({ ...one, durationMs: durationOf(own, one) }));
}

function durationOf(own: CommuneStore, { clipId, scriptHash }: Broadcast): number {
  return (own.clips.get(clipId, scriptHash)?.streamFrames ?? 0) * STREAM_FORMAT.frameMs;
}
