import type { Instant } from '../../content/model/index.js';
import { BLOCK_FRAMES, FRAME_BYTES, FRAME_MS, SILENCE } from './frames.js';
import { Play } from './play.js';
import type { CutReason, PlayEnd, StationInfo, ToLoop, ToReader } from './protocol.js';
import type { StreamSink } from './stream-sink.js';

/** Milliseconds of the monotonic clock. */
export type Mono = number;

/** After a longer pause of the whole machine the stream goes on from now: no burst of old frames. */
const MAX_CATCH_UP_MS = 2_000;
/** A clip whose frames stop coming for so long is given up and aired again from its beginning. */
const MAX_STARVED_FRAMES = 200;
/** Rounding of two clocks must not cost a whole frame; a part of a frame. */
const START_SLACK = 0.05;

type Cue = Extract<ToLoop, { kind: 'cue' }>;
type Go = Extract<ToLoop, { kind: 'go' }>;

interface Moment {
  readonly mono: Mono;
  readonly wall: Instant;
}

/**
 * The endless stream of one station: silence, and clips switched in at a frame. It owns no timer:
 * the loop calls `advance` when `wakeAt` has come. A block is never longer than to the next start,
 * and a clip's first frame is never handed out before its time.
 */
export class StationStream {
  readonly info: StationInfo;
  readonly #phase: number;
  readonly #post: (message: ToReader) => void;
  readonly #sinks: readonly StreamSink[];
  #epoch: Mono;
  #next = 0;
  #starved = 0;
  #title: string | null = null;
  #cue: Play | null = null;
  #current: Play | null = null;
  #soundingSince: Instant | null = null;

  constructor(options: {
    readonly info: StationInfo;
    readonly epoch: Mono;
    /** Which of the frames of a block this station wakes at, so that stations take turns. */
    readonly phase: number;
    readonly sinks: readonly StreamSink[];
    readonly post: (message: ToReader) => void;
  }) {
    this.info = options.info;
    this.#epoch = options.epoch;
    this.#phase = options.phase % BLOCK_FRAMES;
    this.#sinks = options.sinks;
    this.#post = options.post;
  }

  get wakeAt(): Mono {
    return this.#epoch + this.#next * FRAME_MS;
  }

  get title(): string | null {
    return this.#current?.title ?? null;
  }

  get soundingSince(): Instant | null {
    return this.#soundingSince;
  }

  get progress(): { readonly playId: string; readonly frames: number } | null {
    return this.#current && { playId: this.#current.playId, frames: this.#current.sent };
  }

  cue(cue: Cue): void {
    this.#cue = new Play(cue);
  }

  chunk(playId: string, bytes: Uint8Array): void {
    this.#find(playId)?.add(bytes);
  }

  go(go: Go): void {
    if (this.#cue?.playId === go.playId) this.#cue.allow(go.startAt, go.validUntil);
  }

  drop(playId: string, why: CutReason, now: Instant): void {
    if (this.#cue?.playId === playId) this.#cue = null;
    if (this.#current?.playId === playId) this.#end(why, now);
  }

  /** The reader is gone, and with it the rules: nothing it allowed may go on. */
  dropAll(why: CutReason, now: Instant): void {
    this.#cue = null;
    if (this.#current) this.#end(why, now);
  }

  close(): void {
    this.#sinks.forEach((sink) => sink.close());
  }

  advance(moment: Moment): void {
    const behind = moment.mono - this.wakeAt;
    if (behind > MAX_CATCH_UP_MS) this.#epoch += behind;
    const due = Math.floor((moment.mono - this.#epoch + 0.5) / FRAME_MS) + 1;
    if (this.#next >= due) return;
    const limit = this.#blockEnd(due);
    while (this.#next < limit) {
      if (!this.#step(moment, due, limit)) return;
    }
  }

  /** Sends some frames; false when the rest of the block must wait for its own time. */
  #step(moment: Moment, due: number, limit: number): boolean {
    if (this.#current) return this.#playOn(this.#current, moment, due, limit);
    if (!this.#cue) return this.#silence(limit - this.#next);
    const start = this.#startFrame(this.#cue, moment);
    if (start > this.#next) return this.#silence(Math.min(limit, start) - this.#next);
    if (this.#next >= due) return false;
    if (this.#mayStart(this.#cue, moment)) this.#start(this.#cue, moment);
    else this.#silence(1);
    return true;
  }

  #playOn(play: Play, moment: Moment, due: number, limit: number): boolean {
    const frames = play.take(limit - this.#next);
    if (frames) {
      this.#starved = 0;
      this.#write(frames, play.title);
      if (play.isComplete) this.#end('complete', moment.wall);
      return true;
    }
    // Nothing to send ahead of time: the chunk may still come before the next frame is due.
    if (this.#next >= due) return false;
    this.#starved += 1;
    this.#write(SILENCE.subarray(0, FRAME_BYTES), play.title);
    if (this.#starved > MAX_STARVED_FRAMES) this.#end('starved', moment.wall);
    return true;
  }

  #mayStart(cue: Play, moment: Moment): boolean {
    if (!cue.hasFrames) return false;
    const permission = cue.permission(moment.wall);
    if (permission === 'expired') {
      cue.revoke();
      this.#post({ kind: 'expired', stationId: this.info.id, playId: cue.playId });
    }
    return permission === 'given';
  }

  #start(cue: Play, moment: Moment): void {
    this.#current = cue;
    this.#cue = null;
    this.#starved = 0;
    this.#soundingSince = moment.wall;
    const { playId } = cue;
    const { wall: at, mono } = moment;
    const dueAt = Math.floor(at - (mono - this.wakeAt));
    this.#post({ kind: 'started', stationId: this.info.id, playId, at, dueAt });
  }

  #end(end: PlayEnd, at: Instant): void {
    const play = this.#current;
    if (!play) return;
    this.#current = null;
    this.#soundingSince = null;
    const { playId, sent: frames } = play;
    this.#post({ kind: 'ended', stationId: this.info.id, playId, at, frames, end });
  }

  #silence(frames: number): true {
    this.#write(SILENCE.subarray(0, frames * FRAME_BYTES), this.info.idleTitle);
    return true;
  }

  #write(frames: Buffer, title: string): void {
    if (title !== this.#title) {
      this.#title = title;
      for (const sink of this.#sinks) sink.title(title);
    }
    for (const sink of this.#sinks) sink.write(frames);
    this.#next += frames.byteLength / FRAME_BYTES;
  }

  #blockEnd(due: number): number {
    const past = (due - 1 - this.#phase + BLOCK_FRAMES) % BLOCK_FRAMES;
    return Math.min(due - 1 - past + BLOCK_FRAMES, this.#next + BLOCK_FRAMES);
  }

  #startFrame(cue: Play, moment: Moment): number {
    const startMono = cue.startAt - moment.wall + moment.mono;
    return Math.ceil((startMono - this.#epoch) / FRAME_MS - START_SLACK);
  }

  #find(playId: string): Play | null {
    if (this.#current?.playId === playId) return this.#current;
    return this.#cue?.playId === playId ? this.#cue : null;
  }
}
