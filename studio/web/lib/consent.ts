/** The day on which a person said yes, as it stands on the paper that says so. */
import { noonOf, readDay } from './time.js';

export type ConsentDay =
  | { readonly kind: 'good'; readonly consentAt?: number }
  | { readonly kind: 'bad'; readonly problem: string };

/** Of today the server tells the minute. */
export function consentDay(typed: string, today: string): ConsentDay {
  const day = readDay(typed);
  if (day === undefined) return { kind: 'bad', problem: 'Viết ngày như 05/12/2026.' };
  if (day > today) return { kind: 'bad', problem: 'Ngày này chưa tới. Ghi ngày người đó đồng ý.' };
  return { kind: 'good', ...(day < today && { consentAt: noonOf(day) }) };
}
