import { describe, expect, it } from 'vitest';
import type {
  JobView,
  NoticeTemplateView,
  PhraseNeed,
  SegmentDetail,
  SpeakerView,
} from '../../../content/contract/index.js';
import { form } from '../../helpers/form.js';
import { addSpeaker } from '../../helpers/rows.js';
import { temporaryStudio, type TestStudio } from '../../helpers/studio.js';

const TEXT = 'Cov pej xeem {bản}, {giờ} {thứ} sib tham.';

async function template(studio: TestStudio): Promise<NoticeTemplateView> {
  const body = { lang: 'hnj', title: 'Họp bản', text: TEXT };
  return (await studio.ask('POST', '/api/notice-templates', body)).json<NoticeTemplateView>();
}

function village({ own }: TestStudio, name: string): void {
  const station = own.stations.add({
    slug: 'na-da',
    name,
    type: 'village',
    toleranceMs: 600_000,
    isSample: false,
  });
  own.stations.addVillage({ slug: 'na-da', name, stationId: station.id, isSample: false });
}

async function sendPhrase(studio: TestStudio, speakerId: string, text: string) {
  const { cookie } = await studio.person('editor');
  const sent = form('a.wav', Buffer.from('audio'));
  return studio.inject({
    method: 'POST',
    url: `/api/speakers/${speakerId}/phrases?text=${encodeURIComponent(text)}`,
    headers: { cookie, 'content-type': sent.type },
    payload: sent.body,
  });
}

describe('a speaker', () => {
  it('is added with how they agreed, and is off the air once they take it back', async () => {
    const studio = await temporaryStudio();
    const body = {
      name: ' Bà\nMỷ ',
      lang: 'hnj',
      consentScope: 'phrases',
      consentHow: 'giấy số 3',
    };
    const added = (await studio.ask('POST', '/api/speakers', body)).json<SpeakerView>();
    expect(added).toMatchObject({ name: 'Bà Mỷ', consentAt: studio.time.now, withdrawnAt: null });
    const { hash } = await studio.store.files.put(Buffer.from('audio'));
    studio.own.phrases.put({ speakerId: added.id, text: 'ib', fileHash: hash, durationMs: 1 });
    const answer = await studio.ask('POST', `/api/speakers/${added.id}/withdraw`);
    expect(answer.json()).toMatchObject({ withdrawnAt: studio.time.now });
    expect(await studio.store.files.has(hash)).toBe(false);
    expect((await studio.ask('GET', `/api/speakers/${added.id}/phrases`)).json()).toEqual([]);
  });

  it.each([
    [{ consentHow: ' ' }, 'consentHow'],
    [{ name: '\u0000' }, 'name'],
    [{ consentScope: 'all' }, 'consentScope'],
    [{ consentAt: 9e15 }, 'consentAt'],
  ])('is refused with %j', async (over, field) => {
    const studio = await temporaryStudio();
    const body = { name: 'A', lang: 'hnj', consentScope: 'phrases', consentHow: 'giấy', ...over };
    const answer = await studio.ask('POST', '/api/speakers', body);
    expect([answer.statusCode, answer.json<{ field: string }>().field]).toEqual([400, field]);
    expect(studio.own.speakers.list()).toEqual([]);
  });
});

describe('a phrase', () => {
  it('is handed to the pipeline under the words that are spoken', async () => {
    const studio = await temporaryStudio();
    const { id } = addSpeaker(studio.own);
    const answer = await sendPhrase(studio, id, 'Cov Pej Xeem,');
    expect(answer.statusCode).toBe(202);
    expect(studio.own.jobs.get(answer.json<JobView>().id)?.payload).toMatchObject({
      kind: 'master-phrase',
      speakerId: id,
      text: 'cov pej xeem',
    });
  });

  it('without words, or of a person who agreed to whole recordings alone, is refused', async () => {
    const studio = await temporaryStudio();
    const { id } = addSpeaker(studio.own);
    expect((await sendPhrase(studio, id, '…')).json()).toMatchObject({ field: 'text' });
    const other = addSpeaker(studio.own, { consentScope: 'recordings' });
    const refused = await sendPhrase(studio, other.id, 'ib');
    expect(refused.json()).toMatchObject({ code: 'CONSENT_MISSING' });
  });
});

it('a phrase that is taken out leaves no file behind', async () => {
  const studio = await temporaryStudio();
  const { id: speakerId } = addSpeaker(studio.own);
  const { hash: fileHash } = await studio.store.files.put(Buffer.from('audio'));
  const put = (text: string) =>
    studio.own.phrases.put({ speakerId, text, fileHash, durationMs: 1 });
  const [one, other] = [put('ib'), put('ob')];
  await studio.ask('DELETE', `/api/phrases/${one.id}`);
  expect(await studio.store.files.has(fileHash)).toBe(true);
  await studio.ask('DELETE', `/api/phrases/${other.id}`);
  expect(await studio.store.files.has(fileHash)).toBe(false);
  expect((await studio.ask('DELETE', `/api/phrases/${other.id}`)).statusCode).toBe(404);
});

describe('a notice template', () => {
  it('names its slots and the phrases still to be recorded', async () => {
    const studio = await temporaryStudio();
    village(studio, 'Nà Đa');
    const { id } = addSpeaker(studio.own);
    studio.own.phrases.put({
      speakerId: id,
      text: 'cov pej xeem',
      fileHash: 'a'.repeat(64),
      durationMs: 1,
    });
    const made = await template(studio);
    expect(made.slots).toEqual([
      { name: 'bản', kind: 'village' },
      { name: 'giờ', kind: 'time' },
      { name: 'thứ', kind: 'weekday' },
    ]);
    const url = `/api/notice-templates/${made.id}/phrases?speaker=${id}`;
    const needs = (await studio.ask('GET', url)).json<PhraseNeed[]>();
    expect(needs).toContainEqual({ text: 'Cov pej xeem', recorded: true });
    expect(needs).toContainEqual({ text: 'Nà Đa', recorded: false });
    expect(needs).toContainEqual({ text: 'chủ nhật', recorded: false });
  });

  it('filled in becomes a segment whose clip is being put together', async () => {
    const studio = await temporaryStudio();
    const { id: speakerId } = addSpeaker(studio.own);
    const { id } = await template(studio);
    const values = { bản: 'Nà Đa', giờ: '19:30', thứ: '7' };
    const answer = await studio.ask('POST', `/api/notice-templates/${id}/fill`, {
      ...{ values, speakerId },
      bulletinClass: 'khan-cap',
    });
    expect(answer.statusCode).toBe(201);
    const segment = answer.json<SegmentDetail>();
    expect(segment).toMatchObject({ title: 'Họp bản', bulletinClass: 'khan-cap' });
    expect(segment.scripts[0]?.paragraphs[0]?.text).toBe(
      'Cov pej xeem Nà Đa, 19 giờ 30 phút chủ nhật sib tham.',
    );
    expect(studio.own.jobs.inState('queued')[0]?.payload).toMatchObject({
      kind: 'render',
      voiceId: `phrasebank:${speakerId}`,
    });
  });

  it('filled in wrongly leaves no segment behind', async () => {
    const studio = await temporaryStudio();
    const { id: speakerId } = addSpeaker(studio.own);
    const { id } = await template(studio);
    const values = { bản: 'Nà Đa', giờ: '25:30', thứ: '7' };
    const answer = await studio.ask('POST', `/api/notice-templates/${id}/fill`, {
      values,
      speakerId,
    });
    expect(answer.json<{ message: string }>().message).toContain('giờ');
    expect(studio.own.segments.list()).toEqual([]);
  });

  it('with a slot that nobody knows is refused', async () => {
    const studio = await temporaryStudio();
    const body = { lang: 'hnj', title: 'Họp', text: 'Ngày {ngày} họp' };
    const answer = await studio.ask('POST', '/api/notice-templates', body);
    expect(answer.json()).toMatchObject({ code: 'TEMPLATE_INVALID' });
    expect(studio.own.noticeTemplates.list()).toEqual([]);
  });

  it('is of one line in its title, as is what it is filled in to', async () => {
    const studio = await temporaryStudio();
    const { id: speakerId } = addSpeaker(studio.own);
    const body = { lang: 'hnj', title: ' Họp\r\nbản ', text: TEXT };
    const made = (
      await studio.ask('POST', '/api/notice-templates', body)
    ).json<NoticeTemplateView>();
    expect(made.title).toBe('Họp bản');
    const edit = { title: 'Họp\tlại', text: TEXT };
    const edited = await studio.ask('PUT', `/api/notice-templates/${made.id}`, edit);
    expect(edited.json()).toMatchObject({ title: 'Họp lại' });
    const values = { bản: 'Nà Đa', giờ: '19:30', thứ: '7' };
    const fill = (title: string) =>
      studio.ask('POST', `/api/notice-templates/${made.id}/fill`, { values, speakerId, title });
    expect((await fill('Họp\u0000\nngay')).json()).toMatchObject({ title: 'Họp ngay' });
    expect((await fill(' \n ')).json()).toMatchObject({ code: 'INPUT_INVALID' });
  });

  it('is filled in only for a person who reads its language', async () => {
    const studio = await temporaryStudio();
    const { id } = await template(studio);
    const { id: speakerId } = addSpeaker(studio.own, { lang: 'vi' });
    const values = { bản: 'Nà Đa', giờ: '19:30', thứ: '7' };
    const answer = await studio.ask('POST', `/api/notice-templates/${id}/fill`, {
      values,
      speakerId,
    });
    expect(answer.json<{ message: string }>().message).toMatch(
      /Người đọc.*cần người đọc tiếng Mông/,
    );
    expect(studio.own.segments.list()).toEqual([]);
  });
});
