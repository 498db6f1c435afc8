/**
 * Segments, their scripts, clips and jobs, and how a text will be read. The type, the validation and the API page come from the same
 * lines. Instants are UTC milliseconds, dates `YYYY-MM-DD` and times `HH:MM` in the commune's zone.
 */
import { Type, type Static } from 'typebox';
import { JOB_STATES, RENDER_STEPS } from '../model/index.js';
import {
  oneOf,
  nullable,
  Id,
  Hash,
  Instant,
  Lang,
  Title,
  TopicSlug,
  BulletinClassSchema,
  VoiceId,
} from './shared.js';

export const JobView = Type.Object({
  id: Id,
  state: oneOf(JOB_STATES),
  step: nullable(oneOf(RENDER_STEPS)),
  /** 0..1 over the whole job. */
  progress: Type.Number(),
  resultRef: nullable(Type.String()),
  /** Of a try-out: sentences that do not sound as asked for. */
  notes: Type.Array(Type.String()),
  errorMessage: nullable(Type.String()),
});
export type JobView = Static<typeof JobView>;

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

/**
 * Of an approved `khan-cap` bulletin: whether a second person let it through the quiet hours.
 * `not-needed`: no other bulletin ever sounds in them, and what is not approved has nothing to confirm.
 */
export const SECOND_YES = ['not-needed', 'waiting', 'given'] as const;

export const ScriptSummary = Type.Object({
  lang: Lang,
  state: oneOf(SCRIPT_STATES),
  durationMs: nullable(Type.Number()),
  approvedById: nullable(Id),
  secondYes: oneOf(SECOND_YES),
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
  /** What the editor should know before saying yes, one sentence each. */
  notes: Type.Array(Type.String()),
  createdAt: Instant,
  /** Addresses below /api/clips/…, with Range. `m4a` may come a little later than the rest. */
  mp3: Type.String(),
  m4a: nullable(Type.String()),
  peaks: nullable(Type.String()),
  words: nullable(Type.String()),
});
export type ClipView = Static<typeof ClipView>;

export const ApprovalView = Type.Object({
  approvedById: Id,
  approvedByName: Type.String(),
  approvedAt: Instant,
  secondYes: oneOf(SECOND_YES),
  /** Who let it through the quiet hours, and when. */
  confirmed: nullable(Type.Object({ byName: Type.String(), at: Instant })),
  /** Whether there is another person in the commune who may confirm. */
  hasSecondPerson: Type.Boolean(),
});
export type ApprovalView = Static<typeof ApprovalView>;

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
  topic: Type.Optional(TopicSlug),
  bulletinClass: Type.Optional(BulletinClassSchema),
});
export type NewSegmentBody = Static<typeof NewSegmentBody>;

export const EditSegmentBody = Type.Partial(
  Type.Object({
    title: Title,
    topic: TopicSlug,
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

export const ReadingBody = Type.Object({
  lang: Lang,
  paragraphs: Type.Array(ParagraphView, { maxItems: 500 }),
});
export type ReadingBody = Static<typeof ReadingBody>;

/** `own`: as the commune itself reads it. */
export const READING_KINDS = ['guessed', 'unread', 'own'] as const;

/** A stretch of the script that an editor should look at, or that the commune reads its own way. */
export const ReadingMark = Type.Object({
  /** Its place in the text of its unit; the same twice where nothing is said for it. */
  start: Type.Integer(),
  end: Type.Integer(),
  paragraphId: Id,
  from: Type.Integer(),
  to: Type.Integer(),
  token: Type.String(),
  kind: oneOf(READING_KINDS),
  reading: Type.String(),
});
export type ReadingMark = Static<typeof ReadingMark>;

/** POST /api/reading — how the text will be read, before any voice. */
export const Reading = Type.Object({
  /** A sentence or list item each, as spoken, with the place it comes from and its marks in order. */
  units: Type.Array(
    Type.Object({
      paragraphId: Id,
      text: Type.String(),
      from: Type.Integer(),
      to: Type.Integer(),
      marks: Type.Array(ReadingMark),
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
  /** Absent: the language's own choice. */
  voiceId: Type.Optional(VoiceId),
});
export type TryOutBody = Static<typeof TryOutBody>;

/** The hashes that were shown and heard; others than today's answer APPROVAL_STALE. */
export const ApproveBody = Type.Object({ scriptHash: Hash, clipId: Hash });
export type ApproveBody = Static<typeof ApproveBody>;
