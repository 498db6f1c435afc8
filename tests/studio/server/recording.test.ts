import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { JobView } from '../../../content/contract/index.js';
import { form } from '../../helpers/form.js';
import { addSpeaker } from '../../helpers/rows.js';
import { addSegment, paragraph } from '../../helpers/store.js';
import { temporaryStudio, type TestStudio } from '../../helpers/studio.js';

async function upload(
  studio: TestStudio,
  segmentId: string,
  sent: ReturnType<typeof form>,
  speakerId = addSpeaker(studio.own).id,
) {
  const { cookie } = await studio.person('editor');
  return studio.inject({
    method: 'POST',
    url: `/api/segments/${segmentId}/scripts/hnj/recording?speaker=${speakerId}`,
    headers: { cookie, 'content-type': sent.type },
    payload: sent.body,
  });
}

const incoming = async ({ dataDir }: TestStudio) =>
  readdir(path.join(dataDir, 'files', 'incoming')).catch(() => []);

describe('uploading a recording', () => {
  it('stores the file and hands it to the pipeline, also where there is no text yet', async () => {
    const studio = await temporaryStudio();
    const segment = addSegment(studio.own);
    const bytes = Buffer.alloc(3 * 1024 * 1024, 7);
    const answer = await upload(studio, segment.id, form('tiếng Mông.wav', bytes));
    expect(answer.statusCode).toBe(202);
    const job = studio.own.jobs.get(answer.json<JobView>().id);
    const script = studio.own.segments.script(segment.id, 'hnj');
    expect(job?.payload).toMatchObject({ kind: 'master-recording', scriptId: script?.id });
    const { payload } = job!;
    const hash = payload.kind === 'master-recording' ? payload.fileHash : '';
    expect(await studio.store.files.size(hash)).toBe(bytes.length);
    const detail = await studio.ask('GET', `/api/segments/${segment.id}`);
    expect(detail.json()).toMatchObject({ scripts: [{ lang: 'hnj', state: 'rendering' }] });
  });

  it('is of the text as it stands', async () => {
    const studio = await temporaryStudio();
    const segment = addSegment(studio.own);
    const script = studio.own.segments.saveScript(segment.id, 'hnj', [paragraph('Nyob zoo.')]);
    await upload(studio, segment.id, form('a.mp3', Buffer.from('audio')));
    expect(studio.own.jobs.latestForScript(script.id)?.payload.kind).toBe('master-recording');
  });

  it('of a person who took their consent back, or of nobody, is refused before it is taken', async () => {
    const studio = await temporaryStudio();
    const segment = addSegment(studio.own);
    const { id } = addSpeaker(studio.own);
    studio.own.speakers.withdraw(id);
    const sent = form('a.mp3', Buffer.from('audio'));
    const refused = await upload(studio, segment.id, sent, id);
    expect(refused.json()).toMatchObject({ code: 'CONSENT_MISSING' });
    expect((await upload(studio, segment.id, sent, 'abc')).statusCode).toBe(404);
    expect((await upload(studio, segment.id, sent, '')).statusCode).toBe(400);
    expect(studio.own.jobs.inState('queued')).toEqual([]);
  });

  it('of a file that is too big is refused, and leaves nothing behind', async () => {
    const studio = await temporaryStudio({ LOA_MAX_UPLOAD_MB: '1' });
    const segment = addSegment(studio.own);
    const answer = await upload(studio, segment.id, form('a.wav', Buffer.alloc(1_500_000, 7)));
    expect(answer.statusCode).toBe(413);
    expect(answer.json<{ message: string }>().message).toContain('1 MB');
    expect(await incoming(studio)).toEqual([]);
    expect(studio.own.jobs.inState('queued')).toEqual([]);
    expect(studio.own.segments.script(segment.id, 'hnj')).toBeNull();
  });

  it('without a file, empty, or broken off is refused with a sentence', async () => {
    const studio = await temporaryStudio();
    const segment = addSegment(studio.own);
    const none = { body: Buffer.from('--x--\r\n'), type: 'multipart/form-data; boundary=x' };
    expect((await upload(studio, segment.id, none)).json()).toMatchObject({ field: 'file' });
    const json = { body: Buffer.from('{}'), type: 'application/json' };
    expect((await upload(studio, segment.id, json)).json()).toMatchObject({ field: 'file' });
    const empty = await upload(studio, segment.id, form('trong.wav', Buffer.alloc(0)));
    expect(empty.json()).toMatchObject({ code: 'AUDIO_UNREADABLE' });
    const whole = form('a.wav', Buffer.alloc(10_000, 7));
    const broken = { ...whole, body: whole.body.subarray(0, 5_000) };
    const answer = await upload(studio, segment.id, broken);
    expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([
      400,
      'INPUT_INVALID',
    ]);
    expect(await incoming(studio)).toEqual([]);
    expect(studio.own.jobs.inState('queued')).toEqual([]);
  });

  it('for a segment that is not there stores nothing', async () => {
    const studio = await temporaryStudio();
    const answer = await upload(studio, 'abc', form('a.wav', Buffer.from('x')));
    expect(answer.statusCode).toBe(404);
    expect(await incoming(studio)).toEqual([]);
  });
});
