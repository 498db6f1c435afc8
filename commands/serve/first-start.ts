import { seedSamples } from '../../content/samples/index.js';
import { openStore, type CommuneStore, type Store } from '../../content/store/index.js';
import type { Clock, Commune } from '../../content/model/index.js';
import { createFirstAdmin, type OneTimeSignIn } from '../../studio/server/index.js';

export interface Opened {
  readonly store: Store;
  readonly own: CommuneStore;
  readonly commune: Commune;
  /** Of the administrator made just now; the password is kept nowhere and shown once. */
  readonly firstSignIn: OneTimeSignIn | null;
}

/** Opens the data folder; on the first start gives it the samples and its first administrator. */
export async function openForServing(dataDir: string, clock: Clock): Promise<Opened> {
  const store = openStore(dataDir, clock);
  try {
    const commune = seedSamples(store);
    const own = store.of(commune.id);
    return { store, own, commune, firstSignIn: await createFirstAdmin(own) };
  } catch (error) {
    store.close();
    throw error;
  }
}
