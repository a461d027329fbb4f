import { afterAll, vi } from 'vitest';

/** The next file of tests may run in the same process: what this one has replaced is as it was. */
afterAll(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});
