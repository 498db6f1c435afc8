import { once } from 'node:events';
import http, { type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { temporaryStudio } from '../../helpers/studio.js';
import { until } from '../../helpers/until.js';

const servers: Server[] = [];

afterEach(() => {
  servers.splice(0).forEach((server) => {
    server.closeAllConnections();
    server.close();
  });
});

async function listening(answer: RequestListener): Promise<string> {
  const server = http.createServer(answer).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  return String((server.address() as AddressInfo).port);
}

describe('the studio’s address', () => {
  it('passes a stream on as it comes, with its title headers, and lets it go with the listener', async () => {
    const state = { asked: null as IncomingMessage | null, left: false };
    const LIVE_PORT = await listening((request, response) => {
      state.asked = request;
      response.writeHead(200, {
        'content-type': 'audio/mpeg',
        'icy-metaint': '16000',
        'icy-name': Buffer.from('Kênh thử').toString('latin1'),
      });
      response.write(Buffer.from('first'));
      response.once('close', () => (state.left = true));
    });
    const studio = await temporaryStudio({ LIVE_PORT });
    const address = await studio.app.listen({ host: '127.0.0.1', port: 0 });
    const request = http.get(`${address}/live/kenh-thu.mp3?x=1`, {
      headers: { 'icy-metadata': '1', cookie: 'loa_session=secret' },
    });
    const [heard] = (await once(request, 'response')) as [IncomingMessage];
    expect(heard.headers).toMatchObject({ 'content-type': 'audio/mpeg', 'icy-metaint': '16000' });
    const name = Buffer.from(String(heard.headers['icy-name']), 'latin1').toString('utf8');
    expect(name).toBe('Kênh thử');
    const [chunk] = (await once(heard, 'data')) as [Buffer];
    expect(chunk.toString()).toBe('first');
    expect(state.asked?.url).toBe('/live/kenh-thu.mp3?x=1');
    expect(state.asked?.headers).toMatchObject({ 'icy-metadata': '1' });
    expect(state.asked?.headers.cookie).toBeUndefined();
    request.destroy();
    await until('the listener has left', () => state.left);
  });

  it('passes the residents’ pages on, under the address they were asked by', async () => {
    const SITE_PORT = await listening((request, response) => {
      response.setHeader('content-security-policy', "default-src 'none'");
      response.end(`${request.url} ${String(request.headers['x-forwarded-host'])}`);
    });
    const studio = await temporaryStudio({ SITE_PORT });
    const headers = { host: '192.168.1.5:8080' };
    for (const url of ['/nghe', '/nghe/lua-dao?lang=vi', '/nghe/tep/a.mp3']) {
      const answer = await studio.inject({ method: 'GET', url, headers });
      expect(answer.body).toBe(`${url} 192.168.1.5:8080`);
      expect(answer.headers['content-security-policy']).toBe("default-src 'none'");
    }
  });

  it('says what is not running', async () => {
    const studio = await temporaryStudio({ LIVE_PORT: '1', SITE_PORT: '1' });
    for (const [url, part] of [
      ['/live/kenh-thu.mp3', 'phát sóng'],
      ['/nghe/lua-dao', 'trang nghe lại'],
    ] as const) {
      const answer = await studio.inject({ method: 'GET', url });
      expect(answer.statusCode).toBe(503);
      expect(answer.json<{ message: string }>().message).toContain(`Phần ${part} chưa chạy`);
    }
  });

  it('cannot be led to another host', async () => {
    const seen: (string | undefined)[] = [];
    const LIVE_PORT = await listening((request, response) => {
      seen.push(request.url);
      response.end('ours');
    });
    const studio = await temporaryStudio({ LIVE_PORT });
    for (const url of [
      '/live/http://ke-xau.example/',
      '/live//ke-xau.example/',
      '/live/..%2f..%2fx',
    ])
      expect((await studio.inject({ method: 'GET', url })).body).not.toContain('ke-xau');
    expect(seen.every((url) => url?.startsWith('/live'))).toBe(true);
  });
});
