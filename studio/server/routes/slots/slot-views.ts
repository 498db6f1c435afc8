import type { SlotItemView, SlotView } from '../../../../content/contract/index.js';
import type { Clip, Id, Slot, SlotItem } from '../../../../content/model/index.js';
import type { CommuneStore } from '../../../../content/store/index.js';
import { secondYes, type SecondYes } from '../segments/second-yes.js';
import type { TimedItem, TimedSlot } from './slot-rules.js';

export function slotViews(own: CommuneStore): SlotView[] {
  const items = own.grid.items();
  return own.grid.slots().map((slot) => slotView(slot, items, own));
}

export function slotView(slot: Slot, items: readonly SlotItem[], own: CommuneStore): SlotView {
  return {
    id: slot.id,
    stationId: slot.stationId,
    weekdays: [...slot.weekdays],
    startTime: slot.startTime,
    label: slot.label,
    items: items.filter(({ slotId }) => slotId === slot.id).map((item) => itemView(item, own)),
  };
}

export function timedSlots(own: CommuneStore): readonly TimedSlot[] {
  const items = own.grid.items();
  return own.grid.slots().map((slot) => ({
    slot,
    items: items.filter(({ slotId }) => slotId === slot.id).map((item) => timedItem(item, own)),
  }));
}

export function timedItem(
  { date, segmentId, lang }: Pick<SlotItem, 'date' | 'segmentId' | 'lang'>,
  own: CommuneStore,
): TimedItem {
  return {
    date,
    durationMs: clipToAir(own, segmentId, lang)?.durationMs ?? null,
    secondYes: secondYesOf(own, segmentId, lang),
  };
}

function secondYesOf(own: CommuneStore, segmentId: Id, lang: string): SecondYes {
  const segment = own.segments.get(segmentId);
  const isApproved = approvedClip(own, segmentId, lang) !== null;
  if (!segment || !isApproved) return 'not-needed';
  return secondYes(segment, own.approvals.current(segmentId, lang));
}

/** The clip that the standing approval lets on the air; null when an edit voided it. */
export function approvedClip(own: CommuneStore, segmentId: string, lang: string): Clip | null {
  const approval = own.approvals.current(segmentId, lang);
  const script = own.segments.script(segmentId, lang);
  if (!approval || approval.scriptHash !== script?.hash) return null;
  return own.clips.get(approval.clipId, approval.scriptHash);
}

/** The approved clip, else the newest: the best that is known of how long it will take. */
export function clipToAir(own: CommuneStore, segmentId: string, lang: string): Clip | null {
  const script = own.segments.script(segmentId, lang);
  return approvedClip(own, segmentId, lang) ?? (script && own.clips.latestFor(script.hash));
}

function itemView(item: SlotItem, own: CommuneStore): SlotItemView {
  return {
    id: item.id,
    date: item.date,
    segmentId: item.segmentId,
    lang: item.lang,
    title: own.segments.get(item.segmentId)?.title ?? 'bài đã xoá',
    durationMs: clipToAir(own, item.segmentId, item.lang)?.durationMs ?? null,
    approved: approvedClip(own, item.segmentId, item.lang) !== null,
    mayWake: secondYesOf(own, item.segmentId, item.lang) === 'given',
  };
}
