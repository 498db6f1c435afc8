import { get } from 'node:http';
import type { IcecastAddress } from './address.js';

const LIMIT_MS = 5_000;
const MAX_ANSWER_BYTES = 64 * 1024;

export interface Answer {
  readonly status: number;
  readonly body: string;
}

/** @throws the socket's error, or a timeout. */
export function ask(address: IcecastAddress, path: string, limitMs = LIMIT_MS): Promise<Answer> {
  const { host, port, authorization } = address;
  return new Promise((resolve, reject) => {
    const headers = { authorization, connection: 'close' };
    const signal = AbortSignal.timeout(limitMs);
    const request = get({ host, port, path, headers, signal, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => {
        parts.push(part);
        if (parts.reduce((sum, one) => sum + one.byteLength, 0) > MAX_ANSWER_BYTES) {
          response.destroy(new Error('the answer is too long'));
        }
      });
      response.on('error', reject);
      response.on('end', () => {
        const body = Buffer.concat(parts).toString('utf8');
        resolve({ status: response.statusCode ?? 0, body });
      });
    });
    request.on('error', reject);
  });
}

export function metadataPath(mount: string, title: string): string {
  // `song`: with `title` alone Icecast says yes and changes nothing. Spaces as %20: it keeps a `+`.
  const query = Object.entries({ mount, mode: 'updinfo', charset: 'UTF-8', song: title });
  const pairs = query.map(([key, value]) => `${key}=${encodeURIComponent(value)}`);
  return `/admin/metadata?${pairs.join('&')}`;
}

/**
 * Icecast answers 200 with the same return code whether it took the title or not; only the sentence
 * tells.
 */
export function wasTaken(answer: Answer): boolean {
  return answer.status === 200 && answer.body.includes('Metadata update successful');
}

/**
 * The title Icecast now gives for a mount; null when it tells none. `source` is absent without
 * mounts, an object with one, an array with more, and a title of digits comes as a number.
 */
export function titleIn(statusJson: string, mount: string): string | null {
  const parsed = parse(statusJson) as { icestats?: { source?: unknown } } | null;
  const sources = [parsed?.icestats?.source ?? []].flat() as {
    listenurl?: unknown;
    title?: unknown;
  }[];
  const found = sources.find((source) => String(source.listenurl).endsWith(mount));
  const title = found?.title;
  return typeof title === 'string' || typeof title === 'number' ? String(title) : null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
