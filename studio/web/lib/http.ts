import type { ErrorAnswer } from './types.js';

/** What went wrong, as a sentence for the person; `offline` when the server did not answer at all. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly code: string;
  readonly field: string | undefined;

  constructor(answer: ErrorAnswer) {
    super(answer.message);
    this.code = answer.code;
    this.field = answer.field;
  }
}

const OFFLINE: ErrorAnswer = {
  code: 'OFFLINE',
  message: 'Máy này chưa nối được với Loa Bản. Kiểm tra mạng; trang sẽ tự thử lại.',
};
const STRANGE: ErrorAnswer = {
  code: 'STRANGE_ANSWER',
  message: 'Máy chủ trả lời không đúng. Tải lại trang; nếu còn lỗi, báo người quản trị.',
};

/** Longest wait for an answer; an upload has its own. */
const ANSWER_MS = 20_000;
const UPLOAD_MS = 10 * 60_000;

export const signedOut = new EventTarget();

export function get<T>(url: string, signal?: AbortSignal): Promise<T> {
  return request<T>(url, { method: 'GET' }, ANSWER_MS, signal);
}

export function send<T>(method: 'POST' | 'PUT' | 'PATCH' | 'DELETE', url: string, body?: unknown) {
  const headers: HeadersInit = body === undefined ? {} : { 'content-type': 'application/json' };
  const init = body === undefined ? {} : { body: JSON.stringify(body) };
  return request<T>(url, { method, headers, ...init }, ANSWER_MS);
}

export function upload<T>(url: string, file: File): Promise<T> {
  const form = new FormData();
  form.append('file', file, file.name);
  return request<T>(url, { method: 'POST', body: form }, UPLOAD_MS);
}

async function request<T>(
  url: string,
  init: RequestInit,
  limitMs: number,
  outer?: AbortSignal,
): Promise<T> {
  const limit = AbortSignal.timeout(limitMs);
  const signal = outer ? either(outer, limit) : limit;
  const response = await fetch(url, { ...init, signal, credentials: 'same-origin' }).catch(
    (error: unknown) => {
      if (outer?.aborted) throw error;
      throw new Problem(OFFLINE);
    },
  );
  if (response.ok) return (await body(response)) as T;
  throw await problemOf(response, url);
}

async function body(response: Response): Promise<unknown> {
  const text = await response.text();
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Problem(STRANGE);
  }
}

async function problemOf(response: Response, url: string): Promise<Problem> {
  const answer = await response.json().then(asErrorAnswer, () => STRANGE);
  if (response.status === 401 && answer.code === 'SIGN_IN_REQUIRED') {
    signedOut.dispatchEvent(new CustomEvent('signed-out', { detail: url }));
  }
  return new Problem(answer);
}

function asErrorAnswer(value: unknown): ErrorAnswer {
  const given = value as Partial<ErrorAnswer> | null;
  return given?.code && given.message ? (given as ErrorAnswer) : STRANGE;
}

/** `AbortSignal.any` is newer than the browsers of old PCs. */
function either(first: AbortSignal, second: AbortSignal): AbortSignal {
  const both = new AbortController();
  for (const signal of [first, second]) {
    if (signal.aborted) both.abort(signal.reason);
    signal.addEventListener('abort', () => both.abort(signal.reason), { once: true });
  }
  return both.signal;
}

export function sentenceOf(error: unknown): string {
  return error instanceof Problem ? error.message : STRANGE.message;
}

export function isOffline(error: unknown): boolean {
  return error instanceof Problem && error.code === 'OFFLINE';
}
