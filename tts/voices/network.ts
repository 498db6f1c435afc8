/** The way to a voice's host: mirror, proxies, a bounded number of redirects, limits on waiting. */
import { EnvHttpProxyAgent, request, type Dispatcher } from 'undici';

export interface NetworkOptions {
  /** Base address that stands for the host of every address: `http://may-chu-xa:8090/giong`. */
  readonly mirror?: string | undefined;
  /** Another certificate authority than the system's, in PEM. */
  readonly ca?: string | undefined;
  /** As the variables of the same names say. */
  readonly httpProxy?: string | undefined;
  readonly httpsProxy?: string | undefined;
  readonly noProxy?: string | undefined;
}

/** Milliseconds, except where it says else. */
export interface NetworkLimits {
  readonly connectMs: number;
  /** Until the first line of an answer. */
  readonly answerMs: number;
  /** So many bytes must come in each such stretch of time. */
  readonly stallMs: number;
  readonly stallBytes: number;
  readonly redirects: number;
  /** Waits before trying again after an attempt that brought nothing. */
  readonly retryMs: readonly number[];
}

export const NETWORK_LIMITS: NetworkLimits = {
  connectMs: 15_000,
  answerMs: 30_000,
  stallMs: 60_000,
  stallBytes: 65_536,
  redirects: 5,
  retryMs: [1_000, 4_000],
};

export interface Answer {
  readonly status: number;
  header(name: string): string | undefined;
  readonly body: Dispatcher.ResponseData['body'];
  /** Of the last address asked, for sentences. */
  readonly host: string;
}

/** Why an answer is no use, in words for people. */
export class RefusedAnswer extends Error {
  override readonly name = 'RefusedAnswer';
}

/** The line, the proxy or the host, not the file, is at fault. */
export class CutOff extends Error {
  override readonly name = 'CutOff';
}

export class Network {
  readonly limits: NetworkLimits;
  readonly #mirror: string | undefined;
  readonly #dispatcher: Dispatcher;

  constructor(options: NetworkOptions = {}, limits: NetworkLimits = NETWORK_LIMITS) {
    this.limits = limits;
    this.#mirror = options.mirror?.replace(/\/+$/, '');
    const ca = options.ca === undefined ? {} : { ca: options.ca };
    this.#dispatcher = new EnvHttpProxyAgent({
      // Empty, not absent: absent, the agent would read the environment by itself.
      httpProxy: proxyAddress(options.httpProxy),
      httpsProxy: proxyAddress(options.httpsProxy),
      noProxy: options.noProxy ?? '',
      // A plain http address is asked of the proxy itself: many refuse a tunnel to port 80.
      proxyTunnel: false,
      connect: { timeout: limits.connectMs, ...ca },
      requestTls: ca,
      headersTimeout: limits.answerMs,
      bodyTimeout: limits.stallMs,
    });
  }

  /** Where an address of the catalogue is really asked for. */
  resolve(url: string): URL {
    const asked = new URL(url);
    if (this.#mirror === undefined) return asked;
    return new URL(`${this.#mirror}${asked.pathname}${asked.search}`);
  }

  /** Follows redirects; the caller reads or dumps the body. */
  async get(url: URL, headers: Readonly<Record<string, string>>, signal?: AbortSignal) {
    return this.#follow(url, { method: 'GET', headers, ...(signal && { signal }) });
  }

  /**
   * What the host itself says of a file: the headers of its answers, oldest first, up to the one that
   * points to another host.
   */
  async head(url: URL, signal?: AbortSignal, left = this.limits.redirects): Promise<Answer[]> {
    const answer = await this.#ask(url, { method: 'HEAD', headers: {}, ...(signal && { signal }) });
    await answer.body.dump();
    const location = REDIRECTS.includes(answer.status) && answer.header('location');
    const next = location && left > 0 ? redirectTo(location, url) : undefined;
    if (next?.host !== url.host) return [answer];
    return [answer, ...(await this.head(next, signal, left - 1))];
  }

  async close(): Promise<void> {
    await this.#dispatcher.destroy();
  }

  async #follow(url: URL, ask: Ask, left = this.limits.redirects): Promise<Answer> {
    const answer = await this.#ask(url, ask);
    const location = answer.header('location');
    if (!REDIRECTS.includes(answer.status) || location === undefined) return answer;
    await answer.body.dump();
    if (left === 0) throw new RefusedAnswer('máy chủ chuyển hướng vòng quanh');
    return this.#follow(redirectTo(location, url), ask, left - 1);
  }

  async #ask(url: URL, { method, headers, signal }: Ask): Promise<Answer> {
    const reply = await request(url, {
      ...{ method, dispatcher: this.#dispatcher },
      headers: { 'user-agent': 'loa-ban', 'accept-encoding': 'identity', ...headers },
      ...(signal && { signal }),
    }).catch((error: unknown) => {
      throw proxyRefusal(error) ?? error;
    });
    // Whoever stops reading destroys the body; that is not an error of its own.
    reply.body.on('error', () => undefined);
    return {
      status: reply.statusCode,
      body: reply.body,
      host: url.host,
      header: (name) => [reply.headers[name]].flat()[0],
    };
  }
}

/** Told by undici in words alone, of a tunnel and of a plain address alike. */
function proxyRefusal(error: unknown): CutOff | undefined {
  const [, status] = /^Proxy [^(]*\((\d{3})\)/.exec((error as Error).message) ?? [];
  if (status === undefined) return undefined;
  const why = status === '407' ? ', cần tên và mật khẩu trong địa chỉ proxy' : '';
  return new CutOff(`máy chủ trung gian (proxy) không cho qua (${status}${why})`, { cause: error });
}

const REDIRECTS = [301, 302, 303, 307, 308];

/** `may-chu:3128` is one too; of a kind that we cannot use, none is used. */
function proxyAddress(given = ''): string {
  const address = given === '' || given.includes('://') ? given : `http://${given}`;
  return /^https?:/i.test(address) && URL.canParse(address) ? address : '';
}

interface Ask {
  readonly method: 'GET' | 'HEAD';
  readonly headers: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

/** What began encrypted stays so: the next hop must not be able to put in another file. */
function redirectTo(location: string, from: URL): URL {
  if (!URL.canParse(location, from.href))
    throw new RefusedAnswer('máy chủ chuyển hướng đến chỗ không rõ');
  const to = new URL(location, from);
  const allowed = from.protocol === 'https:' ? ['https:'] : ['https:', 'http:'];
  if (allowed.includes(to.protocol)) return to;
  throw new RefusedAnswer(`máy chủ chuyển hướng sang ${to.protocol} không an toàn`);
}
