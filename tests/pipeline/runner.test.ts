import { describe, expect, test } from 'vitest';
import { LoaError, type Job, type Script } from '../../content/model/index.js';
import { countStreamFrames } from '../../pipeline/audio/frames.js';
import { sweepTryOuts } from '../../pipeline/jobs/sweep.js';
import { idleMs, retryInstant } from '../../pipeline/runner.js';
import { temporaryStore, type TestStore } from '../helpers/store.js';
import { addScript, settled, startRunner, whenDone } from '../helpers/runner.js';
import { Gate } from '../helpers/gate.js';
import { ToneEngine } from '../helpers/tone-engine.js';
import type { SpeechEngine } from '../../tts/index.js';
import { removeTinyDisk, tinyDisk } from '../helpers/tiny-disk.js';
import { until } from '../helpers/until.js';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const TEXTS = ['Kính thưa bà con các bản.', 'Hôm nay đài nói về việc cài đặt. Xin mời nghe.'];

function addRender({ own }: TestStore, script: Script): Job {
  return own.jobs.add({ kind: 'render', scriptId: script.id, voiceId: null });
}

describe('a render job', () => {
  test('ends with a published clip whose files are all there', async () => {
    const at = temporaryStore();
    const script = addScript(at, TEXTS);
    const job = addRender(at, script);
    await startRunner(at, new ToneEngine());
    await settled(at, job);
    const done = at.own.jobs.get(job.id)!;
    expect(done).toMatchObject({ state: 'done', progress: 1, errorCode: null });
    const clip = at.own.clips.latestFor(script.hash)!;
    expect(clip.id).toBe(done.resultRef);
    expect(clip.files.map(({ kind }) => kind).sort()).toEqual(
      [
        ...['captions-vtt', 'master-flac', 'peaks-json', 'replay-m4a'],
        ...['replay-mp3', 'stream-mp3', 'words-json'],
      ].sort(),
    );
    const stream = clip.files.find(({ kind }) => kind === 'stream-mp3')!;
    const bytes = readFileSync(at.store.files.localPath(stream.hash));
    expect(countStreamFrames(bytes)).toBe(clip.streamFrames);
  });

  test('of the same text gives back the stored clip without speaking', async () => {
    const at = temporaryStore();
    const engine = new ToneEngine();
    const script = addScript(at, TEXTS);
    await startRunner(at, engine);
    const first = addRender(at, script);
    await settled(at, first);
    const spoken = engine.spoken.length;
    const second = addRender(at, script);
    await settled(at, second);
    expect(second.id).not.toBe(first.id);
    expect(at.own.jobs.get(second.id)?.resultRef).toBe(at.own.jobs.get(first.id)?.resultRef);
    expect(engine.spoken).toHaveLength(spoken);
    expect(at.own.clips.ofSegment(script.segmentId)).toHaveLength(1);
  });

  test('of a language without a voice fails at once and says what to do', async () => {
    const at = temporaryStore();
    const job = addRender(at, addScript(at, ['Nyob zoo.'], 'hnj'));
    await startRunner(at, new ToneEngine());
    await settled(at, job);
    expect(at.own.jobs.get(job.id)).toMatchObject({
      state: 'failed',
      attempts: 1,
      errorCode: 'LANGUAGE_NO_VOICE',
      errorMessage: expect.stringContaining('hnj') as string,
    });
  });

  test('whose clip fails the inspection publishes nothing and says why', async () => {
    const at = temporaryStore();
    const script = addScript(at, TEXTS);
    const job = addRender(at, script);
    const mute = new ToneEngine();
    mute.speak = async function* (_voice, units) {
      for (const _ of units) yield { pcm: new Int16Array(22_050 * 3), sampleRate: 22_050 };
    };
    await startRunner(at, mute);
    await settled(at, job);
    const failed = at.own.jobs.get(job.id)!;
    expect(failed).toMatchObject({ state: 'failed', attempts: 1, errorCode: 'CLIP_REJECTED' });
    expect(failed.errorMessage).toContain('quãng lặng');
    expect(at.own.clips.latestFor(script.hash)).toBeNull();
  });

  test('that stumbles is tried again later and then succeeds', async () => {
    const at = temporaryStore();
    const script = addScript(at, TEXTS);
    const faults = { left: 1 };
    const engine = new ToneEngine(async () => {
      if (faults.left-- > 0) throw new LoaError('SPEECH_FAILED', { sentence: 'kính thưa' });
    });
    const job = addRender(at, script);
    await startRunner(at, engine);
    await settled(at, job);
    expect(at.own.jobs.get(job.id)).toMatchObject({ state: 'done', attempts: 2, errorCode: null });
  });
});

describe('waiting between tries', () => {
  const fault = new LoaError('FFMPEG_FAILED', { step: 'x' });

  test('grows with every try and ends after the sixth', () => {
    const waits = [1, 2, 3, 4, 5, 6].map((attempts) => retryInstant({ attempts }, fault, 0));
    expect(waits).toEqual([2_000, 8_000, 32_000, 128_000, 512_000, null]);
  });

  test('does not happen for a fault of the text', () => {
    const empty = new LoaError('SCRIPT_EMPTY', { language: 'vi' });
    expect(retryInstant({ attempts: 1 }, empty, 0)).toBeNull();
  });
});

describe('a lane without work', () => {
  test('looks again at once for what fell due while it looked', () => {
    expect(idleMs(5_000, 4_999, 5_000)).toBe(0);
    expect(idleMs(5_000, 4_999, 5_003)).toBe(0);
  });

  test('sleeps until the next is due, and longer when what is due is the other lane’s', () => {
    expect(idleMs(5_000, 4_000, 4_000)).toBe(1_000);
    expect(idleMs(5_000, 5_000, 5_000)).toBe(idleMs(null, 5_000, 5_000));
    expect(idleMs(9_000_000, 5_000, 5_000)).toBe(idleMs(null, 5_000, 5_000));
  });
});

describe('a try-out', () => {
  test('is ready while a render is still speaking', async () => {
    const at = temporaryStore();
    const gate = new Gate();
    const engine = new ToneEngine((unit) =>
      unit.words.some(({ text }) => text === 'chờ') ? gate.opened : Promise.resolve(),
    );
    const render = addRender(at, addScript(at, ['Bà con chờ một chút.']));
    await startRunner(at, engine);
    await until('the render speaks', () => at.own.jobs.get(render.id)?.step === 'speak');
    const wish = { kind: 'try-out', lang: 'vi', text: 'Xin chào bà con.', voiceId: null } as const;
    const tryOut = at.own.jobs.add(wish);
    await settled(at, tryOut);
    expect(at.own.jobs.get(render.id)?.state).toBe('running');
    const { state, resultRef } = at.own.jobs.get(tryOut.id)!;
    expect(state).toBe('done');
    expect(countStreamFrames(readFileSync(at.store.files.localPath(resultRef!)))).toBeGreaterThan(
      20,
    );
    gate.open();
    await settled(at, render);
    expect(at.own.jobs.get(render.id)?.state).toBe('done');
  });

  test('tells of a sentence that another voice had to say', async () => {
    const at = temporaryStore();
    const tones = new ToneEngine();
    const engine: SpeechEngine = {
      id: 'tone',
      versionOf: () => '1',
      close: () => tones.close(),
      speak: async function* (voice, units) {
        for await (const audio of tones.speak(voice, units))
          yield { ...audio, flaw: { kind: 'other-voice', spokenBy: 'espeak:vi', reason: 'x' } };
      },
    };
    const wish = { kind: 'try-out', lang: 'vi', text: 'Xin chào bà con.', voiceId: null } as const;
    const job = at.own.jobs.add(wish);
    await startRunner(at, engine);
    await settled(at, job);
    expect(at.own.jobs.get(job.id)).toMatchObject({
      state: 'done',
      notes: ['1 câu do giọng dự phòng đọc: “Xin chào bà con”.'],
    });
  });

  test('of nothing says so', async () => {
    const at = temporaryStore();
    const job = at.own.jobs.add({ kind: 'try-out', lang: 'vi', text: ' \n\n ', voiceId: null });
    await startRunner(at, new ToneEngine());
    await settled(at, job);
    expect(at.own.jobs.get(job.id)).toMatchObject({ state: 'failed', errorCode: 'SCRIPT_EMPTY' });
  });
});

test('the file of a try-out goes after a day and not before', async () => {
  const at = temporaryStore();
  const wish = { kind: 'try-out', lang: 'vi', text: 'Xin chào bà con.', voiceId: null } as const;
  await startRunner(at, new ToneEngine());
  const job = at.own.jobs.add(wish);
  await settled(at, job);
  const { resultRef, updatedAt } = at.own.jobs.get(job.id)!;
  await sweepTryOuts(at.store, updatedAt + 3_600_000);
  expect(await at.store.files.has(resultRef!)).toBe(true);
  await sweepTryOuts(at.store, updatedAt + 90_000_000);
  expect(await at.store.files.has(resultRef!)).toBe(false);
});

test('a stop hands the running job back, and the next start finishes it', async () => {
  const at = temporaryStore();
  const gate = new Gate();
  const script = addScript(at, ['Bà con nghe đài.', 'Câu thứ hai ở đây.']);
  const job = addRender(at, script);
  const runner = await startRunner(at, new ToneEngine(() => gate.opened));
  await until('it speaks', () => at.own.jobs.get(job.id)?.step === 'speak');
  const stopped = runner.stop();
  gate.open();
  await stopped;
  expect(at.own.jobs.get(job.id)).toMatchObject({ state: 'queued', attempts: 0 });
  expect(at.own.clips.latestFor(script.hash)).toBeNull();
  await startRunner(at, new ToneEngine());
  await settled(at, job);
  expect(at.own.clips.ofSegment(script.segmentId)).toHaveLength(1);
});

test('a job that took the whole process down again and again fails with a sentence', async () => {
  const at = temporaryStore();
  const job = addRender(at, addScript(at, TEXTS));
  for (let crash = 0; crash < 6; crash += 1) {
    at.own.jobs.claim('pipeline', ['render']);
    at.own.jobs.requeue('pipeline');
  }
  const engine = new ToneEngine();
  await startRunner(at, engine);
  await settled(at, job);
  expect(at.own.jobs.get(job.id)).toMatchObject({ state: 'failed', errorCode: 'JOB_CRASHED' });
  expect(engine.spoken).toEqual([]);
});

const root = process.getuid?.() === 0;

test.skipIf(!root)(
  'a full disk is named, leaves no clip, and the job waits to be tried again',
  async () => {
    const at = temporaryStore();
    const disk = tinyDisk(path.join(at.dataDir, 'files'));
    whenDone(async () => removeTinyDisk(disk));
    const script = addScript(at, TEXTS);
    const job = addRender(at, script);
    await startRunner(at, new ToneEngine());
    await until('the fault is written down', () => at.own.jobs.get(job.id)?.errorCode !== null);
    const { state, errorCode, errorMessage } = at.own.jobs.get(job.id)!;
    expect([state, errorCode]).toEqual(['queued', 'DISK_FULL']);
    expect(errorMessage).toMatch(/chỗ trống: dưới 1 MB/);
    expect(at.own.clips.latestFor(script.hash)).toBeNull();
  },
);
