import { expect, test } from 'vitest';
import { fillNotice, parseNotice } from '../../content/model/index.js';
import { noise, wavOf } from '../helpers/audio.js';
import { addSpeaker } from '../helpers/rows.js';
import { addScript, settled, startRunner } from '../helpers/runner.js';
import { temporaryStore, type TestStore } from '../helpers/store.js';
import { ToneEngine } from '../helpers/tone-engine.js';

const PHRASES = ['cov pej xeem', 'nà đa', '5 giờ', 'thứ hai', 'sib tham hauv tsev'];
const TEMPLATE = 'Cov pej xeem {bản}, {giờ} {thứ} sib tham hauv tsev.';

async function bank(at: TestStore, phrases: readonly string[]) {
  const { id } = addSpeaker(at.own);
  const syllables = (second: number) => 0.06 * Math.abs(Math.sin(Math.PI * 4 * second));
  const { hash } = await at.store.files.put(wavOf(noise(1.25, syllables)));
  phrases.forEach((text) =>
    at.own.phrases.put({ speakerId: id, text, fileHash: hash, durationMs: 1_250 }),
  );
  return id;
}

async function render(at: TestStore, speakerId: string) {
  const values = { bản: 'Nà Đa', giờ: '5:00', thứ: '1' };
  const script = addScript(at, [fillNotice(parseNotice(TEMPLATE), values)], 'hnj');
  const voiceId = `phrasebank:${speakerId}`;
  const job = at.own.jobs.add({ kind: 'render', scriptId: script.id, voiceId });
  await startRunner(at, new ToneEngine());
  await settled(at, job);
  return { job: at.own.jobs.get(job.id)!, clip: at.own.clips.latestFor(script.hash) };
}

test('a notice in a language that no machine speaks becomes a clip of its speaker', async () => {
  const at = temporaryStore();
  const speakerId = await bank(at, PHRASES);
  const { job, clip } = await render(at, speakerId);
  expect(job).toMatchObject({ state: 'done', errorMessage: null });
  expect(clip).toMatchObject({
    lang: 'hnj',
    source: 'speech',
    speakerId,
    simulated: false,
    inspection: { passed: true },
  });
});

test('a notice that lacks a phrase fails at once and names what is to be recorded', async () => {
  const at = temporaryStore();
  const speakerId = await bank(at, PHRASES.slice(0, -1));
  const { job, clip } = await render(at, speakerId);
  expect(job).toMatchObject({ state: 'failed', errorCode: 'PHRASES_MISSING', attempts: 1 });
  expect(job.errorMessage).toContain('“sib tham hauv tsev”');
  expect(clip).toBeNull();
});

test('the phrases of a person who took their consent back speak no more', async () => {
  const at = temporaryStore();
  const speakerId = await bank(at, PHRASES);
  at.own.speakers.withdraw(speakerId);
  const { job } = await render(at, speakerId);
  expect(job).toMatchObject({ state: 'failed', errorCode: 'LANGUAGE_NO_VOICE' });
});
