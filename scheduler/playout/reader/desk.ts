import type { Broadcast, Id, Instant, Station } from '../../../content/model/index.js';
import { AHEAD_FRAMES, CHUNK_FRAMES, FRAME_MS } from '../frames.js';
import type { CueState, StationState } from './direct.js';
import type { ClipReader } from './clip-reader.js';
import type { BroadcastFacts } from './rundown.js';

/** Enough to begin with: the rest is read while it sounds. */
const CUE_FRAMES = CHUNK_FRAMES;

/** One playing of a broadcast as the reader sees it. */
export interface DeskPlay {
  readonly playId: Id;
  readonly broadcast: Broadcast;
  startAt: Instant;
  said: CueState['said'];
  /** What the rules were last asked with: the log names the approval of that moment. */
  facts: BroadcastFacts | null;
  clip: ClipReader | null;
  /** True once the loop has its first chunks. */
  ready: boolean;
  startedAt: Instant | null;
  /** When its first frame was due on the stream's own clock: there the next clip joins on. */
  dueAt: Instant | null;
  /** Frames the loop has sent on, as it last said. */
  played: number;
  feeding: boolean;
  gone: boolean;
}

/** What the reader holds for one station: what sounds, and what is next. */
export class Desk {
  station: Station;
  current: DeskPlay | null = null;
  cue: DeskPlay | null = null;

  constructor(station: Station) {
    this.station = station;
  }

  get state(): StationState {
    const { current, cue } = this;
    return {
      current: current && { playId: current.playId, endsAt: endOf(current) },
      cue: cue && {
        broadcast: cue.broadcast,
        playId: cue.playId,
        ready: cue.ready,
        said: cue.said,
      },
    };
  }

  find(playId: Id): DeskPlay | null {
    if (this.current?.playId === playId) return this.current;
    return this.cue?.playId === playId ? this.cue : null;
  }
}

export function newPlay(playId: Id, broadcast: Broadcast, startAt: Instant): DeskPlay {
  return {
    playId,
    broadcast,
    startAt,
    said: 'nothing',
    facts: null,
    clip: null,
    ready: false,
    startedAt: null,
    dueAt: null,
    played: 0,
    feeding: false,
    gone: false,
  };
}

export function wantsFrames(play: DeskPlay): boolean {
  if (play.gone || !play.clip || play.clip.isAtEnd) return false;
  const ahead = play.startedAt === null ? CUE_FRAMES : AHEAD_FRAMES;
  return play.clip.framesRead - play.played < ahead;
}

export function release(play: DeskPlay): void {
  play.gone = true;
  void play.clip?.close().catch(() => {});
}

function endOf(play: DeskPlay): Instant {
  return (play.dueAt ?? play.startAt) + (play.clip?.frames ?? 0) * FRAME_MS;
}
