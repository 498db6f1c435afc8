import { defineConfig } from 'vitest/config';
import { compile } from './scripts/compile.mjs';

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
      testTimeout: 30_000,
      hookTimeout: 60_000,
      teardownTimeout: 10_000,
      server: { deps: { external: [/\/dist\/(?!tests\/.*\.test\.js)/] } },
    },
  };
});
