/** The checks that are not tests: types, lint, format, imports. Each counts as one in the totals. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { compile } from './compile.mjs';
import { bin, root } from './paths.mjs';
import { run } from './run.mjs';

const browserTrees = ['studio/web', 'player/web/browser'];

const tool = (name, command, args) =>
  run(process.execPath, [bin(name, command), ...args], { quiet: true, cwd: root });

/** Types come first: nothing else means anything, and no test runs, while they are wrong. */
export const typeCheck = {
  name: 'types',
  async run() {
    await compile({ quiet: true });
    const trees = browserTrees.filter((tree) => existsSync(path.join(root, tree, 'tsconfig.json')));
    await Promise.all(trees.map((tree) => tool('typescript', 'tsc', ['--noEmit', '-p', tree])));
  },
};

export const otherChecks = [
  { name: 'lint', run: () => tool('eslint', 'eslint', ['.', '--max-warnings', '0']) },
  {
    name: 'format',
    run: () => tool('prettier', 'prettier', ['--check', '--log-level', 'warn', '.']),
  },
  {
    name: 'imports',
    run: () => run(process.execPath, ['scripts/check-imports.mjs'], { quiet: true, cwd: root }),
  },
];

/** @returns {Promise<boolean>} whether it passed; what is wrong goes to stderr */
export async function runCheck({ name, run: check }) {
  const started = performance.now();
  const ended = () => `(${((performance.now() - started) / 1000).toFixed(1)} s)`;
  try {
    await check();
    console.log(`✓ ${name} ${ended()}`);
    return true;
  } catch (error) {
    console.error(`✗ ${name} ${ended()}\n${error.message}`);
    return false;
  }
}
