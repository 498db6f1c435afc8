import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of package.json, seen from dist/commands/. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** What stands in the environment already is stronger than the file. */
export function loadDotEnv(folder = root): void {
  const file = path.join(folder, '.env');
  if (existsSync(file)) process.loadEnvFile(file);
}

/** The data folder does not move with the folder a person happens to stand in. */
export function dataFolder(given: string): string {
  return path.resolve(root, given);
}
