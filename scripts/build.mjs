/**
 * Everything into dist/: TypeScript, then the browser's parts by Vite. Each part remembers what it
 * was made from, so that a second start builds nothing.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { compile } from './compile.mjs';
import { fingerprint } from './fingerprint.mjs';
import { withLock } from './lock.mjs';
import { bin, root } from './paths.mjs';
import { startProgress } from './progress.mjs';
import { run } from './run.mjs';

const dist = path.join(root, 'dist');
const everywhere = ['tsconfig.json', 'package-lock.json'];
const shared = ['content/model', 'content/contract'];

const houses = ['loa-ban.ts', 'commands', 'content', 'tts', 'pipeline', 'scheduler', 'player'];

export const parts = [
  {
    name: 'chương trình',
    from: [...everywhere, ...houses, 'studio/server', 'tests'],
    make: () => compile({ quiet: true }),
    result: 'dist/.tsbuildinfo',
  },
  vitePart('trang làm việc', 'studio/web', 'studio/web-assets'),
  vitePart('trang nghe', 'player/web', 'player/web-assets'),
];

function vitePart(name, folder, out) {
  const config = [folder, `${folder}/browser`]
    .map((place) => `${place}/vite.config.ts`)
    .find((file) => existsSync(path.join(root, file)));
  return {
    name,
    from: config ? [...everywhere, ...shared, folder] : [],
    make: () => runVite(config, path.join(dist, out)),
    result: `dist/${out}`,
  };
}

function runVite(config, outDir) {
  const args = ['build', path.dirname(config), '--config', config, '--outDir', outDir];
  const vite = bin('vite', 'vite');
  return run(process.execPath, [vite, ...args, '--emptyOutDir', '--logLevel', 'warn'], {
    quiet: true,
    cwd: root,
  });
}

/** @returns {readonly string[]} names of the parts that were made */
export async function buildIfStale({ silent = false } = {}) {
  if (parts.every((part) => isFresh(part))) return [];
  mkdirSync(dist, { recursive: true });
  return withLock(path.join(dist, '.build-lock'), async () => {
    const stale = parts.filter((part) => !isFresh(part));
    for (const [index, part] of stale.entries()) {
      await makePart(part, silent ? undefined : index / stale.length);
    }
    return stale.map((part) => part.name);
  });
}

/** `fraction` of the whole done before this part; absent when nothing is to be shown. */
async function makePart(part, fraction) {
  const mark = fingerprint(root, part.from);
  const progress = fraction === undefined ? undefined : startProgress(`Dựng ${part.name}`);
  progress?.update(fraction);
  try {
    await part.make();
    writeFileSync(stampOf(part), mark);
    progress?.done();
  } finally {
    progress?.close();
  }
}

function isFresh(part) {
  if (part.from.length === 0) return true;
  const stamp = stampOf(part);
  return (
    existsSync(path.join(root, part.result)) &&
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === fingerprint(root, part.from)
  );
}

function stampOf(part) {
  return path.join(dist, `.made-from-${part.result.replace(/\W+/g, '-')}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    await buildIfStale();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
