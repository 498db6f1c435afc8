/**
 * The studio's API as schemas: the type, the validation and the API page come from the same lines.
 * Shared with the browser, so no Node built-in here. Instants are UTC milliseconds, hashes SHA-256
 * hexadecimal, dates `YYYY-MM-DD` and times `HH:MM` in the commune's zone.
 */
import { Type, type Static, type TSchema } from 'typebox';
import {
  BROADCAST_STATES,
  BULLETIN_CLASSES,
  JOB_STATES,
  RENDER_STEPS,
  ROLES,
  SKIP_REASONS,
} from '../model/index.js';

const oneOf = <T extends string>(values: readonly T[]) =>
  Type.Union(values.map((value) => Type.Literal(value)));
const nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);

const Id = Type.String({ minLength: 1, maxLength: 64 });
const Hash = Type.String({ pattern: '^[0-9a-f]{64}$' });
const Instant = Type.Number();
const Lang = Type.String({ pattern: '^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$', maxLength: 35 });
const Title = Type.String({ minLength: 1, maxLength: 200 });
const Topic = Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 80 });
const BulletinClassSchema = oneOf(BULLETIN_CLASSES);

/** Every error answer: a sentence for the person, a code for the screens. */
export const ErrorAnswer = Type.Object({
  code: Type.String(),
  message: Type.String(),
  /** The form field at fault, where there is one. */
  field: Type.Optional(Type.String()),
});
export type ErrorAnswer = Static<typeof ErrorAnswer>;

// — people —

export const SignIn = Type.Object({
  name: Type.String({ minLength: 1, maxLength: 80 }),
  password: Type.String({ minLength: 1, maxLength: 200 }),
});
export type SignIn = Static<typeof SignIn>;

export const ChangePassword = Type.Object({
  current: Type.String({ minLength: 1, maxLength: 200 }),
  next: Type.String({ minLength: 10, maxLength: 200 }),
});
export type ChangePassword = Static<typeof ChangePassword>;

/** GET /api/me — who is signed in and where. */
export const Me = Type.Object({
  id: Id,
  name: Type.String(),
  displayName: Type.String(),
  role: oneOf(ROLES),
  mustChangePassword: Type.Boolean(),
  commune: Type.Object({
    name: Type.String(),
    timezone: Type.String(),
    quietHours: Type.Object({ from: Type.String(), to: Type.String() }),
  }),
  /** Languages with a voice here; the others need a recording. */
  spokenLanguages: Type.Array(Type.String()),
  hasSamples: Type.Boolean(),
  /** The server's clock, so that a PC with a wrong one still counts right. */
  now: Instant,
});
export type Me = Static<typeof Me>;

// — jobs —

export const JobView = Type.Object({
  id: Id,
  state: oneOf(JOB_STATES),
  step: nullable(oneOf(RENDER_STEPS)),
  /** 0..1 over the whole job. */
  progress: Type.Number(),
  resultRef: nullable(Type.String()),
  errorMessage: nullable(Type.String()),
});
export type JobView = Static<typeof JobView>;

// — segments —

/** Where a segment (in one language) stands on Soạn → Nghe → Duyệt → Lên lịch → Đã phát. */
export const SEGMENT_STEPS = ['soan', 'nghe', 'duyet', 'len-lich', 'da-phat'] as const;

/**
 * `draft`: no clip of this text yet · `rendering`, `failed`: of the newest job · `rendered`: a clip
 * waits to be heard and approved · `approved` · `scheduled`: has a planned broadcast · `aired`.
 */
export const SCRIPT_STATES = [
  'draft',
  'rendering',
  'failed',
  'rendered',
  'approved',
  'scheduled',
  'aired',
] as const;

export const ScriptSummary = Type.Object({
  lang: Lang,
  state: oneOf(SCRIPT_STATES),
  durationMs: nullable(Type.Number()),
});

export const SegmentSummary = Type.Object({
  id: Id,
  slug: Type.String(),
  title: Type.String(),
  topic: Type.String(),
  bulletinClass: BulletinClassSchema,
  isSample: Type.Boolean(),
  updatedAt: Instant,
  scripts: Type.Array(ScriptSummary),
  nextAt: nullable(Instant),
  lastAiredAt: nullable(Instant),
});
export type SegmentSummary = Static<typeof SegmentSummary>;

export const ParagraphView = Type.Object({
  id: Id,
  text: Type.String({ maxLength: 50_000 }),
});
export type ParagraphView = Static<typeof ParagraphView>;

export const ClipView = Type.Object({
  id: Hash,
  scriptHash: Hash,
  source: oneOf(['speech', 'recording']),
  simulated: Type.Boolean(),
  durationMs: Type.Number(),
  integratedLufs: nullable(Type.Number()),
  truePeakDbtp: nullable(Type.Number()),
  createdAt: Instant,
  /** Addresses below /api/clips/…, with Range. `m4a` may come a little later than the rest. */
  mp3: Type.String(),
  m4a: nullable(Type.String()),
  peaks: nullable(Type.String()),
  words: nullable(Type.String()),
});
export type ClipView = Static<typeof ClipView>;

export const ApprovalView = Type.Object({
  approvedByName: Type.String(),
  approvedAt: Instant,
});

export const ScriptDetail = Type.Object({
  id: Id,
  lang: Lang,
  revision: Type.Integer(),
  hash: Hash,
  state: oneOf(SCRIPT_STATES),
  paragraphs: Type.Array(ParagraphView),
  /** The newest clip of exactly this text. */
  clip: nullable(ClipView),
  job: nullable(JobView),
  approval: nullable(ApprovalView),
});
export type ScriptDetail = Static<typeof ScriptDetail>;

export const SegmentDetail = Type.Object({
  id: Id,
  slug: Type.String(),
  title: Type.String(),
  topic: Type.String(),
  bulletinClass: BulletinClassSchema,
  summary: Type.String(),
  source: Type.String(),
  isSample: Type.Boolean(),
  updatedAt: Instant,
  scripts: Type.Array(ScriptDetail),
});
export type SegmentDetail = Static<typeof SegmentDetail>;

export const NewSegmentBody = Type.Object({
  title: Title,
  topic: Type.Optional(Topic),
  bulletinClass: Type.Optional(BulletinClassSchema),
});
export type NewSegmentBody = Static<typeof NewSegmentBody>;

export const EditSegmentBody = Type.Partial(
  Type.Object({
    title: Title,
    topic: Topic,
    bulletinClass: BulletinClassSchema,
    summary: Type.String({ maxLength: 500 }),
    source: Type.String({ maxLength: 300 }),
  }),
);
export type EditSegmentBody = Static<typeof EditSegmentBody>;

/** PUT /api/segments/:id/scripts/:lang — a new paragraph comes without an id and is given one. */
export const SaveScriptBody = Type.Object({
  paragraphs: Type.Array(
    Type.Object({ id: Type.Optional(Id), text: Type.String({ maxLength: 50_000 }) }),
    { maxItems: 500 },
  ),
  /** Hash of the revision the editor began from; another one answers 409 CONFLICT. */
  baseHash: nullable(Hash),
});
export type SaveScriptBody = Static<typeof SaveScriptBody>;

// — lời đọc —

export const ReadingBody = Type.Object({
  lang: Lang,
  paragraphs: Type.Array(ParagraphView, { maxItems: 500 }),
});
export type ReadingBody = Static<typeof ReadingBody>;

/** POST /api/reading — how the text will be read, before any voice. */
export const Reading = Type.Object({
  /** A sentence or list item each, as spoken, with the place it comes from. */
  units: Type.Array(
    Type.Object({
      paragraphId: Id,
      text: Type.String(),
      from: Type.Integer(),
      to: Type.Integer(),
    }),
  ),
  doubts: Type.Array(
    Type.Object({
      paragraphId: Id,
      from: Type.Integer(),
      to: Type.Integer(),
      token: Type.String(),
      kind: oneOf(['guessed', 'unread']),
      reading: Type.String(),
    }),
  ),
  wordCount: Type.Integer(),
  /** A guess from the number of syllables, until a clip gives the true length. */
  estimatedMs: Type.Number(),
});
export type Reading = Static<typeof Reading>;

export const TryOutBody = Type.Object({
  lang: Lang,
  text: Type.String({ minLength: 1, maxLength: 2_000 }),
});
export type TryOutBody = Static<typeof TryOutBody>;

/** The hashes that were shown and heard; others than today's answer APPROVAL_STALE. */
export const ApproveBody = Type.Object({ scriptHash: Hash, clipId: Hash });
export type ApproveBody = Static<typeof ApproveBody>;

// — stations and grid —

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

export const NewSlotBody = Type.Object({
  stationId: Id,
  weekdays: Weekdays,
  startTime: Time,
  label: Type.Optional(Type.String({ maxLength: 80 })),
});
export type NewSlotBody = Static<typeof NewSlotBody>;

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

// — outbox —

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
