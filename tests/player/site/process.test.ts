import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const main = fileURLToPath(new URL('../../../player/site/main.js', import.meta.url));

let dir: string;
const children: ChildProcess[] = [];

beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'loa-ban-site-'));
});

afterEach(async () => {
  children.splice(0).forEach((child) => child.kill('SIGKILL'));
  await rm(dir, { recursive: true });
});

function start(environment: Record<string, string>) {
  const said: string[] = [];
  const child = fork(main, {
    env: { ...process.env, LOA_DATA: dir, HOST: '127.0.0.1', LOA_LOG: 'warn', ...environment },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  children.push(child);
  child.stderr?.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  return { child, said };
}

const ready = async (child: ChildProcess) =>
  (await once(child, 'message'))[0] as { kind: string; address: string };

describe('the process of the site', () => {
  it.each(['SIGTERM', 'its parent going away'])(
    'says when it is ready and where, and ends by %s',
    async (ending) => {
      const { child } = start({ SITE_PORT: '0' });
      const { kind, address } = await ready(child);
      expect(kind).toBe('ready');
      const answer = await fetch(`${address}/healthz`);
      expect(await answer.json()).toEqual({ ok: true, service: 'loa-ban-site' });
      const ended = once(child, 'exit');
      if (ending === 'SIGTERM') child.kill('SIGTERM');
      else child.disconnect();
      expect(await ended).toEqual([0, null]);
    },
  );

  it('names the port that another program uses, and what to change', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    const { child, said } = start({ SITE_PORT: String(port) });
    expect(await once(child, 'close')).toEqual([1, null]);
    taken.close();
    expect(said.join('')).toContain(`Cổng ${port} đang có chương trình khác dùng. Đổi SITE_PORT`);
  });

  it('names a wrong setting', async () => {
    const { child, said } = start({ LOA_PUBLIC_URL: 'loa.binhlu.vn' });
    expect(await once(child, 'close')).toEqual([1, null]);
    expect(said.join('')).toContain('LOA_PUBLIC_URL="loa.binhlu.vn"');
  });
});
