import { expect, test } from 'vitest';
import { caught } from '../helpers/caught.js';
import { addSegment, addSpeaker, approveClip, newClip, paragraph } from '../helpers/rows.js';
import { temporaryStore } from '../helpers/store.js';

const phraseOf = (speakerId: string, text = 'thứ hai', fileHash = 'a'.repeat(64)) => ({
  speakerId,
  text,
  fileHash,
  durationMs: 800,
});

test('a speaker is kept with the consent they gave', () => {
  const { own } = temporaryStore(() => 1000);
  const speaker = addSpeaker(own);
  expect(speaker).toEqual({
    kind: 'speaker',
    id: speaker.id,
    communeId: own.communeId,
    name: 'Bà Giàng Thị Mỷ',
    lang: 'hnj',
    consentScope: 'phrases',
    consentAt: 500,
    consentHow: 'giấy đồng ý số 3',
    withdrawnAt: null,
    createdAt: 1000,
  });
  expect(own.speakers.list()).toEqual([speaker]);
});

test('a phrase said again takes the place of the first recording', () => {
  const { own } = temporaryStore();
  const { id } = addSpeaker(own);
  own.phrases.put(phraseOf(id));
  own.phrases.put({ ...phraseOf(id), fileHash: 'b'.repeat(64), durationMs: 900 });
  expect(own.phrases.ofSpeaker(id)).toMatchObject([
    { text: 'thứ hai', fileHash: 'b'.repeat(64), durationMs: 900 },
  ]);
});

test('no phrase is kept of a person who agreed to whole recordings alone', () => {
  const { own } = temporaryStore();
  const { id } = addSpeaker(own, { consentScope: 'recordings' });
  const error = caught(() => own.phrases.put(phraseOf(id)));
  expect(error).toMatchObject({ code: 'CONSENT_MISSING', params: { name: 'Bà Giàng Thị Mỷ' } });
  expect(own.phrases.ofSpeaker(id)).toEqual([]);
});

test('a withdrawn consent voids every approval with that voice and drops the phrases', () => {
  const { own } = temporaryStore();
  const { id } = addSpeaker(own);
  const segment = addSegment(own);
  const script = own.segments.saveScript(segment.id, 'hnj', [paragraph('Nyob zoo')]);
  const clip = own.clips.publish(newClip(script, { source: 'recording', speakerId: id }));
  approveClip(own, clip);
  own.phrases.put(phraseOf(id));

  expect(own.speakers.withdraw(id)).toEqual(['a'.repeat(64)]);
  expect(own.approvals.current(segment.id, 'hnj')).toBeNull();
  expect(own.phrases.ofSpeaker(id)).toEqual([]);
  const again = caught(() => approveClip(own, clip));
  expect(again).toMatchObject({ code: 'CONSENT_MISSING' });
  const more = caught(() => own.phrases.put(phraseOf(id)));
  expect(more).toMatchObject({ code: 'CONSENT_MISSING' });
});

test('a file that another phrase still names is not dropped', async () => {
  const { own, store } = temporaryStore();
  const { hash: fileHash } = await store.files.put(Buffer.from('audio'));
  const [first, second] = [addSpeaker(own), addSpeaker(own, { name: 'Ông Lù A Páo' })];
  for (const { id } of [first, second]) own.phrases.put({ ...phraseOf(id), fileHash });
  await store.dropFiles(own.speakers.withdraw(first.id));
  expect(await store.files.has(fileHash)).toBe(true);
  await store.dropFiles(own.speakers.withdraw(second.id));
  expect(await store.files.has(fileHash)).toBe(false);
});

test('a file that a job still has to read is not dropped', async () => {
  const { own, store } = temporaryStore();
  const { hash: fileHash } = await store.files.put(Buffer.from('audio'));
  const { id: speakerId } = addSpeaker(own);
  const job = own.jobs.add({ kind: 'master-phrase', speakerId, text: 'ib', fileHash });
  await store.dropFiles([fileHash]);
  expect(await store.files.has(fileHash)).toBe(true);
  own.jobs.claim('thử', ['master-phrase']);
  own.jobs.finish(job.id, 'thử', 'x');
  await store.dropFiles([fileHash]);
  expect(await store.files.has(fileHash)).toBe(false);
});

test('a notice template is kept, edited and removed', () => {
  const { own } = temporaryStore();
  const text = 'Bà con {bản} chú ý.';
  const added = own.noticeTemplates.add({ lang: 'hnj', title: 'Họp bản', text });
  const edited = own.noticeTemplates.edit(added.id, { title: 'Họp dân', text });
  expect(edited).toMatchObject({ id: added.id, title: 'Họp dân' });
  expect(own.noticeTemplates.list()).toEqual([edited]);
  expect(own.noticeTemplates.remove(added.id)).toBe(true);
  expect(own.noticeTemplates.get(added.id)).toBeNull();
});

test("a station's voices come before its language's, each once and as it is set there", () => {
  const { own, store } = temporaryStore();
  const station = own.stations.add({
    slug: 'na-da',
    name: 'Nà Đa',
    type: 'village',
    toleranceMs: 600_000,
    isSample: false,
  });
  const voice = (voiceId: string, settings = {}) => ({ voiceId, settings });
  const general = [voice('espeak:vi'), voice('onnx:a', { rate: 1.1 })];
  own.voiceChoices.set({ lang: 'vi', stationId: null, voices: general });
  const local = [voice('onnx:b'), voice('onnx:a', { rate: 0.9 }), voice('onnx:b')];
  own.voiceChoices.set({ lang: 'vi', stationId: station.id, voices: local });
  expect(own.voiceChoices.order('vi')).toEqual(general);
  expect(own.voiceChoices.order('vi', station.id)).toEqual([local[0], local[1], general[0]]);
  expect(own.voiceChoices.order('hnj', station.id)).toEqual([]);
  expect(store.of(store.communes.ensure('ban-bo', 'Bản Bo').id).voiceChoices.list()).toEqual([]);
  own.voiceChoices.set({ lang: 'vi', stationId: station.id, voices: [] });
  expect(own.voiceChoices.list()).toEqual([{ lang: 'vi', stationId: null, voices: general }]);
});
