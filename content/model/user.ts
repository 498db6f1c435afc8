import type { Id } from './identity.js';
import type { Instant } from './time.js';

export const ROLES = ['admin', 'editor', 'approver'] as const;
export type Role = (typeof ROLES)[number];

export interface User {
  readonly kind: 'user';
  readonly id: Id;
  readonly communeId: Id;
  /** What is typed to sign in. */
  readonly name: string;
  readonly displayName: string;
  readonly role: Role;
  /** True after a one-time password: the next act must be choosing one's own. */
  readonly mustChangePassword: boolean;
  readonly createdAt: Instant;
}
