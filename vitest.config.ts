import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The slow ones begin: the last file would else be one that keeps a single worker busy for a minute. */
class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const slow = ({ moduleId }: TestSpecification) => /\.slow\.test\.tsx?$/.test(moduleId);
    return [...sorted.filter(slow), ...sorted.filter((file) => !slow(file))];
  }
}

export default defineConfig({
  test: {
    include: ['{story,components,app,bin,tests}/**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', 'tests/browser/**'],
    environment: 'node',
    setupFiles: ['tests/seed.ts'],
    // Two cores: more workers starve each other.
    maxWorkers: 2,
    sequence: { sequencer: SlowFirst },
    // Nothing here leaves anything behind; loading each module for each file costs more than the tests do.
    isolate: false,
    testTimeout: 30_000,
  },
});
