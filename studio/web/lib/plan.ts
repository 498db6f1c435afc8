/** Conflicts of a slot said before it is saved; the server checks again. */
import { addDays, minutesOf, weekdayOf } from './time.js';
import type { Me, SlotView, StationView } from './types.js';

export interface Plan {
  readonly station: Pick<StationView, 'id' | 'name' | 'type'>;
  readonly weekdays: readonly number[];
  /** `HH:MM`, or null when what was typed is no time. */
  readonly time: string | null;
  /** The one day, or null for every week. */
  readonly date: string | null;
  readonly durationMs: number | null;
  /** A slot that is being moved does not stand in its own way. */
  readonly movingSlotId?: string;
}

export interface Surroundings {
  readonly slots: readonly SlotView[];
  readonly quietHours: Me['commune']['quietHours'];
  /** Now on the commune's wall clock. */
  readonly today: string;
  readonly timeNow: string;
}

export interface PlanProblem {
  readonly field: 'time' | 'weekdays';
  readonly text: string;
}

export function planProblem(plan: Plan, around: Surroundings): PlanProblem | null {
  const { time } = plan;
  if (time === null) return { field: 'time', text: 'Viết giờ phát, ví dụ 17:00.' };
  if (plan.weekdays.length === 0) return { field: 'weekdays', text: 'Chọn ít nhất một ngày.' };
  if (plan.date === around.today && time <= around.timeNow) {
    return {
      field: 'time',
      text: `Bây giờ đã ${around.timeNow}. Chọn giờ muộn hơn hoặc ngày khác.`,
    };
  }
  if (plan.station.type === 'village' && touchesQuiet(plan, time, around.quietHours)) {
    const { from, to } = around.quietHours;
    return { field: 'time', text: `${time} rơi vào giờ yên tĩnh (${from}–${to}). Chọn giờ khác.` };
  }
  const other = overlapping(plan, time, around);
  if (!other) return null;
  const text = `${plan.station.name} đã có khung ${other.startTime} chồng lên lúc này. Chọn giờ khác.`;
  return { field: 'time', text };
}

function touchesQuiet(plan: Plan, time: string, quiet: { from: string; to: string }): boolean {
  const start = minutesOf(time);
  const end = start + Math.ceil((plan.durationMs ?? 0) / 60_000);
  for (let minute = start; minute <= Math.max(start, end - 1); minute++) {
    if (isQuietMinute(minute % 1440, quiet)) return true;
  }
  return false;
}

export function isQuietMinute(minute: number, quiet: { from: string; to: string }): boolean {
  const from = minutesOf(quiet.from);
  const to = minutesOf(quiet.to);
  if (from === to) return false;
  return from < to ? minute >= from && minute < to : minute >= from || minute < to;
}

function overlapping(plan: Plan, time: string, { slots }: Surroundings): SlotView | undefined {
  const start = minutesOf(time) * 60_000;
  const end = start + (plan.durationMs ?? 0);
  return slots.find((slot) => {
    if (slot.stationId !== plan.station.id || slot.id === plan.movingSlotId) return false;
    if (!slot.weekdays.some((weekday) => plan.weekdays.includes(weekday))) return false;
    if (slot.startTime === time) return plan.movingSlotId !== undefined;
    const from = minutesOf(slot.startTime) * 60_000;
    const to = from + slotDurationMs(slot, plan.date);
    return start < to && from < end;
  });
}

/** Time the slot's known items take on that day; unknown lengths are left out. */
export function slotDurationMs(slot: SlotView, date: string | null): number {
  return slot.items
    .filter((item) => item.date === null || date === null || item.date === date)
    .reduce((sum, item) => sum + (item.durationMs ?? 0), 0);
}

/** The slot that already stands at that time, so that a second one is not made beside it. */
export function slotFor(plan: Plan, slots: readonly SlotView[]): SlotView | undefined {
  return slots.find(
    (slot) =>
      slot.stationId === plan.station.id &&
      slot.startTime === plan.time &&
      (plan.date === null
        ? [...slot.weekdays].sort().join() === [...plan.weekdays].sort().join()
        : slot.weekdays.includes(weekdayOf(plan.date))),
  );
}

export function nextDays(today: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => addDays(today, index));
}
