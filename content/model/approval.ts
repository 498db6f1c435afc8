import type { Id, Sha256 } from './identity.js';
import type { LanguageTag } from './language.js';
import type { Instant } from './time.js';

/** “Phê duyệt”: a person's yes to exactly one script hash and one master hash; any change voids it. */
export interface Approval {
  readonly kind: 'approval';
  readonly id: Id;
  readonly communeId: Id;
  readonly segmentId: Id;
  readonly lang: LanguageTag;
  readonly scriptHash: Sha256;
  readonly clipId: Sha256;
  readonly approvedBy: Id;
  readonly approvedAt: Instant;
  /** The second person who let a `khan-cap` bulletin through the quiet hours. */
  readonly urgentConfirmedBy: Id | null;
  readonly urgentConfirmedAt: Instant | null;
  readonly voidedAt: Instant | null;
  readonly voidReason: string | null;
}
