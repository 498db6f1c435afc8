import { LoaError, type Id, type Station } from '../../../../content/model/index.js';
import type { CommuneStore } from '../../../../content/store/index.js';

/** @throws LoaError NOT_FOUND */
export function findStation(own: CommuneStore, id: Id): Station {
  const station = own.stations.get(id);
  if (!station) throw new LoaError('NOT_FOUND', { what: 'kênh phát này' });
  return station;
}
