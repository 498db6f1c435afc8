/** What a village hears: real listeners, and the search for a clip in what they received. */
import http from 'node:http';
import { STREAM_FORMAT } from '../../content/model/index.js';
import { SILENT_FRAME } from '../../scheduler/playout/frames.js';

const { frameBytes, frameMs } = STREAM_FORMAT;

export interface Heard {
  readonly url: string;
  /** Audio alone, metadata taken out. */
  audio(): Buffer;
  titles(): readonly string[];
  headers(): http.IncomingHttpHeaders;
  status(): number | undefined;
  ended(): boolean;
  close(): void;
}

/** Connects as a player does, with ICY metadata, and connects again when it is cut off. */
export function listen(url: string, options: { readonly again?: boolean } = {}): Heard {
  const audio: Buffer[] = [];
  const titles: string[] = [];
  const now: { request?: http.ClientRequest; response?: http.IncomingMessage; ended: boolean } = {
    ended: false,
  };
  const closed = { yes: false };
  const open = () => {
    const request = http.get(
      url,
      { headers: { 'Icy-MetaData': '1' }, agent: false },
      (response) => {
        now.response = response;
        const metaint = Number(response.headers['icy-metaint'] ?? 0);
        const split = icySplitter(metaint, audio, titles);
        response.on('data', split);
        response.on('close', over);
      },
    );
    request.on('error', over);
    now.request = request;
  };
  const over = () => {
    now.ended = true;
    if (options.again && !closed.yes) setTimeout(open, 200).unref();
  };
  open();
  return {
    url,
    audio: () => Buffer.concat(audio),
    titles: () => titles,
    headers: () => now.response?.headers ?? {},
    status: () => now.response?.statusCode,
    ended: () => now.ended,
    close: () => {
      closed.yes = true;
      now.request?.destroy();
    },
  };
}

function icySplitter(metaint: number, audio: Buffer[], titles: string[]) {
  if (metaint === 0) return (bytes: Buffer) => void audio.push(bytes);
  const state = { untilMeta: metaint, meta: Buffer.alloc(0), left: -1 };
  return (bytes: Buffer) => {
    for (let at = 0; at < bytes.byteLength;) {
      if (state.untilMeta > 0) {
        const part = bytes.subarray(at, at + state.untilMeta);
        audio.push(part);
        state.untilMeta -= part.byteLength;
        at += part.byteLength;
      } else if (state.left < 0) {
        state.left = (bytes[at] ?? 0) * 16;
        state.meta = Buffer.alloc(0);
        at += 1;
        if (state.left === 0) Object.assign(state, { left: -1, untilMeta: metaint });
      } else {
        const part = bytes.subarray(at, at + state.left);
        state.meta = Buffer.concat([state.meta, part]);
        state.left -= part.byteLength;
        at += part.byteLength;
        if (state.left > 0) continue;
        const title = /^StreamTitle='(.*?)';/.exec(state.meta.toString('utf8'))?.[1];
        if (title !== undefined) titles.push(title);
        Object.assign(state, { left: -1, untilMeta: metaint });
      }
    }
  };
}

/** Where the clip's frames lie in the received ones, in order; gaps in milliseconds. */
export function findClip(received: Buffer, clip: Buffer) {
  const start = received.indexOf(clip.subarray(0, 20 * frameBytes));
  if (start < 0) return { found: false as const };
  const total = clip.byteLength / frameBytes;
  const state = { at: start, missing: 0, longestGapMs: 0 };
  for (let index = 0; index < total; index += 1) {
    const frame = clip.subarray(index * frameBytes, (index + 1) * frameBytes);
    const here = received.subarray(state.at, state.at + frameBytes);
    if (here.equals(frame)) {
      state.at += frameBytes;
      continue;
    }
    const next = received.indexOf(frame, state.at);
    if (next < 0) state.missing += 1;
    else {
      const gapMs = ((next - state.at) / frameBytes) * frameMs;
      state.longestGapMs = Math.max(state.longestGapMs, gapMs);
      state.at = next + frameBytes;
    }
  }
  return { found: true as const, start, end: state.at, ...state };
}

export function isWhole(received: Buffer, clip: Buffer): boolean {
  const at = received.indexOf(clip);
  return at >= 0;
}

/** True when every whole frame after `from` is silent. */
export function isSilentFrom(received: Buffer, from: number): boolean {
  for (let at = from; at + frameBytes <= received.byteLength; at += frameBytes) {
    if (!received.subarray(at, at + frameBytes).equals(SILENT_FRAME)) return false;
  }
  return true;
}
