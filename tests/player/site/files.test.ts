import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileOf, openSite, publishedSegment, type Site } from './helpers.js';

let site: Site;

beforeEach(async () => {
  site = await openSite();
});

afterEach(() => site.close());

const get = (url: string, headers: Record<string, string> = {}) =>
  site.app.inject({ method: 'GET', url, headers });

describe('the files', () => {
  it('come whole or in parts, to be kept for ever', async () => {
    const { clip } = await publishedSegment(site);
    const { hash, bytes } = fileOf(clip, 'replay-mp3');
    const url = `/nghe/tep/${hash}.mp3`;
    const whole = await get(url);
    expect(whole.rawPayload.length).toBe(bytes);
    expect(whole.headers).toMatchObject({
      'content-type': 'audio/mpeg',
      'accept-ranges': 'bytes',
      'cache-control': 'public, max-age=31536000, immutable',
      etag: `"${hash}"`,
    });
    const part = await get(url, { range: 'bytes=100-199', 'if-range': `"${hash}"` });
    expect(part.statusCode).toBe(206);
    expect(part.headers['content-range']).toBe(`bytes 100-199/${bytes}`);
    expect(part.rawPayload.equals(whole.rawPayload.subarray(100, 200))).toBe(true);
    expect((await get(url, { range: `bytes=${bytes}-` })).statusCode).toBe(416);
    expect((await get(url, { 'if-none-match': `"${hash}"` })).statusCode).toBe(304);
    const head = await site.app.inject({ method: 'HEAD', url });
    expect(head.headers['content-length']).toBe(String(bytes));
  });

  it('have the type of what they hold', async () => {
    const { clip } = await publishedSegment(site);
    const types = await Promise.all(
      [
        ['replay-m4a', 'm4a'],
        ['captions-vtt', 'vtt'],
        ['words-json', 'json'],
      ].map(async ([kind, extension]) => {
        const answer = await get(
          `/nghe/tep/${fileOf(clip, kind as 'replay-m4a').hash}.${extension}`,
        );
        return answer.headers['content-type'];
      }),
    );
    expect(types).toEqual([
      'audio/mp4',
      'text/vtt; charset=utf-8',
      'application/json; charset=utf-8',
    ]);
  });

  it('are packed when they are text, never when they are sound', async () => {
    const { clip } = await publishedSegment(site);
    const ask = (kind: 'words-json' | 'replay-mp3', extension: string) =>
      get(`/nghe/tep/${fileOf(clip, kind).hash}.${extension}`, { 'accept-encoding': 'gzip' });
    const words = await ask('words-json', 'json');
    expect(words.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(words.rawPayload).length).toBe(fileOf(clip, 'words-json').bytes);
    expect((await ask('replay-mp3', 'mp3')).headers['content-encoding']).toBeUndefined();
  });

  it.each(['/nghe/tep/abc.mp3', '/nghe/tep/..%2f..%2floa.db', `/nghe/tep/${'0'.repeat(64)}.mp3`])(
    'are not found at %s',
    async (url) => {
      expect((await get(url)).statusCode).toBe(404);
    },
  );
});
