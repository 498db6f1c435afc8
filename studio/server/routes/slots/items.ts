import { NewSlotItemBody, SlotView } from '../../../../content/contract/index.js';
import {
  LoaError,
  localDate,
  weekdayOf,
  type LocalDate,
  type Slot,
  type User,
} from '../../../../content/model/index.js';
import { userOf, type App } from '../../app-type.js';
import { IdParams } from '../../params.js';
import { badInput } from '../../plugins/input-errors.js';
import type { Studio } from '../../studio.js';
import { findStation } from '../stations/find-station.js';
import { findScript } from '../segments/find.js';
import { findSlot, itemsOf, refuseBadPlace } from './place.js';
import { approvedClip, slotView, timedItem } from './slot-views.js';

export function slotItemRoutes(api: App, studio: Studio): void {
  const { own, write } = studio;

  api.post(
    '/api/slots/:id/items',
    { schema: { params: IdParams, body: NewSlotItemBody, response: { 201: SlotView } } },
    async (request, reply) => {
      const slot = findSlot(studio, request.params.id);
      await write(() => {
        refuseUnfitItem(studio, slot, request.body);
        const item = timedItem(request.body, own);
        refuseBadPlace(studio, slot, [...itemsOf(studio, slot.id), item]);
        addItem(studio, userOf(request), slot, request.body);
      });
      return reply.code(201).send(slotView(slot, own.grid.items(), own));
    },
  );

  api.delete('/api/slot-items/:id', { schema: { params: IdParams } }, async (request, reply) => {
    const { id } = request.params;
    const item = own.grid.items().find((one) => one.id === id);
    if (!item) throw new LoaError('NOT_FOUND', { what: 'bài trong khung giờ này' });
    await write(() => {
      own.grid.removeItem(id);
      own.audit.add(userOf(request).id, 'slot-item-remove', 'slot', item.slotId, item.segmentId);
    });
    return reply.code(204).send();
  });
}

/** Whatever its place in time: is there such a text, may it be aired, does the slot come that day? */
export function refuseUnfitItem(
  studio: Studio,
  slot: Pick<Slot, 'stationId' | 'weekdays'>,
  { segmentId, lang, date }: NewSlotItemBody,
): void {
  findScript(studio.own, segmentId, lang);
  refuseWrongDay(slot, date, localDate(studio.clock(), studio.commune().timezone));
  refuseUnapproved(studio, slot, segmentId, lang);
}

export function addItem({ own }: Studio, by: User, slot: Slot, item: NewSlotItemBody): void {
  const { segmentId, lang, date } = item;
  own.grid.addItem({ slotId: slot.id, date, segmentId, lang });
  const detail = `${segmentId} ${lang} ${date ?? 'mọi ngày'}`;
  own.audit.add(by.id, 'slot-item-new', 'slot', slot.id, detail);
}

/** A rehearsal needs no approval; a village hears nothing without one. */
function refuseUnapproved(
  { own }: Studio,
  slot: Pick<Slot, 'stationId'>,
  segmentId: string,
  lang: string,
): void {
  if (findStation(own, slot.stationId).type === 'trial') return;
  if (!approvedClip(own, segmentId, lang)) throw new LoaError('SLOT_NOT_APPROVED');
}

/** A day that is over, or on which the slot never comes, would silently play nothing. */
function refuseWrongDay(
  slot: Pick<Slot, 'weekdays'>,
  date: LocalDate | null,
  today: LocalDate,
): void {
  if (date === null) return;
  const day = weekdayIn(date);
  if (day === null) throw badInput('date', 'không có ngày này trong lịch');
  if (date < today) throw badInput('date', 'đã qua rồi, chọn từ hôm nay trở đi');
  if (!slot.weekdays.includes(day)) throw badInput('date', 'khung giờ không phát vào ngày đó');
}

function weekdayIn(date: LocalDate) {
  try {
    return weekdayOf(date);
  } catch {
    return null;
  }
}
