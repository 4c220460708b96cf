import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{story,components,app,tests}/**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', 'tests/browser/**'],
    environment: 'node',
    setupFiles: ['tests/seed.ts'],
    // Two cores: more workers starve each other.
    maxWorkers: 2,
    // Nothing here leaves anything behind; loading each module for each file costs more than the tests do.
    isolate: false,
    testTimeout: 30_000,
  },
});
