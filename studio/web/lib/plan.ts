/** Conflicts of a slot said before it is saved; the server checks again. */
import { addDays, minutesOf, weekdayOf } from './time.js';
import type { ApprovalView, Me, SlotItemView, SlotView, StationView } from './types.js';

export interface Plan {
  readonly station: Pick<StationView, 'id' | 'name' | 'type'>;
  readonly weekdays: readonly number[];
  /** `HH:MM`, or null when what was typed is no time. */
  readonly time: string | null;
  /** The one day, or null for every week. */
  readonly date: string | null;
  readonly durationMs: number | null;
  /** Of urgent bulletins alone; any other never sounds in the quiet hours. */
  readonly atNight?: 'may' | 'awaits-second' | 'once-only' | undefined;
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
  const tooQuiet = quietProblem(plan, time, around.quietHours);
  if (tooQuiet !== null) return { field: 'time', text: tooQuiet };
  const other = overlapping(plan, time, around);
  if (!other) return null;
  const text = `${plan.station.name} đã có khung ${other.startTime} chồng lên lúc này. Chọn giờ khác.`;
  return { field: 'time', text };
}

/** In the quiet hours only what two people let through sounds, and only on one day. */
function quietProblem(plan: Plan, time: string, quiet: { from: string; to: string }) {
  if (plan.atNight === 'may' || !wakes(plan, time, quiet)) return null;
  const next = {
    'once-only': 'Bản tin khẩn cấp ban đêm chỉ xếp một lần, không xếp hằng tuần.',
    'awaits-second': 'Bản tin khẩn cấp này cần người thứ hai xác nhận trước.',
    never: 'Chọn giờ khác.',
  }[plan.atNight ?? 'never'];
  return `${time} rơi vào giờ yên tĩnh (${quiet.from}–${quiet.to}). ${next}`;
}

/** Would it sound while a village sleeps? */
export function wakes(plan: Plan, time: string, quiet: { from: string; to: string }): boolean {
  return plan.station.type === 'village' && touchesQuiet(plan, time, quiet);
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

/** What the quiet hours are to an urgent bulletin, given whose yes it has. */
export function atNight(approval: ApprovalView | null, date: string | null): Plan['atNight'] {
  if (approval?.secondYes === 'waiting') return 'awaits-second';
  if (approval?.secondYes !== 'given') return undefined;
  return date === null ? 'once-only' : 'may';
}

/** The same of a slot as it stands. */
export function slotAtNight({ items }: SlotView): Plan['atNight'] {
  const may = items.length > 0 && items.every(({ mayWake, date }) => mayWake && date !== null);
  return may ? 'may' : undefined;
}

/** Why an item of a slot would not sound, where something is missing. */
export function waitsFor(
  slot: SlotView,
  item: SlotItemView,
  station: StationView | undefined,
  quiet: Me['commune']['quietHours'],
): string {
  if (!item.approved) return ' · chưa duyệt nên chưa phát';
  if (!station || item.mayWake) return '';
  const { weekdays, startTime: time } = slot;
  const { date, durationMs } = item;
  return wakes({ station, weekdays, time, date, durationMs }, time, quiet)
    ? ' · chưa có người thứ hai xác nhận nên chưa phát trong giờ yên tĩnh'
    : '';
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

/** The day on which that time comes next; today while no time is typed. */
export function nextDayOf(time: string | null, today: string, timeNow: string): string {
  return time !== null && time <= timeNow ? addDays(today, 1) : today;
}
