import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { openStore } from '../../../content/store/index.js';
import { openSession, SESSION_COOKIE } from '../../../studio/server/accounts/sessions.js';
import { patientWrites } from '../../../studio/server/patient-writes.js';
import { addPerson } from '../../helpers/rows.js';
import { temporaryStore } from '../../helpers/store.js';
import { holdWriteLock } from '../../scheduler/processes.js';

const main = fileURLToPath(new URL('../../../studio/server/main.js', import.meta.url));

/** The studio as its own process, and the cookie of an administrator. */
async function runningStudio() {
  const { dataDir, store, own } = temporaryStore();
  const admin = addPerson(own, 'admin');
  const cookie = `${SESSION_COOKIE}=${openSession(own, admin.id, Date.now)}`;
  const env = { LOA_DATA: dataDir, LOA_LOG: 'silent', HOST: '127.0.0.1', PORT: '0' };
  const child = fork(main, [], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'], env });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [{ address }] = (await once(child, 'message')) as [{ address: string }];
  const write = () =>
    fetch(`${address}/api/segments`, {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/json' },
      body: JSON.stringify({ title: 'Chợ phiên' }),
    });
  const read = () => fetch(`${address}/api/segments`, { headers: { cookie } });
  return { dataDir, store, own, write, read };
}

it('a write waits for another process’s lock, is carried out once, and no page waits with it', async () => {
  const { dataDir, own, write, read } = await runningStudio();
  const order: string[] = [];
  const lock = await holdWriteLock(dataDir, 2_500);
  const released = lock.done.then(() => order.push('the lock is released'));
  const written = write().then((answer) => {
    order.push('the write is answered');
    return answer.status;
  });
  const reads = await Promise.all(Array.from({ length: 10 }, read));
  order.push('ten pages are answered');
  expect(reads.map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 200));
  expect(await written).toBe(201);
  await released;
  expect(order[0]).toBe('ten pages are answered');
  expect(own.segments.list()).toHaveLength(1);
}, 30_000);

it('a lock that does not end is answered with a sentence, and nothing was written', async () => {
  const { dataDir, own, write } = await runningStudio();
  const lock = await holdWriteLock(dataDir, 9_000);
  const answer = await write();
  expect(answer.status).toBe(503);
  expect(await answer.json()).toEqual({
    code: 'STORE_BUSY',
    message: 'Kho dữ liệu đang bận. Thử lại sau vài giây.',
  });
  expect(own.segments.list()).toEqual([]);
  await lock.done;
  expect((await write()).status).toBe(201);
}, 30_000);

it('a fault of the work itself is not tried again', async () => {
  const { store } = temporaryStore();
  const calls: number[] = [];
  const write = patientWrites(store);
  const work = () => {
    calls.push(1);
    throw new Error('no');
  };
  await expect(write(work)).rejects.toThrow('no');
  expect(calls).toHaveLength(1);
});

it('a process that starts waits for whoever makes the database, however short it waits later', async () => {
  const { dataDir, store } = temporaryStore();
  const lock = await holdWriteLock(dataDir, 1_000);
  const other = openStore(dataDir, Date.now, { busyTimeoutMs: 0 });
  onTestFinished(() => other.close());
  expect(() => other.transaction(() => undefined)).toThrow('database is locked');
  await lock.done;
  expect(other.communes.list()).toEqual(store.communes.list());
});
