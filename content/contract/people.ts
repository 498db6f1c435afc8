/**
 * Who is signed in, and what an error answer looks like. The type, the validation and the API page come from the same
 * lines. Instants are UTC milliseconds, dates `YYYY-MM-DD` and times `HH:MM` in the commune's zone.
 */
import { Type, type Static } from 'typebox';
import { ROLES } from '../model/index.js';
import { oneOf, Id, Instant } from './shared.js';

/** Every error answer: a sentence for the person, a code for the screens. */
export const ErrorAnswer = Type.Object({
  code: Type.String(),
  message: Type.String(),
  /** The form field at fault, where there is one. */
  field: Type.Optional(Type.String()),
});
export type ErrorAnswer = Static<typeof ErrorAnswer>;

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

/** GET /api/people — one's colleagues. */
export const PersonView = Type.Object({
  id: Id,
  name: Type.String(),
  displayName: Type.String(),
  role: oneOf(ROLES),
  /** Has not signed in and chosen a password yet. */
  hasOneTimePassword: Type.Boolean(),
});
export type PersonView = Static<typeof PersonView>;

/** POST /api/people — by an administrator. The name is typed on telephones: short, plain letters. */
export const NewPersonBody = Type.Object({
  name: Type.String({ pattern: '^[a-z0-9][a-z0-9.-]{1,39}$' }),
  displayName: Type.String({ minLength: 1, maxLength: 80 }),
  role: oneOf(ROLES),
});
export type NewPersonBody = Static<typeof NewPersonBody>;

/** Said once and never again: only its hash is kept. */
export const OneTimePassword = Type.Object({ person: PersonView, password: Type.String() });
export type OneTimePassword = Static<typeof OneTimePassword>;

/** A topic as the commune calls it; segments keep the slug. */
export const Topic = Type.Object({
  slug: Type.String(),
  name: Type.String(),
});
export type Topic = Static<typeof Topic>;

export const NewTopicBody = Type.Object({ name: Type.String({ minLength: 1, maxLength: 60 }) });
export type NewTopicBody = Static<typeof NewTopicBody>;

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
  /** Topics that this commune named itself. */
  topics: Type.Array(Topic),
  /** The server's clock, so that a PC with a wrong one still counts right. */
  now: Instant,
});
export type Me = Static<typeof Me>;
