/**
 * Checks the import table (.dependency-cruiser.cjs) and that the cruiser has read every file:
 * with a compiler it cannot use it reads nothing and reports "no violations".
 *
 * `node scripts/check-imports.mjs [ROOT]`
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { spawn } from 'node:child_process';
import { bin, root } from './paths.mjs';

const notOurs = new Set(['node_modules', 'dist', 'data', 'docs', 'scripts', 'coverage']);

/** Every .ts file of the tree, as `folder/file.ts`. */
export function sourceFiles(tree) {
  const walk = (folder) =>
    readdirSync(path.join(tree, folder), { withFileTypes: true }).flatMap((entry) => {
      const name = path.posix.join(folder, entry.name);
      if (entry.isDirectory()) return isOurs(entry.name) ? walk(name) : [];
      return entry.name.endsWith('.ts') && !entry.name.endsWith('.d.ts') ? [name] : [];
    });
  return walk('.').sort();
}

const isOurs = (name) => !notOurs.has(name) && !name.startsWith('.');

/** @returns {{ problems: readonly string[], read: number }} */
export function judge(cruiseResult, files) {
  const read = new Set(cruiseResult.modules.map((module) => module.source));
  const unread = files.filter((file) => !read.has(file));
  const violations = cruiseResult.summary.violations.map(
    ({ rule, from, to }) => `${rule.name}: ${from} → ${to}`,
  );
  const blind = unread.length > 0 ? [notRead(unread, files)] : [];
  return { problems: [...blind, ...violations], read: files.length - unread.length };
}

function notRead(unread, files) {
  const few = unread.slice(0, 5).join(', ');
  return `the cruiser read ${files.length - unread.length} of ${files.length} files; not read: ${few}`;
}

export async function checkImports(tree = root) {
  const files = sourceFiles(tree);
  const targets = [...new Set(files.map((file) => file.split('/')[0]))];
  const config = path.join(tree, '.dependency-cruiser.cjs');
  const cruiser = bin('dependency-cruiser', 'depcruise');
  const args = [cruiser, '--config', config, '--output-type', 'json', ...targets];
  return judge(JSON.parse(await output(process.execPath, args, tree)), files);
}

/** The cruiser's exit code counts violations; only an answer that is not JSON is a failure. */
function output(command, args, cwd) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'inherit'] });
    const chunks = [];
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.once('error', reject);
    child.once('close', () => resolve(Buffer.concat(chunks).toString('utf8')));
  });
}

async function main() {
  const { problems, read } = await checkImports(path.resolve(process.argv[2] ?? root));
  for (const problem of problems) console.error(problem);
  console.error(
    problems.length > 0 ? `imports: ${problems.length} wrong` : `imports: ${read} files`,
  );
  process.exitCode = problems.length > 0 ? 1 : 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
