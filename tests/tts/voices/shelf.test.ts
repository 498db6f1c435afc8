import { createHash } from 'node:crypto';
import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openShelf, voicesFolder, type VoiceManifest } from '../../../tts/index.js';
import { temporaryFolder } from '../../helpers/temporary-folder.js';

const MODEL = Buffer.from('a model');
const sha256 = createHash('sha256').update(MODEL).digest('hex');

function manifestOf(name: string): VoiceManifest {
  return {
    voice: {
      kind: 'voice',
      id: `onnx:${name}`,
      engine: 'onnx',
      name: 'Giọng thử',
      lang: 'vi',
      simulated: false,
    },
    family: 'piper',
    files: [{ role: 'model', name: 'a.onnx', bytes: MODEL.byteLength, sha256 }],
    source: 'https://example.org/a.onnx',
    installedAt: 1,
  };
}

function shelfWith(name: string, manifest: unknown = manifestOf(name)) {
  const root = voicesFolder(temporaryFolder());
  const folder = path.join(root, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'a.onnx'), MODEL);
  writeFileSync(path.join(folder, 'voice.json'), JSON.stringify(manifest));
  return { root, folder, shelf: openShelf(root) };
}

describe('the shelf of installed voices', () => {
  it('is empty where there is no folder', () => {
    const shelf = openShelf(voicesFolder(path.join(temporaryFolder(), 'nowhere')));
    expect([shelf.list(), shelf.faulty(), shelf.find('onnx:a')]).toEqual([[], [], undefined]);
  });

  it('finds a voice with the folder that its files lie in', () => {
    const { shelf, folder } = shelfWith('vi_VN-a');
    expect(shelf.find('onnx:vi_VN-a')).toEqual({ ...manifestOf('vi_VN-a'), folder });
    expect(shelf.faulty()).toEqual([]);
  });

  it('sees what another process puts there or takes away, without being opened again', () => {
    const { shelf, folder } = shelfWith('vi_VN-a');
    rmSync(path.join(folder, 'voice.json'));
    expect(shelf.list()).toEqual([]);
    expect(shelf.faulty()).toEqual([{ folder, reason: 'không có voice.json đọc được' }]);
  });

  it('leaves out what is still being laid down', () => {
    const { shelf, root, folder } = shelfWith('vi_VN-a');
    renameSync(folder, path.join(root, '.staging'));
    expect([shelf.list(), shelf.faulty()]).toEqual([[], []]);
  });

  const good = manifestOf('vi_VN-a');
  const file = good.files[0]!;
  it.each([
    ['a path that climbs', { ...good, files: [{ ...file, name: '../a.onnx' }] }, /files\/0\/name/],
    ['a path below', { ...good, files: [{ ...file, name: 'b/a.onnx' }] }, /files\/0\/name/],
    ['a Windows path', { ...good, files: [{ ...file, name: 'b\\a.onnx' }] }, /files\/0\/name/],
    ['two dots', { ...good, files: [{ ...file, name: 'a..onnx' }] }, /files\/0\/name/],
    ['a hidden file', { ...good, files: [{ ...file, name: '.onnx' }] }, /files\/0\/name/],
    ['the manifest itself', { ...good, files: [{ ...file, name: 'voice.json' }] }, /files\/0/],
    ['no file', { ...good, files: [] }, /files/],
    ['one name twice', { ...good, files: [file, { ...file, role: 'config' }] }, /trùng tên/],
    ['two models', { ...good, files: [file, { ...file, name: 'b.onnx' }] }, /một tệp model/],
    ['a size beyond any voice', { ...good, files: [{ ...file, bytes: 3e12 }] }, /bytes/],
    ['a wrong size', { ...good, files: [{ ...file, bytes: 8 }] }, /a.onnx dài 7 byte, cần 8/],
    ['a file that is not there', { ...good, files: [{ ...file, name: 'b.onnx' }] }, /thiếu tệp b/],
    ['no hash', { ...good, files: [{ ...file, sha256: 'abc' }] }, /sha256/],
    ['the name of another voice', manifestOf('vi_VN-b'), /không mang tên giọng/],
    ['another engine', { ...good, voice: { ...good.voice, engine: 'espeak' } }, /engine/],
    ['a climbing id', { ...good, voice: { ...good.voice, id: 'onnx:../a' } }, /voice\/id/],
    ['a list', [], /voice.json/],
    ['more than a manifest can be', { ...good, source: 'x'.repeat(1_100_000) }, /đọc được/],
  ])('names a faulty folder: %s', (_, manifest, reason) => {
    const { shelf, folder } = shelfWith('vi_VN-a', manifest);
    expect(shelf.list()).toEqual([]);
    expect(shelf.faulty().map((fault) => fault.folder)).toEqual([folder]);
    expect(shelf.faulty()[0]?.reason).toMatch(reason);
  });

  it('follows no link, neither of a folder nor of a file', () => {
    const { shelf, root, folder } = shelfWith('vi_VN-a');
    const elsewhere = path.join(temporaryFolder(), 'a.onnx');
    renameSync(path.join(folder, 'a.onnx'), elsewhere);
    symlinkSync(elsewhere, path.join(folder, 'a.onnx'));
    symlinkSync(folder, path.join(root, 'linked'));
    expect(shelf.list()).toEqual([]);
    expect(shelf.faulty()).toEqual([{ folder, reason: 'thiếu tệp a.onnx' }]);
  });
});
