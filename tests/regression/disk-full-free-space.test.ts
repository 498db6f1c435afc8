import { expect, it } from 'vitest';
import { freeSpace } from '../../content/store/index.js';
import { temporaryStudio } from '../helpers/studio.js';

/** The studio said “còn 0 MB” of every full disk, without having looked. */
it.each(['SQLITE_FULL', 'ENOSPC'])('%s is answered with the free space there is', async (code) => {
  const studio = await temporaryStudio();
  studio.own.segments.list = () => {
    throw Object.assign(new Error('no space left'), { code });
  };
  const answer = await studio.ask('GET', '/api/segments');
  const { message, ...rest } = answer.json<{ code: string; message: string }>();
  expect([answer.statusCode, rest]).toEqual([507, { code: 'DISK_FULL' }]);
  const said = /^Đĩa chứa (.+) đã đầy \(chỗ trống: (\d+) MB\)\./u.exec(message);
  expect(said?.[1]).toBe(studio.dataDir);
  const free = Number.parseInt(await freeSpace(studio.dataDir), 10);
  expect(free).toBeGreaterThan(0);
  // Other tests write at the same time.
  expect(Number(said?.[2]) / free).toBeCloseTo(1, 1);
});
