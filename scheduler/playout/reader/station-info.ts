import { TRIAL_TITLE_PREFIX, type Station } from '../../../content/model/index.js';
import type { StationInfo } from '../protocol.js';

export function stationInfo(station: Station): StationInfo {
  const { id, slug, name } = station;
  const idleTitle = station.type === 'trial' ? `${TRIAL_TITLE_PREFIX}${name}` : name;
  return { id, slug, name, idleTitle };
}
