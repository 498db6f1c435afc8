/**
 * `npm test [FILTER…]`: installs what it needs, then types, lint, format, import rules and all
 * tests. The last line is `N passed, N failed, N skipped`, each check counting as one.
 */
import { setup } from './scripts/setup.mjs';

const filters = process.argv.slice(2);

async function test() {
  const { ensureTestPrograms } = await import('./scripts/test-programs.mjs');
  await setup(ensureTestPrograms);
  const { otherChecks, runCheck, typeCheck } = await import('./scripts/checks.mjs');
  const typed = await runCheck(typeCheck);
  const others = filters.length === 0 ? await Promise.all(otherChecks.map(runCheck)) : [];
  const checks = [typed, ...others];
  const tests = typed ? await tested() : { passed: 0, failed: 0, skipped: 0 };
  return {
    passed: tests.passed + checks.filter(Boolean).length,
    failed: tests.failed + checks.filter((passed) => !passed).length,
    skipped: tests.skipped,
  };
}

async function tested() {
  const { buildIfStale } = await import('./scripts/build.mjs');
  const { runVitest } = await import('./scripts/vitest-run.mjs');
  try {
    await buildIfStale();
  } catch (error) {
    console.error(error.message);
    return { passed: 0, failed: 1, skipped: 0 };
  }
  return runVitest(filters);
}

const { passed, failed, skipped } = await test().catch((error) => {
  console.error(error.message);
  return { passed: 0, failed: 1, skipped: 0 };
});
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed > 0 ? 1 : 0;
