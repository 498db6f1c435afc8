import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import {
  publicLinkChecker,
  publicLinkState,
  residentLink,
} from '../../../scheduler/deliver/index.js';

const servers: Server[] = [];

afterEach(() => {
  servers.splice(0).forEach((server) => {
    server.closeAllConnections();
    server.close();
  });
});

async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const ours: RequestListener = (request, response) =>
  response
    .writeHead(request.url === '/healthz' ? 200 : 404, { 'content-type': 'application/json' })
    .end('{"ok":true,"service":"loa-ban-site"}');

describe('the public address', () => {
  it('is unset until someone sets it, and says how', async () => {
    const link = await publicLinkState(undefined, fetch, 7);
    expect(link).toMatchObject({ state: 'unset', url: null, checkedAt: 7 });
    expect(link.help).toMatch(/^Người dân chưa mở được liên kết này\..*LOA_PUBLIC_URL.*\.env/);
    expect(residentLink(link, '/nghe/a')).toBeNull();
  });

  it('is fine when our own site answers there', async () => {
    const url = await serve(ours);
    const link = await publicLinkState(`${url}/`, fetch, 0);
    expect(link).toMatchObject({ state: 'ok', url });
    expect(residentLink(link, '/nghe/a')).toBe(`${url}/nghe/a`);
  });

  it('is not fine when something else answers there', async () => {
    const url = await serve((_, response) => response.end('<h1>Trang khác</h1>'));
    const link = await publicLinkState(url, fetch, 0);
    expect(link).toMatchObject({ state: 'unreachable', url });
    expect(link.help).toContain(`${url} `);
    const other = await serve((_, response) => response.end('{"ok":true,"service":"nginx"}'));
    expect((await publicLinkState(other, fetch, 0)).state).toBe('unreachable');
  });

  it('is given up after three seconds without an answer', async () => {
    const url = await serve(() => undefined);
    const link = await publicLinkState(url, fetch, 0);
    expect(link.state).toBe('unreachable');
    expect(link.help).toContain('không trả lời trong 3 giây');
  });

  it('names what is no web address, and what nobody listens at', async () => {
    expect((await publicLinkState('loa.binhlu.vn', fetch, 0)).help).toContain(
      '“loa.binhlu.vn” không phải địa chỉ web',
    );
    expect((await publicLinkState('javascript:alert(1)', fetch, 0)).url).toBeNull();
    const gone = await serve(ours);
    servers.splice(0).forEach((server) => server.close());
    expect((await publicLinkState(gone, fetch, 0)).help).toContain(`Không nối được tới ${gone}`);
  });

  it('is asked once for many looks, and again later', async () => {
    const asked: string[] = [];
    const now = { at: 1_000_000 };
    const counted = async (url: string) => {
      asked.push(url);
      return Response.json({ ok: true, service: 'loa-ban' });
    };
    const check = publicLinkChecker('https://loa.vn', counted, () => now.at);
    await Promise.all([check(), check()]);
    expect(asked).toEqual(['https://loa.vn/healthz']);
    now.at += 60_000;
    expect((await check()).state).toBe('ok');
    expect(asked).toHaveLength(2);
  });
});
