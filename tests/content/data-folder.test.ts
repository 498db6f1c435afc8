import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { ensureDataFolder, lockDataFolder } from '../../content/store/index.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

const STORE = new URL('../../content/store/index.js', import.meta.url).href;

it('a data folder belongs to one process at a time, and to the next after kill -9', async () => {
  const folder = path.join(temporaryFolder(), 'deep', 'er');
  const holder = await holdElsewhere(folder);
  expect(lockDataFolder(folder)).toBeNull();
  holder.kill('SIGKILL');
  await once(holder, 'exit');
  const ours = lockDataFolder(folder);
  expect(ours).not.toBeNull();
  expect(lockDataFolder(folder)).toBeNull();
  ours?.release();
  const again = lockDataFolder(folder);
  expect(again).not.toBeNull();
  again?.release();
});

it('a link that leads nowhere is no data folder', () => {
  const link = path.join(temporaryFolder(), 'link');
  symlinkSync(path.join(link, '..', 'nowhere'), link);
  expect(() => ensureDataFolder(link)).toThrow(link);
});

async function holdElsewhere(folder: string) {
  const code = `
    const { lockDataFolder } = await import(${JSON.stringify(STORE)});
    const lock = lockDataFolder(process.argv[1]);
    process.send(lock ? 'held' : 'refused');
    setInterval(() => lock, 1000);`;
  const holder = spawn(process.execPath, ['--input-type=module', '-e', code, folder], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const [word] = (await once(holder, 'message')) as [string];
  expect(word).toBe('held');
  return holder;
}
