import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { approveClip } from '../../helpers/rows.js';
import {
  aired,
  fileOf,
  makeClip,
  openSite,
  publishedSegment,
  TEXT,
  writeSegment,
  type Site,
} from './helpers.js';

let site: Site;

beforeEach(async () => {
  site = await openSite('https://loa.binhlu.vn/');
});

afterEach(() => site.close());

const get = (url: string, headers: Record<string, string> = {}) =>
  site.app.inject({ method: 'GET', url, headers });

const meta = (html: string, property: string) =>
  new RegExp(`<meta property="${property}" content="([^"]*)"`).exec(html)?.[1];

describe('the page of a clip', () => {
  it('holds the title, the text as written, and the sound, MP3 first', async () => {
    const { clip } = await publishedSegment(site, { slug: 'lua-dao' });
    const page = await get('/nghe/lua-dao');
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('<h1>Nhận biết lừa đảo qua điện thoại</h1>');
    expect(page.body).toContain(`>${TEXT}</p>`);
    const sources = [...page.body.matchAll(/<source src="([^"]+)" type="([^"]+)"/g)];
    expect(sources.map(([, href, type]) => [href, type])).toEqual([
      [`/nghe/tep/${fileOf(clip, 'replay-mp3').hash}.mp3`, 'audio/mpeg'],
      [`/nghe/tep/${fileOf(clip, 'replay-m4a').hash}.m4a`, 'audio/mp4'],
    ]);
    expect(page.body).toMatch(/<audio controls preload="none"/);
    expect(page.body).toContain('kind="captions"');
    expect(page.body).toContain('2 giây · ');
    expect(page.body).not.toMatch(/<\?|<!--/);
  });

  it('carries what Zalo shows of a link, in absolute addresses', async () => {
    const { clip } = await publishedSegment(site, { slug: 'lua-dao' });
    const { body } = await get('/nghe/lua-dao');
    expect(meta(body, 'og:url')).toBe('https://loa.binhlu.vn/nghe/lua-dao');
    expect(meta(body, 'og:title')).toBe('Nhận biết lừa đảo qua điện thoại');
    expect(meta(body, 'og:description')).toMatch(/^Công an không làm .*\. .*\.$/);
    expect(meta(body, 'og:audio')).toBe(
      `https://loa.binhlu.vn/nghe/tep/${fileOf(clip, 'replay-mp3').hash}.mp3`,
    );
    expect(meta(body, 'og:image:width')).toBe('1200');
    expect(meta(body, 'og:image:height')).toBe('630');
    const picture = await get(new URL(meta(body, 'og:image')!).pathname);
    expect(picture.headers['content-type']).toBe('image/png');
    expect(picture.rawPayload.readUInt32BE(16)).toBe(1200);
    expect(picture.rawPayload.readUInt32BE(20)).toBe(630);
    expect(picture.rawPayload.length).toBeLessThan(150_000);
  });

  it('is small, packed smaller, and asked for again costs almost nothing', async () => {
    await publishedSegment(site, { slug: 'lua-dao' });
    const page = await get('/nghe/lua-dao');
    expect(page.rawPayload.length).toBeLessThan(30_000);
    const packed = await get('/nghe/lua-dao', { 'accept-encoding': 'gzip, br' });
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(packed.rawPayload.length).toBeLessThan(6_000);
    const again = await get('/nghe/lua-dao', { 'if-none-match': String(page.headers['etag']) });
    expect(again.statusCode).toBe(304);
    expect(again.body).toBe('');
  });

  it('shows what a person typed as text, never as HTML', async () => {
    const evil = `"><script>alert(1)</script><img src=x onerror='alert(2)'>`;
    const segment = writeSegment(site.own, {
      slug: 'doc-hai',
      title: evil,
      summary: evil,
      source: evil,
    });
    approveClip(site.own, await makeClip(site, segment, { text: `${evil} </p></style>` }));
    aired(site.own, segment, site.own.clips.ofSegment(segment.id)[0]!);
    const { body } = await get('/nghe/doc-hai');
    const list = await get('/nghe');
    expect(list.body).toContain('&lt;script&gt;');
    [body, list.body].forEach((html) => {
      expect(html).not.toContain('<script>alert');
      expect(html).not.toContain('<img');
      expect(html).not.toContain('content=""><');
    });
  });

  it('asks no other host for anything, sets no cookie, and its policy allows neither', async () => {
    await publishedSegment(site, { slug: 'lua-dao' });
    const { body, headers } = await get('/nghe/lua-dao');
    const addresses = [...body.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address!);
    const foreign = addresses.filter((address) => !address.startsWith('/nghe'));
    expect(foreign).toEqual(['https://loa.binhlu.vn/nghe/lua-dao']);
    expect(headers['set-cookie']).toBeUndefined();
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it('uses the address the reader came by while LOA_PUBLIC_URL is unset', async () => {
    const other = await openSite();
    try {
      await publishedSegment(other, { slug: 'lua-dao' });
      const ask = (headers: Record<string, string>) =>
        other.app.inject({ method: 'GET', url: '/nghe/lua-dao', headers });
      expect(meta((await ask({ host: '192.168.1.9:8081' })).body, 'og:url')).toBe(
        'http://192.168.1.9:8081/nghe/lua-dao',
      );
      const hostile = await ask({ host: '"><script>' });
      expect(hostile.body).not.toContain('"><script>');
    } finally {
      await other.close();
    }
  });
});

describe('what is not approved', () => {
  it('is not there: never approved, withdrawn, or edited since', async () => {
    const segment = writeSegment(site.own, { slug: 'moi' });
    const clip = await makeClip(site, segment);
    expect((await get('/nghe/moi')).statusCode).toBe(404);
    approveClip(site.own, clip);
    expect((await get('/nghe/moi')).statusCode).toBe(200);
    site.own.approvals.withdraw(segment.id, 'vi');
    expect((await get('/nghe/moi')).statusCode).toBe(404);
    approveClip(site.own, clip);
    site.own.segments.saveScript(segment.id, 'vi', [{ id: '1', text: 'Chữ khác.' }]);
    const gone = await get('/nghe/moi');
    expect(gone.statusCode).toBe(404);
    expect(gone.body).toContain('Chưa có bài này');
    expect(gone.body).not.toContain('Chữ khác');
  });

  it('keeps its files closed, too, and the master of an approved clip', async () => {
    const segment = writeSegment(site.own);
    const clip = await makeClip(site, segment);
    const mp3 = `/nghe/tep/${fileOf(clip, 'replay-mp3').hash}.mp3`;
    expect((await get(mp3)).statusCode).toBe(404);
    approveClip(site.own, clip);
    expect((await get(mp3)).statusCode).toBe(200);
    const master = fileOf(clip, 'master-flac').hash;
    const tries = ['flac', 'mp3', 'bin'].map((extension) =>
      get(`/nghe/tep/${master}.${extension}`),
    );
    expect((await Promise.all(tries)).map(({ statusCode }) => statusCode)).toEqual([404, 404, 404]);
  });

  it('shows the approved clip while a newer one waits', async () => {
    const { segment, clip } = await publishedSegment(site, { slug: 'lua-dao' });
    const newer = await makeClipOfSameText(segment.id, clip);
    const { body } = await get('/nghe/lua-dao');
    expect(body).toContain(fileOf(clip, 'replay-mp3').hash);
    expect(body).not.toContain(fileOf(newer, 'replay-mp3').hash);
    expect((await get(`/nghe/tep/${fileOf(newer, 'replay-mp3').hash}.mp3`)).statusCode).toBe(404);
  });

  async function makeClipOfSameText(
    segmentId: string,
    clip: Awaited<ReturnType<typeof makeClip>>,
  ): Promise<Awaited<ReturnType<typeof makeClip>>> {
    const other = await makeClip(site, writeSegment(site.own), { tone: 660 });
    return site.own.clips.publish({
      ...other,
      segmentId,
      scriptId: clip.scriptId,
      scriptHash: clip.scriptHash,
    });
  }

  it('is shown all the same when it is a sample, which says so and is not indexed', async () => {
    await publishedSegment(site, { slug: 'mau', isSample: true });
    const page = await get('/nghe/mau');
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('Bài mẫu — phát thử');
    expect(page.body).toContain('<meta name="robots" content="noindex"');
    expect(page.headers['x-robots-tag']).toBe('noindex');
  });

  it('is not shown when the clip failed its inspection, sample or not', async () => {
    const segment = writeSegment(site.own, { slug: 'hong', isSample: true });
    await makeClip(site, segment, { passed: false });
    expect((await get('/nghe/hong')).statusCode).toBe(404);
  });
});

describe('languages', () => {
  it('are links when there are several, each with its own approved clip', async () => {
    const { segment } = await publishedSegment(site, { slug: 'lua-dao' });
    const mong = await makeClip(site, segment, { lang: 'hnj', text: 'Cov pej xeem.', tone: 550 });
    expect((await get('/nghe/lua-dao')).body).not.toContain('aria-label="Ngôn ngữ"');
    expect((await get('/nghe/lua-dao?lang=hnj')).statusCode).toBe(404);
    approveClip(site.own, mong);
    expect((await get('/nghe/lua-dao')).body).toContain('href="/nghe/lua-dao?lang=hnj"');
    const { body } = await get('/nghe/lua-dao?lang=hnj');
    expect(body).toContain('<article lang="hnj">');
    expect(body).toContain(fileOf(mong, 'replay-mp3').hash);
    expect(meta(body, 'og:url')).toBe('https://loa.binhlu.vn/nghe/lua-dao?lang=hnj');
  });
});

describe('the list', () => {
  it('says kindly that nothing aired yet', async () => {
    await publishedSegment(site);
    const list = await get('/nghe');
    expect(list.statusCode).toBe(200);
    expect(list.body).toContain('Chưa có bài nào phát trên loa');
  });

  it('holds what aired, once, with when and how long; the front door leads to it', async () => {
    const { segment, clip } = await publishedSegment(site, { slug: 'lua-dao' });
    aired(site.own, segment, clip);
    aired(site.own, segment, clip);
    const list = await get('/nghe');
    expect(list.body.match(/href="\/nghe\/lua-dao"/g)).toHaveLength(1);
    expect(list.body).toContain('Phát trên loa hôm nay 17:00 · 2 giây');
    const front = await get('/');
    expect(front.headers.location).toBe('/nghe');
  });

  it('no longer holds what was withdrawn', async () => {
    const { segment, clip } = await publishedSegment(site, { slug: 'lua-dao' });
    aired(site.own, segment, clip);
    site.own.approvals.withdraw(segment.id, 'vi');
    expect((await get('/nghe')).body).not.toContain('lua-dao');
  });
});

describe('the site', () => {
  it('says who it is', async () => {
    expect((await get('/healthz')).json()).toEqual({ ok: true, service: 'loa-ban-site' });
  });

  it('answers what is absent and what went wrong with a kind page', async () => {
    const absent = await get('/khong-co');
    expect(absent.statusCode).toBe(404);
    expect(absent.body).toContain('Xem các bài đã phát');
    expect((await get('/nghe/%E0%A4%A')).statusCode).toBe(400);
    site.store.close();
    const broken = await get('/nghe/lua-dao');
    expect(broken.statusCode).toBe(500);
    expect(broken.body).toContain('Trang đang gặp trục trặc');
    expect(broken.body).not.toMatch(/database|sqlite/i);
  });
});
