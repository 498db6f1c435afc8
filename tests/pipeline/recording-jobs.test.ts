import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { joinPcm } from '../../pipeline/audio/pcm.js';
import { noise, wavOf } from '../helpers/audio.js';
import { addSpeaker } from '../helpers/rows.js';
import { addScript, settled, startRunner } from '../helpers/runner.js';
import { temporaryStore, type TestStore } from '../helpers/store.js';
import { ToneEngine } from '../helpers/tone-engine.js';
import { until } from '../helpers/until.js';

test('a recording becomes the clip of its script', async () => {
  const at = temporaryStore();
  const script = addScript(at, []);
  const voice = noise(6, (second) => 0.06 * Math.abs(Math.sin(Math.PI * 4 * second)));
  const { hash } = await at.store.files.put(wavOf(voice));
  const speakerId = addSpeaker(at.own).id;
  const wish = {
    kind: 'master-recording',
    scriptId: script.id,
    fileHash: hash,
    speakerId,
  } as const;
  const job = at.own.jobs.add(wish);
  await startRunner(at, new ToneEngine());
  await settled(at, job);
  expect(at.own.jobs.get(job.id)).toMatchObject({ state: 'done', errorMessage: null });
  expect(at.own.clips.latestFor(script.hash)).toMatchObject({
    source: 'recording',
    voiceId: null,
    speakerId,
    inspection: { passed: true },
  });
});

test('a short recording joins the phrases of its speaker, without the room around it', async () => {
  const at = temporaryStore();
  const speakerId = addSpeaker(at.own).id;
  const voice = noise(1, (second) => 0.06 * Math.abs(Math.sin(Math.PI * 4 * second)));
  const room = new Int16Array(96_000);
  const { hash } = await at.store.files.put(wavOf(joinPcm([room, voice, room])));
  const wish = { kind: 'master-phrase', speakerId, text: 'nà đa', fileHash: hash } as const;
  const job = at.own.jobs.add(wish);
  await startRunner(at, new ToneEngine());
  await settled(at, job);
  expect(at.own.jobs.get(job.id)).toMatchObject({ state: 'done', errorMessage: null });
  const [phrase] = at.own.phrases.ofSpeaker(speakerId);
  expect(phrase).toMatchObject({ text: 'nà đa' });
  expect(phrase!.durationMs).toBeGreaterThan(950);
  expect(phrase!.durationMs).toBeLessThan(1_300);
  expect(await at.store.files.has(phrase!.fileHash)).toBe(true);
  // What was sent is not kept beside it.
  await gone(at, hash);
});

/** The runner clears away once the job is over. */
const gone = ({ store }: TestStore, hash: string) =>
  until('the file is gone', () => !existsSync(store.files.localPath(hash)));

async function sendPhrase(at: TestStore, speakerId: string, sound: Int16Array) {
  const { hash } = await at.store.files.put(wavOf(sound));
  const job = at.own.jobs.add({ kind: 'master-phrase', speakerId, text: 'nà đa', fileHash: hash });
  await settled(at, job);
  return { hash, job: at.own.jobs.get(job.id)! };
}
const spoken = (seconds: number) =>
  noise(seconds, (second) => 0.06 * Math.abs(Math.sin(Math.PI * 4 * second)));

test('a phrase said again takes the place of the first, whose file goes', async () => {
  const at = temporaryStore();
  const speakerId = addSpeaker(at.own).id;
  await startRunner(at, new ToneEngine());
  await sendPhrase(at, speakerId, spoken(1));
  const [first] = at.own.phrases.ofSpeaker(speakerId);
  await sendPhrase(at, speakerId, spoken(2));
  const [second, ...more] = at.own.phrases.ofSpeaker(speakerId);
  expect([second!.text, more]).toEqual(['nà đa', []]);
  await gone(at, first!.fileHash);
  expect(await at.store.files.has(second!.fileHash)).toBe(true);
});

test('what is no recording, or of a person who took their consent back, is not kept', async () => {
  const at = temporaryStore();
  const speakerId = addSpeaker(at.own).id;
  await startRunner(at, new ToneEngine());
  const silent = await sendPhrase(at, speakerId, new Int16Array(96_000));
  expect(silent.job).toMatchObject({ state: 'failed', errorCode: 'AUDIO_SILENT' });
  await gone(at, silent.hash);
  await at.store.dropFiles(at.own.speakers.withdraw(speakerId));
  const late = await sendPhrase(at, speakerId, spoken(1));
  expect(late.job).toMatchObject({ state: 'failed', errorCode: 'CONSENT_MISSING' });
  await gone(at, late.hash);
});

test('what was recorded for a clip is kept until consent is taken back; the clip stays', async () => {
  const at = temporaryStore();
  const script = addScript(at, []);
  const { hash: fileHash } = await at.store.files.put(wavOf(spoken(6)));
  const speakerId = addSpeaker(at.own).id;
  const wish = { kind: 'master-recording', scriptId: script.id, fileHash, speakerId } as const;
  const job = at.own.jobs.add(wish);
  await startRunner(at, new ToneEngine());
  await settled(at, job);
  await at.store.dropFiles([fileHash]);
  expect(await at.store.files.has(fileHash)).toBe(true);
  await at.store.dropFiles(at.own.speakers.withdraw(speakerId));
  expect(await at.store.files.has(fileHash)).toBe(false);
  const clip = at.own.clips.latestFor(script.hash);
  await at.store.dropFiles(clip!.files.map(({ hash }) => hash));
  for (const { hash } of clip!.files) expect(await at.store.files.has(hash)).toBe(true);
});
