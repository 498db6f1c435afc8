import type { ServerResponse } from 'node:http';
import { MONITOR_AGENT, STREAM_FORMAT } from '../../../content/model/index.js';
import type { StationInfo } from '../protocol.js';
import type { StreamSink } from '../stream-sink.js';
import { icyBlock, IcyInserter } from './icy.js';

/** Sent at once to who connects, so that a player has something to start with. */
const BURST_BYTES = 1.5 * STREAM_FORMAT.bytesPerSecond;
/** A listener so far behind has lost its network; keeping its bytes would cost us ours. */
const MAX_BEHIND_BYTES = 20 * STREAM_FORMAT.bytesPerSecond;

class Listener {
  /** Our own ear is none. */
  readonly isPerson: boolean;
  readonly #response: ServerResponse;
  readonly #icy: IcyInserter | null;

  constructor(response: ServerResponse, icy: IcyInserter | null) {
    this.isPerson = response.req.headers['user-agent'] !== MONITOR_AGENT;
    this.#response = response;
    this.#icy = icy;
  }

  title(block: Buffer): void {
    this.#icy?.title(block);
  }

  send(frames: Buffer): void {
    if (this.#response.writableLength > MAX_BEHIND_BYTES) {
      this.#response.destroy();
      return;
    }
    if (this.#icy) this.#icy.pass(frames, (bytes) => void this.#response.write(bytes));
    else this.#response.write(frames);
  }

  close(): void {
    this.#response.end();
  }
}

/** One station at the built-in endpoint: its listeners and what they just heard. */
export class LiveStation implements StreamSink {
  readonly info: StationInfo;
  readonly #listeners = new Set<Listener>();
  readonly #recent: Buffer[] = [];
  #recentBytes = 0;
  #titleBlock: Buffer;
  #onClose: () => void;

  constructor(info: StationInfo, onClose: () => void) {
    this.info = info;
    this.#titleBlock = icyBlock(info.idleTitle);
    this.#onClose = onClose;
  }

  get listeners(): number {
    return [...this.#listeners].filter(({ isPerson }) => isPerson).length;
  }

  write(frames: Buffer): void {
    this.#remember(frames);
    for (const listener of this.#listeners) listener.send(frames);
  }

  title(title: string): void {
    this.#titleBlock = icyBlock(title);
    for (const listener of this.#listeners) listener.title(this.#titleBlock);
  }

  /** The response has its headers; from here it belongs to this station until it closes. */
  join(response: ServerResponse, wantsIcy: boolean): void {
    const listener = new Listener(response, wantsIcy ? new IcyInserter(this.#titleBlock) : null);
    response.once('close', () => this.#listeners.delete(listener));
    response.on('error', () => response.destroy());
    this.#listeners.add(listener);
    if (this.#recent.length > 0) listener.send(Buffer.concat(this.#recent));
  }

  close(): void {
    this.#listeners.forEach((listener) => listener.close());
    this.#onClose();
  }

  #remember(frames: Buffer): void {
    this.#recent.push(frames);
    this.#recentBytes += frames.byteLength;
    const first = this.#recent[0];
    if (first && this.#recentBytes - first.byteLength >= BURST_BYTES) {
      this.#recent.shift();
      this.#recentBytes -= first.byteLength;
    }
  }
}
