import { truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { InstalledVoice } from '../../../../tts/index.js';
import { tinyVits, type TinyOptions } from '../../../fixtures/voices/tiny-vits.js';
import {
  MMS_SHERPA,
  PIPER,
  PIPER_MANY,
  piperConfig,
} from '../../../fixtures/voices/tiny-voices.js';
import { tinyVoice } from '../../../helpers/voices.js';
import { open, say, spoiled, unitsOf } from './speaking.js';

const MODEL = 'piper-vi.onnx';
const CONFIG = 'piper-vi.onnx.json';
const GIGABYTE = 1_000_000_000;

async function refusal(voice: InstalledVoice): Promise<unknown> {
  return say(open(voice), unitsOf('Một.')).then(
    () => 'it spoke',
    (error: unknown) => error,
  );
}

const withModel = (options: TinyOptions) => spoiled('piper-vi', { [MODEL]: tinyVits(options) });
const withConfig = (content: string) => spoiled('piper-vi', { [CONFIG]: content });

describe('a model file is refused with its reason', () => {
  test('that is not the one that was installed', async () => {
    const voice = spoiled('piper-vi', {});
    const file = path.join(voice.folder, MODEL);
    const swapped = tinyVits(PIPER).fill(1, 500, 510);
    writeFileSync(file, swapped);
    expect(await refusal(voice)).toMatchObject({
      code: 'VOICE_DAMAGED',
      message: expect.stringContaining('SHA-256') as string,
    });
  });

  test('that was cut short after it was installed', async () => {
    const voice = spoiled('piper-vi', {});
    truncateSync(path.join(voice.folder, MODEL), 4_000);
    expect(await refusal(voice)).toMatchObject({ code: 'VOICE_DAMAGED' });
  });

  test.each([
    ['cut short before', tinyVits(PIPER).subarray(0, 6_000)],
    ['no model at all', Buffer.from('<html>Not found</html>')],
    ['empty inside', Buffer.from([8, 8])],
    ['a number without end', Buffer.alloc(64, 0xff)],
  ])('%s', async (_, content) => {
    const error = await refusal(spoiled('piper-vi', { [MODEL]: content }));
    expect(error).toMatchObject({ code: 'VOICE_DAMAGED' });
  });

  test('whose weights lie in another file', async () => {
    expect(await refusal(withModel({ ...PIPER, fault: 'outside' }))).toMatchObject({
      code: 'VOICE_DAMAGED',
      message: expect.stringContaining('another file') as string,
    });
  });

  test.each([
    ['of another family', MMS_SHERPA],
    ['that wants a speaker whom the config does not know', PIPER_MANY],
  ])('%s', async (_, options) => {
    expect(await refusal(withModel(options))).toMatchObject({ code: 'VOICE_DAMAGED' });
  });

  test('that is missing, or reached by a path', async () => {
    const kept = tinyVoice('piper-vi');
    for (const name of ['none.onnx', '../piper-vi/piper-vi.onnx', '/etc/passwd', 'C:\\x.onnx']) {
      const files = kept.files.map((file) => (file.role === 'model' ? { ...file, name } : file));
      expect(await refusal({ ...kept, files })).toMatchObject({ code: 'VOICE_DAMAGED' });
    }
  });
});

describe('a config is refused with its reason', () => {
  test('of a gigabyte, before it is read', async () => {
    const voice = spoiled('piper-vi', {});
    truncateSync(path.join(voice.folder, CONFIG), GIGABYTE);
    const before = process.memoryUsage().rss;
    expect(await refusal(voice)).toMatchObject({
      code: 'VOICE_DAMAGED',
      message: expect.stringContaining(String(GIGABYTE)) as string,
    });
    expect(process.memoryUsage().rss - before).toBeLessThan(GIGABYTE / 4);
  });

  test('that is not the one that was installed', async () => {
    const voice = spoiled('piper-vi', {});
    writeFileSync(path.join(voice.folder, CONFIG), `${piperConfig()}\n`);
    expect(await refusal(voice)).toMatchObject({
      code: 'VOICE_DAMAGED',
      message: expect.stringContaining(`${CONFIG} không đúng mã SHA-256`) as string,
    });
  });

  test('without the tones of Vietnamese, each missing one named', async () => {
    const symbols = [...'ˈatmnbk246'];
    expect(await refusal(withConfig(piperConfig({ symbols })))).toMatchObject({
      code: 'VOICE_NO_TONES',
      params: { missing: '5 ɜ' },
    });
  });

  test.each([
    ['no JSON', 'phoneme_id_map'],
    ['without the frame of a sentence', piperConfig().replace('"^"', '"@"')],
    ['with a map of no numbers', piperConfig().replace(/"ŋ": \[\s*\d+\s*\]/, '"ŋ": ["x"]')],
  ])('%s', async (_, content) => {
    expect(await refusal(withConfig(content))).toMatchObject({ code: 'VOICE_CONFIG_BAD' });
  });

  test.each([
    ['no table', 'hello'],
    ['a table with no numbers', 'a b\nc d\n'],
    ['a list', '[1, 2]'],
  ])('of an MMS voice: %s', async (_, content) => {
    const error = await refusal(spoiled('mms-sherpa', { 'tokens.txt': content }));
    expect(error).toMatchObject({ code: 'VOICE_CONFIG_BAD' });
  });
});

test('ids beyond what the model has fail the sentence, not the process', async () => {
  const config = piperConfig()
    .replaceAll(/\[\s*(\d\d)\s*\]/g, '[9$1]')
    .replace('256', '1000');
  expect(await refusal(withConfig(config))).toMatchObject({ code: 'SPEECH_FAILED' });
});

test('a model that gives whole numbers fails the sentence, not the process', async () => {
  const whole = { ...PIPER, fault: 'integers', uncuttable: true } as const;
  expect(await refusal(withModel(whole))).toMatchObject({ code: 'SPEECH_FAILED' });
});
