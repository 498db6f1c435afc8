import type { Clock, Commune } from '../../content/model/index.js';
import type { CommuneStore, Store } from '../../content/store/index.js';
import type { StudioConfig } from './config.js';

/** What every route is made from. */
export interface Studio {
  readonly store: Store;
  /** The repositories of the commune this studio works for. */
  readonly own: CommuneStore;
  /** Read each time: its quiet hours may be changed while the studio runs. */
  readonly commune: () => Commune;
  readonly clock: Clock;
  readonly config: StudioConfig;
}
