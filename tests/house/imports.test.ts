import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const copies: string[] = [];

afterEach(async () => {
  await Promise.all(copies.splice(0).map((copy) => rm(copy, { recursive: true })));
});

describe('the import table', () => {
  it('holds for the tree as it is, every file having been read', async () => {
    const { code, said } = await check(root);
    expect(said).toMatch(/^imports: \d+ files$/m);
    expect(code).toBe(0);
  });

  it.each([
    ['content/model/planted.ts', '../../tts/port.js', 'imports-of-content-model'],
    ['tts/planted.ts', '../pipeline/index.js', 'imports-of-tts'],
    ['scheduler/planted.ts', '../pipeline/index.js', 'imports-of-scheduler'],
    ['pipeline/speak/planted.ts', '../master/planted-other.js', 'siblings-in-pipeline'],
    ['scheduler/planted.ts', '../content/model/errors.js', 'door-of-content-model'],
    ['content/contract/planted.ts', 'node:fs', 'browser-safe'],
    ['content/model/planted.ts', './no-such-file.js', 'resolvable'],
  ])('fails when %s imports %s', async (file, imported, rule) => {
    const copy = await copyOfTheTree();
    await plant(copy, 'pipeline/index.ts', 'export const planted = 1;\n', { onlyIfMissing: true });
    await plant(copy, 'pipeline/master/planted-other.ts', 'export const other = 1;\n');
    await plant(copy, file, `import * as planted from '${imported}';\nexport { planted };\n`);
    const { code, said } = await check(copy);
    expect(said).toContain(`${rule}: ${file}`);
    expect(code).toBe(1);
  });

  it('fails when the cruiser has read fewer files than there are', async () => {
    const copy = await copyOfTheTree();
    const config = path.join(copy, '.dependency-cruiser.cjs');
    const blind = (await readFile(config, 'utf8')).replace('(^|/)(', '(^|/)(model|');
    await writeFile(config, blind);
    const { code, said } = await check(copy);
    expect(said).toMatch(/the cruiser read \d+ of \d+ files; not read: content\/model\//);
    expect(code).toBe(1);
  });
});

async function copyOfTheTree(): Promise<string> {
  const copy = await mkdtemp(path.join(tmpdir(), 'loa-ban-imports-'));
  copies.push(copy);
  const folders = ['content', 'tts', 'pipeline', 'scheduler', 'player', 'studio', 'commands'];
  const parts = ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json', ...folders];
  await Promise.all(
    parts
      .filter((part) => existsSync(path.join(root, part)))
      .map((part) => cp(path.join(root, part), path.join(copy, part), { recursive: true })),
  );
  await symlink(path.join(root, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
  return copy;
}

async function plant(
  copy: string,
  file: string,
  text: string,
  { onlyIfMissing = false } = {},
): Promise<void> {
  const target = path.join(copy, file);
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, text, { flag: onlyIfMissing ? 'a' : 'w' });
}

function check(tree: string): Promise<{ code: number; said: string }> {
  const script = path.join(root, 'scripts/check-imports.mjs');
  return new Promise((resolve) => {
    execFile(process.execPath, [script, tree], (error, stdout, stderr) => {
      resolve({ code: error ? 1 : 0, said: stdout + stderr });
    });
  });
}
