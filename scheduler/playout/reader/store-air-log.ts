import {
  STREAM_FORMAT,
  type AsAired,
  type Broadcast,
  type Id,
  type SkipReason,
} from '../../../content/model/index.js';
import type { CommuneStore, StationStatus, Store } from '../../../content/store/index.js';
import type { PlayEnd } from '../protocol.js';
import type { AirLog, PlayStart, PlayStop } from './journal.js';
import type { BroadcastFacts } from './rundown.js';

/** More than stations can have open lines; the oldest are long closed. */
const MAX_LINES = 2_000;

/** Frames of silence every clip ends with: who heard all but these has heard all of it. */
const END_SILENCE_FRAMES = 20;

/** Writes broadcast states and “sổ nhật ký phát thanh”, the two always together. */
export class StoreAirLog implements AirLog {
  readonly #store: Store;
  /** The open log line of each play. */
  readonly #lines = new Map<Id, Id>();
  readonly #communes = new Map<Id, CommuneStore>();

  constructor(store: Store) {
    this.#store = store;
  }

  attempt(work: () => void): boolean {
    try {
      this.#store.transaction(work);
      return true;
    } catch (error) {
      if (String((error as { code?: unknown }).code).startsWith('SQLITE_BUSY')) return false;
      throw error;
    }
  }

  started({ playId, broadcast, facts, framesTotal, startedAt }: PlayStart): void {
    const own = this.#own(broadcast.communeId);
    own.broadcasts.setState(broadcast.id, 'airing');
    const line = { startedAt, framesSent: 0, framesTotal, outcome: 'airing' as const };
    this.#lines.set(playId, own.asAired.open({ ...lineOf(broadcast, facts), ...line }));
    const [oldest] = this.#lines.keys();
    if (this.#lines.size > MAX_LINES && oldest) this.#lines.delete(oldest);
  }

  progress(broadcast: Broadcast, playId: Id, frames: number): void {
    const line = this.#lines.get(playId);
    if (line) this.#own(broadcast.communeId).asAired.progress(line, frames);
  }

  ended({ playId, broadcast, frames, endedAt, end }: PlayStop): void {
    const outcome = outcomeOf(end);
    const own = this.#own(broadcast.communeId);
    own.broadcasts.setState(broadcast.id, outcome, end === 'held' ? 'held' : null);
    const line = this.#lines.get(playId);
    if (line) own.asAired.close(line, { outcome, endedAt, framesSent: frames });
  }

  skipped(broadcast: Broadcast, facts: BroadcastFacts | null, reason: SkipReason): void {
    const own = this.#own(broadcast.communeId);
    own.broadcasts.setState(broadcast.id, 'skipped', reason);
    const framesTotal = facts?.clip?.streamFrames ?? 0;
    const line = { startedAt: null, framesSent: null, framesTotal, outcome: 'skipped' as const };
    own.asAired.open({ ...lineOf(broadcast, facts), ...line, reason });
  }

  status(communeId: Id, status: StationStatus): void {
    this.#own(communeId).stations.setStatus(status);
  }

  /**
   * What a killed process left open. A clip heard to its closing silence was aired; any other was
   * interrupted, and is aired again whole while its tolerance lasts.
   */
  recover(): void {
    for (const commune of this.#store.communes.list()) {
      const own = this.#store.of(commune.id);
      this.#store.transaction(() => own.asAired.airing().forEach((line) => closeLeft(own, line)));
    }
  }

  #own(communeId: Id): CommuneStore {
    const own = this.#communes.get(communeId) ?? this.#store.of(communeId);
    this.#communes.set(communeId, own);
    return own;
  }
}

function closeLeft(own: CommuneStore, line: AsAired): void {
  const { startedAt, framesSent, framesTotal } = line;
  const whole = framesSent !== null && framesSent >= framesTotal - END_SILENCE_FRAMES;
  const outcome = whole ? 'aired' : 'interrupted';
  // When a killed process stopped sounding is not known to the frame: absent, not guessed.
  const endedAt =
    whole && startedAt !== null ? startedAt + framesTotal * STREAM_FORMAT.frameMs : null;
  own.asAired.close(line.id, { outcome, endedAt, framesSent });
  own.broadcasts.setState(line.broadcastId, outcome);
}

function outcomeOf(end: PlayEnd): 'aired' | 'stopped' | 'interrupted' {
  if (end === 'complete') return 'aired';
  return end === 'held' ? 'stopped' : 'interrupted';
}

function lineOf(broadcast: Broadcast, facts: BroadcastFacts | null) {
  return {
    broadcastId: broadcast.id,
    stationId: broadcast.stationId,
    clipId: broadcast.clipId,
    scriptHash: broadcast.scriptHash,
    approvalId: approvalOf(broadcast, facts),
    isSample: broadcast.isSample,
    title: broadcast.title,
    plannedAt: broadcast.plannedAt,
    endedAt: null,
    reason: null,
  };
}

/** Only an approval of exactly this clip and script is named in the log. */
function approvalOf(broadcast: Broadcast, facts: BroadcastFacts | null): Id | null {
  const approval = facts?.approval;
  const fits =
    approval?.clipId === broadcast.clipId && approval.scriptHash === broadcast.scriptHash;
  return fits ? approval.id : null;
}
