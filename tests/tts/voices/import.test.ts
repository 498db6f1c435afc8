import {
  mkdirSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
  truncateSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { UNKNOWN_LICENCE } from '../../../content/model/index.js';
import { proveVoice } from '../../../tts/index.js';
import { temporaryFolder } from '../../helpers/temporary-folder.js';
import { modelBytes, PIPER_CONFIG, voiceEntry, voiceHost } from '../../helpers/voice-host.js';
import { installerFor, MODEL } from './house.js';

/** Beside the repository, where it is kept; dist/tests/tts/voices is four folders deep. */
const CONFIGS = path.join(import.meta.dirname, '../../../../../shared/data/piper-vi-configs');

const TINY = path.join(import.meta.dirname, '../../../../tests/fixtures/voices');

function stick(files: Readonly<Record<string, Buffer | string>>): string {
  const folder = path.join(temporaryFolder(), 'usb');
  mkdirSync(folder);
  Object.entries(files).forEach(([name, bytes]) => writeFileSync(path.join(folder, name), bytes));
  return folder;
}

const PIPER = { 'a.onnx': MODEL, 'a.onnx.json': PIPER_CONFIG };

describe('importing a voice from a folder', () => {
  it('takes a Piper voice with what its config says, its licence marked as unknown', async () => {
    const { installer, shelf } = installerFor([]);
    const [voice] = await installer.importFolder(stick(PIPER), {});
    expect(voice?.voice).toMatchObject({ id: 'onnx:a', name: 'thử', lang: 'vi', simulated: false });
    expect(voice?.voice.licence).toEqual(UNKNOWN_LICENCE);
    expect(voice).toMatchObject({ family: 'piper', source: 'usb' });
    expect(shelf.find('onnx:a')).toEqual(voice);
    await expect(installer.verify('onnx:a')).resolves.toBeUndefined();
  });

  it('knows a voice of the catalogue by its hashes, whatever its files are called', async () => {
    const entry = voiceEntry(await voiceHost(), MODEL);
    const { installer } = installerFor([entry]);
    const [voice] = await installer.importFolder(stick(PIPER), { name: 'Tên khác', lang: 'en' });
    expect(voice?.voice).toEqual(entry.voice);
  });

  it('lets no other file pass for a voice of the catalogue', async () => {
    const entry = voiceEntry(await voiceHost(), MODEL, 'a');
    const { installer } = installerFor([entry]);
    const other = { ...PIPER, 'a.onnx': modelBytes(2_000, 'khác') };
    const [voice] = await installer.importFolder(stick(other), {});
    expect(voice?.voice).toMatchObject({ id: 'onnx:a-khac', name: 'thử (bản khác)' });
    expect(voice?.voice.licence).toEqual(UNKNOWN_LICENCE);
  });

  it('keeps a voice that is here when another of the same file name comes', async () => {
    const { installer, shelf } = installerFor([]);
    await installer.importFolder(stick(PIPER), {});
    await installer.importFolder(stick(PIPER), {});
    const other = (seed: string) => stick({ ...PIPER, 'a.onnx': modelBytes(2_000, seed) });
    await installer.importFolder(other('khác'), {});
    await installer.importFolder(other('khác nữa'), {});
    expect(shelf.list().map(({ voice }) => [voice.id, voice.name])).toEqual([
      ['onnx:a', 'thử'],
      ['onnx:a-khac', 'thử (bản khác)'],
      ['onnx:a-khac-2', 'thử (bản khác 2)'],
    ]);
  });

  it('refuses what is no language, before anything is laid down', async () => {
    const { installer, shelf } = installerFor([]);
    const refused = installer.importFolder(stick(PIPER), { lang: '../vi' });
    await expect(refused).rejects.toMatchObject({ code: 'LANGUAGE_TAG_BAD' });
    expect(shelf.faulty()).toEqual([]);
  });

  it('takes an MMS voice when told its language', async () => {
    const { installer } = installerFor([]);
    const folder = stick({ 'model.onnx': MODEL, 'tokens.txt': 'a 1\nb 2\n' });
    await expect(installer.importFolder(folder, {})).rejects.toThrow(/--lang/);
    const [voice] = await installer.importFolder(folder, { lang: 'blt', name: 'Giọng Thái' });
    expect(voice).toMatchObject({ family: 'mms', voice: { id: 'onnx:usb', name: 'Giọng Thái' } });
    expect(voice?.files.map(({ role, name }) => [role, name])).toEqual([
      ['model', 'model.onnx'],
      ['tokens', 'tokens.txt'],
    ]);
  });

  it('takes every voice of a folder, but gives one name to one voice only', async () => {
    const two = { ...PIPER, 'b.onnx': modelBytes(3_000), 'b.onnx.json': PIPER_CONFIG };
    const { installer, shelf } = installerFor([]);
    await expect(installer.importFolder(stick(two), { name: 'x' })).rejects.toThrow(/có 2 giọng/);
    await installer.importFolder(stick(two), {});
    expect(shelf.list().map(({ voice }) => voice.id)).toEqual(['onnx:a', 'onnx:b']);
  });

  it('names files that cannot keep their names, and tells two of one plain name apart', async () => {
    const { installer, shelf } = installerFor([]);
    const names = { 'giọng Đa (1).onnx': MODEL, 'giọng Đa (1).onnx.json': PIPER_CONFIG };
    const twin = {
      'giong-Da-1.onnx': modelBytes(3_000),
      'giong-Da-1.onnx.json': PIPER_CONFIG,
    };
    const found = await installer.importFolder(stick({ ...names, ...twin }), {});
    const ids = found.map(({ voice }) => voice.id);
    expect(ids.toSorted()).toEqual(['onnx:giong-Da-1', 'onnx:giong-Da-1-khac']);
    expect(shelf.faulty()).toEqual([]);
  });

  it('overlooks what a Mac writes beside each file', async () => {
    const { installer } = installerFor([]);
    const beside = { '._a.onnx': 'Mac OS X', '._a.onnx.json': 'Mac OS X' };
    const found = await installer.importFolder(stick({ ...PIPER, ...beside }), {});
    expect(found.map(({ voice }) => voice.id)).toEqual(['onnx:a']);
  });

  it('brings none where one of several is bad', async () => {
    const { installer, shelf } = installerFor([]);
    const folder = stick({ ...PIPER, 'b.onnx': modelBytes(3_000), 'b.onnx.json': '{}' });
    await expect(installer.importFolder(folder, {})).rejects.toMatchObject({
      code: 'VOICE_CONFIG_BAD',
      message: /b\.onnx\.json.*thiếu mục audio, phoneme_id_map/,
    });
    expect([shelf.list(), shelf.faulty()]).toEqual([[], []]);
  });

  it('lays down none that cannot speak: a swapped or foreign model is told at once', async () => {
    const { installer, shelf, root } = installerFor([], { prove: proveVoice });
    const [piper, mms] = ['piper-vi', 'mms-sherpa'].map((name) => path.join(TINY, name));
    const read = (folder = '', name = '') => readFileSync(path.join(folder, name));
    const tokens = read(mms, 'tokens.txt');
    const swapped = {
      'a.onnx': read(mms, 'model.onnx'),
      'a.onnx.json': read(piper, 'piper-vi.onnx.json'),
    };
    const refusals: [Readonly<Record<string, Buffer>>, string, RegExp][] = [
      [swapped, 'VOICE_UNFIT', /đầu vào “input”/],
      [PIPER, 'VOICE_UNFIT', /tệp model/],
      [
        { 'model.onnx': read(mms, 'model.onnx'), 'tokens.txt': Buffer.from('?') },
        'VOICE_CONFIG_BAD',
        /tokens\.txt.*số sai/,
      ],
      [
        { 'model.onnx': read(mms, 'model.onnx'), 'tokens.txt': Buffer.alloc(2_000_000, tokens) },
        'VOICE_UNFIT',
        /tokens\.txt.*tối đa 1000000/,
      ],
    ];
    for (const [files, code, message] of refusals) {
      const refused = installer.importFolder(stick(files), { lang: 'vi' });
      await expect(refused).rejects.toMatchObject({ code, message });
    }
    expect([shelf.list(), shelf.faulty()]).toEqual([[], []]);
    expect(
      readdirSync(path.join(root, '.staging')).filter((name) => !name.endsWith('.lock')),
    ).toEqual([]);
    await installer.importFolder(mms ?? '', { lang: 'vi' });
    await installer.importFolder(piper ?? '', {});
    expect(shelf.list().map(({ voice }) => voice.id)).toEqual(['onnx:mms-sherpa', 'onnx:piper-vi']);
  });

  it('shows a name that steers a terminal without steering it', async () => {
    const { installer } = installerFor([]);
    const escape = '\u001b]0;x\u0007.onnx';
    const folder = stick({ [escape]: '<html>', [`${escape}.json`]: PIPER_CONFIG });
    const refused = await installer.importFolder(folder, {}).catch((error: unknown) => error);
    expect((refused as Error).message).toContain('“\ufffd]0;x\ufffd.onnx”');
  });

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
