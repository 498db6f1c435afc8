import { Type } from '@fastify/type-provider-typebox';
import { MoveSlotBody, NewSlotBody, SlotView } from '../../../../content/contract/index.js';
import type { Weekday } from '../../../../content/model/index.js';
import { userOf, type App } from '../../app-type.js';
import { IdParams } from '../../params.js';
import type { Studio } from '../../studio.js';
import { addItem, refuseUnfitItem, slotItemRoutes } from './items.js';
import { findSlot, itemsOf, refuseBadPlace } from './place.js';
import { slotView, slotViews, timedItem } from './slot-views.js';

export function slotRoutes(api: App, studio: Studio): void {
  const { own, write } = studio;

  api.get('/api/slots', { schema: { response: { 200: Type.Array(SlotView) } } }, async () =>
    slotViews(own),
  );

  api.post(
    '/api/slots',
    { schema: { body: NewSlotBody, response: { 201: SlotView } } },
    async (request, reply) => {
      const { stationId, startTime, label } = request.body;
      const wanted = { stationId, startTime, weekdays: asWeekdays(request.body.weekdays) };
      const items = request.body.items ?? [];
      const slot = await write(() => {
        items.forEach((item) => refuseUnfitItem(studio, wanted, item));
        const timed = items.map((item) => timedItem(item, own));
        refuseBadPlace(studio, { id: '', ...wanted }, timed);
        const added = own.grid.addSlot({ ...wanted, label: label ?? '' });
        own.audit.add(userOf(request).id, 'slot-new', 'slot', added.id, startTime);
        items.forEach((item) => addItem(studio, userOf(request), added, item));
        return added;
      });
      return reply.code(201).send(slotView(slot, own.grid.items(), own));
    },
  );

  api.patch(
    '/api/slots/:id',
    { schema: { params: IdParams, body: MoveSlotBody, response: { 200: SlotView } } },
    async (request) => {
      const { weekdays, ...rest } = request.body;
      const to = weekdays ? { ...rest, weekdays: asWeekdays(weekdays) } : rest;
      const moved = await write(() => {
        const slot = findSlot(studio, request.params.id);
        refuseBadPlace(studio, { ...slot, ...to }, itemsOf(studio, slot.id));
        own.audit.add(userOf(request).id, 'slot-move', 'slot', slot.id, JSON.stringify(to));
        return own.grid.moveSlot(slot.id, to) ?? slot;
      });
      return slotView(moved, own.grid.items(), own);
    },
  );

  api.delete('/api/slots/:id', { schema: { params: IdParams } }, async (request, reply) => {
    const slot = findSlot(studio, request.params.id);
    await write(() => {
      own.grid.removeSlot(slot.id);
      own.audit.add(userOf(request).id, 'slot-remove', 'slot', slot.id, slot.startTime);
    });
    return reply.code(204).send();
  });

  slotItemRoutes(api, studio);
}

function asWeekdays(days: readonly number[]): readonly Weekday[] {
  return [...days].sort() as Weekday[];
}
