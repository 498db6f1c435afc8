import type { Id, Instant } from '../../content/model/index.js';
import { FRAME_BYTES } from './frames.js';

/** One playing of a clip: its frames as they arrive from the reader, and how far it has sounded. */
export class Play {
  readonly playId: Id;
  readonly title: string;
  readonly frames: number;
  /** When the plan wants the first frame; the rules may allow it later than that. */
  startAt: Instant;
  #validUntil: Instant | null = null;
  readonly #chunks: Buffer[] = [];
  #offset = 0;
  #sent = 0;

  constructor(cue: { playId: Id; title: string; frames: number; startAt: Instant }) {
    this.playId = cue.playId;
    this.title = cue.title;
    this.frames = cue.frames;
    this.startAt = cue.startAt;
  }

  get sent(): number {
    return this.#sent;
  }

  get isComplete(): boolean {
    return this.#sent >= this.frames;
  }

  get hasFrames(): boolean {
    return this.#chunks.length > 0;
  }

  allow(startAt: Instant, validUntil: Instant): void {
    this.startAt = startAt;
    this.#validUntil = validUntil;
  }

  /** A yes of the rules ages: by then a person may have stopped the station. */
  permission(now: Instant): 'none' | 'given' | 'expired' {
    if (this.#validUntil === null) return 'none';
    return now <= this.#validUntil ? 'given' : 'expired';
  }

  revoke(): void {
    this.#validUntil = null;
  }

  add(bytes: Uint8Array): void {
    this.#chunks.push(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  }

  /** At most `limit` frames that follow each other in memory; nothing is copied. */
  take(limit: number): Buffer | null {
    const chunk = this.#chunks[0];
    if (!chunk) return null;
    const end = Math.min(this.#offset + limit * FRAME_BYTES, chunk.byteLength);
    const frames = chunk.subarray(this.#offset, end);
    this.#sent += frames.byteLength / FRAME_BYTES;
    this.#offset = end;
    if (end === chunk.byteLength) {
      this.#chunks.shift();
      this.#offset = 0;
    }
    return frames;
  }
}
