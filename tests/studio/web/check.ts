/**
 * What every screen is held to. The pictures go to docs/screens where one is missing or
 * LOA_PICTURES=1, else beside the build: a test that changes the tree each time would be noise.
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const DOCS = path.join(ROOT, 'docs', 'screens');
const BESIDE = path.join(ROOT, 'dist', 'screens');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A picture of it; no horizontal scroll; nothing that somebody cannot read or reach, light or dark. */
export async function check(page: Page, name: string, width: number): Promise<void> {
  await page.screenshot({ path: pictureOf(`${name}-${width}.png`) });
  const overflow = await page.evaluate<number>(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
  expect(overflow, 'no horizontal scroll').toBeLessThanOrEqual(0);
  expect(await faults(page), 'light').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.locator('html.wa-dark').waitFor();
  expect(await faults(page), 'dark').toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.locator('html.wa-light').waitFor();
}

function pictureOf(file: string): string {
  [DOCS, BESIDE].forEach((folder) => mkdirSync(folder, { recursive: true }));
  const isWanted = process.env['LOA_PICTURES'] === '1' || !existsSync(path.join(DOCS, file));
  return path.join(isWanted ? DOCS : BESIDE, file);
}

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly impact: string | null;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

async function faults(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const result = await page.evaluate<AxeResult>('axe.run(document)');
  return result.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}
