import { createHash, randomBytes } from 'node:crypto';
import type { Clock, Id } from '../../../content/model/index.js';
import type { CommuneStore } from '../../../content/store/index.js';

/** A working day: an office PC left open in the evening asks again the next morning. */
export const SESSION_MS = 12 * 60 * 60_000;
export const SESSION_COOKIE = 'loa_session';

/** Only the hash is stored, so that a copied database opens nothing. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** Gives the secret for the cookie. */
export function openSession(own: CommuneStore, userId: Id, clock: Clock): string {
  const token = randomBytes(32).toString('base64url');
  own.users.openSession(hashToken(token), userId, clock() + SESSION_MS);
  return token;
}
