import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bin, root } from './paths.mjs';

/** @returns {Promise<{ passed: number, failed: number, skipped: number }>} */
export async function runVitest(filters) {
  const folder = mkdtempSync(path.join(tmpdir(), 'loa-ban-test-'));
  const file = path.join(folder, 'report.json');
  try {
    const code = await vitest([
      '--reporter=default',
      '--reporter=json',
      `--outputFile=${file}`,
      ...filters,
    ]);
    return totals(readReport(file), code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function vitest(args) {
  const command = [bin('vitest'), 'run', ...args];
  const child = spawn(process.execPath, command, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('close', (code) => resolve(code ?? 1));
  });
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * A file that could not be loaded, an unhandled error or a run that died has no failed test of its
 * own; each still counts as one failure, for "0 failed" must mean that all is well.
 */
export function totals(report, exitCode) {
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((t) => t.status !== 'failed'),
  ).length;
  const failed = report.numFailedTests + broken;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && exitCode !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
