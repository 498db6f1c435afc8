/**
 * Stations, the grid, the rundown and the log. The type, the validation and the API page come from the same
 * lines. Instants are UTC milliseconds, dates `YYYY-MM-DD` and times `HH:MM` in the commune's zone.
 */
import { Type, type Static } from 'typebox';
import { BROADCAST_STATES, HEALTH_STATES, SKIP_REASONS, STATION_OUTPUTS } from '../model/index.js';
import { oneOf, nullable, Id, Instant, Lang } from './shared.js';

export const StationView = Type.Object({
  id: Id,
  slug: Type.String(),
  name: Type.String(),
  type: oneOf(['village', 'trial']),
  villages: Type.Array(Type.String()),
  heldAt: nullable(Instant),
  /** False when playout has not been heard from for over ten seconds. */
  alive: Type.Boolean(),
  title: nullable(Type.String()),
  soundingSince: nullable(Instant),
  listeners: nullable(Type.Integer()),
  /** What is heard of each output. Empty while nobody listens: unknown is not well. */
  heard: Type.Array(
    Type.Object({ output: oneOf(STATION_OUTPUTS), state: oneOf(HEALTH_STATES), since: Instant }),
  ),
  icecast: nullable(Type.String()),
  next: nullable(Type.Object({ at: Instant, title: Type.String() })),
  /** `/live/<slug>.mp3`, forwarded by the studio's own address. */
  livePath: Type.String(),
});
export type StationView = Static<typeof StationView>;

/** POST /api/stations/stop and /release — one station, or all when null. */
export const StopBody = Type.Object({ stationId: nullable(Id) });
export type StopBody = Static<typeof StopBody>;

/** POST /api/stations/:id/trial — a trial station only; sounds a few seconds later. */
export const TrialBody = Type.Object({ segmentId: Id, lang: Lang });
export type TrialBody = Static<typeof TrialBody>;

const Weekdays = Type.Array(Type.Integer({ minimum: 0, maximum: 6 }), {
  minItems: 1,
  maxItems: 7,
  uniqueItems: true,
});
const Time = Type.String({ pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$' });
const LocalDay = Type.String({ pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' });

export const SlotItemView = Type.Object({
  id: Id,
  date: nullable(LocalDay),
  segmentId: Id,
  lang: Lang,
  title: Type.String(),
  durationMs: nullable(Type.Number()),
  approved: Type.Boolean(),
  /** `khan-cap`, and a second person let it through the quiet hours. */
  mayWake: Type.Boolean(),
});
export type SlotItemView = Static<typeof SlotItemView>;

export const SlotView = Type.Object({
  id: Id,
  stationId: Id,
  weekdays: Weekdays,
  startTime: Time,
  label: Type.String(),
  items: Type.Array(SlotItemView),
});
export type SlotView = Static<typeof SlotView>;

export const MoveSlotBody = Type.Partial(
  Type.Object({ weekdays: Weekdays, startTime: Time, label: Type.String({ maxLength: 80 }) }),
);
export type MoveSlotBody = Static<typeof MoveSlotBody>;

export const NewSlotItemBody = Type.Object({
  segmentId: Id,
  lang: Lang,
  date: nullable(LocalDay),
});
export type NewSlotItemBody = Static<typeof NewSlotItemBody>;

export const NewSlotBody = Type.Object({
  stationId: Id,
  weekdays: Weekdays,
  startTime: Time,
  label: Type.Optional(Type.String({ maxLength: 80 })),
  /** Put in with the slot, all or nothing: in the quiet hours no slot may stand empty. */
  items: Type.Optional(Type.Array(NewSlotItemBody, { maxItems: 50 })),
});
export type NewSlotBody = Static<typeof NewSlotBody>;

export const BroadcastView = Type.Object({
  id: Id,
  stationId: Id,
  stationName: Type.String(),
  segmentId: Id,
  title: Type.String(),
  plannedAt: Instant,
  durationMs: nullable(Type.Number()),
  state: oneOf(BROADCAST_STATES),
  stateReason: nullable(oneOf(SKIP_REASONS)),
  isSample: Type.Boolean(),
});
export type BroadcastView = Static<typeof BroadcastView>;

export const AsAiredView = Type.Object({
  id: Id,
  stationName: Type.String(),
  title: Type.String(),
  plannedAt: Instant,
  startedAt: nullable(Instant),
  endedAt: nullable(Instant),
  outcome: oneOf(['airing', 'aired', 'stopped', 'interrupted', 'skipped']),
  reason: nullable(oneOf(SKIP_REASONS)),
  isSample: Type.Boolean(),
});
export type AsAiredView = Static<typeof AsAiredView>;
