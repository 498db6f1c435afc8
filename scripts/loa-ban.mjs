/** `npm run -s loa-ban -- …`: builds what is missing, quietly, then is the command line. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './paths.mjs';

const program = path.join(root, 'dist', 'loa-ban.js');

try {
  if (!existsSync(path.join(root, 'node_modules'))) {
    throw new Error('Chưa cài thư viện. Chạy “npm ci --include=dev” hoặc “npm start” trước.');
  }
  const { buildIfStale } = await import('./build.mjs');
  await buildIfStale({ silent: true });
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

// npm stands in the program's folder; a file is named from where the person stands.
if (process.env.npm_lifecycle_event === 'loa-ban' && process.env.INIT_CWD) {
  process.chdir(process.env.INIT_CWD);
}

process.argv = [process.argv[0], program, ...process.argv.slice(2)];
await import(pathToFileURL(program).href);
