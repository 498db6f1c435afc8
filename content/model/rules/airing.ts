/**
 * The rules planner, playout and village box must agree on, as pure functions. Whoever is about to
 * put a frame on the air asks `airingVerdict` at that frame; the planner asks the same earlier.
 */
import type { Broadcast, SkipReason } from '../programme.js';
import type { QuietHours, Station } from '../station.js';
import type { Instant } from '../time.js';
import type { Approval } from '../approval.js';
import type { BulletinClass } from '../segment.js';
import { touchesQuietHours } from './quiet-hours.js';

export interface AiringFacts {
  readonly broadcast: Pick<
    Broadcast,
    'plannedAt' | 'toleranceMs' | 'clipId' | 'scriptHash' | 'bulletinClass'
  >;
  readonly station: Pick<Station, 'type' | 'heldAt'>;
  readonly durationMs: number;
  /** The approval found for this clip and script, if any. */
  readonly approval: Approval | null;
  /** The hash of the script as it stands now: an edit after the approval changes it. */
  readonly currentScriptHash: string | null;
  readonly quietHours: QuietHours;
  readonly timezone: string;
  readonly now: Instant;
}

export type AiringVerdict =
  | { readonly kind: 'air' }
  | { readonly kind: 'wait' }
  | { readonly kind: 'skip'; readonly reason: SkipReason };

/** May this broadcast put its first frame on the air at `now`? */
export function airingVerdict(facts: AiringFacts): AiringVerdict {
  const { broadcast, station, now } = facts;
  if (now < broadcast.plannedAt) return { kind: 'wait' };
  if (now > broadcast.plannedAt + broadcast.toleranceMs) return skip('missed');
  if (station.heldAt !== null) return skip('held');
  if (station.type === 'trial') return { kind: 'air' };
  if (!isApproved(facts)) return skip('not-approved');
  if (breaksQuietHours(facts)) return skip('quiet-hours');
  return { kind: 'air' };
}

/** An approval counts only for exactly this clip and script, while the script has not changed. */
export function isApproved(
  facts: Pick<AiringFacts, 'approval' | 'broadcast' | 'currentScriptHash'>,
): boolean {
  const { approval, broadcast, currentScriptHash } = facts;
  return (
    approval !== null &&
    approval.voidedAt === null &&
    approval.clipId === broadcast.clipId &&
    approval.scriptHash === broadcast.scriptHash &&
    currentScriptHash === broadcast.scriptHash
  );
}

function breaksQuietHours(facts: AiringFacts): boolean {
  const { now, durationMs, quietHours, timezone } = facts;
  if (!touchesQuietHours(now, durationMs, quietHours, timezone)) return false;
  return !mayWake(facts.broadcast.bulletinClass, facts.approval);
}

/**
 * May it sound while a village sleeps? The second person must be another than the one who approved:
 * one mistake must not wake a village. Asked of the approval as it stands, so that a yes that was
 * taken back counts no more, whatever was planned before.
 */
export function mayWake(
  bulletinClass: BulletinClass,
  approval: Pick<Approval, 'approvedBy' | 'urgentConfirmedBy'> | null,
): boolean {
  const second = approval?.urgentConfirmedBy ?? null;
  return bulletinClass === 'khan-cap' && second !== null && second !== approval?.approvedBy;
}

function skip(reason: SkipReason): AiringVerdict {
  return { kind: 'skip', reason };
}
