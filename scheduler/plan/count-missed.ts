import type { Id, Instant } from '../../content/model/index.js';
import { LISTED_MS, type PlanInput } from './plan.js';
import {
  airableClip,
  entriesOf,
  isTooQuiet,
  occurrencesBetween,
  wasApproved,
} from './plan-slots.js';

/** A PC whose clock was years wrong must not make us count for minutes. */
const COUNTED_MS = 92 * 24 * 60 * 60_000;

/** Of one station: how many broadcasts were owed and missed, longer ago than is listed one by one. */
export interface MissedLongAgo {
  readonly stationId: Id;
  readonly count: number;
  readonly firstAt: Instant;
  readonly lastAt: Instant;
}

/** One line a station, however long the house was off. */
export function countMissed(input: PlanInput): readonly MissedLongAgo[] {
  const { now, plannedUntil, stations } = input;
  const to = now - LISTED_MS;
  if (plannedUntil === null || plannedUntil >= to) return [];
  const from = Math.max(plannedUntil, now - COUNTED_MS);
  const starts = occurrencesBetween(input, from, to)
    .filter(({ startsAt }) => startsAt > from)
    .flatMap((occurrence) => {
      const { station, startsAt } = occurrence;
      return entriesOf(input, occurrence)
        .filter(({ reading }) => {
          const clip = airableClip(reading, station);
          if (!clip || !wasApproved(reading, startsAt)) return false;
          return !isTooQuiet(input, station, reading, clip, startsAt);
        })
        .map(() => ({ stationId: station.id, startsAt }));
    });
  return stations.flatMap(({ id: stationId }) => {
    const own = starts.filter((one) => one.stationId === stationId).map((one) => one.startsAt);
    if (own.length === 0) return [];
    const [firstAt, lastAt] = [Math.min(...own), Math.max(...own)];
    return [{ stationId, count: own.length, firstAt, lastAt }];
  });
}
