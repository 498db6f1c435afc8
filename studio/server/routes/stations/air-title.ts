import { TRIAL_TITLE_PREFIX, type Segment, type Station } from '../../../../content/model/index.js';

const MAX_TITLE = 120;

/** What a listener's player shows. */
export function airTitle(segment: Pick<Segment, 'title'>, station: Pick<Station, 'type'>): string {
  const prefix = station.type === 'trial' ? TRIAL_TITLE_PREFIX : '';
  return [...(prefix + segment.title).normalize('NFC')].slice(0, MAX_TITLE).join('');
}
