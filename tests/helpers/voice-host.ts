/** A real HTTP server that keeps a voice's files, and can do what hosts and lines do wrong. */
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import type { CatalogueEntry } from '../../tts/index.js';

export type Conduct = (
  request: IncomingMessage,
  reply: ServerResponse,
  /** Answers as a good host does, with ranges and an ETag. */
  serve: () => void,
) => void;

export interface VoiceHost {
  address: string;
  readonly files: Map<string, Buffer>;
  /** Every request so far: its path and its Range. */
  readonly asked: { readonly path: string; readonly range: string | undefined }[];
  /** How requests are answered from now on. */
  conduct: Conduct;
}

export const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** What protobuf of a model looks like from outside: a version and a graph that fills the rest. */
export function modelBytes(length: number, seed = 'giọng'): Buffer {
  const bytes = Buffer.alloc(length);
  const pattern = createHash('sha512').update(seed).digest();
  for (let at = 0; at < length; at += pattern.length) pattern.copy(bytes, at);
  bytes.set([0x08, 0x08, 0x3a, 0x80, 0x80, 0x80, 0x00]);
  [0, 7, 14, 21].forEach((shift, place) => {
    const more = place < 3 ? 0x80 : 0;
    bytes[3 + place] = (((length - 7) >> shift) & 127) | more;
  });
  return bytes;
}

export const PIPER_CONFIG = Buffer.from(
  JSON.stringify({
    audio: { sample_rate: 22_050 },
    espeak: { voice: 'vi' },
    dataset: 'thử',
    phoneme_id_map: Object.fromEntries(
      ['_', '^', '$', ' ', 'a', '2', '4', '5', '6', 'ɜ'].map((symbol, id) => [symbol, [id]]),
    ),
  }),
);

export async function voiceHost(): Promise<VoiceHost> {
  const files = new Map<string, Buffer>();
  const asked: VoiceHost['asked'] = [];
  const good: Conduct = (_request, _reply, serve) => serve();
  const host = { address: '', files, asked, conduct: good };
  const server = createServer((request, reply) => {
    asked.push({ path: request.url ?? '', range: request.headers.range });
    host.conduct(request, reply, () => serve(files, request, reply));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  host.address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return host;
}

function serve(
  files: ReadonlyMap<string, Buffer>,
  request: IncomingMessage,
  reply: ServerResponse,
): void {
  const bytes = files.get(request.url ?? '');
  if (!bytes) return void reply.writeHead(404).end('Not Found');
  const etag = `"${sha256(bytes)}"`;
  const from = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? NaN);
  const fresh = request.headers['if-range'];
  if (Number.isNaN(from) || (fresh !== undefined && fresh !== etag)) {
    return void reply.writeHead(200, { etag, 'content-length': bytes.length }).end(bytes);
  }
  if (from >= bytes.length) return void reply.writeHead(416).end();
  const range = `bytes ${from}-${bytes.length - 1}/${bytes.length}`;
  reply.writeHead(206, { etag, 'content-range': range, 'content-length': bytes.length - from });
  reply.end(bytes.subarray(from));
}

/** A voice of that host, as the catalogue would have it. */
export function voiceEntry(host: VoiceHost, model: Buffer, name = 'vi_VN-thu'): CatalogueEntry {
  const file = (role: 'model' | 'config', ending: string, bytes: Buffer) => {
    const path = `/giong/${name}${ending}`;
    host.files.set(path, bytes);
    return {
      ...{ role, bytes: bytes.length, sha256: sha256(bytes) },
      name: `${name}${ending}`,
      url: `${host.address}${path}`,
    };
  };
  return {
    voice: {
      ...{ kind: 'voice', engine: 'onnx', lang: 'vi', simulated: false },
      id: `onnx:${name}`,
      name: 'Giọng thử',
      licence: {
        name: 'CC-BY-4.0',
        url: 'https://creativecommons.org/licenses/by/4.0/',
        nonCommercial: false,
        credit: 'Người thử',
      },
    },
    family: 'piper',
    sampleRate: 22_050,
    files: [file('config', '.onnx.json', PIPER_CONFIG), file('model', '.onnx', model)],
  };
}
