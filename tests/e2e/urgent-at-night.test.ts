import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_TIMEZONE, localTime } from '../../content/model/index.js';
import { clipFile } from '../../content/store/index.js';
import type { SegmentDetail } from '../../studio/web/lib/types.js';
import { until } from '../helpers/until.js';
import { findClip, isSilentFrom, listen, type Heard } from '../scheduler/listen.js';
import { check } from '../studio/web/check.js';
import { Desk, newContext, PASSWORD, signIn } from '../studio/web/office.js';
import { hasChromium, openBrowser } from './browser.js';
import { village, type Village } from './village.js';

const TITLE = 'Lũ quét suối Nậm Mu';
const TEXT = 'Bà con ở gần suối Nậm Mu lên chỗ cao ngay bây giờ. Không quay lại lấy đồ.';

/** Real Chromium, all processes, half past nine in the evening: the village sleeps. */
describe.skipIf(!hasChromium)('an urgent bulletin at night', () => {
  const world = {} as {
    village: Village;
    browser: Browser;
    /** The officer at the PC, who is the only person at first. */
    officer: Page;
    /** The vice-chair on a telephone. */
    second: Page;
    heard: Heard;
    segment: SegmentDetail;
  };

  beforeAll(async () => {
    [world.village, world.browser] = await Promise.all([village('21:30'), openBrowser()]);
    const contexts = await Promise.all([1366, 360].map((one) => newContext(world.browser, one)));
    const [officer, second] = await Promise.all(contexts.map((one) => one.newPage()));
    Object.assign(world, { officer, second });
    world.heard = listen(`${world.village.live}/live/na-da.mp3`);
  }, 120_000);

  afterAll(async () => {
    world.heard.close();
    await world.browser.close();
    await world.village.close();
  });

  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
  const tonight = () => localTime(Date.now() + world.village.offsetMs + 75_000, DEFAULT_TIMEZONE);
  const confirm = () => button(world.second, 'Xác nhận cho phát cả ban đêm');

  it('that one person approved stays out of the quiet hours, and the screen says why', async () => {
    const { officer, village } = world;
    await signIn(officer, village.studio, village.oneTimePassword());
    await officer.getByLabel('Mật khẩu mới').fill(PASSWORD);
    await officer.keyboard.press('Enter');
    await officer.getByRole('heading', { name: 'Hôm nay', level: 1 }).waitFor();
    const desk = new Desk(officer, village.studio);
    world.segment = await desk.write(TITLE, [TEXT]);
    await desk.ask('PATCH', `/api/segments/${world.segment.id}`, { bulletinClass: 'khan-cap' });
    await desk.render(world.segment);
    await desk.approve(world.segment);
    await officer.goto(`${village.studio}/bai/${world.segment.id}`);
    await officer.getByText('Xã chưa có người thứ hai có quyền duyệt.').waitFor();
    await officer.getByLabel('Giờ phát').fill(tonight());
    await officer.getByText('cần người thứ hai xác nhận trước').waitFor();
    expect(await button(officer, 'Lên lịch').isDisabled()).toBe(true);
  }, 120_000);

  it('gets its second person added on the screen, with a password that works once', async () => {
    const { officer, second, village } = world;
    await officer.getByRole('link', { name: 'Thêm người thứ hai ở Cài đặt' }).click();
    await officer.getByLabel('Họ và tên').fill('Lò Thị Lan');
    expect(await officer.getByLabel('Tên đăng nhập').inputValue()).toBe('lan');
    await button(officer, 'Thêm người này').click();
    const password = await officer.locator('.one-time').innerText();
    await officer.getByText('bản tin khẩn cấp · tên đăng nhập lan').waitFor();
    await check(officer, 'cai-dat', 1366);
    await officer.setViewportSize({ width: 360, height: 760 });
    await check(officer, 'cai-dat', 360);
    await officer.setViewportSize({ width: 1366, height: 768 });
    await signIn(second, village.studio, password, 'lan');
    await second.getByLabel('Mật khẩu mới').fill(`${PASSWORD} lan`);
    await second.keyboard.press('Enter');
    await second.getByText('1 bản tin khẩn cấp chờ bạn xác nhận').waitFor();
  }, 60_000);

  it('is let through by the second person on a telephone, who is told what will happen', async () => {
    const { officer, second, village, segment } = world;
    await officer.goto(`${village.studio}/bai/${segment.id}`);
    await officer.getByText('Nhờ một người khác có quyền duyệt').waitFor();
    await check(officer, 'khan-cap-cho-xac-nhan', 1366);
    await second.getByRole('link', { name: TITLE }).first().click();
    await second.getByText('và đánh thức cả bản').waitFor();
    await confirm().scrollIntoViewIfNeeded();
    await check(second, 'khan-cap-xac-nhan', 360);
    await confirm().click();
    const given = { name: 'Bài này phát ngay cả ban đêm', exact: true };
    await second.getByRole('heading', given).waitFor();
    const approval = village.own.approvals.current(segment.id, 'vi');
    expect(approval?.urgentConfirmedBy).toBe(village.own.users.byName('lan')?.id);
    await officer.getByText('Lò Thị Lan đã xác nhận').waitFor();
  }, 60_000);

  it('is then put into the night and heard whole, at its minute', async () => {
    const { officer, village, heard, segment } = world;
    expect(isSilentFrom(heard.audio(), 0)).toBe(true);
    await officer.getByRole('combobox', { name: 'Kênh phát' }).selectOption('Bản Nà Đa');
    await officer.getByLabel('Giờ phát').fill(tonight());
    await officer.getByText('loa sẽ đánh thức cả bản').waitFor();
    await check(officer, 'khan-cap-len-lich', 1366);
    await button(officer, 'Lên lịch').click();
    await officer.getByText(/^Đã lên lịch:/).waitFor();
    const line = () => village.own.asAired.recent(50).find(({ title }) => title === TITLE);
    await until('it has aired', () => line()?.outcome === 'aired', 150_000);
    const clip = village.own.clips.latestFor(
      village.own.segments.script(segment.id, 'vi')?.hash ?? '',
    );
    const stream = clip && clipFile(clip, 'stream-mp3');
    const bytes = await readFile(village.store.files.localPath(stream?.hash ?? ''));
    expect(findClip(heard.audio(), bytes)).toMatchObject({ found: true, missing: 0 });
  }, 200_000);

  it('loses both yeses with the first edit', async () => {
    const { second, village, segment } = world;
    await second.getByLabel('Tiêu đề').fill(`${TITLE} đã rút`);
    await second.getByText('Bài này phát ngay cả ban đêm').waitFor({ state: 'detached' });
    await until('the edit is saved', () => !village.own.approvals.current(segment.id, 'vi'));
  });
});
