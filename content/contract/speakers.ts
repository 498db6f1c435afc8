/** People who lend their voice, what they recorded, and notices put together from it. */
import { Type, type Static } from 'typebox';
import { CONSENT_SCOPES, SLOT_KINDS } from '../model/index.js';
import { BulletinClassSchema, Id, Instant, Lang, nullable, oneOf, Title } from './shared.js';

export const SpeakerView = Type.Object({
  id: Id,
  name: Type.String(),
  lang: Lang,
  consentScope: oneOf(CONSENT_SCOPES),
  consentAt: Instant,
  consentHow: Type.String(),
  withdrawnAt: nullable(Instant),
});
export type SpeakerView = Static<typeof SpeakerView>;

export const NewSpeakerBody = Type.Object({
  name: Type.String({ minLength: 1, maxLength: 100 }),
  lang: Lang,
  consentScope: oneOf(CONSENT_SCOPES),
  /** How the yes was given, so that it can be shown: “giấy đồng ý số 3”. */
  consentHow: Type.String({ minLength: 1, maxLength: 300 }),
  /** Absent: today. */
  consentAt: Type.Optional(Instant),
});
export type NewSpeakerBody = Static<typeof NewSpeakerBody>;

export const PhraseView = Type.Object({
  id: Id,
  text: Type.String(),
  durationMs: Type.Number(),
  createdAt: Instant,
});
export type PhraseView = Static<typeof PhraseView>;

export const NoticeTemplateView = Type.Object({
  id: Id,
  lang: Lang,
  title: Type.String(),
  text: Type.String(),
  /** What is to be filled in, in the order of the text; `name` is the key of `values`. */
  slots: Type.Array(Type.Object({ name: Type.String(), kind: oneOf(Object.values(SLOT_KINDS)) })),
  updatedAt: Instant,
});
export type NoticeTemplateView = Static<typeof NoticeTemplateView>;

const TemplateText = Type.String({ minLength: 1, maxLength: 2_000 });

export const NewTemplateBody = Type.Object({ lang: Lang, title: Title, text: TemplateText });
export type NewTemplateBody = Static<typeof NewTemplateBody>;

export const EditTemplateBody = Type.Object({ title: Title, text: TemplateText });
export type EditTemplateBody = Static<typeof EditTemplateBody>;

/** A phrase of a template, and whether the speaker has recorded it. */
export const PhraseNeed = Type.Object({ text: Type.String(), recorded: Type.Boolean() });
export type PhraseNeed = Static<typeof PhraseNeed>;

/** POST /api/notice-templates/:id/fill — a segment with its script, and the render begun. */
export const FillTemplateBody = Type.Object({
  values: Type.Record(Type.String({ maxLength: 60 }), Type.String({ maxLength: 80 })),
  speakerId: Id,
  /** Absent: the template's. */
  title: Type.Optional(Title),
  bulletinClass: Type.Optional(BulletinClassSchema),
});
export type FillTemplateBody = Static<typeof FillTemplateBody>;
