import { readFileSync, symlinkSync, writeFileSync, truncateSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../helpers/temporary-folder.js';
import { PIPER_CONFIG } from '../../helpers/voice-host.js';
import { installerFor, MODEL, PIPER, stick } from './house.js';

/** Beside the repository, where it is kept; dist/tests/tts/voices is four folders deep. */
const CONFIGS = path.join(import.meta.dirname, '../../../../../shared/data/piper-vi-configs');

describe('importing a voice from a folder', () => {
  const config = (change: object) =>
    JSON.stringify({ ...(JSON.parse(PIPER_CONFIG.toString()) as object), ...change });
  const frameOnly = { _: [0], '^': [1], $: [2], a: [3] };
  it.each([
    ['an empty folder', {}, 'VOICE_FOLDER_BAD', /không thấy tệp/],
    ['a model alone', { 'a.onnx': MODEL }, 'VOICE_FOLDER_BAD', /không thấy tệp/],
    ['a web page for a model', { ...PIPER, 'a.onnx': '<html>' }, 'VOICE_FOLDER_BAD', /ONNX/],
    [
      'a pointer for a model',
      { ...PIPER, 'a.onnx': 'version https://git-lfs.github.com/spec/v1\n' },
      'VOICE_FOLDER_BAD',
      /ONNX/,
    ],
    [
      'a truncated model',
      { ...PIPER, 'a.onnx': MODEL.subarray(0, 900_000) },
      'VOICE_FOLDER_BAD',
      /cắt cụt/,
    ],
    ['an empty model', { ...PIPER, 'a.onnx': '' }, 'VOICE_FOLDER_BAD', /dài 0 byte/],
    [
      'a config of no JSON',
      { ...PIPER, 'a.onnx.json': '{' },
      'VOICE_CONFIG_BAD',
      /không phải JSON/,
    ],
    [
      'a config without a map',
      { ...PIPER, 'a.onnx.json': config({ phoneme_id_map: undefined }) },
      'VOICE_CONFIG_BAD',
      /phoneme_id_map/,
    ],
    [
      'Vietnamese without tones',
      { ...PIPER, 'a.onnx.json': config({ phoneme_id_map: frameOnly }) },
      'VOICE_NO_TONES',
      /2 4 5 6 ɜ/,
    ],
    [
      'a swapped pair',
      { 'a.onnx': PIPER_CONFIG, 'a.onnx.json': MODEL },
      'VOICE_FOLDER_BAD',
      /ONNX/,
    ],
    [
      'a name that climbs',
      { '..a.onnx': MODEL, '..a.onnx.json': PIPER_CONFIG },
      'VOICE_FOLDER_BAD',
      /không thấy tệp/,
    ],
  ])('refuses %s with the reason and lays nothing down', async (_, files, code, reason) => {
    const { installer, shelf } = installerFor([]);
    const refused = installer.importFolder(stick(files), {});
    await expect(refused).rejects.toMatchObject({ code });
    await expect(refused).rejects.toThrow(reason);
    expect([shelf.list(), shelf.faulty()]).toEqual([[], []]);
  });

  it('refuses a config of a gigabyte without reading it', async () => {
    const folder = stick(PIPER);
    truncateSync(path.join(folder, 'a.onnx.json'), 1e9);
    const refused = installerFor([]).installer.importFolder(folder, {});
    await expect(refused).rejects.toThrow(/a.onnx.json.*1000000000 byte/);
  });

  it('follows no link out of the folder', async () => {
    const outside = path.join(temporaryFolder(), 'secret.onnx');
    writeFileSync(outside, MODEL);
    const folder = stick({ 'a.onnx.json': PIPER_CONFIG });
    symlinkSync(outside, path.join(folder, 'a.onnx'));
    const refused = installerFor([]).installer.importFolder(folder, {});
    await expect(refused).rejects.toThrow(/“a.onnx” không phải một tệp nằm trong thư mục này/);
  });

  it('says so of a folder that is not there', async () => {
    const refused = installerFor([]).installer.importFolder('/không/có', {});
    await expect(refused).rejects.toThrow(/“\/không\/có”.*không mở được/);
  });

  it.runIf(fileThere(`${CONFIGS}/vi_VN-vivos-x_low.onnx.json`))(
    'refuses the two published Vietnamese voices that lose the tones, and takes the one that keeps them',
    async () => {
      const { installer } = installerFor([]);
      const bring = (name: string) => {
        const json = readFileSync(path.join(CONFIGS, `${name}.onnx.json`));
        return installer.importFolder(stick({ 'v.onnx': MODEL, 'v.onnx.json': json }), {});
      };
      for (const name of ['vi_VN-25hours_single-low', 'vi_VN-vivos-x_low'])
        await expect(bring(name)).rejects.toMatchObject({ code: 'VOICE_NO_TONES' });
      const [voice] = await bring('vi_VN-vais1000-medium');
      expect(voice?.voice.lang).toBe('vi');
    },
  );
});

function fileThere(file: string): boolean {
  try {
    return readFileSync(file).length > 0;
  } catch {
    return false;
  }
}
