import { LoaError, type Role, type User } from '../../../content/model/index.js';

const MAY_APPROVE: ReadonlySet<Role> = new Set<Role>(['admin', 'approver']);

export function mayApprove({ role }: Pick<User, 'role'>): boolean {
  return MAY_APPROVE.has(role);
}

/** @throws LoaError FORBIDDEN */
export function refuseNonApprover(user: User): void {
  if (!mayApprove(user)) throw new LoaError('FORBIDDEN');
}

/** @throws LoaError FORBIDDEN */
export function refuseNonAdmin({ role }: User): void {
  if (role !== 'admin') throw new LoaError('FORBIDDEN');
}
