/** Real processes: playout as a village runs it, Icecast as an ordinary user. */
import { fork, spawn, type ChildProcess } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { until } from '../helpers/until.js';

export interface Running {
  readonly port: number;
  readonly url: string;
  readonly pid: number;
  output(): string;
  kill(signal: NodeJS.Signals): Promise<void>;
}

const PLAYOUT = fileURLToPath(new URL('../../scheduler/playout/main.js', import.meta.url));

export async function playout(
  dataDir: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<Running> {
  const child = fork(PLAYOUT, [], {
    env: { ...process.env, LOA_DATA: dataDir, LIVE_PORT: '0', HOST: '127.0.0.1', ...environment },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const output = collect(child);
  const [message] = (await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(() => Promise.reject(new Error(`playout ended: ${output()}`))),
  ])) as [{ port: number }];
  return {
    port: message.port,
    url: `http://127.0.0.1:${message.port}`,
    pid: child.pid ?? 0,
    output,
    kill: (signal) => end(child, signal),
  };
}

export const hasIcecast = existsSync('/usr/bin/icecast2');

export interface Icecast {
  readonly url: string;
  readonly sourceUrl: string;
  start(): Promise<void>;
  stop(signal?: NodeJS.Signals): Promise<void>;
  remove(): Promise<void>;
}

/** Icecast with a configuration of its own; it refuses to run as root, so it changes its user. */
export async function icecast(): Promise<Icecast> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'loa-icecast-'));
  await chmod(folder, 0o777);
  const port = await freePort();
  const file = path.join(folder, 'icecast.xml');
  await writeFile(file, icecastXml(port, folder));
  const running: { child: ChildProcess | null } = { child: null };
  const stop = async (signal: NodeJS.Signals = 'SIGTERM') => {
    if (running.child) await end(running.child, signal);
    running.child = null;
  };
  return {
    url: `http://127.0.0.1:${port}`,
    sourceUrl: `http://source:hackme@127.0.0.1:${port}`,
    start: async () => {
      running.child = spawn('icecast2', ['-c', file], { stdio: 'ignore' });
      const { child } = running;
      await until('icecast answers', () => child.exitCode !== null || answers(port));
      if (child.exitCode !== null) throw new Error(`icecast ended with ${child.exitCode}`);
    },
    stop,
    remove: async () => {
      await stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function icecastXml(port: number, folder: string): string {
  const owner =
    process.getuid?.() === 0
      ? '<changeowner><user>nobody</user><group>nogroup</group></changeowner>'
      : '';
  return `<icecast>
  <limits><clients>200</clients><sources>120</sources><queue-size>524288</queue-size>
    <source-timeout>4</source-timeout><burst-size>16384</burst-size></limits>
  <authentication><source-password>hackme</source-password>
    <admin-user>admin</admin-user><admin-password>hackme</admin-password></authentication>
  <hostname>127.0.0.1</hostname>
  <listen-socket><port>${port}</port><bind-address>127.0.0.1</bind-address></listen-socket>
  <mount type="default"><charset>UTF-8</charset></mount>
  <paths><basedir>${folder}</basedir><logdir>${folder}</logdir>
    <webroot>/usr/share/icecast2/web</webroot><adminroot>/usr/share/icecast2/admin</adminroot></paths>
  <logging><errorlog>error.log</errorlog><accesslog>access.log</accesslog><loglevel>3</loglevel></logging>
  <security><chroot>0</chroot>${owner}</security>
</icecast>`;
}

/** Holds the database's write lock in another process, as a long transaction there would. */
export async function holdWriteLock(dataDir: string, ms: number): Promise<{ done: Promise<void> }> {
  const code = `
    const Database = require('better-sqlite3');
    const db = new Database(process.argv[1], { timeout: 10000 });
    db.exec('BEGIN IMMEDIATE');
    process.send('held');
    setTimeout(() => { db.exec('COMMIT'); db.close(); process.disconnect(); }, Number(process.argv[2]));`;
  const child = spawn(process.execPath, ['-e', code, path.join(dataDir, 'loa.db'), String(ms)], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    cwd: fileURLToPath(new URL('../../..', import.meta.url)),
  });
  await once(child, 'message');
  return { done: once(child, 'exit').then(() => undefined) };
}

export async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill(signal);
  await exited;
}

export function collect(child: ChildProcess): () => string {
  const parts: Buffer[] = [];
  child.stdout?.on('data', (part: Buffer) => parts.push(part));
  child.stderr?.on('data', (part: Buffer) => parts.push(part));
  return () => Buffer.concat(parts).toString('utf8');
}

/** Below those that a system gives to whoever asks for any: nobody is given it before it is used. */
const PORTS = { from: 12_000, count: 20_000 } as const;

export async function freePort(): Promise<number> {
  const port = PORTS.from + randomInt(PORTS.count);
  const server = net.createServer();
  const isFree = new Promise<boolean>((resolve) => {
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => resolve(true));
  });
  if (!(await isFree)) return freePort();
  server.close();
  await once(server, 'close');
  return port;
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect({ host: '127.0.0.1', port });
    socket.on('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
}
