import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const copies: string[] = [];

/** file, what it imports, the rule that must object */
const PLANTED = [
  ['content/model/planted.ts', '../../tts/index.js', 'imports-of-content-model'],
  ['content/model/planted-lost.ts', './no-such-file.js', 'resolvable'],
  ['content/contract/planted.ts', 'node:fs', 'browser-safe'],
  ['tts/planted.ts', '../pipeline/index.js', 'imports-of-tts'],
  ['pipeline/planted.ts', '../scheduler/index.js', 'imports-of-pipeline'],
  ['pipeline/speak/planted.ts', '../master/index.js', 'siblings-in-pipeline'],
  ['scheduler/planted.ts', '../pipeline/index.js', 'imports-of-scheduler'],
  ['scheduler/planted-door.ts', '../content/model/errors.js', 'door-of-content-model'],
  ['scheduler/plan/planted.ts', '../deliver/index.js', 'siblings-in-scheduler'],
  ['player/site/planted.ts', '../../studio/server/index.js', 'imports-of-player-site'],
  ['studio/server/planted.ts', '../../tts/index.js', 'imports-of-studio-server'],
  ['studio/web/planted.ts', '../../pipeline/index.js', 'imports-of-studio-web'],
  ['studio/web/planted-value.ts', '../../content/model/index.js', 'types-only-for-studio-web'],
  ['player/site/planted-test.ts', '../../tests/helpers/until.js', 'no-tests-in-the-product'],
  ['tts/planted-one.ts', './planted-two.js', 'no-cycles'],
] as const;

afterAll(async () => {
  await Promise.all(copies.map((copy) => rm(copy, { recursive: true })));
});

describe('the import table', () => {
  it('holds for the tree as it is, every file having been read', async () => {
    const { code, said } = await check(root);
    expect(said).toMatch(/^imports: \d+ files$/m);
    expect(code).toBe(0);
  });

  describe('in a copy of the tree with wrong imports planted', () => {
    const seen = { code: 0, said: '' };

    beforeAll(async () => {
      const copy = await copyOfTheTree();
      await Promise.all(PLANTED.map(([file, imported]) => plant(copy, file, imported)));
      await plant(copy, 'tts/planted-two.ts', './planted-one.js');
      Object.assign(seen, await check(copy));
    });

    it('fails', () => {
      expect(seen.code).toBe(1);
    });

    it.each(PLANTED)('objects to %s importing %s: %s', (file, _, rule) => {
      expect(seen.said).toContain(`${rule}: ${file}`);
    });
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
  const folders = [
    'content',
    'tts',
    'pipeline',
    'scheduler',
    'player',
    'studio',
    'commands',
    'tests',
  ];
  const parts = ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json', ...folders];
  await Promise.all(
    parts
      .filter((part) => existsSync(path.join(root, part)))
      .map((part) => cp(path.join(root, part), path.join(copy, part), { recursive: true })),
  );
  await symlink(path.join(root, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
  return copy;
}

async function plant(copy: string, file: string, imported: string): Promise<void> {
  const target = path.join(copy, file);
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, `import * as planted from '${imported}';\nexport { planted };\n`);
}

function check(tree: string): Promise<{ code: number; said: string }> {
  const script = path.join(root, 'scripts/check-imports.mjs');
  return new Promise((resolve) => {
    execFile(process.execPath, [script, tree], (error, stdout, stderr) => {
      resolve({ code: error ? 1 : 0, said: stdout + stderr });
    });
  });
}
