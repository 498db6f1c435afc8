/** The whole house on a Thursday at 16:20, an officer signed in, and segments at each step. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { SegmentDetail } from '../../../studio/web/lib/types.js';
import { until } from '../../helpers/until.js';
import { village, type Village } from '../../e2e/village.js';

const THURSDAY_1620 = Date.UTC(2026, 2, 12, 9, 20);
const RENDER_MS = 120_000;
export const PASSWORD = 'nui cao song dai';

export async function openOffice(content: { samples?: boolean } = {}): Promise<Village> {
  const offset = THURSDAY_1620 - Date.now();
  const environment = {
    LOA_CLOCK_OFFSET_MS: String(offset),
    // Nobody answers there: no test ever asks the internet for a voice.
    LOA_VOICE_MIRROR: 'http://127.0.0.1:9',
  };
  return village('16:20', environment, content);
}

/** A phone or PC whose own zone is far from the commune's. */
export function newContext(browser: Browser, width: number): Promise<BrowserContext> {
  return browser.newContext({
    viewport: { width, height: width < 800 ? 760 : 768 },
    locale: 'en-US',
    timezoneId: 'America/New_York',
    reducedMotion: 'reduce',
  });
}

export async function signIn(
  page: Page,
  studio: string,
  password: string,
  name = 'admin',
): Promise<void> {
  await page.goto(studio);
  await page.getByLabel('Tên đăng nhập').fill(name);
  await page.getByLabel('Mật khẩu').fill(password);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
}

export class Desk {
  readonly #page: Page;
  readonly #studio: string;
  constructor(page: Page, studio: string) {
    this.#page = page;
    this.#studio = studio;
  }

  async ask<T>(method: string, path: string, data?: unknown): Promise<T> {
    const answer = await this.#page.request.fetch(this.#studio + path, {
      method,
      headers: { origin: this.#studio },
      ...(data !== undefined && { data }),
    });
    if (!answer.ok()) throw new Error(`${method} ${path}: ${await answer.text()}`);
    return answer.status() === 204 ? (undefined as T) : ((await answer.json()) as T);
  }

  async write(title: string, texts: readonly string[]): Promise<SegmentDetail> {
    const segment = await this.ask<SegmentDetail>('POST', '/api/segments', { title });
    const script = segment.scripts.find(({ lang }) => lang === 'vi');
    await this.ask('PUT', `/api/segments/${segment.id}/scripts/vi`, {
      paragraphs: texts.map((text) => ({ text })),
      baseHash: script?.hash ?? null,
    });
    return segment;
  }

  async render({ id }: SegmentDetail): Promise<void> {
    await this.ask('POST', `/api/segments/${id}/scripts/vi/render`);
    await until(
      'the clip is made',
      async () => (await this.script(id))?.state === 'rendered',
      RENDER_MS,
    );
  }

  async approve({ id }: SegmentDetail): Promise<void> {
    const script = await this.script(id);
    await this.ask('POST', `/api/segments/${id}/scripts/vi/approval`, {
      scriptHash: script?.hash,
      clipId: script?.clip?.id,
    });
  }

  async script(id: string) {
    const segment = await this.ask<SegmentDetail>('GET', `/api/segments/${id}`);
    return segment.scripts.find(({ lang }) => lang === 'vi');
  }
}
