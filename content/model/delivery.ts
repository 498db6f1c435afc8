import type { Id, Sha256 } from './identity.js';
import type { Instant } from './time.js';

/** “Lượt gửi”: one posting to one Zalo group or other channel. */
export interface Delivery {
  readonly kind: 'delivery';
  readonly id: Id;
  readonly communeId: Id;
  /** `manual`: a person copies the text and pastes it into the group. */
  readonly channel: 'manual';
  /** The group as people call it, e.g. “Nhóm Zalo bản Nà Đa”. */
  readonly target: string;
  readonly segmentId: Id;
  readonly clipId: Sha256;
  readonly broadcastId: Id | null;
  /** The post without its link, which depends on LOA_PUBLIC_URL at the time of copying. */
  readonly text: string;
  /** Path of the replay page, `/nghe/<slug>`. */
  readonly path: string;
  readonly isSample: boolean;
  /** `done` only after a person said that it was posted. */
  readonly state: 'ready' | 'done';
  readonly createdAt: Instant;
  readonly doneAt: Instant | null;
  readonly doneBy: Id | null;
}
