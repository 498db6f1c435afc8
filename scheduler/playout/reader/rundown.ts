import {
  bulletinRank,
  type Approval,
  type Broadcast,
  type Clip,
  type Commune,
  type Id,
  type Instant,
  type Station,
} from '../../../content/model/index.js';

/** Everything `airingVerdict` asks, as the store has it at this moment. */
export interface BroadcastFacts {
  readonly station: Station;
  readonly clip: Clip | null;
  readonly approval: Approval | null;
  readonly currentScriptHash: string | null;
  readonly commune: Commune;
}

/** What the reader asks of the store. Reads only; none of them waits for a writer. */
export interface RundownStore {
  stations(): readonly Station[];
  /** Broadcasts still to be aired (planned, or interrupted by a crash) up to `until`. */
  pending(until: Instant): readonly Broadcast[];
  facts(broadcast: Broadcast): BroadcastFacts | null;
}

/** Which of two goes first: the earlier, then the higher class, then the plan's own order. */
export function rundownOrder(a: Broadcast, b: Broadcast): number {
  return (
    a.plannedAt - b.plannedAt ||
    bulletinRank(b.bulletinClass) - bulletinRank(a.bulletinClass) ||
    (a.planKey < b.planKey ? -1 : 1)
  );
}

/** The next broadcast of each station, leaving out those already taken care of. */
export function heads(
  pending: readonly Broadcast[],
  taken: ReadonlySet<Id>,
): ReadonlyMap<Id, Broadcast> {
  const first = new Map<Id, Broadcast>();
  for (const broadcast of pending) {
    if (taken.has(broadcast.id)) continue;
    const best = first.get(broadcast.stationId);
    if (!best || rundownOrder(broadcast, best) < 0) first.set(broadcast.stationId, broadcast);
  }
  return first;
}

/** Only an approval of exactly this clip and script is named in the log. */
export function approvalIdFor(broadcast: Broadcast, facts: BroadcastFacts | null): Id | null {
  const approval = facts?.approval;
  const fits =
    approval?.clipId === broadcast.clipId && approval.scriptHash === broadcast.scriptHash;
  return fits ? approval.id : null;
}
