import type {
  FastifyBaseLogger,
  FastifyInstance,
  FastifyRequest,
  RawServerDefault,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
} from 'fastify';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import { LoaError, type User } from '../../content/model/index.js';

/** A Fastify whose request types come from the contract's schemas. */
export type App = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  TypeBoxTypeProvider
>;

/** `anyone`; `signed-in` also before the one-time password was changed; else `ready`. */
export type Access = 'anyone' | 'signed-in' | 'ready';

declare module 'fastify' {
  interface FastifyRequest {
    user: User | null;
    /** SHA-256 of the cookie's secret, where a session was found. */
    sessionHash: string | null;
  }
  interface FastifyContextConfig {
    access?: Access;
  }
}

/** @throws LoaError SIGN_IN_REQUIRED */
export function userOf(request: FastifyRequest): User {
  if (!request.user) throw new LoaError('SIGN_IN_REQUIRED');
  return request.user;
}
