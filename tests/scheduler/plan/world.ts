/** A commune of one station and one slot, as plain data, for the planner. */
import type {
  Approval,
  BroadcastState,
  BulletinClass,
  Instant,
  Slot,
  SlotItem,
  Station,
  Weekday,
} from '../../../content/model/index.js';
import type { NewBroadcast } from '../../../content/store/index.js';
import type { Known, Plan, PlanInput, Reading } from '../../../scheduler/plan/plan.js';

export const EVERY_DAY: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];
export const HOUR = 3_600_000;

export function station(given: Partial<Station> = {}): Station {
  return {
    kind: 'station',
    id: 'st',
    communeId: 'c',
    slug: 'na-da',
    name: 'Bản Nà Đa',
    type: 'village',
    toleranceMs: 600_000,
    heldAt: null,
    heldBy: null,
    isSample: false,
    ...given,
  };
}

export function slot(startTime: string, given: Partial<Slot> = {}): Slot {
  const base = { kind: 'slot' as const, id: `slot-${startTime}`, communeId: 'c', stationId: 'st' };
  return { ...base, weekdays: EVERY_DAY, startTime, label: '', ...given };
}

export function item(slotId: string, segmentId: string, position: number): SlotItem {
  const base = { kind: 'slot-item' as const, communeId: 'c', date: null, lang: 'vi' };
  return { ...base, id: `item-${segmentId}`, slotId, segmentId, position };
}

export interface ReadingGiven {
  readonly bulletinClass?: BulletinClass;
  readonly approved?: boolean;
  readonly edited?: boolean;
  readonly urgentConfirmedBy?: string | null;
  readonly isSample?: boolean;
  readonly frames?: number;
}

export function reading(id: string, given: ReadingGiven = {}): Reading {
  const clip = {
    id: `clip-${id}`,
    scriptHash: `script-${id}`,
    streamFrames: given.frames ?? 2_500,
    simulated: false,
  };
  const approval: Approval = {
    kind: 'approval',
    id: `approval-${id}`,
    communeId: 'c',
    segmentId: id,
    lang: 'vi',
    scriptHash: clip.scriptHash,
    clipId: clip.id,
    approvedBy: 'first',
    approvedAt: 0,
    urgentConfirmedBy: given.urgentConfirmedBy ?? null,
    urgentConfirmedAt: null,
    voidedAt: null,
    voidReason: null,
  };
  const isApproved = given.approved ?? true;
  return {
    segment: {
      id,
      title: `Bài ${id}`,
      bulletinClass: given.bulletinClass ?? 'thong-thuong',
      isSample: given.isSample ?? false,
    },
    lang: 'vi',
    currentScriptHash: given.edited ? 'another text' : clip.scriptHash,
    approval: isApproved ? approval : null,
    approvedClip: isApproved ? clip : null,
    latestClip: clip,
  };
}

export function input(given: Partial<PlanInput> & { readonly now: Instant }): PlanInput {
  return {
    horizonMs: 26 * HOUR,
    plannedUntil: null,
    commune: { timezone: 'Asia/Ho_Chi_Minh', quietHours: { from: '20:30', to: '05:30' } },
    stations: [station()],
    slots: [],
    items: [],
    readings: [],
    known: [],
    ...given,
  };
}

export function known(
  broadcast: NewBroadcast,
  state: BroadcastState = 'planned',
  durationMs = 60_000,
): Known {
  const base = { kind: 'broadcast' as const, communeId: 'c', stateReason: null };
  return { ...base, ...broadcast, id: broadcast.planKey, state, durationMs };
}

/** The world after the plan was carried out. */
export function carriedOut(before: PlanInput, plan: Plan): PlanInput {
  const kept = before.known.filter((one) => !plan.withdraw.includes(one.id));
  return { ...before, known: [...kept, ...plan.add.map((one) => known(one))] };
}

/** An instant written as the commune's wall clock. */
export function local(text: string): Instant {
  return Date.parse(`${text}:00+07:00`);
}

export function wallClock(instant: Instant): string {
  return new Date(instant + 7 * HOUR).toISOString().slice(0, 19);
}
