/** Each screen in a real browser on the real house, on a PC and on a phone. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SegmentDetail, StationView } from '../../../studio/web/lib/types.js';
import { hasChromium, openBrowser } from '../../e2e/browser.js';
import type { Village } from '../../e2e/village.js';
import { until } from '../../helpers/until.js';
import { check } from './check.js';
import { Desk, newContext, openOffice, PASSWORD, signIn } from './office.js';

const WIDTHS = [1366, 360] as const;

const FRAUD = [
  'Kính thưa bà con! Thời gian gần đây, nhiều người trong xã nhận cuộc gọi tự xưng là công an, ngân hàng.',
  'Bà con nhớ kỹ: cơ quan công an không làm việc qua điện thoại. Ai hỏi mật khẩu hay mã OTP đều là kẻ gian. Từ ngày 15/3, khi nghi ngờ hãy gọi ngay số 113.',
];

const MARKET = [
  'Bà con chú ý! Từ Chủ nhật 15/3, chợ phiên Bình Lư mở lại từ 6 giờ sáng.',
  'Ai bán hàng thì đăng ký với UBND xã trước ngày 13/3, số điện thoại 0213.3876.113. Chỗ ngồi giá 25.000đ/buổi, giảm 50% cho hộ nghèo. Gửi xe ở bãi Xebing.',
];

interface World {
  village: Village;
  browser: Browser;
  contexts: Map<number, BrowserContext>;
  /** A page of the phone, whose network is never taken away. */
  desk: Page;
  segments: Record<'writing' | 'rendered' | 'approved' | 'scheduled', SegmentDetail>;
}

describe.skipIf(!hasChromium)('the screens', () => {
  const world = { contexts: new Map() } as World;
  const seen = new Set<string>();

  beforeAll(async () => {
    [world.village, world.browser] = await Promise.all([
      openOffice({ samples: true }),
      openBrowser(),
    ]);
  }, 120_000);

  afterAll(async () => {
    await world.browser.close();
    await world.village.close();
  });

  async function newPage(width: number): Promise<Page> {
    const context = world.contexts.get(width) ?? (await newContext(world.browser, width));
    world.contexts.set(width, context);
    const page = await context.newPage();
    page.on('request', (request) => seen.add(new URL(request.url()).origin));
    page.on('pageerror', (error) => {
      throw error;
    });
    return page;
  }

  it('asks a newcomer for a password of his own, and says what is wrong beside the field', async () => {
    const page = await newPage(WIDTHS[0]);
    await page.goto(world.village.studio);
    await page.getByLabel('Tên đăng nhập').waitFor();
    await check(page, 'dang-nhap', WIDTHS[0]);
    const phone = await newPage(WIDTHS[1]);
    await phone.goto(world.village.studio);
    await phone.getByLabel('Tên đăng nhập').waitFor();
    await check(phone, 'dang-nhap', WIDTHS[1]);

    const oneTime = world.village.oneTimePassword();
    await signIn(page, world.village.studio, 'không phải');
    await page.getByText('Tên hoặc mật khẩu không đúng').waitFor();
    await signIn(page, world.village.studio, oneTime);
    await page.getByLabel('Mật khẩu mới').fill('ngắn');
    await page.getByRole('button', { name: 'Đặt mật khẩu và vào' }).click();
    await page.getByText('Mật khẩu mới cần ít nhất 10 ký tự.').waitFor();
    await check(page, 'dat-mat-khau', WIDTHS[0]);
    await page.getByLabel('Mật khẩu mới').fill(PASSWORD);
    await page.getByRole('button', { name: 'Đặt mật khẩu và vào' }).click();
    await page.getByRole('heading', { name: 'Hôm nay', level: 1 }).waitFor();
    await signIn(phone, world.village.studio, PASSWORD);
    await phone.getByRole('heading', { name: 'Hôm nay', level: 1 }).waitFor();
  }, 60_000);

  it('has segments at each step to show', async () => {
    world.desk = await newPage(WIDTHS[1]);
    const desk = new Desk(world.desk, world.village.studio);
    const [writing, rendered, approved, scheduled] = await Promise.all([
      desk.write('Chợ phiên Bình Lư mở lại', MARKET),
      desk.write('Lừa đảo qua điện thoại', FRAUD),
      desk.write('Lịch tiêm phòng cho trâu bò', ['Trạm thú y tiêm phòng sáng thứ Bảy 14/3.']),
      desk.write('Họp bản ngày 20/3', ['Mời bà con họp ở nhà văn hoá lúc 19 giờ 30.']),
    ]);
    world.segments = { writing, rendered, approved, scheduled };
    await Promise.all([rendered, approved, scheduled].map((one) => desk.render(one)));
    await Promise.all([approved, scheduled].map((one) => desk.approve(one)));
    const stations = await desk.ask<StationView[]>('GET', '/api/stations');
    const station = stations.find(({ name }) => name === 'Bản Nà Đa');
    const slot = await desk.ask<{ id: string }>('POST', '/api/slots', {
      stationId: station?.id,
      weekdays: [0, 1, 2, 3, 4, 5, 6],
      startTime: '17:00',
      label: 'Buổi chiều',
    });
    await desk.ask('POST', `/api/slots/${slot.id}/items`, {
      segmentId: scheduled.id,
      lang: 'vi',
      date: null,
    });
    expect((await desk.script(approved.id))?.state).toBe('approved');
    await desk.ask('POST', '/api/words', { written: 'NVH', read: 'nhà văn hóa' });
  }, 150_000);

  const screens: readonly [string, () => string, (page: Page) => Promise<void>][] = [
    ['hom-nay', () => '/', (page) => page.getByText('1 bài chờ nghe và duyệt').waitFor()],
    ['bai', () => '/bai', (page) => page.getByText('Họp bản ngày 20/3').waitFor()],
    [
      'soan',
      () => `/bai/${world.segments.writing.id}`,
      (page) => page.getByText('giảm năm mươi phần trăm').waitFor({ state: 'attached' }),
    ],
    ['sua-cach-doc', () => `/bai/${world.segments.writing.id}`, openCorrection],
    ['cach-doc', () => '/cach-doc', (page) => page.getByText('đọc là “nhà văn hóa”').waitFor()],
    [
      'nghe-va-duyet',
      () => `/bai/${world.segments.rendered.id}`,
      (page) => page.getByRole('button', { name: 'Duyệt bản thu này' }).waitFor(),
    ],
    [
      'len-lich',
      () => `/bai/${world.segments.approved.id}`,
      (page) => page.getByText('Sẽ phát 17:00 hôm nay').waitFor(),
    ],
    [
      'lich-phat',
      () => '/lich-phat',
      (page) => page.getByRole('button', { name: /17:00/ }).first().waitFor(),
    ],
    [
      'dang-phat',
      () => '/dang-phat',
      (page) => page.getByText('Kiểm tra: đúng lịch').first().waitFor(),
    ],
    [
      'gui-zalo',
      () => '/gui-zalo',
      (page) => page.getByText('Người dân chưa mở được').first().waitFor(),
    ],
    [
      'giong-doc',
      () => '/cai-dat/giong-doc',
      (page) => page.getByRole('heading', { name: 'Nữ miền Bắc (VAIS1000)' }).waitFor(),
    ],
    ['gallery', () => '/gallery', (page) => page.getByText('Tuần trống').waitFor()],
  ];

  describe.each(WIDTHS)('at %i px', (width) => {
    it.each(screens)(
      '%s can be read, reached and seen',
      async (name, address, ready) => {
        const page = await newPage(width);
        await page.goto(world.village.studio + address());
        await ready(page);
        await page.evaluate('document.fonts.ready.then(() => true)');
        await check(page, name, width);
        await page.close();
      },
      60_000,
    );
  });

  const writing = (page: Page) => page.getByRole('textbox', { name: 'Bản lời Tiếng Việt' });
  const texts = async () => {
    const desk = new Desk(world.desk, world.village.studio);
    const script = await desk.script(world.segments.writing.id);
    return script?.paragraphs.map(({ text }) => text) ?? [];
  };

  it('keeps on this machine what is written without a network, and saves it when it is back', async () => {
    const page = await newPage(WIDTHS[0]);
    await page.goto(`${world.village.studio}/bai/${world.segments.writing.id}`);
    await writing(page).waitFor();
    await page.context().setOffline(true);
    await writing(page).fill(`${MARKET.join('\n\n')}\n\nViết lúc mất mạng.`);
    await page.getByText('Mất mạng, đang giữ trên máy này').waitFor();
    expect(await texts()).toEqual(MARKET);
    await page.context().setOffline(false);
    await until('the words are saved', async () => (await texts()).length === 3);
    expect(await texts()).toEqual([...MARKET, 'Viết lúc mất mạng.']);
    await page.getByText(/^Đã lưu \d\d:\d\d$/).waitFor();
    await page.close();
  }, 60_000);

  it('loses neither text when two windows write the same one', async () => {
    const address = `${world.village.studio}/bai/${world.segments.writing.id}`;
    const [mine, theirs] = [await newPage(WIDTHS[0]), await newPage(WIDTHS[1])];
    await Promise.all([mine, theirs].map((page) => page.goto(address)));
    await Promise.all([mine, theirs].map((page) => writing(page).waitFor()));
    await mine.context().setOffline(true);
    await writing(mine).fill('Bản của tôi.');
    await writing(theirs).fill('Bản ở nơi khác.');
    await until('theirs is saved', async () => (await texts())[0] === 'Bản ở nơi khác.');
    await mine.context().setOffline(false);
    await mine.getByText('Bài vừa được sửa ở nơi khác').waitFor();
    expect(await texts()).toEqual(['Bản ở nơi khác.']);
    expect(await writing(mine).inputValue()).toBe('Bản của tôi.');
    await mine.getByRole('button', { name: 'Giữ bản của tôi' }).click();
    await until('mine is saved', async () => (await texts())[0] === 'Bản của tôi.');
    await Promise.all([mine, theirs].map((page) => page.close()));
  }, 60_000);

  it('puts a guessed reading right for every text, from the word that was marked', async () => {
    const page = await newPage(WIDTHS[0]);
    await page.goto(`${world.village.studio}/bai/${world.segments.rendered.id}`);
    await writing(page).fill('Gửi xe ở bãi Xebing.');
    await openCorrection(page);
    const box = page.getByLabel('Đọc là');
    await box.fill('Kubernetes');
    await page.getByRole('button', { name: 'Dùng cho mọi bài' }).click();
    await page.getByText('“Kubernetes” chưa phải âm tiếng Việt').waitFor();
    await box.fill('xe binh');
    await page.getByRole('button', { name: 'Dùng cho mọi bài' }).click();
    const marked = page.getByRole('button', { name: 'xe binh' });
    await marked.waitFor();
    await page.getByText('Từ nay “Xebing” đọc là “xe binh”').waitFor();
    await marked.click();
    await page.getByRole('button', { name: 'Bỏ cách đọc riêng' }).click();
    await page.getByRole('button', { name: 'xe binh' }).waitFor({ state: 'detached' });
    await openCorrection(page);
    await page.getByLabel('Đọc là').fill('xe binh');
    await page.getByRole('button', { name: 'Chỉ sửa trong bài này' }).click();
    await until('it is written out', async () =>
      (await writing(page).inputValue()).endsWith('bãi xe binh.'),
    );
    await page.close();
  }, 60_000);

  it('offers the natural voice, tells that nobody answers, and is stopped', async () => {
    const page = await newPage(WIDTHS[0]);
    await page.goto(`${world.village.studio}/cai-dat/giong-doc`);
    const voice = page.getByRole('article', { name: 'Nữ miền Bắc (VAIS1000)' });
    await voice.getByRole('link', { name: 'CC-BY-4.0' }).waitFor();
    await voice.getByRole('button', { name: 'Đồng ý giấy phép và cài (63 MB)' }).click();
    await voice.getByText('máy chủ không nhận kết nối').waitFor();
    await voice.getByText('Máy sẽ tự thử lại').waitFor();
    await voice.getByRole('button', { name: 'Thôi' }).click();
    await voice.getByText('Đã dừng theo yêu cầu.').waitFor();
    await voice.getByRole('button', { name: 'Tải lại (63 MB)' }).waitFor();
    await page.close();
  }, 60_000);

  it('says one text with two voices, to compare them', async () => {
    const page = await newPage(WIDTHS[0]);
    await page.goto(`${world.village.studio}/cai-dat/giong-doc`);
    await page.getByLabel('Câu để đọc').fill('Mời bà con họp ở nhà văn hoá.');
    await page.getByLabel('Giọng thứ hai').selectOption('espeak:vi-VN-x-south');
    const heard: string[] = [];
    page.on('response', (answer) => {
      if (answer.url().endsWith('/audio') && answer.ok()) heard.push(answer.url());
    });
    for (const place of ['nhất', 'hai']) {
      const before = heard.length;
      await page.getByRole('button', { name: `Nghe thử giọng thứ ${place}` }).click();
      await until(`voice ${place} is heard`, () => heard.length > before);
    }
    const voices = world.village.own.jobs
      .inState('done')
      .flatMap(({ payload }) => (payload.kind === 'try-out' ? [payload.voiceId] : []));
    expect(voices).toEqual(['espeak:vi', 'espeak:vi-VN-x-south']);
    await page.close();
  }, 60_000);

  it('asks no other host for anything', () => {
    expect([...seen]).toEqual([world.village.studio]);
  });
});

/** “Lời đọc”, and in it the word that was guessed. */
async function openCorrection(page: Page): Promise<void> {
  const tab = page.getByRole('tab', { name: 'Lời đọc' });
  await page.getByRole('heading', { name: 'Bản lời' }).or(tab).first().waitFor();
  if (await tab.isVisible()) await tab.click();
  await page.locator('button.doubt.guessed').first().click();
  await page.getByLabel('Đọc là').waitFor();
}
