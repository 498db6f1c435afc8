import {
  STREAM_FORMAT,
  type AsAired,
  type Broadcast,
  type Id,
} from '../../../content/model/index.js';
import { isBusy, type CommuneStore, type Store } from '../../../content/store/index.js';
import type { PlayEnd } from '../protocol.js';
import type { AirLog, LatestWrite, LogWrite } from './air-log.js';

/** More than stations can have open lines; the oldest are long closed. */
const MAX_LINES = 2_000;

/** Frames of silence every clip ends with: who heard all but these has heard all of it. */
const END_SILENCE_FRAMES = 20;

type WriteOf<K extends (LogWrite | LatestWrite)['kind']> = Extract<
  LogWrite | LatestWrite,
  { kind: K }
>;

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
      if (isBusy(error)) return false;
      throw error;
    }
  }

  write(write: LogWrite | LatestWrite): void {
    if (write.kind === 'started') this.#started(write);
    else if (write.kind === 'ended') this.#ended(write);
    else if (write.kind === 'skipped') this.#skipped(write);
    else if (write.kind === 'progress') this.#progress(write);
    else this.#own(write.communeId).stations.setStatus(write.status);
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

  #started({ playId, broadcast, approvalId, framesTotal, startedAt }: WriteOf<'started'>): void {
    const own = this.#own(broadcast.communeId);
    own.broadcasts.setState(broadcast.id, 'airing');
    const line = { startedAt, framesSent: 0, framesTotal, outcome: 'airing' as const };
    this.#lines.set(playId, own.asAired.open({ ...lineOf(broadcast, approvalId), ...line }));
    const [oldest] = this.#lines.keys();
    if (this.#lines.size > MAX_LINES && oldest) this.#lines.delete(oldest);
  }

  #progress({ communeId, playId, frames }: WriteOf<'progress'>): void {
    const line = this.#lines.get(playId);
    if (line) this.#own(communeId).asAired.progress(line, frames);
  }

  #ended({ playId, broadcast, frames, endedAt, end }: WriteOf<'ended'>): void {
    const outcome = outcomeOf(end);
    const own = this.#own(broadcast.communeId);
    own.broadcasts.setState(broadcast.id, outcome, end === 'held' ? 'held' : null);
    const line = this.#lines.get(playId);
    if (line) own.asAired.close(line, { outcome, endedAt, framesSent: frames });
  }

  #skipped({ broadcast, approvalId, framesTotal, reason }: WriteOf<'skipped'>): void {
    const own = this.#own(broadcast.communeId);
    own.broadcasts.setState(broadcast.id, 'skipped', reason);
    const line = { startedAt: null, framesSent: null, framesTotal, outcome: 'skipped' as const };
    own.asAired.open({ ...lineOf(broadcast, approvalId), ...line, reason });
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

function lineOf(broadcast: Broadcast, approvalId: Id | null) {
  return {
    broadcastId: broadcast.id,
    stationId: broadcast.stationId,
    clipId: broadcast.clipId,
    scriptHash: broadcast.scriptHash,
    approvalId,
    isSample: broadcast.isSample,
    title: broadcast.title,
    plannedAt: broadcast.plannedAt,
    endedAt: null,
    reason: null,
  };
}
