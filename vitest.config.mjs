import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';
import { compile } from './scripts/compile.mjs';

/** Whole houses whose clips sound in real time: begun first, they are not what is waited for last. */
const LONGEST = ['/e2e/first-start', '/e2e/', '/studio/web/', '/scheduler/'];

class LongestFirst extends BaseSequencer {
  async sort(files) {
    const rank = ({ moduleId }) => {
      const at = LONGEST.findIndex((part) => moduleId.includes(part));
      return at < 0 ? LONGEST.length : at;
    };
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => rank(one) - rank(other));
  }
}

/**
 * Tests run from dist/, as everything else does: workers, child processes and import.meta.url are
 * then exactly what a village runs. Vitest only rewrites the test files themselves. The compiler
 * runs before vitest looks for files, so that no test ever runs yesterday's code.
 */
export default defineConfig(async () => {
  await compile();
  return {
    test: {
      include: ['dist/tests/**/*.test.js'],
      exclude: ['dist/tests/bench/**'],
      pool: 'forks',
      // What a test opens it closes; a process for each file would load the product as often again.
      isolate: false,
      // Much of the time is spent listening to what sounds at its own pace: a core serves several.
      maxWorkers: Math.max(3, availableParallelism() - 1),
      sequence: { sequencer: LongestFirst },
      testTimeout: 30_000,
      hookTimeout: 60_000,
      teardownTimeout: 10_000,
      server: { deps: { external: [/\/dist\/(?!tests\/.*\.test\.js)/] } },
    },
  };
});
