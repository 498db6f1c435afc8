import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_TIMEZONE, localTime } from '../../content/model/index.js';
import { clipFile } from '../../content/store/index.js';
import { wavOf } from '../helpers/audio.js';
import { until } from '../helpers/until.js';
import { newContext } from '../studio/web/office.js';
import { findClip, isSilentFrom, listen, type Heard } from '../scheduler/listen.js';
import { hasChromium, openBrowser } from './browser.js';
import { village, type Village } from './village.js';

const TITLE = 'Lịch tiêm phòng tháng 12';
const TEXT = [
  'Kính thưa bà con. Ngày 5/12/2026, trạm y tế xã tiêm phòng cho trẻ dưới 5 tuổi.',
  'Bà con nhớ mang theo sổ tiêm và thẻ BHYT. Xin cảm ơn.',
].join('\n\n');
const OWN_PASSWORD = 'con trâu đi cày sớm';

interface World {
  village: Village;
  browser: Browser;
  context: BrowserContext;
  page: Page;
  heard: Heard;
}

/** As a window behind another is; Chromium without a screen shows them all. */
const OUT_OF_SIGHT = `
  Object.defineProperty(document, 'visibilityState', { get: () => 'hidden' });
  document.dispatchEvent(new Event('visibilitychange'));
`;

/** Real Chromium, all processes, the clock of the village at 9:00 whatever the hour here. */
describe.skipIf(!hasChromium)('a person who was told nothing', () => {
  const world = {} as World;

  beforeAll(async () => {
    world.village = await village('09:00');
    world.browser = await openBrowser();
    world.context = await newContext(world.browser, 1366);
    world.page = await world.context.newPage();
    world.heard = listen(`${world.village.live}/live/na-da.mp3`);
  }, 120_000);

  afterAll(async () => {
    world.heard.close();
    await world.browser.close();
    await world.village.close();
  });

  const segment = () => world.village.own.segments.list().find((one) => one.title === TITLE);
  const button = (name: string) => world.page.getByRole('button', { name, exact: true });
  const box = (name: string | RegExp) => world.page.getByRole('textbox', { name });
  const theClip = () => {
    const script = world.village.own.segments.script(segment()?.id ?? '', 'vi');
    return script && world.village.own.clips.latestFor(script.hash);
  };

  it('signs in with the one-time password and chooses one of their own', async () => {
    const { page, village } = world;
    await page.goto(village.studio);
    await box('Tên đăng nhập').fill('admin');
    await box('Mật khẩu').fill(village.oneTimePassword());
    await page.keyboard.press('Enter');
    await button('Hiện mật khẩu').click();
    await box('Mật khẩu mới').fill(OWN_PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Hôm nay' }).waitFor();
  });

  it('writes a new segment, sees how it will be read, and nothing typed is lost', async () => {
    const { page } = world;
    await button('Soạn bài mới').click();
    await box('Bài nói về việc gì?').fill(TITLE);
    await button('Bắt đầu soạn').click();
    await box(/^Bản lời/).fill(TEXT);
    await page.getByText('thẻ bảo hiểm y tế').waitFor();
    await until('the text is saved', () => {
      const script = world.village.own.segments.script(segment()?.id ?? '', 'vi');
      return script?.paragraphs.map(({ text }) => text).join('\n\n') === TEXT;
    });
  });

  it('makes the clip, hears it and approves it', async () => {
    const { page } = world;
    await button('Tạo bản thu và nghe').click();
    await button('Nghe bản thu').waitFor({ timeout: 60_000 });
    await button('Duyệt bản thu này').click();
    await page.getByText(/đã duyệt hôm nay/).waitFor();
    const approval = world.village.own.approvals.current(segment()?.id ?? '', 'vi');
    expect(approval?.clipId).toBe(theClip()?.id);
  });

  it('puts it into a slot of a real village', async () => {
    const { page, village } = world;
    await page.getByRole('combobox', { name: 'Kênh phát' }).selectOption('Bản Nà Đa');
    const inTwoMinutes = localTime(Date.now() + village.offsetMs + 75_000, DEFAULT_TIMEZONE);
    await box('Giờ phát').fill(inTwoMinutes);
    await button('Lên lịch').click();
    await page.getByText(/^Đã lên lịch:/).waitFor();
    await until('the broadcast is planned', () =>
      village.own.broadcasts.inState(['planned']).some(({ title }) => title === TITLE),
    );
  });

  it('is told why a recording was not taken, though the clip before it stands', async () => {
    const { page, village } = world;
    await page.goto(village.studio);
    await button('Soạn bài mới').click();
    await box('Bài nói về việc gì?').fill('Lời bà Mỷ');
    await button('Bắt đầu soạn').click();
    await box(/^Bản lời/).fill('Mời bà con họp bản.');
    await button('Tạo bản thu và nghe').click();
    await button('Nghe bản thu').waitFor({ timeout: 60_000 });
    await button('Tải bản thu có sẵn lên').click();
    await box('Tên người đọc').fill('Bà Mỷ');
    await box(/đồng ý cho phát/).fill('giấy số 3');
    const buffer = Buffer.from(wavOf(new Int16Array(22_050 * 3)));
    const silent = { name: 'im.wav', mimeType: 'audio/wav', buffer };
    await page.getByLabel('Tệp bản thu').setInputFiles(silent);
    await page.getByText('không có tiếng. Kiểm tra micrô').waitFor();
    await page.getByText('vẫn dùng được').waitFor();
    await button('Nghe bản thu').waitFor();
  }, 90_000);

  it('opens a seventh window: those out of sight hold no connection', async () => {
    const { context, village } = world;
    const pages = await Promise.all(Array.from({ length: 6 }, () => context.newPage()));
    for (const page of pages) {
      await page.goto(`${village.studio}/bai`);
      await page.getByRole('heading', { name: 'Bài', level: 1 }).waitFor();
      await page.evaluate(OUT_OF_SIGHT);
    }
    await world.page.goto(`${village.studio}/lich-phat`);
    await world.page.getByRole('heading', { name: 'Lịch phát', level: 1 }).waitFor();
    await Promise.all(pages.map((page) => page.close()));
  }, 60_000);

  it(
    'and the village hears it whole, at its minute, with its title',
    { timeout: 240_000 },
    async () => {
      const { village, heard } = world;
      const line = () => village.own.asAired.recent(50).find(({ title }) => title === TITLE);
      await until('it has aired', () => line()?.outcome === 'aired', 200_000);
      const clip = theClip();
      const stream = clip && clipFile(clip, 'stream-mp3');
      const bytes = await readFile(village.store.files.localPath(stream?.hash ?? ''));
      await until('its last frame has arrived', () =>
        heard.audio().includes(bytes.subarray(-192 * 40)),
      );
      const found = findClip(heard.audio(), bytes);
      expect(found).toMatchObject({ found: true, missing: 0, longestGapMs: 0 });
      expect(heard.titles()).toContain(TITLE);
      expect(line()).toMatchObject({ isSample: false, framesSent: bytes.byteLength / 192 });
      const lateMs = (line()?.startedAt ?? 0) - (line()?.plannedAt ?? 0);
      expect(Math.abs(lateMs)).toBeLessThan(5_000);
      const end = 'end' in found ? found.end : 0;
      expect(isSilentFrom(heard.audio(), end)).toBe(true);
    },
  );

  it('finds the text for the Zalo group ready, and why there is no link yet', async () => {
    const { page, village } = world;
    await page.goto(`${village.studio}/gui-zalo`);
    await page.getByText('Nhóm Zalo Bản Nà Đa').waitFor();
    await page.getByText('Người dân chưa mở được liên kết này').first().waitFor();
  });

  it('leaves, on a telephone too', async () => {
    const { page, village } = world;
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(village.studio);
    await button('Đăng xuất').click();
    await box('Tên đăng nhập').waitFor();
  });
});
