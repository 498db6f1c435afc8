import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { voicesFolder } from '../../../tts/index.js';
import { temporaryFolder } from '../../helpers/temporary-folder.js';
import { removeTinyDisk, tinyDisk } from '../../helpers/tiny-disk.js';
import { until } from '../../helpers/until.js';
import { PIPER_CONFIG } from '../../helpers/voice-host.js';
import { ACCEPTED, house, ID, installerFor, MODEL, modelPath, partOf } from './house.js';

const disks: (string | undefined)[] = [];
afterEach(() => disks.splice(0).forEach(removeTinyDisk));

/** Installs in a process of its own, which a test may kill. */
const INSTALL = `
  const [tts, store, root, catalogue] = process.argv.slice(1);
  const { createInstaller } = await import(tts);
  const { lockFile } = await import(store);
  const installer = createInstaller({ root, lock: lockFile, clock: () => 7, catalogue: JSON.parse(catalogue) });
  await installer.install('${ID}', { acceptedLicence: 'CC-BY-4.0' });
`;
const door = (folder: string) => new URL(`../../../${folder}/index.js`, import.meta.url).href;

describe('a voice and the power cut', () => {
  it('is not there after a kill in mid-download, and the next install goes on from the part', async () => {
    const { host, entry, installer, shelf, root } = await house();
    host.conduct = (request, reply, serve) => {
      if (request.url !== modelPath) return serve();
      reply.writeHead(200, { 'content-length': MODEL.length }).write(MODEL.subarray(0, 700_000));
    };
    const args = [door('tts'), door('content/store'), root, JSON.stringify([entry])];
    const child = spawn(process.execPath, ['--input-type=module', '-e', INSTALL, '--', ...args], {
      stdio: 'inherit',
    });
    await until('much of the model has come', () => sizeOf(partOf(root)) >= 700_000);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect([shelf.list(), shelf.faulty()]).toEqual([[], []]);
    host.conduct = (_, __, serve) => serve();
    host.asked.splice(0);
    await installer.install(ID, ACCEPTED);
    expect(host.asked).toEqual([{ path: modelPath, range: 'bytes=700000-' }]);
    expect(shelf.find(ID)).toBeDefined();
  });

  it('is asked for only where the disk has room', async () => {
    const disk = tinyDisk();
    disks.push(disk);
    if (disk === undefined) return;
    const { installer, host } = await house({ root: voicesFolder(disk) });
    const full = installer.install(ID, ACCEPTED);
    await expect(full).rejects.toMatchObject({ code: 'DISK_FULL' });
    await expect(full).rejects.toThrow(/chỗ trống: 0 MB, cần 22 MB/);
    expect(host.asked).toEqual([]);
  });

  it('is not begun on a disk that is only to be read', async () => {
    const disk = tinyDisk();
    disks.push(disk);
    if (disk === undefined) return;
    execFileSync('mount', ['-o', 'remount,ro', disk]);
    const { installer } = await house({ root: voicesFolder(disk) });
    await expect(installer.install(ID, ACCEPTED)).rejects.toMatchObject({
      code: 'DATA_FOLDER_UNUSABLE',
    });
  });

  it('is not half there when the disk fills up on the way; what has come is kept', async () => {
    const disk = tinyDisk();
    disks.push(disk);
    if (disk === undefined) return;
    const root = voicesFolder(disk);
    const { installer, shelf } = await house({ root, spareBytes: -2 * MODEL.length });
    await expect(installer.install(ID, ACCEPTED)).rejects.toMatchObject({ code: 'DISK_FULL' });
    expect([shelf.list(), shelf.faulty()]).toEqual([[], []]);
    expect(sizeOf(partOf(root))).toBeGreaterThan(50_000);
    expect(sizeOf(partOf(root))).toBeLessThan(200_000);
  });

  it('is not half copied from a stick when the disk fills up', async () => {
    const disk = tinyDisk();
    disks.push(disk);
    if (disk === undefined) return;
    const stick = temporaryFolder();
    writeFileSync(path.join(stick, 'a.onnx'), MODEL);
    writeFileSync(path.join(stick, 'a.onnx.json'), PIPER_CONFIG);
    const root = voicesFolder(disk);
    const { installer, shelf } = installerFor([], { root, spareBytes: -2 * MODEL.length });
    const full = installer.importFolder(stick, {});
    await expect(full).rejects.toMatchObject({ code: 'DISK_FULL' });
    expect([shelf.list(), shelf.faulty()]).toEqual([[], []]);
    mkdirSync(path.join(root, 'room'));
    writeFileSync(path.join(root, 'room', 'again'), Buffer.alloc(100_000));
  });
});

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
