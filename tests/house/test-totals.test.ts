import { describe, expect, it } from 'vitest';

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}
interface Totals {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const file = new URL('../../../scripts/vitest-run.mjs', import.meta.url).href;
const { totals } = (await import(file)) as {
  totals: (report: Report | undefined, exitCode: number) => Totals;
};

const fine: Report = {
  numPassedTests: 7,
  numFailedTests: 0,
  numPendingTests: 2,
  numTodoTests: 1,
  testResults: [{ status: 'passed', assertionResults: [{ status: 'passed' }] }],
};

describe('the totals of a test run', () => {
  it('count passed, failed and skipped', () => {
    expect(totals(fine, 0)).toEqual({ passed: 7, failed: 0, skipped: 3 });
  });

  it('count a file that could not be loaded as a failure', () => {
    const broken = { status: 'failed', assertionResults: [] };
    const report = { ...fine, testResults: [...fine.testResults, broken] };
    expect(totals(report, 1).failed).toBe(1);
  });

  it('do not count a file whose own tests failed a second time', () => {
    const failing = { status: 'failed', assertionResults: [{ status: 'failed' }] };
    const report = { ...fine, numFailedTests: 1, testResults: [failing] };
    expect(totals(report, 1).failed).toBe(1);
  });

  it('never say “0 failed” of a run that ended badly', () => {
    expect(totals(fine, 1).failed).toBe(1);
    expect(totals(undefined, 0).failed).toBe(1);
  });
});
