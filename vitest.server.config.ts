/** What is asked of the server that `npm run build` made, without a browser. `npm test` runs it after the build. */
import { defineConfig } from 'vitest/config';

const asked = process.env['HANDSCROLL_NIGHTLY']
  ? 'tests/server/**/*.nightly.test.ts'
  : 'tests/server/**/*.test.ts';

export default defineConfig({
  test: {
    include: [asked],
    exclude: process.env['HANDSCROLL_NIGHTLY'] ? [] : ['**/*.nightly.test.ts'],
    environment: 'node',
    maxWorkers: 2,
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
