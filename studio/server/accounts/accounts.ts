import { LoaError, type Id } from '../../../content/model/index.js';
import type { CommuneStore } from '../../../content/store/index.js';
import { hashPassword, oneTimePassword } from './passwords.js';
import type { Write } from '../patient-writes.js';

export const FIRST_ADMIN = 'admin';

/** A name and the password that works once: it must be changed right after signing in. */
export interface OneTimeSignIn {
  readonly name: string;
  readonly password: string;
}

/** Null when somebody can already sign in. */
export async function createFirstAdmin(own: CommuneStore): Promise<OneTimeSignIn | null> {
  if (own.users.count() > 0) return null;
  const password = oneTimePassword();
  own.users.add({
    name: FIRST_ADMIN,
    displayName: 'Quản trị',
    role: 'admin',
    passwordHash: await hashPassword(password),
    mustChangePassword: true,
  });
  return { name: FIRST_ADMIN, password };
}

/**
 * Gives the person a new one-time password and ends every session.
 *
 * @throws LoaError USER_UNKNOWN
 */
export async function resetPassword(
  own: CommuneStore,
  name: string,
  write: Write,
  by: Id | null = null,
): Promise<OneTimeSignIn> {
  const user = own.users.byName(name);
  if (!user) throw new LoaError('USER_UNKNOWN', { name, names: namesIn(own) });
  const password = oneTimePassword();
  const passwordHash = await hashPassword(password);
  await write(() => {
    own.users.setPassword(user.id, passwordHash, true);
    own.audit.add(by, 'password-reset', 'user', user.id, by === null ? 'từ dòng lệnh' : '');
  });
  return { name, password };
}

function namesIn(own: CommuneStore): string {
  const names = own.users.list().map(({ name }) => name);
  return names.join(', ') || 'chưa có ai';
}
