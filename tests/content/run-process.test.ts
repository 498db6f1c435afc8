import { fork } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { bind } from '../../content/process/index.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

const DOOR = new URL('../../content/process/index.js', import.meta.url).href;
const MODEL = new URL('../../content/model/index.js', import.meta.url).href;

/** A process whose whole work is `start`, given as text. */
async function processOf(start: string) {
  const main = path.join(temporaryFolder(), 'main.mjs');
  await writeFile(
    main,
    `import { runProcess } from '${DOOR}';
     import { LoaError } from '${MODEL}';
     const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
     setInterval(() => {}, 1000);
     runProcess(${start});
     process.send({ kind: 'begun' });`,
  );
  const child = fork(main, [], { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const said = { text: '' };
  child.stderr?.on('data', (part: Buffer) => (said.text += part.toString('utf8')));
  child.stdout?.on('data', (part: Buffer) => (said.text += part.toString('utf8')));
  await once(child, 'message');
  return { child, said };
}

describe('a process of the house', () => {
  it('says where it is ready, and stops once when it is asked to twice', async () => {
    const { child, said } = await processOf(`async () => ({
      ready: { port: 7 },
      stop: async () => { console.log('stopped'); await wait(100); },
    })`);
    const [ready] = (await once(child, 'message')) as [unknown];
    expect(ready).toEqual({ kind: 'ready', port: 7 });
    child.kill('SIGTERM');
    child.kill('SIGINT');
    expect(await once(child, 'close')).toEqual([0, null]);
    expect(said.text).toBe('stopped\n');
  });

  it('that is asked to stop while it starts, stops as soon as it has', async () => {
    const { child, said } = await processOf(`async () => {
      await wait(300);
      return { stop: () => console.log('stopped') };
    }`);
    child.kill('SIGTERM');
    expect(await once(child, 'close')).toEqual([0, null]);
    expect(said.text).toBe('stopped\n');
  });

  it('stops when the process that started it is gone', async () => {
    const { child } = await processOf('() => ({ stop: () => undefined })');
    const gone = once(child, 'exit');
    child.disconnect();
    expect(await gone).toEqual([0, null]);
  });

  it('stops without a fault when that happens before it is ready', async () => {
    const { child } = await processOf(`async () => {
      await wait(300);
      return { stop: () => undefined };
    }`);
    const gone = once(child, 'exit');
    child.disconnect();
    expect(await gone).toEqual([0, null]);
  });

  it('that cannot start says why in one sentence, and any other fault with its place', async () => {
    const known = await processOf(`() => { throw new LoaError('STORE_BUSY'); }`);
    expect(await once(known.child, 'close')).toEqual([1, null]);
    expect(known.said.text).toBe('Kho dữ liệu đang bận. Thử lại sau vài giây.\n');
    const unknown = await processOf(`async () => { throw new Error('no such thing'); }`);
    expect(await once(unknown.child, 'close')).toEqual([1, null]);
    expect(unknown.said.text).toMatch(/^Error: no such thing\n\s+at /);
  });

  it('names the variable of a port that is taken, and passes every other fault on', async () => {
    const fault = (code: string) => () => Promise.reject(Object.assign(new Error(code), { code }));
    const wanted = { port: 80, variable: 'PORT', next: 81 };
    await expect(bind(fault('EADDRINUSE'), wanted)).rejects.toMatchObject({
      code: 'PORT_IN_USE',
      params: wanted,
    });
    await expect(bind(fault('EACCES'), wanted)).rejects.toMatchObject({ code: 'EACCES' });
  });
});
