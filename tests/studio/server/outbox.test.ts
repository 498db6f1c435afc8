import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { OutboxView } from '../../../content/contract/index.js';
import { addSegment } from '../../helpers/store.js';
import { temporaryStudio, type TestStudio } from '../../helpers/studio.js';
import { until } from '../../helpers/until.js';

function addDelivery({ own }: TestStudio): void {
  const segment = addSegment(own, { slug: 'lua-dao' });
  own.deliveries.prepare({
    channel: 'manual',
    target: 'Nhóm Zalo bản Nà Đa',
    segmentId: segment.id,
    clipId: 'a'.repeat(64),
    broadcastId: 'b1',
    text: '📢 Lừa đảo qua điện thoại\n\nBà con chú ý.',
    path: '/nghe/lua-dao',
    isSample: false,
  });
}

const read = async (studio: TestStudio) =>
  (await studio.ask('GET', '/api/outbox')).json<OutboxView>();

async function site(): Promise<string> {
  const server = http.createServer((_, response) =>
    response.end(JSON.stringify({ ok: true, service: 'loa-ban-site' })),
  );
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('the outbox', () => {
  it('copies no link while the public address is not set, and says how to set it', async () => {
    const studio = await temporaryStudio();
    addDelivery(studio);
    const { publicUrl, deliveries } = await read(studio);
    expect(publicUrl).toMatchObject({ state: 'unset', url: null });
    expect(publicUrl.help).toContain('Người dân chưa mở được liên kết này');
    expect(publicUrl.help).toContain('LOA_PUBLIC_URL');
    expect(deliveries).toMatchObject([
      { title: 'Lừa đảo qua điện thoại', link: null, path: '/nghe/lua-dao', state: 'ready' },
    ]);
    expect(deliveries[0]?.copyText).not.toContain('http');
  });

  it('copies no link while the public address does not answer', async () => {
    const studio = await temporaryStudio({ LOA_PUBLIC_URL: 'http://127.0.0.1:1' });
    addDelivery(studio);
    await until(
      'the address was asked',
      async () => (await read(studio)).publicUrl.help?.includes('Không nối được') === true,
    );
    const { publicUrl, deliveries } = await read(studio);
    expect(publicUrl.state).toBe('unreachable');
    expect(deliveries[0]).toMatchObject({ link: null });
  });

  it('copies the link once the public address answers', async () => {
    const url = await site();
    const studio = await temporaryStudio({ LOA_PUBLIC_URL: `${url}/` });
    addDelivery(studio);
    await until('the address answers', async () => (await read(studio)).publicUrl.state === 'ok');
    const { deliveries } = await read(studio);
    expect(deliveries[0]?.link).toBe(`${url}/nghe/lua-dao`);
    expect(deliveries[0]?.copyText).toContain(`${url}/nghe/lua-dao`);
  });

  it('keeps who said that a post was made, and lets it be taken back', async () => {
    const studio = await temporaryStudio();
    addDelivery(studio);
    const id = (await read(studio)).deliveries[0]?.id ?? '';
    const done = await studio.ask('POST', `/api/outbox/${id}`, { done: true });
    expect(done.json<OutboxView>().deliveries[0]).toMatchObject({
      state: 'done',
      doneAt: studio.time.now,
    });
    const undone = await studio.ask('POST', `/api/outbox/${id}`, { done: false });
    expect(undone.json<OutboxView>().deliveries[0]).toMatchObject({ state: 'ready', doneAt: null });
    const acts = studio.own.audit.recent(2).map(({ action }) => action);
    expect(acts).toEqual(['delivery-undone', 'delivery-done']);
    expect((await studio.ask('POST', '/api/outbox/abc', { done: true })).statusCode).toBe(404);
  });
});

describe('removing the samples', () => {
  it('takes them away and leaves what people wrote', async () => {
    const studio = await temporaryStudio();
    addSegment(studio.own, { slug: 'mau', isSample: true });
    const kept = addSegment(studio.own, { slug: 'cua-xa' });
    expect((await studio.ask('GET', '/api/me')).json()).toMatchObject({ hasSamples: true });
    expect((await studio.ask('POST', '/api/samples/remove')).statusCode).toBe(204);
    expect(studio.own.segments.list().map(({ id }) => id)).toEqual([kept.id]);
    expect((await studio.ask('GET', '/api/me')).json()).toMatchObject({ hasSamples: false });
  });
});
