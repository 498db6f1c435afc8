import { describe, expect, it } from 'vitest';
import { temporaryStudio } from '../../helpers/studio.js';

describe('another site’s page', () => {
  it.each([
    [{ 'sec-fetch-site': 'cross-site' }, 403],
    [{ 'sec-fetch-site': 'same-site' }, 403],
    [{ 'sec-fetch-site': 'same-origin' }, 201],
    [{ 'sec-fetch-site': 'none' }, 201],
    [{ origin: 'http://ke-xau.example' }, 403],
    [{ origin: 'http://192.168.1.5:9999', host: '192.168.1.5:8080' }, 403],
    [{ origin: 'http://192.168.1.5:8080', host: '192.168.1.5:8080' }, 201],
    [{ origin: 'null' }, 403],
    [{}, 201],
  ])('a request with %j answers %i', async (headers, status) => {
    const studio = await temporaryStudio();
    const { cookie } = await studio.person('editor');
    const answer = await studio.inject({
      method: 'POST',
      url: '/api/segments',
      headers: { cookie, ...(headers as Record<string, string>) },
      payload: { title: 'Bài' },
    });
    expect(answer.statusCode).toBe(status);
    if (status === 403) expect(answer.json()).toMatchObject({ code: 'CROSS_SITE_REFUSED' });
    expect(studio.own.segments.list()).toHaveLength(status === 403 ? 0 : 1);
  });

  it('cannot sign anybody in or out either', async () => {
    const studio = await temporaryStudio();
    for (const url of ['/api/sign-in', '/api/sign-out', '/api/stations/stop']) {
      const headers = { 'sec-fetch-site': 'cross-site' };
      const answer = await studio.inject({ method: 'POST', url, headers, payload: {} });
      expect([url, answer.statusCode]).toEqual([url, 403]);
    }
  });
});

describe('every answer', () => {
  it.each(['/healthz', '/api/me', '/api/khong-co', '/'])(
    '%s lets a page load nothing from another host, nor be framed',
    async (url) => {
      const studio = await temporaryStudio();
      const { headers } = await studio.ask('GET', url);
      const policy = String(headers['content-security-policy']);
      expect(policy).toContain("default-src 'self'");
      expect(policy).toContain("script-src 'self'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/https?:|\*|upgrade-insecure|unsafe-eval/);
      expect(headers['x-content-type-options']).toBe('nosniff');
    },
  );
});

describe('the API', () => {
  it('is closed to who is not signed in, on every route but signing in and out', async () => {
    const studio = await temporaryStudio();
    const page = (await studio.ask('GET', '/api/openapi.json')).json<{
      paths: Record<string, Record<string, unknown>>;
    }>();
    const routes = Object.entries(page.paths)
      .filter(([url]) => url.startsWith('/api/'))
      .flatMap(([url, methods]) => Object.keys(methods).map((method) => [method, url] as const));
    const open: string[] = [];
    for (const [method, url] of routes) {
      const filled = url.replace(/\{\w+\}/g, 'abc');
      const answer = await studio.inject({ method: method, url: filled });
      if (answer.statusCode !== 401) open.push(`${method} ${url}`);
    }
    expect(routes.length).toBeGreaterThan(25);
    expect(open.sort()).toEqual(['post /api/sign-in', 'post /api/sign-out']);
  });

  it('answers what it does not know with a sentence', async () => {
    const studio = await temporaryStudio();
    const answer = await studio.ask('GET', '/api/khong-co');
    expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([404, 'NOT_FOUND']);
  });
});
