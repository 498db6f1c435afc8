import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../helpers/temporary-folder.js';

interface Lock {
  readonly packages: Record<string, { version?: string; optional?: boolean; link?: boolean }>;
}
interface InstallFacts {
  readonly lock: Lock;
  readonly installed: Lock | undefined;
  readonly abi: string;
  readonly builtFor: string | undefined;
  readonly nativeIsThere: boolean;
}
interface Scripts {
  install: {
    installReason(facts: InstallFacts): string | undefined;
    installEnvironment(env: NodeJS.ProcessEnv, nodedir?: string): NodeJS.ProcessEnv;
  };
  machine: {
    nodeIsNewEnough(version: string): boolean;
    headersBeside(execPath: string): string | undefined;
    missingCommands(wanted: readonly string[], searchPath: string): string[];
    packagePower(machine: object): 'install' | 'tell';
  };
  compile: { pruneDist(dist: string, source: string): string[] };
  fingerprint: { fingerprint(root: string, places: readonly string[]): string };
  lock: { withLock<T>(file: string, work: () => Promise<T>): Promise<T> };
  apt: { aptCommand(packages: readonly string[]): string };
}

/** The scripts run before anything is compiled, so they are in the source tree and have no types. */
async function script<N extends keyof Scripts>(name: N): Promise<Scripts[N]> {
  const file = new URL(`../../../scripts/${name}.mjs`, import.meta.url);
  return (await import(file.href)) as Scripts[N];
}

const lock: Lock = {
  packages: {
    '': {},
    'node_modules/a': { version: '1.0.0' },
    'node_modules/b': { version: '2.0.0' },
    'node_modules/only-on-windows': { version: '1.0.0', optional: true },
  },
};
const installed: Lock = {
  packages: {
    'node_modules/a': { version: '1.0.0' },
    'node_modules/b': { version: '2.0.0' },
  },
};
const well = { lock, installed, abi: '115', builtFor: '115', nativeIsThere: true };

describe('whether npm ci is needed', () => {
  it.each([
    ['not when all is as locked', well, undefined],
    ['not when npm ci was run by hand', { ...well, builtFor: undefined }, undefined],
    ['when node_modules is missing', { ...well, installed: undefined }, 'node_modules is missing'],
    ['when it was built for another Node', { ...well, builtFor: '108' }, 'built for another Node'],
    ['when better-sqlite3 was not built', { ...well, nativeIsThere: false }, 'better-sqlite3'],
    [
      'when a package is of an older version',
      { ...well, installed: withPackage('node_modules/b', '1.9.0') },
      'node_modules/b is not 2.0.0',
    ],
    [
      'when a package is missing, as development ones are after a production install',
      { ...well, installed: withoutPackage('node_modules/a') },
      'node_modules/a is not 1.0.0',
    ],
  ])('%s', async (_, facts, reason) => {
    const { installReason } = await script('install');
    if (reason === undefined) expect(installReason(facts)).toBeUndefined();
    else expect(installReason(facts)).toContain(reason);
  });
});

describe('the environment of npm ci', () => {
  it('skips the CUDA download and points at the headers beside node', async () => {
    const { installEnvironment } = await script('install');
    expect(installEnvironment({ HOME: '/h' }, '/usr')).toEqual({
      HOME: '/h',
      ONNXRUNTIME_NODE_INSTALL: 'skip',
      npm_config_nodedir: '/usr',
    });
  });

  it('says nothing of headers when there are none', async () => {
    const { installEnvironment } = await script('install');
    expect(installEnvironment({})).toEqual({ ONNXRUNTIME_NODE_INSTALL: 'skip' });
  });

  it('takes only headers of the major of the node that runs', async () => {
    const { headersBeside } = await script('machine');
    const major = Number(process.versions.node.split('.')[0]);
    const prefix = temporaryFolder();
    const node = path.join(prefix, 'bin', 'node');
    expect(headersBeside(node)).toBeUndefined();
    writeHeaders(prefix, major - 2);
    expect(headersBeside(node)).toBeUndefined();
    writeHeaders(prefix, major);
    expect(headersBeside(node)).toBe(prefix);
  });
});

describe('the machine', () => {
  it.each([
    ['20.19.0', true],
    ['20.18.3', false],
    ['22.0.0', true],
    ['18.20.4', false],
  ])('Node %s fits: %s', async (version, fits) => {
    const { nodeIsNewEnough } = await script('machine');
    expect(nodeIsNewEnough(version)).toBe(fits);
  });

  it('finds which commands are missing on a PATH', async () => {
    const { missingCommands } = await script('machine');
    const folder = temporaryFolder();
    writeFileSync(path.join(folder, 'make'), '');
    chmodSync(path.join(folder, 'make'), 0o755);
    writeFileSync(path.join(folder, 'g++'), 'not executable', { mode: 0o644 });
    expect(missingCommands(['g++', 'make', 'python3'], folder)).toEqual(['g++', 'python3']);
  });

  it.each([
    ['root on Debian installs', { uid: 0 }, 'install'],
    ['root on Ubuntu installs', { uid: 0, osRelease: 'ID=ubuntu\nID_LIKE=debian' }, 'install'],
    ['an ordinary person is told the command', { uid: 1000 }, 'tell'],
    ['root on Fedora is told the command', { uid: 0, osRelease: 'ID=fedora' }, 'tell'],
    ['Windows is told the command', { uid: undefined, platform: 'win32' }, 'tell'],
    ['a Debian without apt-get is told the command', { uid: 0, hasApt: false }, 'tell'],
  ])('%s', async (_, machine, power) => {
    const { packagePower } = await script('machine');
    const debian = { platform: 'linux', osRelease: 'ID=debian', hasApt: true };
    expect(packagePower({ ...debian, ...machine })).toBe(power);
  });

  it('names one command that installs all that is missing', async () => {
    const { aptCommand } = await script('apt');
    expect(aptCommand(['g++', 'make'])).toBe(
      'sudo apt-get update && sudo apt-get install -y g++ make',
    );
  });
});

describe('building', () => {
  it('takes away what has no source any more, and leaves what Vite made', async () => {
    const { pruneDist } = await script('compile');
    const source = temporaryFolder();
    write(source, 'content/kept.ts');
    const dist = path.join(source, 'dist');
    ['content/kept.js', 'content/gone.js', 'content/gone.js.map'].forEach((f) => write(dist, f));
    write(dist, 'studio/web-assets/app.js');
    expect(pruneDist(dist, source)).toEqual([path.join('content', 'gone.js')]);
    expect(existsSync(path.join(dist, 'content/gone.js.map'))).toBe(false);
    expect(existsSync(path.join(dist, 'content/kept.js'))).toBe(true);
    expect(existsSync(path.join(dist, 'studio/web-assets/app.js'))).toBe(true);
  });

  it('sees a source that was changed, added or removed, and nothing else', async () => {
    const { fingerprint } = await script('fingerprint');
    const root = temporaryFolder();
    write(root, 'tts/a.ts');
    const first = fingerprint(root, ['tts', 'no-such-folder']);
    write(root, 'docs/a.md');
    expect(fingerprint(root, ['tts', 'no-such-folder'])).toBe(first);
    utimesSync(path.join(root, 'tts/a.ts'), 1, 1);
    const touched = fingerprint(root, ['tts']);
    write(root, 'tts/b.ts');
    expect(new Set([first, touched, fingerprint(root, ['tts'])]).size).toBe(3);
  });

  it('lets one build at a time into dist', async () => {
    const { withLock } = await script('lock');
    const file = path.join(temporaryFolder(), 'lock');
    const order: string[] = [];
    const build = (name: string) =>
      withLock(file, async () => {
        order.push(`${name} begins`);
        await new Promise((resolve) => setImmediate(resolve));
        order.push(`${name} ends`);
      });
    await Promise.all([build('one'), build('two')]);
    expect(order).toEqual(['one begins', 'one ends', 'two begins', 'two ends']);
  });

  it('takes over the lock of a build that was killed', async () => {
    const { withLock } = await script('lock');
    const file = path.join(temporaryFolder(), 'lock');
    writeFileSync(file, String(await pidOfTheDead()));
    expect(await withLock(file, () => Promise.resolve('built'))).toBe('built');
    expect(existsSync(file)).toBe(false);
  });
});

function withPackage(name: string, version: string): Lock {
  return { packages: { ...installed.packages, [name]: { version } } };
}

function withoutPackage(name: string): Lock {
  const rest = Object.entries(installed.packages).filter(([other]) => other !== name);
  return { packages: Object.fromEntries(rest) };
}

function write(root: string, file: string): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), file);
}

function writeHeaders(prefix: string, major: number): void {
  write(prefix, 'include/node/node.h');
  const version = `#define NODE_MAJOR_VERSION ${major}\n`;
  writeFileSync(path.join(prefix, 'include/node/node_version.h'), version);
}

function pidOfTheDead(): Promise<number> {
  const child = spawn(process.execPath, ['-e', '']);
  return new Promise((resolve) => child.once('close', () => resolve(child.pid ?? 0)));
}
