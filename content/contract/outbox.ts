/**
 * What waits to be posted to the Zalo groups, and the live events. The type, the validation and the API page come from the same
 * lines. Instants are UTC milliseconds, dates `YYYY-MM-DD` and times `HH:MM` in the commune's zone.
 */
import { Type, type Static } from 'typebox';
import { oneOf, nullable, Id, Instant } from './shared.js';

export const DeliveryView = Type.Object({
  id: Id,
  target: Type.String(),
  title: Type.String(),
  /** What the copy button copies: with the link only when residents can open it. */
  copyText: Type.String(),
  link: nullable(Type.String()),
  /** The replay page on this machine, for a look at it. */
  path: Type.String(),
  isSample: Type.Boolean(),
  state: oneOf(['ready', 'done']),
  createdAt: Instant,
  doneAt: nullable(Instant),
});
export type DeliveryView = Static<typeof DeliveryView>;

export const OutboxView = Type.Object({
  /** `unset`, `unreachable`: “Người dân chưa mở được liên kết này”, and how to set it. */
  publicUrl: Type.Object({
    state: oneOf(['unset', 'unreachable', 'ok']),
    url: nullable(Type.String()),
    help: nullable(Type.String()),
  }),
  deliveries: Type.Array(DeliveryView),
});
export type OutboxView = Static<typeof OutboxView>;

export const MarkDeliveryBody = Type.Object({ done: Type.Boolean() });
export type MarkDeliveryBody = Static<typeof MarkDeliveryBody>;

/** One event of GET /api/events (SSE, event name `change`): read again what it names. */
export const ChangeEvent = Type.Object({ topic: Type.String(), ref: Type.String() });
export type ChangeEvent = Static<typeof ChangeEvent>;
