/** Which voices speak, chosen in a real browser. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localDate } from '../../../content/model/index.js';
import type { StationView, VoiceOrderView } from '../../../studio/web/lib/types.js';
import { hasChromium, openBrowser } from '../../e2e/browser.js';
import type { Village } from '../../e2e/village.js';
import { until } from '../../helpers/until.js';
import { check } from './check.js';
import { Desk, newContext, openOffice, PASSWORD, signIn } from './office.js';

const WIDTHS = [1366, 360] as const;
const NATURAL = 'Nữ miền Bắc (VAIS1000)';

interface World {
  village: Village;
  browser: Browser;
  contexts: Map<number, BrowserContext>;
}

describe.skipIf(!hasChromium)('the screens of voices', () => {
  const world = { contexts: new Map() } as World;

  beforeAll(async () => {
    [world.village, world.browser] = await Promise.all([openOffice(), openBrowser()]);
    const first = await newPage(WIDTHS[0]);
    await signIn(first, world.village.studio, world.village.oneTimePassword());
    await first.getByLabel('Mật khẩu mới').fill(PASSWORD);
    await first.getByRole('button', { name: 'Đặt mật khẩu và vào' }).click();
    const phone = await newPage(WIDTHS[1]);
    await first.getByRole('heading', { name: 'Hôm nay', level: 1 }).waitFor();
    await signIn(phone, world.village.studio, PASSWORD);
    await phone.getByRole('heading', { name: 'Hôm nay', level: 1 }).waitFor();
  }, 120_000);

  afterAll(async () => {
    await world.browser.close();
    await world.village.close();
  });

  async function newPage(width: number, path?: string): Promise<Page> {
    const context = world.contexts.get(width) ?? (await newContext(world.browser, width));
    world.contexts.set(width, context);
    const page = await context.newPage();
    page.on('pageerror', (error) => {
      throw error;
    });
    if (path !== undefined) await page.goto(world.village.studio + path);
    return page;
  }

  const orders = () => world.village.own.voiceChoices.list();
  const vietnamese = (page: Page) => page.getByRole('article', { name: 'Tiếng Việt' });
  const order = (stationId: string | null, ...ids: readonly string[]): VoiceOrderView => ({
    lang: 'vi',
    stationId,
    voices: ids.map((voiceId) => ({ voiceId, settings: {} })),
  });

  it('says which voice the machine takes, and puts others in order, by mouse and by keys', async () => {
    const page = await newPage(WIDTHS[0], '/cai-dat/giong-doc');
    const card = vietnamese(page);
    await card.getByText('Máy tự chọn: Máy đọc giọng Bắc').waitFor();
    for (const name of [/giọng Nam/u, /VAIS1000/u]) {
      const before = orders()[0]?.voices.length ?? 0;
      const select = card.getByLabel('Thêm giọng').first();
      const option = select.locator('option').filter({ hasText: name });
      await select.selectOption((await option.getAttribute('value')) ?? '');
      await card.getByRole('button', { name: /^Thêm ?: Tiếng Việt/u }).click();
      await until('it is added', () => orders()[0]?.voices.length === before + 1);
    }
    const natural = card.getByRole('listitem', { name: NATURAL });
    await natural.getByText('Chưa cài', { exact: true }).waitFor();
    await natural.getByRole('button', { name: 'Đưa lên' }).click();
    await natural.getByText('Chưa cài, tạm dùng giọng sau').waitFor();
    await card.getByText('Máy đọc bằng: Máy đọc giọng Nam').waitFor();
    const focused = () => page.evaluate<string>('document.activeElement.textContent');
    await until('the other arrow has the focus', async () =>
      (await focused()).includes(`Đưa xuống: ${NATURAL}`),
    );
    await page.keyboard.press('ArrowDown');
    await until('it is last', () => orders()[0]?.voices[1]?.voiceId.startsWith('onnx:') === true);
    await page.close();
  }, 60_000);

  it('keeps the speed of a voice, and its pitch where it has one', async () => {
    const page = await newPage(WIDTHS[0], '/cai-dat/giong-doc');
    const natural = vietnamese(page).getByRole('listitem', { name: NATURAL });
    await natural.getByLabel('Tốc độ').selectOption('Chậm');
    await until('it is slow', () => orders()[0]?.voices[1]?.settings.rate === 0.85);
    expect(await natural.getByLabel('Độ cao').count()).toBe(0);
    const machine = vietnamese(page).getByRole('listitem', { name: 'Máy đọc giọng Nam' });
    await machine.getByLabel('Độ cao').selectOption('Cao');
    await until('it is high', () => orders()[0]?.voices[0]?.settings.pitch === 1.15);
    await machine.getByRole('button', { name: 'Bỏ' }).click();
    await page.getByText('Đã lưu giọng đọc Tiếng Việt.').last().waitFor();
    await until('it is gone', () => orders()[0]?.voices.length === 1);
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await until('it is back', () => orders()[0]?.voices[0]?.settings.pitch === 1.15);
    await page.close();
  }, 60_000);

  it('gives one station a voice of its own', async () => {
    const page = await newPage(WIDTHS[1], '/cai-dat/giong-doc');
    const card = vietnamese(page);
    await card.getByLabel('Kênh cần giọng riêng').selectOption('Bản Nà Đa');
    await card.getByRole('button', { name: 'Chọn giọng riêng' }).click();
    await card.getByText('kênh này dùng giọng chung ở trên').waitFor();
    await card.getByRole('button', { name: /^Thêm ?: Riêng cho kênh Bản Nà Đa/u }).click();
    await until('it is set', () => orders().some(({ stationId }) => stationId !== null));
    await card.getByText('cho bài chỉ lên lịch ở kênh này').waitFor();
    await page.close();
  }, 60_000);

  it.each(WIDTHS)(
    'shows the order of voices at %i px',
    async (width) => {
      const desk = new Desk(await newPage(width), world.village.studio);
      const stations = await desk.ask<StationView[]>('GET', '/api/stations');
      const station = stations.find(({ name }) => name === 'Bản Nà Đa');
      const natural = 'onnx:vi_VN-vais1000-medium';
      for (const [id, ...ids] of [
        [null, natural, 'espeak:vi'],
        [station?.id ?? null, 'espeak:vi-VN-x-central'],
      ] as const)
        await desk.ask('PUT', '/api/voice-choices', order(id, ...ids));
      const page = await newPage(width, '/cai-dat/giong-doc');
      await vietnamese(page).getByRole('heading', { name: 'Riêng cho kênh Bản Nà Đa' }).waitFor();
      const title = page.getByRole('heading', { name: 'Giọng dùng khi đọc' });
      await title.evaluate((heading: { scrollIntoView(): void }) => heading.scrollIntoView());
      await check(page, 'giong-dung', width);
      await page.close();
    },
    60_000,
  );

  it('keeps who lends their voice, with what they agreed to and how', async () => {
    const page = await newPage(WIDTHS[0], '/cai-dat/nguoi-doc');
    await page.getByText('Chưa có người đọc nào').waitFor();
    await page.getByLabel('Họ tên, bản').fill('Bà Giàng Thị Mỷ, bản Nà Đa');
    await page.getByLabel('Đọc tiếng').selectOption('Tiếng Mông');
    await page.getByLabel('Đồng ý cho xã').selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Thêm người đọc này' }).click();
    await page.getByText('Ghi người này đồng ý bằng cách nào').waitFor();
    await page.getByLabel('Đồng ý bằng cách nào').fill('giấy đồng ý số 3');
    await page.getByLabel('Ngày đồng ý').fill('31/2/2026');
    await page.getByRole('button', { name: 'Thêm người đọc này' }).click();
    await page.getByText('Viết ngày như 05/12/2026').waitFor();
    await page.getByLabel('Ngày đồng ý').fill('5/3/2024');
    await page.getByRole('button', { name: 'Thêm người đọc này' }).click();
    const line = page.getByRole('listitem', { name: /Mỷ/u });
    await line.getByText('ghép thành thông báo mới').waitFor();
    await line.getByText('giấy đồng ý số 3, thứ Ba 05/03/2024', { exact: false }).waitFor();
    expect(world.village.own.speakers.list()).toMatchObject([
      { lang: 'hnj', consentScope: 'phrases', consentHow: 'giấy đồng ý số 3', withdrawnAt: null },
    ]);
    const [{ consentAt } = { consentAt: 0 }] = world.village.own.speakers.list();
    expect(localDate(consentAt, 'Asia/Ho_Chi_Minh')).toBe('2024-03-05');
    await page.close();
  }, 60_000);

  it('takes a consent back only after saying what is lost, and shows it as taken back', async () => {
    const page = await newPage(WIDTHS[1], '/cai-dat/nguoi-doc');
    const withdrawn = () => world.village.own.speakers.list()[0]?.withdrawnAt ?? null;
    const line = page.getByRole('listitem', { name: /Mỷ/u });
    const ask = line.getByRole('button', { name: 'Rút lại sự đồng ý' });
    await ask.click();
    const dialog = page.locator('loa-ask');
    await dialog.getByText('Câu thu sẵn bị xoá, không lấy lại được').waitFor();
    await dialog.getByRole('button', { name: 'Thôi', exact: true }).click();
    await dialog.getByText('Câu thu sẵn').waitFor({ state: 'hidden' });
    expect(withdrawn()).toBeNull();
    await ask.click();
    await dialog.getByRole('button', { name: 'Rút lại sự đồng ý' }).click();
    await line.getByText('Đã rút lại hôm nay').waitFor();
    expect(await ask.count()).toBe(0);
    expect(withdrawn()).not.toBeNull();
    await page.close();
  }, 60_000);

  it.each(WIDTHS)(
    'shows who lends their voice at %i px',
    async (width) => {
      const desk = new Desk(await newPage(width), world.village.studio);
      const person = { lang: 'ium', consentScope: 'recordings', consentHow: 'ghi âm lời đồng ý' };
      const name = `Ông Tẩn A Páo, bản Tân Bình${width === WIDTHS[0] ? '' : ' 2'}`;
      await desk.ask('POST', '/api/speakers', { ...person, name });
      const page = await newPage(width, '/cai-dat/nguoi-doc');
      await page.getByText(name, { exact: true }).waitFor();
      await check(page, 'nguoi-doc', width);
      await page.close();
    },
    60_000,
  );

  it('shows the order to an editor, who does not set it', async () => {
    const admin = new Desk(await newPage(WIDTHS[0]), world.village.studio);
    const person = { name: 'lan', displayName: 'Lò Thị Lan', role: 'editor' };
    const { password } = await admin.ask<{ password: string }>('POST', '/api/people', person);
    const context = await newContext(world.browser, WIDTHS[0]);
    const page = await context.newPage();
    await signIn(page, world.village.studio, password, 'lan');
    await page.getByLabel('Mật khẩu mới').fill(PASSWORD);
    await page.getByRole('button', { name: 'Đặt mật khẩu và vào' }).click();
    await page.getByRole('heading', { name: 'Hôm nay', level: 1 }).waitFor();
    await page.getByRole('navigation').getByRole('link', { name: 'Cài đặt' }).click();
    await page.getByRole('link', { name: 'Người đọc và sự đồng ý của họ' }).waitFor();
    expect(await page.getByText('Người dùng').count()).toBe(0);
    await page.getByRole('link', { name: 'Mở trang giọng đọc' }).click();
    await vietnamese(page).getByText('Tốc độ: vừa').first().waitFor();
    expect(await vietnamese(page).getByRole('button').count()).toBe(0);
    await context.close();
  }, 60_000);
});
