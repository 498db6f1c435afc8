import type { Broadcast, Commune, Id, Instant, Station } from '../../../content/model/index.js';
import type { CommuneStore, Store } from '../../../content/store/index.js';
import { rundownOrder, type BroadcastFacts, type RundownStore } from './rundown.js';

/** The rundown of every commune in the store. */
export class StoreRundown implements RundownStore {
  readonly #store: Store;
  readonly #communes = new Map<Id, CommuneStore>();

  constructor(store: Store) {
    this.#store = store;
  }

  stations(): readonly Station[] {
    return this.#all().flatMap(({ own }) => own.stations.list());
  }

  pending(until: Instant): readonly Broadcast[] {
    return this.#all()
      .flatMap(({ own }) => own.broadcasts.inState(['planned', 'interrupted'], until))
      .sort(rundownOrder);
  }

  facts(broadcast: Broadcast): BroadcastFacts | null {
    const commune = this.#store.communes.get(broadcast.communeId);
    const own = this.#own(broadcast.communeId);
    const station = own.stations.get(broadcast.stationId);
    if (!commune || !station) return null;
    const { segmentId, lang, clipId, scriptHash } = broadcast;
    return {
      commune,
      station,
      clip: own.clips.get(clipId, scriptHash),
      approval: own.approvals.current(segmentId, lang),
      currentScriptHash: own.segments.script(segmentId, lang)?.hash ?? null,
    };
  }

  #all(): readonly { readonly commune: Commune; readonly own: CommuneStore }[] {
    return this.#store.communes.list().map((commune) => ({ commune, own: this.#own(commune.id) }));
  }

  #own(communeId: Id): CommuneStore {
    const known = this.#communes.get(communeId) ?? this.#store.of(communeId);
    this.#communes.set(communeId, known);
    return known;
  }
}
