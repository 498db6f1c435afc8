import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { errorSentence, STREAM_FORMAT } from '../../../content/model/index.js';
import { bind } from '../../../content/process/index.js';
import type { StationInfo } from '../protocol.js';
import { ICY_METAINT } from './icy.js';
import { LiveStation } from './live-station.js';

/** More listeners than any commune has loudspeakers; beyond it is an attack. */
const MAX_CONNECTIONS = 2_000;

export interface LiveServerOptions {
  readonly host: string;
  readonly port: number;
  /** Answers `/healthz`: null when well, else one sentence. */
  readonly trouble: () => string | null;
  /** Answers `/live/status.json`. */
  readonly status: () => unknown;
}

/** The built-in listener endpoint: `/live/<station>.mp3`, `/live/status.json`, `/healthz`. */
export class LiveServer {
  readonly #options: LiveServerOptions;
  readonly #server: Server;
  readonly #stations = new Map<string, LiveStation>();

  constructor(options: LiveServerOptions) {
    this.#options = options;
    this.#server = createServer((request, response) => this.#answer(request, response));
    this.#server.maxConnections = MAX_CONNECTIONS;
  }

  /** The sink of a station; closing it ends its listeners and its address. */
  open(info: StationInfo): LiveStation {
    const station = new LiveStation(info, () => this.#stations.delete(info.slug));
    this.#stations.set(info.slug, station);
    return station;
  }

  listeners(slug: string): number {
    return this.#stations.get(slug)?.listeners ?? 0;
  }

  /** @throws LoaError PORT_IN_USE */
  async listen(): Promise<number> {
    const { host, port } = this.#options;
    this.#server.listen({ host, port });
    const listening = () => once(this.#server, 'listening');
    await bind(listening, { port, variable: 'LIVE_PORT', next: port + 1 });
    return (this.#server.address() as AddressInfo).port;
  }

  async close(): Promise<void> {
    if (!this.#server.listening) return;
    const closed = once(this.#server, 'close');
    this.#server.close();
    this.#server.closeAllConnections();
    await closed;
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      this.#text(request, response, 405, 'Chỉ nghe được bằng GET.');
      return;
    }
    const pathname = (request.url ?? '/').split('?', 1)[0] ?? '/';
    if (pathname === '/healthz') {
      this.#health(request, response);
      return;
    }
    if (pathname === '/live/status.json') {
      this.#status(request, response);
      return;
    }
    const slug = /^\/live\/([^/]+)\.mp3$/.exec(pathname)?.[1];
    const station = slug === undefined ? undefined : this.#stations.get(slug);
    if (station) {
      this.#listen(request, response, station);
      return;
    }
    const what = slug === undefined ? 'địa chỉ này' : `kênh phát “${slug}”`;
    this.#text(request, response, 404, errorSentence('NOT_FOUND', { what }));
  }

  #listen(request: IncomingMessage, response: ServerResponse, station: LiveStation): void {
    const wantsIcy = request.headers['icy-metadata'] === '1';
    // The body has no end and no chunk marks: players expect bare MP3 until the connection closes.
    response.useChunkedEncodingByDefault = false;
    response.shouldKeepAlive = false;
    response.writeHead(200, {
      'Content-Type': STREAM_FORMAT.contentType,
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
      'icy-name': headerText(station.info.name),
      'icy-br': String(STREAM_FORMAT.bitrateKbps),
      'icy-pub': '0',
      ...(wantsIcy ? { 'icy-metaint': String(ICY_METAINT) } : {}),
    });
    if (request.method === 'HEAD') {
      response.end();
      return;
    }
    // Not flushed by itself: Node would then send the name as UTF-8 of UTF-8.
    request.socket.setNoDelay(true);
    station.join(response, wantsIcy);
  }

  #health(request: IncomingMessage, response: ServerResponse): void {
    const trouble = this.#options.trouble();
    this.#text(request, response, trouble === null ? 200 : 503, trouble ?? 'ok');
  }

  #status(request: IncomingMessage, response: ServerResponse): void {
    const body = JSON.stringify(this.#options.status());
    response.writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
    response.end(request.method === 'HEAD' ? undefined : body);
  }

  #text(request: IncomingMessage, response: ServerResponse, code: number, text: string): void {
    response.writeHead(code, { 'Content-Type': 'text/plain; charset=utf-8' });
    response.end(request.method === 'HEAD' ? undefined : `${text}\n`);
  }
}

/** Node sends header text as Latin-1; players read the bytes as UTF-8. */
function headerText(text: string): string {
  return Buffer.from(text.replaceAll(/\p{Cc}/gu, ' '), 'utf8').toString('latin1');
}
