import { afterEach, describe, expect, it } from 'vitest';
import { lockFile } from '../../content/store/index.js';
import type { Job, JobPayload } from '../../content/model/index.js';
import { AudioTools } from '../../pipeline/audio-tools.js';
import { listVoices } from '../../pipeline/index.js';
import { Runner } from '../../pipeline/runner.js';
import {
  createInstaller,
  createSpeech,
  DEFAULT_NEURAL_VOICE,
  openShelf,
  voicesFolder,
} from '../../tts/index.js';
import { temporaryStore, type TestStore } from '../helpers/store.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';
import { until } from '../helpers/until.js';
import { modelBytes, voiceEntry, voiceHost } from '../helpers/voice-host.js';

const clock = () => Date.now();
const MODEL = modelBytes(600_000);
const ID = 'onnx:vi_VN-thu';
const INSTALL: JobPayload = { kind: 'install-voice', voice: ID, acceptedLicence: 'CC-BY-4.0' };
const running: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((stop) => stop()));
});

async function office() {
  const at = temporaryStore();
  const host = await voiceHost();
  const root = voicesFolder(at.dataDir);
  const catalogue = [voiceEntry(host, MODEL)];
  const voices = createInstaller({ root, lock: lockFile, clock, catalogue });
  const [tools, speech] = [await AudioTools.open({ clock }), createSpeech()];
  const log = { info: () => undefined, warn: () => undefined };
  const deps = { store: at.store, clock, speech, voices, tools, log, cacheBytes: 1e9 };
  const runner = new Runner(deps);
  runner.start();
  running.push(async () => {
    await runner.stop();
    await Promise.all([voices.close(), speech.close(), tools.close()]);
  });
  return { at, host, shelf: openShelf(root) };
}

const now = ({ own }: TestStore, job: Job) => own.jobs.get(job.id);
const ended = (at: TestStore, job: Job) =>
  until(`${job.payload.kind} ended`, () => ['done', 'failed'].includes(now(at, job)?.state ?? ''));

describe('the pipeline and voices', () => {
  it('installs one, looks whether it is whole, and takes it away', async () => {
    const { at, shelf } = await office();
    const install = at.own.jobs.add(INSTALL);
    await ended(at, install);
    expect(now(at, install)).toMatchObject({ state: 'done', resultRef: ID, step: null });
    expect(shelf.find(ID)).toBeDefined();
    const verify = at.own.jobs.add({ kind: 'verify-voice', voice: ID });
    await ended(at, verify);
    expect(now(at, verify)?.state).toBe('done');
    const remove = at.own.jobs.add({ kind: 'remove-voice', voice: ID });
    await ended(at, remove);
    expect(shelf.list()).toEqual([]);
    expect(at.own.jobs.latestForVoices().get(ID)?.id).toBe(remove.id);
  });

  it('tells how far it is, keeps rendering meanwhile, and stops at a person’s wish', async () => {
    const { at, host, shelf } = await office();
    host.conduct = (request, reply, serve) => {
      if (!request.url?.endsWith('.onnx')) return serve();
      reply.writeHead(200, { 'content-length': MODEL.length }).write(MODEL.subarray(0, 200_000));
      setTimeout(() => reply.write(MODEL.subarray(200_000, 300_000)), 400);
    };
    const install = at.own.jobs.add(INSTALL);
    await until('half has come', () => (now(at, install)?.progress ?? 0) > 0.4);
    const tryOut = { kind: 'try-out', lang: 'vi', text: 'Xin chào.', voiceId: null } as const;
    const heard = at.own.jobs.add(tryOut);
    await ended(at, heard);
    expect(now(at, heard)?.state).toBe('done');
    expect(at.own.jobs.stop(install.id)).toBe(true);
    expect(now(at, install)).toMatchObject({ state: 'failed', errorCode: 'JOB_STOPPED' });
    expect(at.own.jobs.stop(install.id)).toBe(false);
    host.conduct = (_, __, serve) => serve();
    const again = at.own.jobs.add(INSTALL);
    await ended(at, again);
    expect(now(at, again)?.state).toBe('done');
    expect(host.asked.at(-1)?.range).toMatch(/^bytes=\d+-$/);
    expect(shelf.find(ID)).toBeDefined();
  });

  it('fails for good where trying again cannot help, and says why', async () => {
    const { at, host } = await office();
    host.files.clear();
    const install = at.own.jobs.add(INSTALL);
    await ended(at, install);
    const { errorCode, attempts, errorMessage } = now(at, install)!;
    expect({ errorCode, attempts }).toEqual({ errorCode: 'VOICE_DOWNLOAD_WRONG', attempts: 1 });
    expect(errorMessage).toContain('không có tệp này');
  });

  it('tries again later where the network failed', async () => {
    const { at, host, shelf } = await office();
    host.conduct = (_, reply) => void reply.destroy();
    const install = at.own.jobs.add(INSTALL);
    await until('the first attempt failed', () => now(at, install)?.errorCode !== null);
    expect(now(at, install)).toMatchObject({ state: 'queued', errorCode: 'VOICE_DOWNLOAD_FAILED' });
    host.conduct = (_, __, serve) => serve();
    await ended(at, install);
    expect(now(at, install)?.state).toBe('done');
    expect(shelf.find(ID)).toBeDefined();
  });
});

describe('the list of voices', () => {
  it('has what is built in and what can be had, the recommended one marked', () => {
    const voices = listVoices(temporaryFolder());
    expect(voices[0]).toMatchObject({
      voice: { id: 'espeak:vi' },
      presence: 'built-in',
      byDefault: true,
    });
    const offered = voices.find(({ voice }) => voice.id === DEFAULT_NEURAL_VOICE);
    expect(offered).toMatchObject({ presence: 'absent', recommended: true, bytes: 63_206_154 });
    expect(voices.filter(({ byDefault }) => byDefault)).toEqual([voices[0]]);
    expect(offered?.source).toBe('huggingface.co');
  });
});
