import { newId, type Broadcast, type Clock, type Id } from '../../../content/model/index.js';
import type { Change, ChangeTopic, FileStore } from '../../../content/store/index.js';
import type { AirJournal } from '../journal/air-log.js';
import type { ToReader } from '../protocol.js';
import { Desk, newPlay, release, type DeskPlay } from './desk.js';
import { DECIDE_MS, direct, PREPARE_MS, type Direction } from './direct.js';
import { Feeder, type PostToLoop } from './feeder.js';
import { approvalIdFor, heads, type BroadcastFacts, type RundownStore } from './rundown.js';
import { stationInfo } from './station-info.js';
import { StatusBoard } from './status-board.js';

const TICK_MS = 250;
/** Even if the news of a change were lost, the rundown is never older than this. */
const RUNDOWN_MAX_AGE_MS = 2_000;
/** Far more than are begun within the time in which news of them can still arrive. */
const MAX_OURS = 1_000;
const TOPICS: ReadonlySet<ChangeTopic> = new Set<ChangeTopic>([
  'broadcast',
  'station',
  'approval',
  'script',
  'segment',
  'settings',
]);

export interface ReaderOptions {
  readonly rundown: RundownStore;
  readonly journal: AirJournal;
  readonly files: FileStore;
  readonly clock: Clock;
  readonly post: PostToLoop;
}

/** Reads the rundown and the clips ahead, asks the rules at each start, and keeps the log. */
export class Reader {
  readonly #options: ReaderOptions;
  readonly #feeder: Feeder;
  readonly #status: StatusBoard;
  readonly #desks = new Map<Id, Desk>();
  /** Broadcasts begun or skipped here whose log line is not stored yet. */
  readonly #taken = new Set<Id>();
  /** Broadcasts whose rows are being changed by this process: that is no news to it. */
  readonly #ours = new Set<Id>();
  readonly #toRepeat = new Set<Id>();
  #pending: readonly Broadcast[] = [];
  #heads: ReadonlyMap<Id, Broadcast> = new Map();
  #readAt = Number.NEGATIVE_INFINITY;
  #timer: NodeJS.Timeout | null = null;

  constructor(options: ReaderOptions) {
    this.#options = options;
    this.#feeder = new Feeder(options.files, options.post);
    this.#status = new StatusBoard(options.journal);
  }

  start(): void {
    this.#tick();
  }

  /** Another process wrote: look now, not at the next tick. */
  changed(changes: readonly Change[]): void {
    if (!changes.some((change) => this.#isNews(change))) return;
    this.#readAt = Number.NEGATIVE_INFINITY;
    for (const { cue } of this.#desks.values()) if (cue?.said === 'go') cue.said = 'doubt';
    this.#tick();
  }

  receive(message: Exclude<ToReader, { kind: 'stop' }>): void {
    if (message.kind === 'progress') this.#progress(message);
    else if (message.kind === 'status') this.#status.report(message, this.#desks);
    else this.#hear(message);
  }

  #hear(message: Extract<ToReader, { playId: Id }>): void {
    const desk = this.#desks.get(message.stationId);
    const play = desk?.find(message.playId);
    if (!desk || !play) return;
    if (message.kind === 'started') this.#started(desk, play, message);
    else if (message.kind === 'ended') this.#ended(desk, play, message);
    else play.said = 'nothing';
    this.#direct(desk, this.#options.clock());
  }

  /** The store knows now; only what is to be aired again must be read back from it. */
  stored(broadcastIds: readonly Id[]): void {
    const over = new Set(broadcastIds);
    this.#pending = this.#pending.filter((one) => !over.has(one.id));
    for (const id of broadcastIds) {
      this.#taken.delete(id);
      if (this.#toRepeat.delete(id)) this.#readAt = Number.NEGATIVE_INFINITY;
    }
  }

  stop(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#desks.forEach((desk) => {
      if (desk.cue) release(desk.cue);
      if (desk.current) release(desk.current);
    });
  }

  #tick(): void {
    const now = this.#options.clock();
    if (Math.abs(now - this.#readAt) > RUNDOWN_MAX_AGE_MS) this.#read(now);
    let wakeIn = TICK_MS;
    for (const desk of this.#desks.values()) {
      this.#direct(desk, now);
      wakeIn = Math.min(wakeIn, untilDecision(desk, this.#head(desk), now));
    }
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#tick(), wakeIn);
  }

  #direct(desk: Desk, now: number): void {
    const directions = direct({
      state: desk.state,
      held: desk.station.heldAt !== null,
      head: this.#head(desk),
      now,
      factsOf: (broadcast) => this.#freshFacts(desk, broadcast),
    });
    directions.forEach((direction) => this.#obey(desk, direction));
  }

  #freshFacts(desk: Desk, broadcast: Broadcast): BroadcastFacts | null {
    const facts = this.#options.rundown.facts(broadcast);
    if (desk.cue?.broadcast.id === broadcast.id) desk.cue.facts = facts;
    return facts;
  }

  #head(desk: Desk): Broadcast | null {
    return this.#heads.get(desk.station.id) ?? null;
  }

  #isNews({ topic, ref }: Change): boolean {
    if (!TOPICS.has(topic)) return false;
    if (topic !== 'broadcast' || !this.#ours.has(ref)) return true;
    return false;
  }

  #take(broadcastId: Id): void {
    this.#taken.add(broadcastId);
    this.#ours.add(broadcastId);
    const [oldest] = this.#ours;
    if (this.#ours.size > MAX_OURS && oldest) this.#ours.delete(oldest);
    this.#heads = heads(this.#pending, this.#taken);
  }

  #obey(desk: Desk, direction: Direction): void {
    const { post } = this.#options;
    const stationId = desk.station.id;
    if (direction.kind === 'cut') {
      post({ kind: 'drop', stationId, playId: direction.playId, why: 'held' });
    } else if (direction.kind === 'drop-cue') {
      this.#dropCue(desk);
    } else if (direction.kind === 'skip') {
      this.#skip(desk, direction.broadcast, direction.reason);
    } else if (direction.kind === 'prepare') {
      this.#prepare(desk, newPlay(newId(), direction.broadcast, direction.startAt));
    } else if (desk.cue) {
      const { playId } = desk.cue;
      desk.cue.said = 'go';
      post({ ...direction, stationId, playId });
    }
  }

  #prepare(desk: Desk, play: DeskPlay): void {
    desk.cue = play;
    play.facts = this.#options.rundown.facts(play.broadcast);
    this.#feeder.prepare(play, play.facts).then(
      () => {
        this.#feed(desk, play);
        this.#direct(desk, this.#options.clock());
      },
      (error: unknown) => this.#damaged(desk, play, error),
    );
  }

  #feed(desk: Desk, play: DeskPlay): void {
    this.#feeder.feed(play).catch((error: unknown) => this.#damaged(desk, play, error));
  }

  #damaged(desk: Desk, play: DeskPlay, error: unknown): void {
    if (play.gone) return;
    const { post } = this.#options;
    post({ kind: 'log', level: 'error', text: `${play.broadcast.title}: ${String(error)}` });
    const stationId = desk.station.id;
    if (desk.cue === play) this.#skip(desk, play.broadcast, 'file-damaged');
    else post({ kind: 'drop', stationId, playId: play.playId, why: 'file-damaged' });
  }

  #skip(desk: Desk, broadcast: Broadcast, reason: Extract<Direction, { kind: 'skip' }>['reason']) {
    const facts = this.#options.rundown.facts(broadcast);
    if (desk.cue?.broadcast.id === broadcast.id) this.#dropCue(desk);
    this.#take(broadcast.id);
    const approvalId = approvalIdFor(broadcast, facts);
    const framesTotal = facts?.clip?.streamFrames ?? 0;
    this.#options.journal.add({ kind: 'skipped', broadcast, approvalId, framesTotal, reason });
  }

  #dropCue(desk: Desk): void {
    if (!desk.cue) return;
    const { playId } = desk.cue;
    release(desk.cue);
    desk.cue = null;
    this.#options.post({ kind: 'drop', stationId: desk.station.id, playId, why: 'withdrawn' });
  }

  #started(desk: Desk, play: DeskPlay, started: Extract<ToReader, { kind: 'started' }>): void {
    const { at: startedAt, dueAt } = started;
    desk.cue = null;
    desk.current = play;
    Object.assign(play, { startedAt, dueAt });
    const { playId, broadcast, facts } = play;
    this.#take(broadcast.id);
    const framesTotal = play.clip?.frames ?? 0;
    const approvalId = approvalIdFor(broadcast, facts);
    const start = { playId, broadcast, approvalId, framesTotal, startedAt };
    this.#options.journal.add({ kind: 'started', ...start });
    this.#feed(desk, play);
    this.#status.show(desk);
  }

  #ended(desk: Desk, play: DeskPlay, ended: Extract<ToReader, { kind: 'ended' }>): void {
    release(play);
    desk.current = null;
    const { playId, broadcast } = play;
    const { frames, at: endedAt, end } = ended;
    if (end !== 'complete' && end !== 'held') this.#toRepeat.add(broadcast.id);
    this.#options.journal.add({ kind: 'ended', playId, broadcast, frames, endedAt, end });
    this.#status.show(desk);
  }

  #progress({ plays }: Extract<ToReader, { kind: 'progress' }>): void {
    const writes = plays.flatMap(({ stationId, playId, frames }) => {
      const desk = this.#desks.get(stationId);
      const play = desk?.find(playId);
      if (!desk || !play) return [];
      play.played = frames;
      this.#feed(desk, play);
      const { communeId } = desk.station;
      return [{ kind: 'progress' as const, communeId, playId, frames }];
    });
    this.#options.journal.latest(writes);
  }

  #read(now: number): void {
    const { rundown, post } = this.#options;
    this.#readAt = now;
    this.#pending = rundown.pending(now + PREPARE_MS + RUNDOWN_MAX_AGE_MS);
    this.#heads = heads(this.#pending, this.#taken);
    const stations = rundown.stations();
    const changed =
      stations.length !== this.#desks.size || stations.some((one) => !this.#knows(one.id));
    for (const id of this.#desks.keys()) {
      if (!stations.some((station) => station.id === id)) this.#desks.delete(id);
    }
    for (const station of stations) {
      const desk = this.#desks.get(station.id);
      if (desk) desk.station = station;
      else this.#desks.set(station.id, new Desk(station));
    }
    if (changed) post({ kind: 'stations', stations: stations.map(stationInfo) });
  }

  #knows(stationId: Id): boolean {
    return this.#desks.has(stationId);
  }
}

function untilDecision(desk: Desk, head: Broadcast | null, now: number): number {
  if (!head || !desk.cue) return TICK_MS;
  const startAt = Math.max(head.plannedAt, desk.state.current?.endsAt ?? 0);
  const wait = startAt - DECIDE_MS - now;
  return wait > 0 ? wait : TICK_MS;
}
