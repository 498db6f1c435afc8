import type { Clock, Instant } from '../../content/model/index.js';

export type Fetch = (url: string, init: { signal: AbortSignal }) => Promise<Response>;

/** Whether residents can open what LOA_PUBLIC_URL says, as the outbox shows it. */
export interface PublicLink {
  readonly state: 'unset' | 'unreachable' | 'ok';
  /** Without a slash at its end. */
  readonly url: string | null;
  /** What to do next; with `ok` only a note on who can open it. */
  readonly help: string | null;
  readonly checkedAt: Instant;
}

/** A telephone gives up about then, too. */
const CHECK_LIMIT_MS = 3_000;
/** How long an answer is believed: a new setting needs a restart anyway, a network comes and goes. */
const BELIEVED_MS = 20_000;

const NOT_YET = 'Người dân chưa mở được liên kết này.';
const HOW =
  'đặt LOA_PUBLIC_URL trong tệp .env bằng địa chỉ trang nghe mà điện thoại ở ngoài mở được, ví dụ LOA_PUBLIC_URL=https://loa.binhlu.vn, rồi khởi động lại';

/** Asks the address itself whether it is a Loa Bản site. Never throws; limited to three seconds. */
export async function publicLinkState(
  given: string | undefined,
  fetch: Fetch,
  now: Instant,
): Promise<PublicLink> {
  const text = given?.trim() ?? '';
  if (text === '')
    return { state: 'unset', url: null, help: `${NOT_YET} Hãy ${HOW}.`, checkedAt: now };
  const url = httpAddress(text);
  const fault = url === null ? notAnAddress(text) : await faultOf(url, fetch);
  return fault === null
    ? { state: 'ok', url, help: url === null ? null : localNote(url), checkedAt: now }
    : { state: 'unreachable', url, help: `${NOT_YET} ${fault}`, checkedAt: now };
}

/** The same, asked at most every twenty seconds and once at a time. */
export function publicLinkChecker(
  given: string | undefined,
  fetch: Fetch,
  clock: Clock,
): () => Promise<PublicLink> {
  const known: { link: Promise<PublicLink> | null; at: Instant } = { link: null, at: 0 };
  return () => {
    const now = clock();
    if (known.link && Math.abs(now - known.at) < BELIEVED_MS) return known.link;
    Object.assign(known, { link: publicLinkState(given, fetch, now), at: now });
    return known.link as Promise<PublicLink>;
  };
}

/** The full address of a replay page, or null while residents could not open it. */
export function residentLink(link: PublicLink, path: string): string | null {
  return link.state === 'ok' && link.url !== null ? link.url + path : null;
}

function httpAddress(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  return (url.origin + url.pathname).replace(/\/+$/, '');
}

async function faultOf(url: string, fetch: Fetch): Promise<string | null> {
  const limit = AbortSignal.timeout(CHECK_LIMIT_MS);
  try {
    const answer = await fetch(`${url}/healthz`, { signal: limit });
    const body: unknown = answer.ok ? await answer.json().catch(() => null) : null;
    if (limit.aborted) return noAnswer(url);
    return isOurs(body) ? null : notOurs(url);
  } catch {
    return limit.aborted ? noAnswer(url) : notReached(url);
  }
}

/** The studio passes `/nghe` on, so its answer is as good as the site's own. */
function isOurs(body: unknown): boolean {
  return (
    typeof body === 'object' &&
    body !== null &&
    'service' in body &&
    typeof body.service === 'string' &&
    /^loa-ban(-|$)/.test(body.service)
  );
}

const notAnAddress = (text: string) => `“${text}” không phải địa chỉ web: hãy ${HOW}.`;
const notOurs = (url: string) =>
  `${url} trả lời nhưng không phải trang nghe của Loa Bản: kiểm tra nơi địa chỉ này trỏ tới, hoặc ${HOW}.`;
const noAnswer = (url: string) =>
  `${url} không trả lời trong 3 giây: kiểm tra mạng và cổng đã mở tới máy này, hoặc ${HOW}.`;
const notReached = (url: string) =>
  `Không nối được tới ${url}: kiểm tra tên miền, mạng và cổng đã mở tới máy này, hoặc ${HOW}.`;

function localNote(url: string): string | null {
  const { hostname } = new URL(url);
  if (/^(localhost|127\.|\[::1\])/.test(hostname))
    return 'Địa chỉ này chỉ mở được trên chính máy này; trước khi gửi cho bà con, đặt LOA_PUBLIC_URL bằng địa chỉ ngoài mạng.';
  return /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)/.test(hostname)
    ? 'Địa chỉ này chỉ mở được trong mạng của cơ quan; trước khi gửi cho bà con, đặt LOA_PUBLIC_URL bằng địa chỉ ngoài mạng.'
    : null;
}
