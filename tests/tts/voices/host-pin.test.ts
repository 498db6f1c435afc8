import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { CatalogueEntry } from '../../../tts/index.js';
import { temporaryFolder } from '../../helpers/temporary-folder.js';
import { sha256, voiceEntry, voiceHost } from '../../helpers/voice-host.js';
import { ACCEPTED, ID, installerFor, MODEL } from './house.js';

const TOKENS = Buffer.from('a 1\nb 2\n');
const COMMIT = 'c'.repeat(40);

/** Git's own name of a small file; hosts state it where the file is not kept apart. */
const gitName = (bytes: Buffer) =>
  createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');

interface Stated {
  readonly model?: Record<string, string>;
  readonly tokens?: Record<string, string>;
}

/** An encrypted host that states hashes as Hugging Face does, and an installer that trusts it. */
async function statingHost(stated: Stated = {}) {
  const tls = certificate();
  const asked: string[] = [];
  const server = createServer(tls, (request, reply) => {
    asked.push(`${request.method ?? ''} ${request.url ?? ''}`);
    const isModel = request.url?.endsWith('model.onnx') === true;
    if (request.method === 'GET') return void reply.end(isModel ? MODEL : TOKENS);
    const told = isModel
      ? { 'x-linked-etag': `"${sha256(MODEL)}"`, 'x-linked-size': `${MODEL.length}` }
      : { etag: `"${gitName(TOKENS)}"`, 'content-length': `${TOKENS.length}` };
    const changed = isModel ? stated.model : stated.tokens;
    reply.writeHead(200, { 'x-repo-commit': COMMIT, ...told, ...changed }).end();
  });
  const address = await listen(server);
  const base = voiceEntry(await voiceHost(), MODEL);
  const file = (role: 'model' | 'tokens', name: string, bytes: number) => ({
    ...{ role, name, bytes, sha256: null },
    url: `${address}/a/resolve/main/${name}`,
  });
  const files = [file('model', 'model.onnx', 9), file('tokens', 'tokens.txt', 9)];
  const entry: CatalogueEntry = { ...base, family: 'mms', files };
  return { asked, entry, ...installerFor([entry], { network: { ca: tls.cert } }) };
}

const hasOpenssl = canRun('openssl', 'version');

describe.runIf(hasOpenssl)('a voice whose hashes only its host knows', () => {
  it('is installed by what the host states, at the commit that it names', async () => {
    const { installer, asked } = await statingHost();
    const voice = await installer.install(ID, ACCEPTED);
    expect(voice.files).toEqual([
      { role: 'model', name: 'model.onnx', bytes: MODEL.length, sha256: sha256(MODEL) },
      { role: 'tokens', name: 'tokens.txt', bytes: TOKENS.length, sha256: sha256(TOKENS) },
    ]);
    expect(asked).toContain(`GET /a/resolve/${COMMIT}/model.onnx`);
    expect(voice.source).toContain(COMMIT);
  });

  it.each<[string, Stated, RegExp]>([
    ['states no hash', { model: { 'x-linked-etag': '"v2"' } }, /không cho biết mã kiểm tra/],
    ['states no size', { model: { 'x-linked-size': '0' } }, /không cho biết mã kiểm tra/],
    ['sends other bytes', { model: { 'x-linked-etag': `"${'0'.repeat(64)}"` } }, /không khớp/],
    ['sends another small file', { tokens: { etag: `"${'0'.repeat(40)}"` } }, /không khớp/],
  ])('is refused where the host %s', async (_, stated, reason) => {
    const { installer, shelf } = await statingHost(stated);
    const refused = installer.install(ID, ACCEPTED);
    await expect(refused).rejects.toMatchObject({ code: 'VOICE_DOWNLOAD_WRONG' });
    await expect(refused).rejects.toThrow(reason);
    expect(shelf.list()).toEqual([]);
  });
});

describe('a voice whose hashes nobody knows', () => {
  it('is not taken over a line that anybody could change', async () => {
    const base = voiceEntry(await voiceHost(), MODEL);
    const files = base.files.map((file) => ({ ...file, sha256: null }));
    const { installer } = installerFor([{ ...base, files }]);
    await expect(installer.install(ID, ACCEPTED)).rejects.toThrow(/chỉ tải được qua https/);
  });
});

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return `https://localhost:${(server.address() as AddressInfo).port}`;
}

function certificate() {
  const file = (name: string) => path.join(temporaryFolder(), name);
  const [key, cert] = [file('key.pem'), file('cert.pem')];
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
  const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  const args = ['req', '-x509', ...kind, '-days', '2', ...subject, '-keyout', key, '-out', cert];
  execFileSync('openssl', args, { stdio: 'ignore' });
  return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
}

function canRun(program: string, ...args: readonly string[]): boolean {
  try {
    execFileSync(program, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
