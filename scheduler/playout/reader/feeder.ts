import { clipFile, type FileStore } from '../../../content/store/index.js';
import type { ToLoop } from '../protocol.js';
import { ClipReader, FileDamaged } from './clip-reader.js';
import { wantsFrames, type DeskPlay } from './desk.js';
import type { BroadcastFacts } from './rundown.js';

export type PostToLoop = (message: ToLoop, transfer?: readonly ArrayBuffer[]) => void;

/** Verifies clips and hands their frames to the loop, a bounded way ahead of the air. */
export class Feeder {
  readonly #files: FileStore;
  readonly #post: PostToLoop;
  #opening: Promise<unknown> = Promise.resolve();

  constructor(files: FileStore, post: PostToLoop) {
    this.#files = files;
    this.#post = post;
  }

  /**
   * Verifies the file and gives its first chunks to the loop. One file after another: a hundred
   * stations that start at the same minute must not read a hundred files at once.
   *
   * @throws FileDamaged
   */
  prepare(play: DeskPlay, facts: BroadcastFacts | null): Promise<void> {
    const turn = this.#opening.then(() => this.#prepare(play, facts));
    this.#opening = turn.catch(() => {});
    return turn;
  }

  /** @throws FileDamaged */
  async feed(play: DeskPlay): Promise<void> {
    if (play.feeding) return;
    play.feeding = true;
    try {
      while (wantsFrames(play)) await this.#next(play);
    } finally {
      play.feeding = false;
    }
  }

  async #prepare(play: DeskPlay, facts: BroadcastFacts | null): Promise<void> {
    if (play.gone) return;
    const file = facts?.clip && clipFile(facts.clip, 'stream-mp3');
    if (!file) throw new FileDamaged('the clip has no stream file');
    const clip = await ClipReader.open(this.#files.localPath(file.hash), file.hash);
    if (isGone(play)) return clip.close();
    play.clip = clip;
    const { playId, broadcast, startAt } = play;
    const cue = { stationId: broadcast.stationId, playId, title: broadcast.title, startAt };
    this.#post({ kind: 'cue', ...cue, frames: clip.frames });
    await this.#next(play);
    play.ready = true;
  }

  async #next(play: DeskPlay): Promise<void> {
    const bytes = await play.clip?.next();
    if (!bytes || isGone(play)) return;
    const { stationId } = play.broadcast;
    this.#post({ kind: 'chunk', stationId, playId: play.playId, bytes }, [
      bytes.buffer as ArrayBuffer,
    ]);
  }
}

/** Read through a function: it changes while a file is awaited. */
function isGone(play: DeskPlay): boolean {
  return play.gone;
}
