import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { VoiceView } from '../../../content/contract/index.js';
import { lockFile } from '../../../content/store/index.js';
import { createInstaller, DEFAULT_NEURAL_VOICE, voicesFolder } from '../../../tts/index.js';
import { temporaryFolder } from '../../helpers/temporary-folder.js';
import { temporaryStudio, type TestStudio } from '../../helpers/studio.js';
import { modelBytes, PIPER_CONFIG } from '../../helpers/voice-host.js';
import { writeFileSync } from 'node:fs';

const INSTALL = { voice: DEFAULT_NEURAL_VOICE, acceptedLicence: 'CC-BY-4.0' };

async function voicesOf(studio: TestStudio, as?: string): Promise<readonly VoiceView[]> {
  const answer = await studio.ask('GET', '/api/voices', undefined, as);
  expect(answer.statusCode).toBe(200);
  return answer.json();
}

const offered = async (studio: TestStudio) =>
  (await voicesOf(studio)).find(({ recommended }) => recommended);

/** A voice as a USB stick brings it, already on this machine. */
async function bringVoice({ dataDir }: TestStudio): Promise<void> {
  const stick = temporaryFolder();
  writeFileSync(path.join(stick, 'a.onnx'), modelBytes(1_000));
  writeFileSync(path.join(stick, 'a.onnx.json'), PIPER_CONFIG);
  const root = voicesFolder(dataDir);
  const installer = createInstaller({ root, lock: lockFile, clock: () => 1 });
  await installer.importFolder(stick, {});
  await installer.close();
}

describe('the voices of this machine', () => {
  it('are told to everybody who works here, with what they cost and whose they are', async () => {
    const studio = await temporaryStudio();
    const { cookie } = await studio.person('editor');
    const voices = await voicesOf(studio, cookie);
    expect(voices[0]).toMatchObject({ presence: 'built-in', licence: null, canBeTried: true });
    const neural = voices.find(({ recommended }) => recommended);
    expect(neural).toMatchObject({
      ...{ presence: 'absent', bytes: 63_206_154, job: null, canBeTried: false },
      licence: { name: 'CC-BY-4.0', nonCommercial: false },
    });
    expect((await studio.ask('GET', '/api/voices', undefined, null)).statusCode).toBe(401);
  });

  it('are installed at an administrator’s wish, which the pipeline takes up', async () => {
    const studio = await temporaryStudio();
    const answer = await studio.ask('POST', '/api/voices/install', INSTALL);
    expect(answer.statusCode).toBe(202);
    expect((await offered(studio))?.job).toMatchObject({ wish: 'install', state: 'queued' });
    const again = await studio.ask('POST', '/api/voices/install', INSTALL);
    expect(again.json<{ id: string }>().id).toBe(answer.json<{ id: string }>().id);
    const [line] = studio.own.audit.recent(2);
    expect(line).toMatchObject({ action: 'install-voice', detail: 'CC-BY-4.0' });
  });

  it('are not installed without a yes to the licence as it was shown', async () => {
    const studio = await temporaryStudio();
    const other = { ...INSTALL, acceptedLicence: 'MIT' };
    const answer = await studio.ask('POST', '/api/voices/install', other);
    expect(answer.statusCode).toBe(409);
    expect(answer.json()).toMatchObject({ code: 'VOICE_LICENCE_FIRST' });
    const bare = await studio.ask('POST', '/api/voices/install', { voice: DEFAULT_NEURAL_VOICE });
    expect(bare.statusCode).toBe(400);
  });

  it.each(['install', 'remove', 'verify', 'stop'])('are not for an editor to %s', async (act) => {
    const studio = await temporaryStudio();
    const { cookie } = await studio.person('editor');
    const answer = await studio.ask('POST', `/api/voices/${act}`, INSTALL, cookie);
    expect(answer.statusCode).toBe(403);
    expect(studio.own.jobs.inState('queued')).toEqual([]);
  });

  it('are removed and verified when they are here', async () => {
    const studio = await temporaryStudio();
    const absent = await studio.ask('POST', '/api/voices/remove', { voice: DEFAULT_NEURAL_VOICE });
    expect(absent.statusCode).toBe(404);
    await bringVoice(studio);
    const here = (await voicesOf(studio)).find(({ id }) => id === 'onnx:a');
    expect(here).toMatchObject({ presence: 'here', name: 'thử', canBeTried: true });
    for (const act of ['verify', 'remove']) {
      const answer = await studio.ask('POST', `/api/voices/${act}`, { voice: 'onnx:a' });
      expect(answer.statusCode).toBe(202);
    }
    const wishes = studio.own.jobs.inState('queued').map(({ payload }) => payload.kind);
    expect(wishes.sort()).toEqual(['remove-voice', 'verify-voice']);
  });

  it('that are broken are told with the reason and can be taken away', async () => {
    const studio = await temporaryStudio();
    mkdirSync(path.join(voicesFolder(studio.dataDir), 'hong'), { recursive: true });
    const broken = (await voicesOf(studio)).find(({ id }) => id === 'onnx:hong');
    expect(broken).toMatchObject({ presence: 'faulty', canBeTried: false });
    expect(broken?.fault).toContain('voice.json');
    const answer = await studio.ask('POST', '/api/voices/remove', { voice: 'onnx:hong' });
    expect(answer.statusCode).toBe(202);
  });

  it('that are being installed can be stopped, once', async () => {
    const studio = await temporaryStudio();
    await studio.ask('POST', '/api/voices/install', INSTALL);
    const stopped = await studio.ask('POST', '/api/voices/stop', { voice: DEFAULT_NEURAL_VOICE });
    expect(stopped.json()).toMatchObject({
      state: 'failed',
      errorMessage: 'Đã dừng theo yêu cầu.',
    });
    const again = await studio.ask('POST', '/api/voices/stop', { voice: DEFAULT_NEURAL_VOICE });
    expect(again.statusCode).toBe(404);
  });

  it('are named strictly: no path gets in', async () => {
    const studio = await temporaryStudio();
    for (const voice of ['onnx:../a', '../../etc', 'onnx:a/b', '', 'onnx:'.padEnd(300, 'a')]) {
      const answer = await studio.ask('POST', '/api/voices/remove', { voice });
      expect([400, 404]).toContain(answer.statusCode);
    }
    expect(studio.own.jobs.inState('queued')).toEqual([]);
  });

  it('can be asked for by name in a try-out, also where nobody taught us the language', async () => {
    const studio = await temporaryStudio();
    const body = { lang: 'vi', text: 'Xin chào.', voiceId: 'espeak:vi-VN-x-south' };
    expect((await studio.ask('POST', '/api/try-out', body)).statusCode).toBe(202);
    const [job] = studio.own.jobs.inState('queued');
    expect(job?.payload).toMatchObject({ kind: 'try-out', voiceId: 'espeak:vi-VN-x-south' });
    const thai = { lang: 'blt', text: 'Pi nong.', voiceId: 'onnx:mms-blt' };
    expect((await studio.ask('POST', '/api/try-out', thai)).statusCode).toBe(202);
    const nobody = await studio.ask('POST', '/api/try-out', { lang: 'blt', text: 'Pi nong.' });
    expect(nobody.json()).toMatchObject({ code: 'LANGUAGE_NO_VOICE' });
  });
});
