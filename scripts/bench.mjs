/** `npm run bench -- NAME`: builds, then runs dist/tests/bench/NAME.js. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';
import { setupAndBuild } from './setup.mjs';

const folder = path.join(root, 'dist', 'tests', 'bench');
const [name = '', ...rest] = process.argv.slice(2);

try {
  await setupAndBuild();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

const file = path.join(folder, `${path.basename(name)}.js`);
if (name === '' || !existsSync(file)) {
  const known = existsSync(folder) ? readdirSync(folder).filter((one) => one.endsWith('.js')) : [];
  const names = known.map((one) => one.replace(/\.js$/, '')).join(', ');
  console.error(`No benchmark "${name}". There are: ${names}`);
  process.exit(1);
}

const child = spawn(process.execPath, [file, ...rest], { stdio: 'inherit', cwd: root });
child.once('close', (code) => process.exit(code ?? 1));
