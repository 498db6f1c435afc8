/**
 * One file of a voice, from its host to a `.part` that is whole and right. What has come stays when
 * the line is cut: the next attempt, or the next process after a kill, goes on from there.
 */
import { constants } from 'node:fs';
import { open, rm, readFile, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { LoaError } from '../../content/model/index.js';
import { codeOf, isDiskTrouble, matches, sizeOf, type Pin } from './disk.js';
import { CutOff, RefusedAnswer, type Answer, type Network } from './network.js';

export interface Wanted {
  readonly voice: string;
  readonly name: string;
  readonly url: URL;
  readonly bytes: number;
  readonly pin: Pin;
  /** Absolute; its folder is there. */
  readonly part: string;
}

export interface DownloadDeps {
  readonly network: Network;
  readonly signal?: AbortSignal | undefined;
  /** Bytes of this file that are here now. */
  readonly onBytes: (bytes: number) => void;
}

/** Each attempt may bring a little: but a host that brings a byte a time must not be asked for ever. */
const MAX_ATTEMPTS = 60;

/**
 * @throws LoaError VOICE_DOWNLOAD_FAILED when trying again may help (the part is kept),
 *   VOICE_DOWNLOAD_WRONG when the host gives something else
 */
export async function download(wanted: Wanted, deps: DownloadDeps): Promise<void> {
  const resumed = (await sizeOf(wanted.part)) !== undefined;
  await bring(wanted, deps, { attempts: 0, fruitless: 0 });
  if (await matches(wanted.part, wanted.pin, deps.signal)) return;
  await forget(wanted);
  // The part was of another file, or damaged when the power went: begin once more.
  if (resumed) return download(wanted, deps);
  throw wrong(wanted, new RefusedAnswer('mã kiểm tra SHA-256 không khớp'));
}

interface Tries {
  readonly attempts: number;
  /** In a row, without one new byte. */
  readonly fruitless: number;
}

async function bring(wanted: Wanted, deps: DownloadDeps, tries: Tries): Promise<void> {
  const before = (await sizeOf(wanted.part)) ?? 0;
  if (before === wanted.bytes) return;
  const failure = await attempt(wanted, deps, before).catch((error: unknown) => error);
  deps.signal?.throwIfAborted();
  if (isDiskTrouble(failure)) throw failure;
  // What came before stays: a page that asks to sign in says nothing about it.
  if (failure instanceof RefusedAnswer) throw wrong(wanted, failure);
  const after = (await sizeOf(wanted.part)) ?? 0;
  if (after === wanted.bytes) return;
  const fruitless = after > before ? 0 : tries.fruitless;
  const wait = deps.network.limits.retryMs[fruitless];
  const attempts = tries.attempts + 1;
  if (wait === undefined || attempts === MAX_ATTEMPTS) throw failed(wanted, failure);
  await sleep(wait, undefined, deps.signal && { signal: deps.signal });
  await bring(wanted, deps, { attempts, fruitless: fruitless + 1 });
}

/** Ends when the answer does; what came is in the part then. */
async function attempt(wanted: Wanted, deps: DownloadDeps, start: number): Promise<void> {
  const stall = new AbortController();
  const signal = deps.signal ? AbortSignal.any([deps.signal, stall.signal]) : stall.signal;
  const answer = await deps.network.get(wanted.url, await rangeFrom(wanted, start), signal);
  try {
    // The part is longer than what the host has, or of another file.
    if (answer.status === 416 && start > 0) await forget(wanted);
    else await pour(answer, wanted, { ...deps, start: startOf(answer, start, wanted), stall });
  } finally {
    answer.body.destroy();
  }
}

/** `If-Range`: where the file has changed on the host, it comes whole and we begin anew. */
async function rangeFrom(wanted: Wanted, start: number): Promise<Record<string, string>> {
  if (start === 0) return {};
  const etag = await readFile(etagFile(wanted), 'utf8').catch(() => '');
  return { range: `bytes=${start}-`, ...(etag !== '' && { 'if-range': etag }) };
}

/** From which byte the answer goes on; 0 where the host knows no ranges. */
function startOf(answer: Answer, asked: number, { bytes }: Wanted): number {
  refuseStatus(answer.status);
  if (/^text\/html|^application\/xhtml/i.test(answer.header('content-type') ?? '')) throw webPage();
  const encoding = answer.header('content-encoding') ?? 'identity';
  if (encoding !== 'identity') throw new RefusedAnswer(`máy chủ gửi dạng nén (${encoding})`);
  if (answer.status === 206) return rangeStart(answer, asked, bytes);
  const length = Number(answer.header('content-length') ?? bytes);
  if (length !== bytes) throw new RefusedAnswer(`tệp dài ${length} byte, cần ${bytes} byte`);
  return 0;
}

function refuseStatus(status: number): void {
  if (status === 200 || status === 206) return;
  if (status === 404 || status === 410)
    throw new RefusedAnswer(`máy chủ không có tệp này (${status})`);
  if (status >= 500 || status === 408 || status === 429)
    throw new CutOff(`máy chủ báo lỗi ${status}`);
  throw new RefusedAnswer(`máy chủ từ chối (${status})`);
}

function rangeStart(answer: Answer, asked: number, bytes: number): number {
  const range = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(answer.header('content-range') ?? '');
  const total = range?.[2] === '*' ? bytes : Number(range?.[2]);
  if (Number(range?.[1]) === asked && total === bytes) return asked;
  throw new RefusedAnswer('máy chủ trả về đoạn khác với đoạn đã hỏi');
}

interface Pouring extends DownloadDeps {
  readonly start: number;
  readonly stall: AbortController;
}

async function pour(answer: Answer, wanted: Wanted, deps: Pouring): Promise<void> {
  const { start, stall, network, onBytes } = deps;
  const handle = await open(wanted.part, constants.O_RDWR | constants.O_CREAT);
  const count = { here: start, seen: start };
  const watch = setInterval(() => {
    if (count.here - count.seen < network.limits.stallBytes)
      stall.abort(new CutOff('mạng đứng yên quá lâu'));
    count.seen = count.here;
  }, network.limits.stallMs);
  try {
    for await (const chunk of answer.body as AsyncIterable<Buffer>) {
      if (count.here === 0) {
        // Only what may be the file takes the place of what came before.
        if (/^\s*<(!doctype|html)/i.test(chunk.toString('latin1', 0, 100))) throw webPage();
        await handle.truncate(0);
        await keepEtag(wanted, answer);
      }
      if (count.here + chunk.length > wanted.bytes) {
        await handle.truncate(0);
        throw new RefusedAnswer(`máy chủ gửi nhiều hơn ${wanted.bytes} byte`);
      }
      await handle.write(chunk, 0, chunk.length, count.here);
      count.here += chunk.length;
      onBytes(count.here);
    }
  } finally {
    clearInterval(watch);
    await handle.sync().finally(() => handle.close());
  }
}

/** Kept beside the part; a weak one says nothing about bytes. */
async function keepEtag(wanted: Wanted, answer: Answer): Promise<void> {
  const etag = answer.header('etag') ?? '';
  await writeFile(etagFile(wanted), /^"[^"\r\n]{1,200}"$/.test(etag) ? etag : '');
}

const etagFile = ({ part }: Wanted): string => `${part}.etag`;

async function forget(wanted: Wanted): Promise<void> {
  await Promise.all([wanted.part, etagFile(wanted)].map((file) => rm(file, { force: true })));
}

const webPage = () =>
  new RefusedAnswer('máy chủ trả về một trang web; có thể mạng này đòi đăng nhập trước');

export function failed({ voice, url }: Pick<Wanted, 'voice' | 'url'>, cause: unknown): LoaError {
  const reason =
    cause instanceof CutOff
      ? cause.message
      : (REASONS[codeOf(cause)] ?? CUT) + elsewhere(cause, url);
  return new LoaError('VOICE_DOWNLOAD_FAILED', { voice, host: url.host, reason }, { cause });
}

export function wrong({ name, url }: Pick<Wanted, 'name' | 'url'>, cause: RefusedAnswer): LoaError {
  const { host } = url;
  return new LoaError(
    'VOICE_DOWNLOAD_WRONG',
    { file: name, host, reason: cause.message },
    { cause },
  );
}

/** Where it failed when that is not the host asked: a proxy, or where it sent us on. */
function elsewhere(cause: unknown, url: URL): string {
  const { hostname, address, port } = cause as NodeJS.ErrnoException & Place;
  if (hostname !== undefined) return hostname === url.hostname ? '' : ` (${hostname})`;
  const asked = Number(url.port) || (url.protocol === 'https:' ? 443 : 80);
  return port === undefined || port === asked ? '' : ` (${address ?? ''}:${port})`;
}

interface Place {
  readonly hostname?: string;
  readonly address?: string;
  readonly port?: number;
}

const CUT = 'kết nối bị ngắt giữa chừng';
const NO_HOST = 'không tìm thấy máy chủ, có thể máy đang không có mạng';
const NO_ANSWER = 'máy chủ không trả lời';

const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: NO_HOST,
  EAI_AGAIN: NO_HOST,
  ENETUNREACH: NO_HOST,
  EHOSTUNREACH: NO_ANSWER,
  ECONNREFUSED: 'máy chủ không nhận kết nối',
  ETIMEDOUT: NO_ANSWER,
  UND_ERR_CONNECT_TIMEOUT: NO_ANSWER,
  UND_ERR_HEADERS_TIMEOUT: NO_ANSWER,
  UND_ERR_BODY_TIMEOUT: 'mạng đứng yên quá lâu',
};
