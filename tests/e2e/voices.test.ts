import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { Job, JobPayload } from '../../content/model/index.js';
import { openShelf, voicesFolder } from '../../tts/index.js';
import { until } from '../helpers/until.js';
import { voiceHost } from '../helpers/voice-host.js';
import { village } from './village.js';

/** A real voice, where this machine has it: beside the repository. */
const JOE = path.join(import.meta.dirname, '../../../../shared/voices/en_US-joe-medium');
const ID = 'onnx:en_US-joe-medium';
const MODEL = '/rhasspy/piper-voices/resolve/v1.0.0/en/en_US/joe/medium/en_US-joe-medium.onnx';
const PART = 20_000_000;

it.runIf(existsSync(JOE))(
  'a voice is installed in the running house though the pipeline is killed on the way, heard, and removed',
  { timeout: 180_000 },
  async () => {
    const host = await voiceHost();
    const model = readFileSync(path.join(JOE, 'en_US-joe-medium.onnx'));
    host.files.set(MODEL, model);
    host.files.set(`${MODEL}.json`, readFileSync(path.join(JOE, 'en_US-joe-medium.onnx.json')));
    host.conduct = (request, reply, serve) => {
      if (request.url !== MODEL) return serve();
      reply.writeHead(200, { 'content-length': model.length }).write(model.subarray(0, PART));
    };
    const house = await village('09:00', { LOA_VOICE_MIRROR: host.address });
    onTestFinished(() => house.close());
    const shelf = openShelf(voicesFolder(house.dataDir));
    const now = ({ id }: Job) => house.own.jobs.get(id);
    const done = async (payload: JobPayload) => {
      const job = house.own.jobs.add(payload);
      await until(`${payload.kind} is done`, () => now(job)?.state === 'done', 60_000);
      return job;
    };

    const licence = { voice: ID, acceptedLicence: 'CC0-1.0' };
    const install = house.own.jobs.add({ kind: 'install-voice', ...licence });
    const asked = () => host.asked.filter((each) => each.path === MODEL).map(({ range }) => range);
    await until('a part has come', () => partSize(house.dataDir) === PART, 60_000);
    host.conduct = (_, __, serve) => serve();
    await house.killChild('pipeline');
    await until('it is installed', () => now(install)?.state === 'done', 60_000);
    expect(asked()).toEqual([undefined, `bytes=${PART}-`]);
    expect(shelf.find(ID)?.voice.licence?.name).toBe('CC0-1.0');

    const text = 'The market opens at six.';
    const heard = await done({ kind: 'try-out', lang: 'en', text, voiceId: ID });
    expect(await house.store.files.size(now(heard)?.resultRef ?? '')).toBeGreaterThan(8_000);
    await done({ kind: 'verify-voice', voice: ID });
    await done({ kind: 'remove-voice', voice: ID });
    expect([shelf.list(), shelf.faulty()]).toEqual([[], []]);
    await until('it is told', () => house.output().includes('Đã xoá giọng đọc “en_US-joe-medium”'));
  },
);

function partSize(dataDir: string): number {
  const file = path.join(voicesFolder(dataDir), '.staging', ID.slice('onnx:'.length), 'parts');
  const part = path.join(file, 'en_US-joe-medium.onnx');
  return existsSync(part) ? readFileSync(part).length : 0;
}
