import type { Clock, Id } from '../../content/model/index.js';
import { BLOCK_FRAMES, FRAME_MS, TURN_FRAMES } from './frames.js';
import type { PlayProgress, StationInfo, ToLoop, ToReader } from './protocol.js';
import { StationStream, type Mono } from './station-stream.js';
import type { StreamSink } from './stream-sink.js';

/** With nothing to do for so long the loop still looks, in case a timer was lost to a suspend. */
const MAX_SLEEP_MS = 250;
const PROGRESS_MS = 1_000;
const BLOCK_MS = BLOCK_FRAMES * FRAME_MS;

export interface FrameLoopOptions {
  readonly clock: Clock;
  /** Milliseconds that never jump, whatever is done to the wall clock. */
  readonly monotonic: () => Mono;
  readonly post: (message: ToReader) => void;
  readonly sinksFor: (info: StationInfo) => readonly StreamSink[];
}

/**
 * Paces every station on the monotonic clock. It makes no call to a database or a file: what it
 * needs comes as messages, what it knows goes as messages.
 */
export class FrameLoop {
  readonly #options: FrameLoopOptions;
  readonly #stations = new Map<Id, StationStream>();
  readonly #epoch: Mono;
  #timer: NodeJS.Timeout | null = null;
  #progressAt: Mono = 0;
  #added = 0;

  constructor(options: FrameLoopOptions) {
    this.#options = options;
    // Whole minutes are whole numbers of frames: with this phase a clip starts on its minute.
    this.#epoch = options.monotonic() - (options.clock() % FRAME_MS);
  }

  get stations(): readonly StationStream[] {
    return [...this.#stations.values()];
  }

  start(): void {
    this.#timer ??= setTimeout(() => this.#tick(), 0);
  }

  stop(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    this.#stations.forEach((station) => station.close());
    this.#stations.clear();
  }

  receive(message: ToLoop): void {
    if (message.kind === 'log' || message.kind === 'stopped') return;
    if (message.kind === 'stations') {
      this.#setStations(message.stations);
      return;
    }
    const station = this.#stations.get(message.stationId);
    if (!station) return;
    if (message.kind === 'cue') station.cue(message);
    if (message.kind === 'chunk') station.chunk(message.playId, message.bytes);
    if (message.kind === 'go') station.go(message);
    if (message.kind === 'drop') station.drop(message.playId, message.why, this.#options.clock());
  }

  /** Cuts everything: without its reader, or on the way down, nothing allowed earlier may go on. */
  cutAll(why: 'reader-lost' | 'shutdown'): void {
    const now = this.#options.clock();
    this.#stations.forEach((station) => station.dropAll(why, now));
  }

  #setStations(wanted: readonly StationInfo[]): void {
    const ids = new Set(wanted.map((info) => info.id));
    for (const [id, station] of this.#stations) {
      if (ids.has(id)) continue;
      station.close();
      this.#stations.delete(id);
    }
    wanted.filter((info) => !this.#stations.has(info.id)).forEach((info) => this.#add(info));
  }

  #add(info: StationInfo): void {
    const now = this.#options.monotonic();
    const past = Math.floor((now - this.#epoch) / BLOCK_MS) * BLOCK_MS;
    const station = new StationStream({
      info,
      epoch: this.#epoch + past,
      phase: (this.#added * TURN_FRAMES) % BLOCK_FRAMES,
      sinks: this.#options.sinksFor(info),
      post: this.#options.post,
    });
    this.#added += 1;
    this.#stations.set(info.id, station);
  }

  #tick(): void {
    const { monotonic, clock } = this.#options;
    const mono = monotonic();
    const moment = { mono, wall: clock() };
    let wakeAt = mono + MAX_SLEEP_MS;
    for (const station of this.#stations.values()) {
      if (station.wakeAt <= mono + 0.5) station.advance(moment);
      wakeAt = Math.min(wakeAt, station.wakeAt);
    }
    if (mono >= this.#progressAt) this.#reportProgress(mono);
    this.#timer = setTimeout(() => this.#tick(), Math.max(0, wakeAt - monotonic()));
  }

  #reportProgress(mono: Mono): void {
    this.#progressAt = mono + PROGRESS_MS;
    const plays: PlayProgress[] = [];
    for (const station of this.#stations.values()) {
      const progress = station.progress;
      if (progress) plays.push({ stationId: station.info.id, ...progress });
    }
    if (plays.length > 0) {
      this.#options.post({ kind: 'progress', plays, at: this.#options.clock() });
    }
  }
}
