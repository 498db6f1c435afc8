/**
 * What the frame loop and the reader thread say to each other. The loop knows time and frames; the
 * reader knows the store. Instants are wall clock, so each side maps them to its own monotonic one.
 */
import type { Id, Instant } from '../../content/model/index.js';

export interface StationInfo {
  readonly id: Id;
  readonly slug: string;
  readonly name: string;
  /** What a player shows between clips. */
  readonly idleTitle: string;
}

export type ToLoop =
  | { readonly kind: 'log'; readonly level: 'info' | 'warn' | 'error'; readonly text: string }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'stations'; readonly stations: readonly StationInfo[] }
  /** This clip is next; it may start at `startAt` once `go` has come. */
  | {
      readonly kind: 'cue';
      readonly stationId: Id;
      readonly playId: Id;
      readonly title: string;
      readonly startAt: Instant;
      readonly frames: number;
    }
  | {
      readonly kind: 'chunk';
      readonly stationId: Id;
      readonly playId: Id;
      readonly bytes: Uint8Array;
    }
  /** The rules allow the start; after `validUntil` they must be asked again. */
  | {
      readonly kind: 'go';
      readonly stationId: Id;
      readonly playId: Id;
      readonly startAt: Instant;
      readonly validUntil: Instant;
    }
  /** Forget a cue, or cut what sounds at the next frame. */
  | { readonly kind: 'drop'; readonly stationId: Id; readonly playId: Id; readonly why: CutReason };

export type CutReason = 'held' | 'file-damaged' | 'withdrawn' | 'reader-lost' | 'shutdown';

export type PlayEnd = 'complete' | CutReason | 'starved';

export type ToReader =
  | {
      readonly kind: 'started';
      readonly stationId: Id;
      readonly playId: Id;
      /** When its first frame was sent. */
      readonly at: Instant;
      /** When that frame was due: a little earlier, and its end is counted from here. */
      readonly dueAt: Instant;
    }
  /** Once a second, all that sounds: what a crash a moment later will be judged by. */
  | { readonly kind: 'progress'; readonly plays: readonly PlayProgress[]; readonly at: Instant }
  | { readonly kind: 'status'; readonly stations: readonly StationReport[]; readonly at: Instant }
  | {
      readonly kind: 'ended';
      readonly stationId: Id;
      readonly playId: Id;
      readonly at: Instant;
      readonly frames: number;
      readonly end: PlayEnd;
    }
  /** The `go` came too late to be used: ask the rules again. */
  | { readonly kind: 'expired'; readonly stationId: Id; readonly playId: Id }
  | { readonly kind: 'stop' };

export interface PlayProgress {
  readonly stationId: Id;
  readonly playId: Id;
  readonly frames: number;
}

/** What the outputs know of a station, for the screens. */
export interface StationReport {
  readonly stationId: Id;
  readonly listeners: number;
  /** Absent where no Icecast is configured; else `ok` or a Vietnamese sentence. */
  readonly icecast: string | null;
}
