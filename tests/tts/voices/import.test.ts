import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { UNKNOWN_LICENCE, type Voice } from '../../../content/model/index.js';
import { proveVoice } from '../../../tts/index.js';
import {
  modelBytes,
  PIPER_CONFIG,
  sha256,
  voiceEntry,
  voiceHost,
} from '../../helpers/voice-host.js';
import { installerFor, MODEL, PIPER, stick } from './house.js';

const TINY = path.join(import.meta.dirname, '../../../../tests/fixtures/voices');

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

  it('says of an MMS voice of unknown origin that it may not be for trade', async () => {
    const { installer } = installerFor([]);
    const folder = stick({ 'model.onnx': MODEL, 'tokens.txt': 'a 1\nb 2\n' });
    const [voice] = await installer.importFolder(folder, { lang: 'blt' });
    expect(voice?.voice.licence).toMatchObject({
      nonCommercial: true,
      name: expect.stringMatching(/chưa rõ.*CC-BY-NC-4.0/) as string,
    });
  });

  it('keeps what another machine knew of a voice, where the files are just those', async () => {
    const told: Voice = {
      ...{ kind: 'voice', id: 'onnx:mms-blt', engine: 'onnx', lang: 'blt', simulated: true },
      name: 'Tiếng Thái Đen',
      licence: { ...UNKNOWN_LICENCE, name: 'CC-BY-NC-4.0', nonCommercial: true },
    };
    const files = { 'model.onnx': MODEL, 'tokens.txt': Buffer.from('a 1\nb 2\n') };
    const manifest = {
      ...{ voice: told, family: 'mms', source: 'x', installedAt: 1 },
      files: Object.entries(files).map(([name, bytes]) => ({
        role: name === 'model.onnx' ? 'model' : 'tokens',
        ...{ name, bytes: bytes.length, sha256: sha256(bytes) },
      })),
    };
    const beside = { 'voice.json': JSON.stringify(manifest) };
    const [voice] = await installerFor([]).installer.importFolder(
      stick({ ...files, ...beside }),
      {},
    );
    expect(voice?.voice).toEqual(told);
    const others = { ...files, 'model.onnx': modelBytes(2_000, 'khác') };
    const foreign = installerFor([]).installer.importFolder(stick({ ...others, ...beside }), {});
    await expect(foreign).rejects.toThrow(/--lang/);
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
});
