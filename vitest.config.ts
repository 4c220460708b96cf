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

/** Sweeps that take minutes have their own turn, `npm run nightly`. */
const nightly = Boolean(process.env['HANDSCROLL_NIGHTLY']);
const ROOMS = '{story,components,app,bin,tests}';
const files = nightly
  ? // Stores of classes and of stories have one suite each, and only at night a Valkey has to be there.
    [`${ROOMS}/**/*.nightly.test.{ts,tsx}`, 'app/_class/store.test.ts', 'bin/shelf/*.test.ts']
  : [`${ROOMS}/**/*.test.{ts,tsx}`];

export default defineConfig({
  test: {
    include: files,
    // tests/server needs a build, and has settings of its own.
    exclude: [
      '**/node_modules/**',
      'tests/{browser,nightly,server}/**',
      ...(nightly ? [] : ['**/*.nightly.test.*']),
    ],
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
