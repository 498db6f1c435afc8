import { execFile } from 'node:child_process';
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { approveClip } from '../../helpers/rows.js';
import {
  aired,
  CLIP_SECONDS,
  openSite,
  publishedSegment,
  writeSegment,
  makeClip,
  type Site,
} from './helpers.js';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const axe = path.join(root, 'node_modules/axe-core/axe.min.js');
const pictures = path.join(root, 'docs/screens');

const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--no-first-run',
  '--disable-component-update',
  '--disable-sync',
  '--autoplay-policy=no-user-gesture-required',
];

/** What runs in the page is text here: these files are compiled without the browser's types. */
const AUDIO = `document.querySelector('audio')`;

/** Gives the words that were marked, in order, once the clip has ended. */
const NOTE_MARKED_WORDS = `new Promise((resolve) => {
  const words = [];
  new MutationObserver(() => {
    const on = document.querySelector('.text .on')?.textContent;
    if (on && words.at(-1) !== on) words.push(on);
  }).observe(document.body, { subtree: true, attributes: true, attributeFilter: ['class'] });
  ${AUDIO}.addEventListener('ended', () => resolve(words));
})`;

let browser: Browser;
let site: Site;
let address: string;

beforeAll(async () => {
  await promisify(execFile)(process.execPath, [path.join(root, 'scripts/build.mjs')]);
  browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: CHROMIUM_ARGS,
  });
}, 240_000);

afterAll(() => browser.close());

beforeEach(async () => {
  site = await openSite();
  address = await site.app.listen({ port: 0, host: '127.0.0.1' });
});

afterEach(() => site.close());

interface Opened {
  readonly page: Page;
  /** What the page asked for, and what it complained of. */
  readonly asked: string[];
  readonly complaints: string[];
}

async function open(
  pagePath: string,
  given: { width?: number; height?: number; script?: boolean; dark?: boolean } = {},
): Promise<Opened> {
  const { width = 360, height = 740, script = true, dark = false } = given;
  const context = await browser.newContext({
    viewport: { width, height },
    javaScriptEnabled: script,
    colorScheme: dark ? 'dark' : 'light',
    locale: 'vi-VN',
  });
  const page = await context.newPage();
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(address + pagePath);
  return { page, asked, complaints };
}

/** Playwright's own waiting needs `eval` in the page, which our policy forbids. */
async function until(page: Page, condition: string): Promise<void> {
  await vi.waitFor(async () => expect(await page.evaluate(condition), condition).toBe(true), {
    timeout: 15_000,
  });
}

describe('the page in a browser', () => {
  it('plays from the big button to the end, marking the words as they sound', async () => {
    await publishedSegment(site, { slug: 'lua-dao' });
    const { page, asked, complaints } = await open('/nghe/lua-dao');
    expect(asked.filter((url) => url.includes('/tep/'))).toEqual([]);
    const seen = page.evaluate<readonly string[]>(NOTE_MARKED_WORDS);
    await page.getByRole('button', { name: 'Nghe bài' }).click();
    await until(page, `${AUDIO}.currentTime > 0.3`);
    await page.getByRole('button', { name: 'Tạm dừng' }).waitFor();
    const words = await seen;
    expect(words).toContain('376/376,');
    expect(words.length).toBeGreaterThan(8);
    await page.getByRole('button', { name: 'Nghe lại' }).waitFor();
    const played = await page.evaluate<{ at: number; ended: boolean; source: string }>(
      `({ at: ${AUDIO}.currentTime, ended: ${AUDIO}.ended, source: ${AUDIO}.currentSrc })`,
    );
    expect(played.ended).toBe(true);
    expect(Math.abs(played.at - CLIP_SECONDS)).toBeLessThan(0.2);
    expect(played.source).toMatch(/\.mp3$/);
    expect(complaints).toEqual([]);
    expect(asked.filter((url) => !url.startsWith(address))).toEqual([]);
    await page.context().close();
  });

  it('pauses, goes on, jumps and slows down', async () => {
    await publishedSegment(site, { slug: 'lua-dao' });
    const { page } = await open('/nghe/lua-dao');
    await page.getByRole('button', { name: 'Chậm' }).click();
    await page.getByRole('button', { name: 'Nghe bài' }).click();
    await until(page, `${AUDIO}.currentTime > 0.1`);
    await page.getByRole('button', { name: 'Tạm dừng' }).click();
    await page.getByRole('button', { name: 'Nghe tiếp' }).waitFor();
    expect(await page.evaluate(`${AUDIO}.playbackRate`)).toBe(0.8);
    expect(await page.locator('.speed [aria-pressed=true]').textContent()).toBe('Chậm');
    await page.getByRole('slider').fill('1.5');
    await until(page, `${AUDIO}.currentTime === 1.5`);
    expect(await page.locator('output').textContent()).toBe('0:01 / 0:02');
    await page.context().close();
  });

  it('says what to do when the sound cannot be loaded, and plays once it can', async () => {
    const { clip } = await publishedSegment(site, { slug: 'lua-dao' });
    const { page } = await open('/nghe/lua-dao');
    await page.route('**/nghe/tep/**', (route) => route.abort());
    await page.getByRole('button', { name: 'Nghe bài' }).click();
    await page.getByText('Chưa tải được tiếng. Kiểm tra mạng rồi bấm nghe lại.').waitFor();
    await page.unroute('**/nghe/tep/**');
    await page.getByRole('button', { name: 'Nghe bài' }).click();
    await until(page, `${AUDIO}.currentTime > 0.1`);
    expect(await page.locator('.status').textContent()).toBe('');
    expect(clip.durationMs).toBe(CLIP_SECONDS * 1000);
    await page.context().close();
  });

  it('gives the browser’s own player when there is no script, and the file in parts', async () => {
    await publishedSegment(site, { slug: 'lua-dao' });
    const { page } = await open('/nghe/lua-dao', { script: false });
    const audio = page.locator('audio[controls]');
    expect(await audio.isVisible()).toBe(true);
    expect(await page.locator('.play').isVisible()).toBe(false);
    const href = await page.locator('audio source').first().getAttribute('src');
    const part = await fetch(`${address}${String(href)}`, { headers: { range: 'bytes=0-99' } });
    expect(part.status).toBe(206);
    expect((await part.arrayBuffer()).byteLength).toBe(100);
    await page.context().close();
  });

  it.each([
    { width: 360, dark: false },
    { width: 360, dark: true },
    { width: 1366, dark: false },
  ])('fits and is clean for a screen reader at $width px (dark: $dark)', async (screen) => {
    const { segment, clip } = await publishedSegment(site, { slug: 'lua-dao' });
    aired(site.own, segment, clip);
    const mong = await makeClip(site, segment, { lang: 'hnj', text: 'Cov pej xeem mloog.' });
    approveClip(site.own, mong);
    await publishedSegment(site, { slug: 'mau', isSample: true, title: 'Chữ'.repeat(90) });
    for (const where of ['/nghe/lua-dao', '/nghe/mau', '/nghe', '/nghe/khong-co']) {
      const { page } = await open(where, screen);
      const wide = await page.evaluate('document.documentElement.scrollWidth');
      expect(wide, where).toBeLessThanOrEqual(screen.width);
      // Our policy lets no foreign script in, so the checker comes by the debugger.
      await page.evaluate(await readFile(axe, 'utf8'));
      const { violations } = await page.evaluate<AxeAnswer>('axe.run()');
      const faults = violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join()}`);
      expect(faults, where).toEqual([]);
      await page.context().close();
    }
  });

  it.each([360, 1366])('looks as it should at %i px (docs/screens)', async (width) => {
    const segment = writeSegment(site.own, { slug: 'lua-dao' });
    const clips = [
      await makeClip(site, segment, { text: PICTURED.join('\n\n') }),
      await makeClip(site, segment, { lang: 'hnj', text: 'Cov pej xeem mloog.' }),
    ];
    clips.forEach((clip) => approveClip(site.own, clip));
    aired(site.own, segment, clips[0]!);
    const { page } = await open('/nghe/lua-dao', { width, height: width === 360 ? 740 : 768 });
    await page.getByRole('button', { name: 'Nghe bài' }).click();
    await until(page, `document.querySelector('.text .on') !== null`);
    await page.getByRole('button', { name: 'Tạm dừng' }).click();
    await page.getByRole('slider').fill('0.3');
    await until(page, `${AUDIO}.currentTime === 0.3 && !${AUDIO}.seeking`);
    await until(page, `document.querySelector('.text .on').textContent === 'công'`);
    await page.getByRole('button', { name: 'Nghe tiếp' }).waitFor();
    expect(await page.locator('.status').textContent()).toBe('');
    await page.mouse.move(0, 0);
    await page.evaluate('document.activeElement.blur()');
    await mkdir(pictures, { recursive: true });
    const picture = await page.screenshot({ path: path.join(pictures, `nghe-${width}.png`) });
    expect(picture.readUInt32BE(16)).toBe(width);
    await page.context().close();
  });
});

const PICTURED = [
  'Kính thưa bà con. Gần đây có kẻ giả danh công an gọi điện, dọa bà con dính vào vụ án rồi bắt chuyển tiền.',
  'Bà con nhớ ba điều. Một là công an không làm việc qua điện thoại. Hai là không đọc mã OTP cho ai. Ba là không bấm vào đường dẫn lạ.',
  'Khi nghi ngờ, bà con tắt máy và gọi công an xã theo số 0213 3874 113.',
];

interface AxeAnswer {
  readonly violations: readonly { id: string; nodes: readonly { html: string }[] }[];
}
