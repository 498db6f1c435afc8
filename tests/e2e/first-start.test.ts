import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clipFile } from '../../content/store/index.js';
import { until } from '../helpers/until.js';
import { findClip, listen, type Heard } from '../scheduler/listen.js';
import { hasIcecast, icecast, type Icecast } from '../scheduler/processes.js';
import { hasChromium, openBrowser } from './browser.js';
import { village, type Village } from './village.js';

const TWO_MINUTES = 120_000;
/** The longest sample, and what surrounds it. */
const A_WHOLE_CLIP = 240_000;

/** 3:15 is when a real village was woken; a trial station may sound even then, a real one never. */
describe('the first start, at 3:15 in the night', () => {
  const world = {} as { village: Village; icecast?: Icecast; heard: Heard[] };

  beforeAll(async () => {
    if (hasIcecast) world.icecast = await icecast();
    await world.icecast?.start();
    world.village = await village(
      '03:15',
      { ICECAST_URL: world.icecast?.sourceUrl ?? '' },
      { samples: true },
    );
    const bases = [`${world.village.live}/live`, ...(world.icecast ? [world.icecast.url] : [])];
    world.heard = bases.map((base) => listen(`${base}/kenh-thu.mp3`, { again: true }));
  }, 120_000);

  afterAll(async () => {
    world.heard.forEach((heard) => heard.close());
    await world.village.close();
    await world.icecast?.remove();
  });

  const log = () => world.village.own.asAired.recent(50);
  const firstLine = () => log().at(-1);

  it('prints the addresses and a one-time password', () => {
    expect(world.village.output()).toContain(world.village.studio);
    expect(world.village.oneTimePassword()).toMatch(/^\S{8,}$/);
  });

  it('answers at /healthz of the studio and of the residents’ site', async () => {
    const { studio, site } = world.village;
    await until('both are healthy', async () => {
      const answers = await Promise.all([studio, site].map((base) => fetch(`${base}/healthz`)));
      return answers.every((answer) => answer.ok);
    });
  });

  it(
    'sounds the first sample on the trial station within two minutes, with its title',
    { timeout: TWO_MINUTES + 5_000 },
    async () => {
      await until('a broadcast airs', () => firstLine() !== undefined, TWO_MINUTES);
      const title = firstLine()?.title ?? '';
      expect(title).toMatch(/^Phát thử: /);
      for (const { url, titles } of world.heard) {
        await until(`its title is heard at ${url}`, () => titles().includes(title));
      }
    },
  );

  it(
    'is heard whole, in order and without a gap over 30 ms, directly and through Icecast',
    { timeout: A_WHOLE_CLIP + 10_000 },
    async () => {
      const { own, store } = world.village;
      await until('it has aired', () => firstLine()?.outcome === 'aired', A_WHOLE_CLIP);
      const line = firstLine();
      const clip = own.clips.get(line?.clipId ?? '', line?.scriptHash ?? '');
      const stream = clip && clipFile(clip, 'stream-mp3');
      const bytes = await readFile(store.files.localPath(stream?.hash ?? ''));
      for (const heard of world.heard) {
        await until('its last frame has arrived', () =>
          heard.audio().includes(bytes.subarray(-192 * 40)),
        );
        const found = findClip(heard.audio(), bytes);
        expect(found).toMatchObject({ found: true, missing: 0 });
        expect(found.found && found.longestGapMs).toBeLessThanOrEqual(30);
      }
      expect(line).toMatchObject({ isSample: true, framesSent: bytes.byteLength / 192 });
    },
  );

  it('never schedules the flood notice, nor anything on a real station', () => {
    const { own } = world.village;
    const stations = new Map(own.stations.list().map((station) => [station.id, station.type]));
    const planned = own.broadcasts.between(0, Number.MAX_SAFE_INTEGER);
    expect(planned.length).toBeGreaterThan(0);
    expect(planned.filter((one) => stations.get(one.stationId) !== 'trial')).toEqual([]);
    expect(planned.filter((one) => one.bulletinClass === 'khan-cap')).toEqual([]);
  });

  it('keeps the text for the Zalo group ready', async () => {
    await until('a post lies in the outbox', () => world.village.own.deliveries.list().length > 0);
    const post = world.village.own.deliveries.list().at(-1);
    expect(post).toMatchObject({ state: 'ready', isSample: true });
    expect(post?.text).toContain(firstLine()?.title.replace('Phát thử: ', '') ?? '?');
  });

  it.skipIf(!hasChromium)('plays again from its page in Chromium', async () => {
    const path = world.village.own.deliveries.list().at(-1)?.path ?? '';
    const browser = await openBrowser();
    try {
      const page = await browser.newPage();
      await page.goto(`${world.village.site}${path}`);
      await page.locator('audio').evaluate((audio: { play(): Promise<void> }) => audio.play());
      const time = () =>
        page.locator('audio').evaluate((audio: { currentTime: number }) => audio.currentTime);
      await until('it plays', async () => (await time()) > 1);
    } finally {
      await browser.close();
    }
  });
});
