import { globSync } from 'node:fs';
import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

/**
 * These share a process from file to file, and what it has loaded: loading it anew would take longer than most of their
 * tests. Whoever changes the environment for good, or modules, stays apart.
 */
const together = globSync('{gateway,packages,subgraphs,sandbox-provider}/**/*.test.ts', {
  cwd: import.meta.dirname,
}).filter((file) => !file.includes('/provider/stripe/'));

export default defineConfig({
  resolve: {
    // Vite would load graphql's ES build beside the CommonJS one that Apollo loads, and a schema of one is none to the other.
    alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }],
  },
  test: {
    exclude: ['node_modules', '.data'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'together',
          include: together,
          isolate: false,
          setupFiles: ['packages/testing/leave-as-found.ts'],
        },
      },
      { extends: true, test: { name: 'apart', include: ['**/*.test.ts'], exclude: together } },
    ],
  },
});
