import type { Clock, Commune } from '../../content/model/index.js';
import type { CommuneStore, Store } from '../../content/store/index.js';
import type { StudioConfig } from './config.js';
import type { Write } from './patient-writes.js';

/** What the studio is given. */
export interface StudioParts {
  readonly store: Store;
  /** The repositories of the commune this studio works for. */
  readonly own: CommuneStore;
  /** Read each time: its quiet hours may be changed while the studio runs. */
  readonly commune: () => Commune;
  readonly clock: Clock;
  readonly config: StudioConfig;
}

/** What every route is made from. */
export interface Studio extends StudioParts {
  /** How a route writes, so that no page waits for another process's transaction. */
  readonly write: Write;
}
