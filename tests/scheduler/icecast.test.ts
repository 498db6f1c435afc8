import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, onTestFinished, test } from 'vitest';
import { until } from '../helpers/until.js';
import { atHome, hear, onAir, outcomes } from './air.js';
import { findClip, isSilentFrom } from './listen.js';
import { hasIcecast, holdWriteLock, icecast, type Icecast } from './processes.js';

const run = promisify(execFile);

async function server(): Promise<Icecast> {
  const made = await icecast();
  onTestFinished(made.remove);
  await made.start();
  return made;
}

async function hasMount(url: string): Promise<boolean> {
  const answer = await fetch(`${url}/status-json.xsl`).catch(() => null);
  return (await answer?.text())?.includes('na-da.mp3') ?? false;
}

describe.skipIf(!hasIcecast)('a real Icecast', () => {
  test('its listener hears the clip whole, in order and with its title, while the database is locked', async () => {
    const home = await atHome();
    const station = home.station('na-da');
    const title = 'Bình Lư chuyển đổi số – chợ 4.0';
    const spoken = await home.spoken(title, 6);
    home.approve(spoken);
    const cast = await server();
    await onAir(home, { ICECAST_URL: cast.sourceUrl });
    await until('the mount', () => hasMount(cast.url));
    const heard = hear(`${cast.url}/na-da.mp3`);
    await until('sound', () => heard.audio().byteLength > 0);
    home.plan(station, spoken, { plannedAt: home.clock() + 1_500 });
    await until('it begins', () => heard.audio().includes(spoken.mp3.subarray(0, 1_920)));
    const lock = await holdWriteLock(home.dataDir, 2_000);
    await lock.done;
    await until('its end', () => heard.audio().includes(spoken.mp3.subarray(-1_920)));
    await until('aired', () => outcomes(home).includes('aired'));
    const found = findClip(heard.audio(), spoken.mp3);
    expect(found).toMatchObject({ found: true, missing: 0, longestGapMs: 0 });
    expect(heard.titles()).toContain(title);
    const start = found.found ? found.start : 0;
    expect(isSilentFrom(heard.audio().subarray(0, start), start % 192)).toBe(true);
    expect(await difference(heard.audio().subarray(start % 192), start, spoken.mp3)).toBeLessThan(
      4,
    );
  }, 60_000);

  test('a restart of Icecast in mid-clip costs its listeners only the time it was away', async () => {
    const home = await atHome();
    const station = home.station('na-da');
    const spoken = await home.spoken('Icecast khởi động lại', 16);
    home.approve(spoken);
    const cast = await server();
    const running = await onAir(home, { ICECAST_URL: cast.sourceUrl });
    await until('the mount', () => hasMount(cast.url));
    const builtIn = hear(`${running.url}/live/na-da.mp3`);
    const heard = hear(`${cast.url}/na-da.mp3`, { again: true });
    home.plan(station, spoken, { plannedAt: home.clock() + 1_000 });
    await until('in mid-clip', () => heard.audio().includes(spoken.mp3.subarray(9_600, 11_520)));
    await cast.stop('SIGKILL');
    await cast.start();
    await until('the rest of the clip', () => heard.audio().includes(spoken.mp3.subarray(-19_200)));
    await until('aired', () => outcomes(home).includes('aired'));
    expect(findClip(builtIn.audio(), spoken.mp3)).toMatchObject({ missing: 0, longestGapMs: 0 });
    // From where it was heard again to the last frame: nothing missing, nothing twice.
    expect(heard.audio().includes(spoken.mp3.subarray(-19_200))).toBe(true);
    expect(findClip(heard.audio(), spoken.mp3)).toMatchObject({ found: true });
  }, 60_000);

  test('a wrong password is said in the status and the log, and the endpoint sounds on', async () => {
    const home = await atHome();
    const station = home.station('na-da');
    const spoken = await home.spoken('Sai mật khẩu', 2);
    home.approve(spoken);
    const cast = await server();
    const wrong = cast.sourceUrl.replace('hackme', 'mat-khau-sai');
    const running = await onAir(home, { ICECAST_URL: wrong });
    const heard = hear(`${running.url}/live/na-da.mp3`);
    await until('status', async () => (await status(running.url)).includes('không nhận mật khẩu'));
    await until('log', () => running.output().includes('ICECAST_REFUSED'));
    expect(running.output()).not.toContain('mat-khau-sai');
    home.plan(station, spoken, { plannedAt: home.clock() + 500 });
    await until('aired', () => outcomes(home).includes('aired'));
    expect(findClip(heard.audio(), spoken.mp3)).toMatchObject({ missing: 0, longestGapMs: 0 });
    await until(
      'the screens know',
      () => home.own.stations.statuses()[0]?.icecast?.includes('không nhận mật khẩu') ?? false,
    );
  }, 60_000);

  test('a mount that another source holds is taken as soon as it is free', async () => {
    const home = await atHome();
    home.station('na-da');
    const cast = await server();
    const first = await onAir(home, { ICECAST_URL: cast.sourceUrl });
    await until('first source', async () => (await status(first.url)).includes('"icecast":"ok"'));
    const second = await onAir(home, { ICECAST_URL: cast.sourceUrl });
    await until('busy', async () =>
      (await status(second.url)).includes('đang bị nguồn khác chiếm'),
    );
    await first.kill('SIGTERM');
    await until('taken over', async () => (await status(second.url)).includes('"icecast":"ok"'));
  }, 60_000);
});

async function status(url: string): Promise<string> {
  return (await fetch(`${url}/live/status.json`)).text();
}

/** Largest difference of a sample, of 32,768, between what was heard and the clip decoded alone. */
async function difference(received: Buffer, start: number, clip: Buffer): Promise<number> {
  const [heard, wanted] = await Promise.all([decode(received), decode(clip)]);
  const from = Math.floor(start / 192) * 1152;
  // The first frame overlaps with what came before it; the clip alone has nothing before it.
  const samples = Array.from({ length: wanted.length - 1152 }, (_, index) => index + 1152);
  return samples.reduce(
    (most, at) => Math.max(most, Math.abs((heard[from + at] ?? 99_999) - (wanted[at] ?? 0))),
    0,
  );
}

async function decode(mp3: Buffer): Promise<Int16Array> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'loa-decode-'));
  const file = path.join(folder, 'heard.mp3');
  await writeFile(file, mp3);
  const args = ['-v', 'error', '-f', 'mp3', '-i', file, '-f', 's16le', '-ac', '1', '-'];
  const { stdout } = await run('ffmpeg', args, { encoding: 'buffer', maxBuffer: 1 << 28 });
  await rm(folder, { recursive: true });
  return new Int16Array(stdout.buffer, stdout.byteOffset, Math.floor(stdout.byteLength / 2));
}
