import type { Broadcast, Id, Instant, SkipReason } from '../../../content/model/index.js';
import type { StationStatus } from '../../../content/store/index.js';
import type { PlayEnd } from '../protocol.js';

/** A line of the log: never lost, never out of order. */
export type LogWrite =
  | {
      readonly kind: 'started';
      readonly playId: Id;
      readonly broadcast: Broadcast;
      readonly approvalId: Id | null;
      readonly framesTotal: number;
      readonly startedAt: Instant;
    }
  | {
      readonly kind: 'ended';
      readonly playId: Id;
      readonly broadcast: Broadcast;
      readonly frames: number;
      readonly endedAt: Instant;
      readonly end: PlayEnd;
    }
  | {
      readonly kind: 'skipped';
      readonly broadcast: Broadcast;
      readonly approvalId: Id | null;
      readonly framesTotal: number;
      readonly reason: SkipReason;
    };

/** A figure of which only the newest matters. */
export type LatestWrite =
  | {
      readonly kind: 'progress';
      readonly communeId: Id;
      readonly playId: Id;
      readonly frames: number;
    }
  | { readonly kind: 'status'; readonly communeId: Id; readonly status: StationStatus };

/** Where log lines are stored. `write` runs inside `attempt`, and may be repeated by it. */
export interface AirLog {
  write(write: LogWrite | LatestWrite): void;
  /** Runs `work` in one transaction; false, with nothing written, when another holds the lock. */
  attempt(work: () => void): boolean;
}

/** What the reader sees of the log: it hands lines over and never waits. */
export interface AirJournal {
  add(write: LogWrite): void;
  latest(writes: readonly LatestWrite[]): void;
}
