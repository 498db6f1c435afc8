import { readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { cacheKey } from '../../pipeline/cache.js';
import { FileCache } from '../../pipeline/file-cache.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

const clock = { now: 1_000_000 };
const cacheIn = (folder: string) => new FileCache(folder, () => clock.now);
const files = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file).isFile());

test('what was put is got back, also by the next process', async () => {
  const folder = temporaryFolder();
  const key = cacheKey('a', 1);
  await cacheIn(folder).put(key, Buffer.from('sound'));
  expect((await cacheIn(folder).get(key))?.toString()).toBe('sound');
  expect(await cacheIn(folder).get(cacheKey('a', 2))).toBeUndefined();
});

test('a damaged entry counts as absent', async () => {
  const folder = temporaryFolder();
  const key = cacheKey('b');
  await cacheIn(folder).put(key, Buffer.from('sound'));
  files(folder).forEach((file) => writeFileSync(file, Buffer.alloc(40, 7)));
  expect(await cacheIn(folder).get(key)).toBeUndefined();
});

test('the entries longest unused go first when the bound is reached', async () => {
  const folder = temporaryFolder();
  const cache = cacheIn(folder);
  const keys = ['old', 'used', 'new'].map((name) => cacheKey(name));
  for (const key of keys) {
    clock.now += 60_000;
    await cache.put(key, Buffer.alloc(1_000));
    await cache.get(key);
  }
  clock.now += 60_000;
  await cache.get(keys[0]!);
  await cache.collect(2_200);
  const left = await Promise.all(keys.map(async (key) => (await cache.get(key)) !== undefined));
  expect(left).toEqual([true, false, true]);
});

test('a folder that cannot be written keeps nothing and breaks nothing', async () => {
  const file = path.join(temporaryFolder(), 'file');
  writeFileSync(file, '');
  const cache = cacheIn(path.join(file, 'cache'));
  await cache.put(cacheKey('c'), Buffer.from('sound'));
  expect(await cache.get(cacheKey('c'))).toBeUndefined();
});
