import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { openStore } from '../../../content/store/index.js';
import { temporaryFolder } from '../../helpers/store.js';

const main = fileURLToPath(new URL('../../../studio/server/main.js', import.meta.url));
const children: ChildProcess[] = [];

afterEach(() => {
  children.splice(0).forEach((child) => child.kill('SIGKILL'));
});

function start(environment: Readonly<Record<string, string>>) {
  const dataDir = temporaryFolder();
  const store = openStore(dataDir, () => 0);
  store.communes.ensure('binh-lu', 'Xã Bình Lư');
  store.close();
  const child = fork(main, [], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { LOA_DATA: dataDir, LOA_LOG: 'silent', HOST: '127.0.0.1', PORT: '0', ...environment },
  });
  children.push(child);
  const said = { text: '' };
  [child.stdout, child.stderr].forEach((stream) =>
    stream?.on('data', (chunk: Buffer) => (said.text += chunk.toString('utf8'))),
  );
  return { child, said };
}

async function ready(child: ChildProcess): Promise<string> {
  const [message] = (await once(child, 'message')) as [{ kind: string; address: string }];
  expect(message.kind).toBe('ready');
  return message.address;
}

describe('the studio’s process', () => {
  it('says when it is ready, answers, and stops when it is asked to', async () => {
    const { child } = start({});
    const address = await ready(child);
    const health = await fetch(`${address}/healthz`);
    expect(await health.json()).toEqual({ ok: true, service: 'loa-ban-studio' });
    const gone = once(child, 'exit');
    child.kill('SIGTERM');
    expect(await gone).toEqual([0, null]);
  });

  it('stops when the process that started it is gone, though a page listens', async () => {
    const { child } = start({});
    const address = await ready(child);
    const page = http.get(`${address}/healthz`, { agent: new http.Agent({ keepAlive: true }) });
    await once(page, 'response');
    const gone = once(child, 'exit');
    child.disconnect();
    expect(await gone).toEqual([0, null]);
  });

  it('writes no password, cookie or text of a person into its log', async () => {
    const { child, said } = start({ LOA_LOG: 'trace' });
    const address = await ready(child);
    const [secret, token] = ['bí mật của tôi', 'token-of-somebody'];
    const send = (body: string) =>
      fetch(`${address}/api/sign-in`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie: `loa_session=${token}` },
        body,
      });
    const right = JSON.stringify({ name: 'admin', password: secret });
    for (const body of [right, right.slice(0, -3), JSON.stringify({ password: secret })])
      expect((await send(body)).status).toBeGreaterThanOrEqual(400);
    const gone = once(child, 'close');
    child.kill('SIGTERM');
    await gone;
    expect(said.text).toContain('SIGN_IN_FAILED');
    expect(said.text).toContain('INPUT_INVALID');
    expect(said.text).not.toContain(secret);
    expect(said.text).not.toContain(token);
  });

  it('names the variable when its port is taken', async () => {
    const other = http.createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { child, said } = start({ PORT: String(port) });
    const [code] = (await once(child, 'close')) as [number];
    other.close();
    expect(code).toBe(1);
    expect(said.text).toContain(`Cổng ${port} đang có chương trình khác dùng`);
    expect(said.text).toContain(`PORT=${port + 1}`);
  });

  it('names every wrong variable', async () => {
    const { child, said } = start({ PORT: 'tám nghìn', LIVE_PORT: '99999' });
    const [code] = (await once(child, 'close')) as [number];
    expect(code).toBe(1);
    expect(said.text).toContain('PORT="tám nghìn"');
    expect(said.text).toContain('LIVE_PORT="99999"');
  });
});
