/** TypeScript to dist/: incremental, and without the remains of files that no longer exist. */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { run } from './run.mjs';
import { bin, root } from './paths.mjs';

/** @param {{ quiet?: boolean }} [options] */
export async function compile({ quiet = false } = {}) {
  pruneDist(path.join(root, 'dist'), root);
  await run(process.execPath, [bin('typescript', 'tsc'), '-p', root], { quiet });
}

/** A test or a worker whose source was deleted must not go on living in dist/. */
export function pruneDist(dist, source) {
  if (!existsSync(dist)) return [];
  const removed = [];
  for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.js')) continue;
    const file = path.join(entry.parentPath, entry.name);
    const relative = path.relative(dist, file);
    if (isMadeByVite(relative)) continue;
    if (existsSync(path.join(source, relative.replace(/\.js$/, '.ts')))) continue;
    rmSync(file);
    rmSync(`${file}.map`, { force: true });
    removed.push(relative);
  }
  return removed;
}

/** Vite writes its own folders and empties them itself. */
function isMadeByVite(relative) {
  return relative.split(path.sep).includes('web-assets');
}
