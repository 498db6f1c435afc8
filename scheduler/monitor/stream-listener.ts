import { get, type ClientRequest, type IncomingMessage } from 'node:http';
import { MONITOR_AGENT, STREAM_FORMAT, type Clock } from '../../content/model/index.js';
import type { Measured } from './judge.js';

const RETRY_MS = 3_000;
const SILENT_FOR_MS = 10_000;
/** The first seconds hold the burst on connecting, which says nothing about the pace. */
const SETTLE_MS = 4_000;
const WINDOW_MS = 20_000;
const HEAD = Buffer.from([0xff, 0xfb, 0x54, 0xc4]);

interface Mark {
  readonly at: number;
  readonly bytes: number;
}

/** Listens to one stream as a village does, for as long as it lives; connects again when cut off. */
export class StreamListener {
  readonly #url: string;
  readonly #clock: Clock;
  #request: ClientRequest | null = null;
  #retry: NodeJS.Timeout | null = null;
  #connectedAt: number | null = null;
  #marks: Mark[] = [];
  #bytes = 0;
  #rest: Buffer = Buffer.alloc(0);
  #lastSoundAt: number | null = null;
  #closed = false;

  constructor(url: string, clock: Clock) {
    this.#url = url;
    this.#clock = clock;
    this.#connect();
  }

  get measured(): Measured {
    return {
      connected: this.#connectedAt !== null,
      bytesPerSecond: this.#pace(),
      lastSoundAt: this.#lastSoundAt,
    };
  }

  close(): void {
    this.#closed = true;
    if (this.#retry) clearTimeout(this.#retry);
    this.#request?.destroy();
  }

  #connect(): void {
    const headers = { 'user-agent': MONITOR_AGENT };
    const request = get(this.#url, { agent: false, headers }, (response) => this.#opened(response));
    request.setTimeout(SILENT_FOR_MS, () => request.destroy());
    request.on('error', () => request.destroy());
    request.once('close', () => this.#over());
    this.#request = request;
  }

  #opened(response: IncomingMessage): void {
    response.on('error', () => response.destroy());
    if (response.statusCode !== 200) {
      response.destroy();
      return;
    }
    this.#connectedAt = performance.now();
    response.on('data', (bytes: Buffer) => this.#heard(bytes));
  }

  #over(): void {
    this.#connectedAt = null;
    this.#marks = [];
    this.#rest = Buffer.alloc(0);
    if (this.#closed) return;
    this.#retry = setTimeout(() => this.#connect(), RETRY_MS);
  }

  #heard(bytes: Buffer): void {
    const now = performance.now();
    this.#bytes += bytes.byteLength;
    this.#marks.push({ at: now, bytes: this.#bytes });
    while ((this.#marks[0]?.at ?? now) < now - WINDOW_MS) this.#marks.shift();
    const all = Buffer.concat([this.#rest, bytes]);
    const { rest, sounds } = scan(all);
    this.#rest = rest;
    if (sounds) this.#lastSoundAt = this.#clock();
  }

  #pace(): number | null {
    const settled = (this.#connectedAt ?? Number.POSITIVE_INFINITY) + SETTLE_MS;
    const marks = this.#marks.filter((mark) => mark.at >= settled);
    const [first, last] = [marks[0], marks.at(-1)];
    if (!first || !last || last.at - first.at < 5_000) return null;
    return ((last.bytes - first.bytes) / (last.at - first.at)) * 1_000;
  }
}

/** Whole frames of the bytes: a frame of our silence is its head and zeros, and nothing else is. */
export function scan(bytes: Buffer): { readonly rest: Buffer; readonly sounds: boolean } {
  const { frameBytes } = STREAM_FORMAT;
  const start = Math.max(0, bytes.indexOf(HEAD.subarray(0, 2)));
  const whole = start + Math.floor((bytes.byteLength - start) / frameBytes) * frameBytes;
  for (let at = start; at < whole; at += frameBytes) {
    const frame = bytes.subarray(at + HEAD.byteLength, at + frameBytes);
    if (frame.some((byte) => byte !== 0)) return { rest: bytes.subarray(whole), sounds: true };
  }
  return { rest: bytes.subarray(whole), sounds: false };
}
