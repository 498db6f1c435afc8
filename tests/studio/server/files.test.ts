import { describe, expect, it } from 'vitest';
import { wantedRange } from '../../../studio/server/plugins/byte-range.js';
import { addClip, addSegment, paragraph } from '../../helpers/store.js';
import { temporaryStudio, type TestStudio } from '../../helpers/studio.js';

const AUDIO = Buffer.from('0123456789'.repeat(100));

async function clipAddress(studio: TestStudio): Promise<{ url: string; id: string }> {
  const segment = addSegment(studio.own);
  const script = studio.own.segments.saveScript(segment.id, 'vi', [paragraph('Một.')]);
  const clip = await addClip(studio, script, AUDIO);
  return { url: `/api/clips/${clip.id}/stream-mp3?script=${script.hash}`, id: clip.id };
}

const part = async (studio: TestStudio, url: string, headers: Record<string, string>) => {
  const { cookie } = await studio.person('editor');
  return studio.inject({ method: 'GET', url, headers: { cookie, ...headers } });
};

describe('the range of a file', () => {
  it.each([
    [undefined, 'whole', 0, 10],
    ['bytes=0-', 'part', 0, 10],
    ['bytes=2-4', 'part', 2, 5],
    ['bytes=9-99', 'part', 9, 10],
    ['bytes=-3', 'part', 7, 10],
    ['bytes=-30', 'part', 0, 10],
    ['bytes=4-2', 'whole', 0, 10],
    ['bytes=0-1,4-5', 'whole', 0, 10],
    ['items=0-1', 'whole', 0, 10],
    ['bytes=-', 'whole', 0, 10],
    ['bytes=a-b', 'whole', 0, 10],
  ])('%s of ten bytes is %s [%i, %i)', (header, kind, start, end) => {
    expect(wantedRange(header, 10)).toEqual({ kind, start, end });
  });

  it.each(['bytes=10-', 'bytes=99-100', 'bytes=-0'])('%s of ten bytes is nothing', (header) => {
    expect(wantedRange(header, 10)).toEqual({ kind: 'none' });
  });
});

describe('the file of a clip', () => {
  it('comes whole, named by its hash, to be kept for ever', async () => {
    const studio = await temporaryStudio();
    const { url, id } = await clipAddress(studio);
    const answer = await studio.ask('GET', url);
    expect(answer.statusCode).toBe(200);
    expect(answer.rawPayload.equals(AUDIO)).toBe(true);
    expect(answer.headers).toMatchObject({
      'content-type': 'audio/mpeg',
      'content-length': '1000',
      'accept-ranges': 'bytes',
      etag: `"${id}"`,
    });
    expect(answer.headers['cache-control']).toContain('immutable');
    expect((await part(studio, url, { 'if-none-match': `"${id}"` })).statusCode).toBe(304);
  });

  it('comes in parts, and refuses what lies beyond its end', async () => {
    const studio = await temporaryStudio();
    const { url, id } = await clipAddress(studio);
    const middle = await part(studio, url, { range: 'bytes=5-14' });
    expect(middle.statusCode).toBe(206);
    expect(middle.headers['content-range']).toBe('bytes 5-14/1000');
    expect(middle.body).toBe('5678901234');
    const beyond = await part(studio, url, { range: 'bytes=1000-' });
    expect([beyond.statusCode, beyond.headers['content-range']]).toEqual([416, 'bytes */1000']);
    const same = await part(studio, url, { range: 'bytes=0-0', 'if-range': `"${id}"` });
    expect(same.statusCode).toBe(206);
    const other = await part(studio, url, { range: 'bytes=0-0', 'if-range': '"other"' });
    expect(other.statusCode).toBe(200);
  });

  it('tells its length without its bytes when only that is asked', async () => {
    const studio = await temporaryStudio();
    const { url } = await clipAddress(studio);
    const answer = await studio.ask('HEAD', url);
    expect([answer.statusCode, answer.headers['content-length'], answer.body]).toEqual([
      200,
      '1000',
      '',
    ]);
  });

  it('is only for who is signed in, and only what belongs to the clip', async () => {
    const studio = await temporaryStudio();
    const { url } = await clipAddress(studio);
    expect((await studio.ask('GET', url, undefined, null)).statusCode).toBe(401);
    const alone = await studio.store.files.put(Buffer.from('nobody’s file'));
    const script = url.split('script=')[1] ?? '';
    for (const wrong of [
      `/api/clips/${alone.hash}/stream-mp3?script=${script}`,
      url.replace('stream-mp3', 'replay-m4a'),
      url.replace('stream-mp3', 'toString'),
      url.replace(script, 'b'.repeat(64)),
    ])
      expect([wrong, (await studio.ask('GET', wrong)).statusCode]).toEqual([wrong, 404]);
  });
});

describe('a try-out', () => {
  it('is a job whose audio is there once it is done', async () => {
    const studio = await temporaryStudio();
    const answer = await studio.ask('POST', '/api/try-out', { lang: 'vi', text: 'Nghe thử.' });
    expect(answer.statusCode).toBe(202);
    const { id } = answer.json<{ id: string }>();
    const audio = `/api/jobs/${id}/audio`;
    expect((await studio.ask('GET', audio)).statusCode).toBe(404);
    const { hash } = await studio.store.files.put(AUDIO);
    studio.own.jobs.claim('worker', ['try-out']);
    studio.own.jobs.finish(id, 'worker', hash);
    expect((await studio.ask('GET', `/api/jobs/${id}`)).json()).toMatchObject({
      state: 'done',
      progress: 1,
      resultRef: hash,
    });
    const heard = await part(studio, audio, { range: 'bytes=0-3' });
    expect([heard.statusCode, heard.headers['content-type'], heard.body]).toEqual([
      206,
      'audio/mpeg',
      '0123',
    ]);
  });

  it.each([
    [{ lang: 'hnj', text: 'Nyob zoo' }, 'LANGUAGE_NO_VOICE'],
    [{ lang: 'vi', text: '…' }, 'SCRIPT_EMPTY'],
    [{ lang: 'vi', text: '' }, 'INPUT_INVALID'],
    [{ lang: 'vi', text: 'a'.repeat(2_001) }, 'INPUT_INVALID'],
    [{ lang: 'VI; rm', text: 'a' }, 'INPUT_INVALID'],
  ])('of %j is refused with %s', async (body, code) => {
    const studio = await temporaryStudio();
    const answer = await studio.ask('POST', '/api/try-out', body);
    expect(answer.json()).toMatchObject({ code });
  });
});
