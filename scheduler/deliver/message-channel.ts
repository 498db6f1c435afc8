import type { Delivery, Id, Sha256 } from '../../content/model/index.js';

/** A post ready for one group: everything but who it goes through. */
export interface Post {
  /** The group as people call it, e.g. “Nhóm Zalo bản Nà Đa”. */
  readonly target: string;
  readonly segmentId: Id;
  readonly clipId: Sha256;
  readonly broadcastId: Id;
  readonly text: string;
  /** Path of the replay page; the link itself depends on LOA_PUBLIC_URL when it is copied or sent. */
  readonly path: string;
  readonly isSample: boolean;
}

/**
 * A way for a post to reach a group. Contract of `offer`:
 * - offering the same broadcast to the same target again changes nothing, after a crash too;
 * - it returns once the post is kept in the outbox, not once a group has read it; a channel that
 *   sends by itself does that later and marks the delivery done only when the other side said yes;
 * - it throws only when nothing was kept, so that offering again later is always right.
 */
export interface MessageChannel {
  readonly name: Delivery['channel'];
  offer(post: Post): void;
}
