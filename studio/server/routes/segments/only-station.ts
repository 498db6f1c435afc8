import { localDate, type Id, type LanguageTag } from '../../../../content/model/index.js';
import type { Studio } from '../../studio.js';

/**
 * The one village station this text is still planned on; planned on none, the one there is. A text
 * has one clip: made for two stations it cannot have the own voice of either.
 */
export function onlyStation(
  { own, clock, commune }: Studio,
  segmentId: Id,
  lang: LanguageTag,
): Id | undefined {
  const today = localDate(clock(), commune().timezone);
  const slots = own.grid
    .items()
    .filter((item) => item.segmentId === segmentId && item.lang === lang)
    .filter(({ date }) => date === null || date >= today)
    .map(({ slotId }) => own.grid.slot(slotId)?.stationId);
  const villages = own.stations.list().filter(({ type }) => type === 'village');
  const planned = villages.filter(({ id }) => slots.includes(id));
  const [only, ...others] = planned.length > 0 ? planned : villages;
  return others.length === 0 ? only?.id : undefined;
}
