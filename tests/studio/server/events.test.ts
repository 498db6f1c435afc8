import { once } from 'node:events';
import http, { type IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../../content/store/index.js';
import { EventHub } from '../../../studio/server/routes/events/event-hub.js';
import { PassThrough } from 'node:stream';
import { addStation } from '../../helpers/programme.js';
import { temporaryStudio, type TestStudio } from '../../helpers/studio.js';
import { until } from '../../helpers/until.js';

/** A page that listens, over a real socket. */
async function listenTo(
  studio: TestStudio,
): Promise<{ heard: () => string; page: IncomingMessage }> {
  const address = await studio.app.listen({ host: '127.0.0.1', port: 0 });
  const { cookie } = await studio.person('editor');
  const request = http.get(`${address}/api/events`, { headers: { cookie } });
  const [page] = (await once(request, 'response')) as [IncomingMessage];
  const text = { value: '' };
  page.setEncoding('utf8').on('data', (chunk: string) => (text.value += chunk));
  await until('the stream is open', () => text.value.includes(': xin chào'));
  return { heard: () => text.value, page };
}

describe('the stream of changes', () => {
  it('tells what another process has written', async () => {
    const studio = await temporaryStudio();
    const { heard, page } = await listenTo(studio);
    expect(page.headers['content-type']).toBe('text/event-stream');
    const elsewhere = openStore(studio.dataDir, () => studio.time.now);
    try {
      const own = elsewhere.of(studio.own.communeId);
      const job = own.jobs.add({ kind: 'try-out', lang: 'vi', text: 'Một.', voiceId: null });
      const event = `event: change\ndata: ${JSON.stringify({ topic: 'job', ref: job.id })}\n\n`;
      await until('the event is heard', () => heard().includes(event));
    } finally {
      elsewhere.close();
    }
  });

  it('tells that a station is heard otherwise than before', async () => {
    const studio = await temporaryStudio();
    const { id: stationId } = addStation(studio, 'village');
    const { heard } = await listenTo(studio);
    const elsewhere = openStore(studio.dataDir, () => studio.time.now);
    try {
      const measured = { output: 'built-in', bytesPerSecond: null, checkedAt: 1 } as const;
      elsewhere.of(studio.own.communeId).health.report({ ...measured, stationId, state: 'silent' });
      const event = `event: change\ndata: ${JSON.stringify({ topic: 'status', ref: stationId })}\n\n`;
      await until('the event is heard', () => heard().includes(event));
    } finally {
      elsewhere.close();
    }
  });

  it('ends when the studio stops', async () => {
    const studio = await temporaryStudio();
    const { page } = await listenTo(studio);
    const closed = once(page, 'close');
    await studio.app.close();
    await closed;
    expect(page.complete || page.destroyed).toBe(true);
  });

  it('is only for who is signed in', async () => {
    const studio = await temporaryStudio();
    expect((await studio.ask('GET', '/api/events', undefined, null)).statusCode).toBe(401);
  });
});

describe('the hub of open pages', () => {
  const change = (ref: string) => ({ seq: 1, topic: 'segment', ref, at: 0 }) as const;

  it('tells several changes of one thing once', () => {
    const hub = new EventHub();
    const page = new PassThrough();
    hub.add(page, () => true);
    hub.tell([change('a'), change('b'), change('a')]);
    const text = String(page.read());
    expect(text.match(/event: change/g)).toHaveLength(2);
  });

  it('forgets pages that left, whose session ended, or that do not read', () => {
    const hub = new EventHub();
    const [ended, slow, good] = [new PassThrough(), new PassThrough(), new PassThrough()];
    hub.add(ended, () => false);
    hub.add(slow, () => true);
    hub.add(good, () => true);
    hub.beat();
    expect(ended.writableEnded).toBe(true);
    good.resume();
    for (let n = 0; n < 20_000; n += 1) slow.write('event: change\ndata: {}\n\n');
    hub.beat();
    expect([slow.destroyed, good.destroyed]).toEqual([true, false]);
    hub.close();
    expect(good.writableEnded).toBe(true);
  });
});
