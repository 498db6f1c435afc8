import { connect, type Socket } from 'node:net';
import { STREAM_FORMAT } from '../../../content/model/index.js';
import type { IcecastAddress } from './address.js';

export type Refusal = 'unreachable' | 'unauthorized' | 'mount-busy' | 'lost';

export interface SourceEvents {
  readonly open: () => void;
  /** Told once; the connection is over. */
  readonly failed: (refusal: Refusal, detail: string) => void;
}

const ANSWER_LIMIT_MS = 10_000;
const MAX_HEAD_BYTES = 8 * 1024;

/**
 * One PUT to a mount, on a socket of our own: Node would send the body in chunks, whose marks
 * Icecast 2.4 copies into the audio.
 */
export class SourceConnection {
  readonly #socket: Socket;
  readonly #events: SourceEvents;
  #head = '';
  #open = false;
  #over = false;

  constructor(address: IcecastAddress, mount: string, name: string, events: SourceEvents) {
    this.#events = events;
    this.#socket = connect({ host: address.host, port: address.port });
    this.#socket.setNoDelay(true);
    this.#socket.setTimeout(ANSWER_LIMIT_MS, () => this.fail('unreachable', 'no answer'));
    this.#socket.once('connect', () => this.#socket.write(requestHead(address, mount, name)));
    this.#socket.on('data', (bytes: Buffer) => this.#answer(bytes.toString('latin1')));
    this.#socket.on('error', (error) => this.#gone(error.message));
    this.#socket.on('close', () => this.#gone('closed'));
  }

  get isOpen(): boolean {
    return this.#open && !this.#over;
  }

  get behindBytes(): number {
    return this.#socket.writableLength;
  }

  write(frames: Buffer): void {
    this.#socket.write(frames);
  }

  fail(refusal: Refusal, detail: string): void {
    if (this.#over) return;
    this.#over = true;
    this.#socket.destroy();
    this.#events.failed(refusal, detail);
  }

  close(): void {
    this.#over = true;
    // FIN, not RST: the mount is free for the next source at once.
    this.#socket.end();
    this.#socket.setTimeout(1_000, () => this.#socket.destroy());
  }

  #gone(detail: string): void {
    this.fail(this.#open ? 'lost' : 'unreachable', detail);
  }

  #answer(text: string): void {
    if (this.#open || this.#over) return;
    this.#head += text;
    if (this.#head.length > MAX_HEAD_BYTES) {
      this.fail('unreachable', 'not an Icecast');
      return;
    }
    const status = /^HTTP\/1\.[01] (\d{3}) ?([^\r\n]*)\r?\n/.exec(this.#head);
    if (!status) return;
    if (status[1] === '100') {
      this.#afterContinue();
      return;
    }
    if (status[1] !== '200') {
      this.fail(refusalOf(status[1]), `${status[1]} ${status[2]}`);
      return;
    }
    this.#open = true;
    this.#socket.setTimeout(0);
    this.#events.open();
  }

  #afterContinue(): void {
    const end = this.#head.indexOf('\r\n\r\n');
    if (end < 0) return;
    const rest = this.#head.slice(end + 4);
    this.#head = '';
    this.#answer(rest);
  }
}

function refusalOf(status: string | undefined): Refusal {
  if (status === '401') return 'unauthorized';
  return status === '403' ? 'mount-busy' : 'unreachable';
}

function requestHead(address: IcecastAddress, mount: string, name: string): Buffer {
  const headers: readonly (readonly [string, string])[] = [
    ['Host', `${address.host}:${address.port}`],
    ['Authorization', address.authorization],
    ['User-Agent', 'LoaBan'],
    ['Content-Type', STREAM_FORMAT.contentType],
    ['Ice-Public', '0'],
    ['Ice-Name', name.replaceAll(/\p{Cc}/gu, ' ')],
    ['Ice-Audio-Info', `ice-bitrate=${STREAM_FORMAT.bitrateKbps}`],
  ];
  const lines = headers.map(([key, value]) => `${key}: ${value}`);
  return Buffer.from([`PUT ${mount} HTTP/1.1`, ...lines, '', ''].join('\r\n'), 'utf8');
}
