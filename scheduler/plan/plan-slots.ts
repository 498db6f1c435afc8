import {
  addDays,
  bulletinRank,
  instantAt,
  isApproved,
  localDate,
  mayWake,
  STREAM_FORMAT,
  touchesQuietHours,
  weekdayOf,
  type Instant,
  type LocalDate,
  type Slot,
  type SlotItem,
  type Station,
} from '../../content/model/index.js';
import type { NewBroadcast } from '../../content/store/index.js';
import { icyTitle } from './icy-title.js';
import {
  findReading,
  gapStart,
  type Known,
  type Plan,
  type PlanInput,
  type Reading,
} from './plan.js';
import type { ReadingClip } from './plan.js';

const KEY = 'slot';

/** One coming of a slot: a day, and the instant of its first clip. */
export interface Occurrence {
  readonly slot: Slot;
  readonly station: Station;
  readonly date: LocalDate;
  readonly startsAt: Instant;
}

interface Entry {
  readonly item: SlotItem;
  readonly reading: Reading;
  readonly key: string;
}

/** What the grid asks for between now and the horizon, compared with what is planned already. */
export function planSlots(input: PlanInput): Plan {
  const ours = input.known.filter((one) => one.planKey.startsWith(`${KEY}/`));
  const desired = occurrences(input).flatMap((one) => planOccurrence(input, one, ours));
  const keys = new Set(desired.map((one) => one.planKey));
  const known = new Set(ours.map((one) => one.planKey));
  return {
    withdraw: ours
      .filter((one) => one.state === 'planned' && !keys.has(one.planKey) && !isOver(one, input.now))
      .map((one) => one.id),
    add: desired.filter((one) => !known.has(one.planKey)),
  };
}

/** What can no more be played is playout's to log, not ours to take away. */
function isOver({ plannedAt, toleranceMs }: Known, now: Instant): boolean {
  return plannedAt + toleranceMs < now;
}

/** From the day before the gap on: what began before midnight may still be sounding. */
function occurrences(input: PlanInput): readonly Occurrence[] {
  return occurrencesBetween(input, gapStart(input), input.now + input.horizonMs);
}

/** Every coming of a slot up to `to`, from the day before the one of `from`. */
export function occurrencesBetween(
  { commune, slots, stations }: Pick<PlanInput, 'commune' | 'slots' | 'stations'>,
  from: Instant,
  to: Instant,
): readonly Occurrence[] {
  const { timezone } = commune;
  const first = addDays(localDate(from, timezone), -1);
  const last = localDate(to, timezone);
  return slots.flatMap((slot) => {
    const station = stations.find((one) => one.id === slot.stationId);
    if (!station) return [];
    return days(first, last)
      .filter((date) => slot.weekdays.includes(weekdayOf(date)))
      .map((date) => ({ slot, station, date, startsAt: instantAt(date, slot.startTime, timezone) }))
      .filter((one) => one.startsAt <= to);
  });
}

function days(first: LocalDate, last: LocalDate): LocalDate[] {
  const dates = [first];
  while ((dates.at(-1) ?? last) < last) dates.push(addDays(dates.at(-1) ?? last, 1));
  return dates;
}

/**
 * The clips of one coming follow each other. What has begun stays where it was; what is late and was
 * planned in time, or would have been had the house been on, stays for playout to judge; what is late
 * and new is not planned: an editor who fills this morning's slot at noon means tomorrow.
 */
function planOccurrence(
  input: PlanInput,
  occurrence: Occurrence,
  ours: readonly Known[],
): NewBroadcast[] {
  const entries = entriesOf(input, occurrence);
  const prefix = `${KEY}/${occurrence.slot.id}/${occurrence.date}/`;
  const begun = ours.filter((one) => one.planKey.startsWith(prefix) && one.state !== 'planned');
  const ends = begun.map((one) => one.plannedAt + one.durationMs);
  const cursor = { at: Math.max(occurrence.startsAt, ...ends) };
  return entries.flatMap((entry) => {
    if (begun.some((one) => one.planKey.startsWith(`${entry.key}/`))) return [];
    const clip = airableClip(entry.reading, occurrence.station);
    if (!clip) return [];
    const broadcast = broadcastOf(occurrence, entry, clip, cursor.at);
    const wasPlanned = ours.some((one) => one.planKey === broadcast.planKey);
    const isMissed = cursor.at > gapStart(input) && wasApproved(entry.reading, cursor.at);
    if (cursor.at <= input.now && !wasPlanned && !isMissed) return [];
    if (isTooQuiet(input, occurrence.station, entry.reading, clip, cursor.at)) return [];
    cursor.at += durationOf(clip);
    return [broadcast];
  });
}

/** Only what was approved by then was owed. */
export function wasApproved({ approval }: Reading, at: Instant): boolean {
  return approval !== null && approval.approvedAt <= at;
}

/** Thông tư 39/2020: the higher class first; within a class as the editor ordered them. */
export function entriesOf({ items, readings }: PlanInput, { slot, date }: Occurrence): Entry[] {
  return items
    .filter((item) => item.slotId === slot.id && (item.date === null || item.date === date))
    .flatMap((item) => {
      const reading = findReading(readings, item.segmentId, item.lang);
      return reading ? [{ item, reading, key: `${KEY}/${slot.id}/${date}/${item.id}` }] : [];
    })
    .sort((a, b) => rank(b) - rank(a) || a.item.position - b.item.position);
}

function rank({ reading }: Entry): number {
  return bulletinRank(reading.segment.bulletinClass);
}

export function airableClip(reading: Reading, station: Station): ReadingClip | null {
  const { approval, approvedClip, latestClip, currentScriptHash } = reading;
  if (approval && approvedClip) {
    const broadcast = {
      clipId: approval.clipId,
      scriptHash: approval.scriptHash,
    } as Parameters<typeof isApproved>[0]['broadcast'];
    if (isApproved({ approval, broadcast, currentScriptHash })) return approvedClip;
  }
  // A borrowed voice needs a native's yes even where no village listens.
  return station.type === 'trial' && latestClip?.simulated === false ? latestClip : null;
}

export function isTooQuiet(
  { commune }: PlanInput,
  station: Station,
  reading: Reading,
  clip: ReadingClip,
  at: Instant,
): boolean {
  if (station.type === 'trial') return false;
  const { quietHours, timezone } = commune;
  if (!touchesQuietHours(at, durationOf(clip), quietHours, timezone)) return false;
  return !mayWake(reading.segment.bulletinClass, reading.approval);
}

function broadcastOf(
  { slot, station }: Occurrence,
  { item, reading, key }: Entry,
  clip: ReadingClip,
  plannedAt: Instant,
): NewBroadcast {
  const { segment, approval } = reading;
  return {
    stationId: station.id,
    slotId: slot.id,
    planKey: `${key}/${station.id}/${plannedAt}/${clip.id}/${clip.scriptHash}`,
    plannedAt,
    toleranceMs: station.toleranceMs,
    segmentId: item.segmentId,
    lang: item.lang,
    clipId: clip.id,
    scriptHash: clip.scriptHash,
    title: icyTitle(segment.title, station.type),
    bulletinClass: segment.bulletinClass,
    isSample: segment.isSample,
    urgentConfirmedBy: approval?.urgentConfirmedBy ?? null,
  };
}

/** By frames, so that the next clip starts on the very frame after the last. */
function durationOf(clip: ReadingClip): number {
  return clip.streamFrames * STREAM_FORMAT.frameMs;
}
