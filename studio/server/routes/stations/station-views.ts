import type { StationView } from '../../../../content/contract/index.js';
import type { Broadcast, Instant, Station, Village } from '../../../../content/model/index.js';
import type {
  CommuneStore,
  StationHealth,
  StationStatus,
} from '../../../../content/store/index.js';

/** Playout reports every few seconds; after so long it is taken for dead. */
const ALIVE_MS = 10_000;
/** The monitor reports every five seconds; what it heard longer ago is no news of now. */
const HEARD_MS = 30_000;

export function stationViews(own: CommuneStore, now: Instant): StationView[] {
  const villages = own.stations.villages();
  const statuses = own.stations.statuses();
  const planned = own.broadcasts.inState(['planned']);
  const health = own.health.list().filter(({ checkedAt }) => now - checkedAt <= HEARD_MS);
  return own.stations.list().map((station) =>
    stationView(station, {
      villages,
      heard: health.filter(({ stationId }) => stationId === station.id),
      status: statuses.find(({ stationId }) => stationId === station.id),
      next: planned.find(
        ({ stationId, plannedAt, toleranceMs }) =>
          stationId === station.id && plannedAt + toleranceMs >= now,
      ),
      now,
    }),
  );
}

interface StationFacts {
  readonly villages: readonly Village[];
  readonly heard: readonly StationHealth[];
  readonly status: StationStatus | undefined;
  readonly next: Broadcast | undefined;
  readonly now: Instant;
}

/** What a dead playout last said is not what sounds now: it is left out. */
export function stationView(station: Station, facts: StationFacts): StationView {
  const { status, next, now } = facts;
  const fresh = status && now - status.heartbeatAt <= ALIVE_MS ? status : null;
  return {
    id: station.id,
    slug: station.slug,
    name: station.name,
    type: station.type,
    villages: facts.villages
      .filter(({ stationId }) => stationId === station.id)
      .map(({ name }) => name),
    heldAt: station.heldAt,
    alive: fresh !== null,
    title: fresh?.soundingSince ? fresh.title : null,
    soundingSince: fresh?.soundingSince ?? null,
    listeners: fresh?.listeners ?? null,
    icecast: fresh?.icecast ?? null,
    heard: facts.heard.map(({ output, state, since }) => ({ output, state, since })),
    next: next ? { at: next.plannedAt, title: next.title } : null,
    livePath: `/live/${station.slug}.mp3`,
  };
}
