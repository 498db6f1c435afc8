import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of package.json; a data folder or a service may be anywhere, the program is here. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** The script behind a package's command, so that it runs with this very node on every system. */
export function bin(packageName, command = packageName) {
  const require = createRequire(path.join(root, 'package.json'));
  const manifest = require(path.join(root, 'node_modules', packageName, 'package.json'));
  const target = typeof manifest.bin === 'string' ? manifest.bin : manifest.bin[command];
  return path.join(root, 'node_modules', packageName, target);
}
