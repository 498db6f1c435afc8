import type { Context } from '../rule.js';

const MERIT = /(?:^| )(?:sĩ|sỹ|ls|bb|binh|vnah|công|hùng)(?: |$)/u;

/** “37 liệt sĩ, 21 TB”, “5 ng bị thương” */
export function isPeople(written: string, { before, after }: Context): boolean {
  if (written === 'ng') return !after.startsWith('/');
  return written === 'TB' && (MERIT.test(before.join(' ')) || /^[,;]? ?\d{1,3} BB/u.test(after));
}
