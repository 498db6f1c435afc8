/** Pieces that several schemas are made of. */
import { Type, type TSchema } from 'typebox';
import { BULLETIN_CLASSES } from '../model/index.js';

export const oneOf = <T extends string>(values: readonly T[]) => Type.Enum<T[]>([...values]);
export const nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);

export const Id = Type.String({ minLength: 1, maxLength: 64 });
export const Hash = Type.String({ pattern: '^[0-9a-f]{64}$' });
export const Instant = Type.Number();
export const Lang = Type.String({ pattern: '^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$', maxLength: 35 });
/** Engine, colon, name. */
export const VoiceId = Type.String({ pattern: '^[a-z]+:[A-Za-z0-9._+-]{1,100}$' });
export const Title = Type.String({ minLength: 1, maxLength: 200 });
export const TopicSlug = Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 80 });
export const BulletinClassSchema = oneOf(BULLETIN_CLASSES);
