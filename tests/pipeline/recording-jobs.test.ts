import { expect, test } from 'vitest';
import { joinPcm } from '../../pipeline/audio/pcm.js';
import { noise, wavOf } from '../helpers/audio.js';
import { addSpeaker } from '../helpers/rows.js';
import { addScript, settled, startRunner } from '../helpers/runner.js';
import { temporaryStore } from '../helpers/store.js';
import { ToneEngine } from '../helpers/tone-engine.js';

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
});
