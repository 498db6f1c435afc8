import { LoaError, localDate, type Id, type Slot } from '../../../../content/model/index.js';
import type { Studio } from '../../studio.js';
import { findStation } from '../stations/find-station.js';
import { refuseMisplaced, type TimedItem } from './slot-rules.js';
import { timedSlots } from './slot-views.js';

/** @throws LoaError NOT_FOUND */
export function findSlot({ own }: Studio, id: Id): Slot {
  const slot = own.grid.slot(id);
  if (!slot) throw new LoaError('NOT_FOUND', { what: 'khung giờ này' });
  return slot;
}

export function itemsOf({ own }: Studio, slotId: Id): readonly TimedItem[] {
  return timedSlots(own).find(({ slot }) => slot.id === slotId)?.items ?? [];
}

export function refuseBadPlace(
  { own, commune, clock }: Studio,
  slot: Pick<Slot, 'id' | 'stationId' | 'weekdays' | 'startTime'>,
  items: readonly TimedItem[],
): void {
  const station = findStation(own, slot.stationId);
  const today = localDate(clock(), commune().timezone);
  refuseMisplaced({ slot, items }, timedSlots(own), { station, commune: commune(), today });
}
