import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

const patienceMs = 5 * 60_000;

/** Two commands started together must not build into the same folder; the second waits. */
export async function withLock(file, work) {
  const until = Date.now() + patienceMs;
  while (!take(file)) {
    if (!holderLives(file)) rmSync(file, { force: true });
    else if (Date.now() > until)
      throw new Error(`Tệp khoá ${file} còn bị giữ. Xoá tệp rồi chạy lại.`);
    else await wait(100);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

/** An empty file is one being written this instant, not one left behind. */
function holderLives(file) {
  try {
    const text = readFileSync(file, 'utf8');
    if (text === '') return true;
    process.kill(Number(text), 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
