import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { readSampleSegments } from '../../content/samples/index.js';
import type { Job } from '../../content/model/index.js';
import { addSegment, temporaryStore, type TestStore } from '../helpers/store.js';
import { until } from '../helpers/until.js';

const MAIN = fileURLToPath(new URL('../../pipeline/main.js', import.meta.url));
const children: ChildProcess[] = [];

afterEach(() => {
  children.splice(0).forEach((child) => child.kill('SIGKILL'));
});

async function startPipeline(dataDir: string): Promise<ChildProcess> {
  const env = { ...process.env, LOA_DATA: dataDir, LOA_LOG: 'silent', FFMPEG_PATH: '' };
  const child = fork(MAIN, { env, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  children.push(child);
  const [message] = (await once(child, 'message')) as [unknown];
  expect(message).toEqual({ kind: 'ready' });
  return child;
}

function addSampleRender({ own }: TestStore): { readonly job: Job; readonly segmentId: string } {
  const sample = readSampleSegments()[0]!;
  const segment = addSegment(own, { title: sample.title });
  const paragraphs = sample.scripts[0]!.paragraphs;
  const script = own.segments.saveScript(segment.id, 'vi', paragraphs);
  const job = own.jobs.add({ kind: 'render', scriptId: script.id, voiceId: null });
  return { job, segmentId: segment.id };
}

const stateOf = ({ own }: TestStore, job: Job) => own.jobs.get(job.id)?.state;

test('a render that kill -9 cut short is finished once by the next start', async () => {
  const at = temporaryStore();
  const { job, segmentId } = addSampleRender(at);
  const first = await startPipeline(at.dataDir);
  await until('half of it is done', () => (at.own.jobs.get(job.id)?.progress ?? 0) > 0.3);
  first.kill('SIGKILL');
  await once(first, 'exit');
  expect(stateOf(at, job)).toBe('running');
  expect(at.own.clips.ofSegment(segmentId)).toEqual([]);
  await startPipeline(at.dataDir);
  await until('the render is done', () => stateOf(at, job) === 'done');
  const clips = at.own.clips.ofSegment(segmentId);
  expect(clips.map(({ id }) => id)).toEqual([at.own.jobs.get(job.id)?.resultRef]);
  expect(at.own.jobs.get(job.id)?.attempts).toBe(2);
  for (const { hash, bytes } of clips[0]!.files) {
    expect(await at.store.files.size(hash)).toBe(bytes);
  }
}, 60_000);

test('the process ends by itself when its parent is gone, and hands its job back', async () => {
  const at = temporaryStore();
  const { job } = addSampleRender(at);
  const child = await startPipeline(at.dataDir);
  await until('it works', () => stateOf(at, job) === 'running');
  child.disconnect();
  await once(child, 'exit');
  expect(child.exitCode).toBe(0);
  expect(stateOf(at, job)).toBe('queued');
});

test('a wrong setting is named in one sentence', async () => {
  const at = temporaryStore();
  const env = { ...process.env, LOA_DATA: at.dataDir, LOA_CACHE_MB: 'nhiều' };
  const child = fork(MAIN, { env, stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
  children.push(child);
  const words: string[] = [];
  child.stderr?.on('data', (chunk: Buffer) => words.push(chunk.toString()));
  await once(child, 'close');
  expect(child.exitCode).toBe(1);
  expect(words.join('')).toMatch(/^Cấu hình sai: LOA_CACHE_MB="nhiều"[^\n]*\n$/);
});
