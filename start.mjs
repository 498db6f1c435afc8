/** `npm start`: installs and builds what is missing, then starts everything. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './scripts/paths.mjs';
import { setupAndBuild } from './scripts/setup.mjs';

try {
  await setupAndBuild();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

// The same process goes on as `loa-ban serve`, so that signals reach it without a go-between.
const program = path.join(root, 'dist', 'loa-ban.js');
process.argv = [process.argv[0], program, 'serve', ...process.argv.slice(2)];
await import(pathToFileURL(program).href);
