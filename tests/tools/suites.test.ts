import { expect, it } from 'vitest';
import { lastWords, sum } from './gate.mjs';
import { ROOT } from '../../bin/place.mjs';
import { afterAll, countPlaywright, countVitest, endedAs } from './suites.mjs';

const NOISY = '\u001b[31mError: 3 is not 4\u001b[39m\n\n    at a.test.ts:3:1';

it('counts what vitest reports, names what failed and why, and fails when it reports nothing', () => {
  expect(countVitest(undefined)).toMatchObject({ passed: 0, failed: 1 });
  expect(
    countVitest({
      numPassedTests: 3,
      numFailedTests: 1,
      testResults: [
        {
          name: `${ROOT}story/a.test.ts`,
          status: 'failed',
          assertionResults: [
            { status: 'passed', fullName: 'adds' },
            { status: 'failed', fullName: 'counts', failureMessages: [NOISY] },
          ],
        },
        { name: `${ROOT}b.test.ts`, status: 'failed', message: 'no b', assertionResults: [] },
      ],
    }),
  ).toEqual({
    passed: 3,
    failed: 2,
    failures: [
      'story/a.test.ts: counts\n        Error: 3 is not 4\n            at a.test.ts:3:1',
      'b.test.ts\n        no b',
    ],
  });
});

const inner = {
  file: 'a.spec.ts',
  specs: [
    { title: 'late', tests: [{ status: 'flaky' }] },
    { title: 'fine', tests: [{ status: 'expected' }] },
    {
      title: 'wrong',
      tests: [{ status: 'unexpected', results: [{}, { errors: [{ message: NOISY }] }] }],
    },
  ],
};
const suites = [{ suites: [inner] }];

it('counts what Playwright reports, names what failed and why, and fails when it reports nothing', () => {
  expect(countPlaywright(undefined)).toMatchObject({ passed: 0, failed: 1 });
  expect(
    countPlaywright({
      stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 2 },
      errors: [{}],
      suites,
    }),
  ).toEqual({
    passed: 5,
    failed: 1,
    failures: ['a.spec.ts: wrong\n        Error: 3 is not 4\n            at a.test.ts:3:1'],
  });
  expect(countPlaywright({ stats: { expected: 0 }, errors: [{ message: 'no server' }] })).toEqual({
    passed: 0,
    failed: 1,
    failures: ['outside any test\n        no server'],
  });
  expect(endedAs({ suites }, 'flaky')).toEqual(['a.spec.ts: late']);
  expect(endedAs(undefined, 'flaky')).toEqual([]);
});

it('adds what was run again to what was run', () => {
  const first = { passed: 7, failed: 2, failures: ['a', 'b'] };
  expect(afterAll(first, { passed: 2, failed: 0 })).toEqual({ passed: 9, failed: 0, failures: [] });
  // One failed again; a second run that died tells nothing good.
  const one = { passed: 1, failed: 1, failures: ['b'] };
  expect(afterAll(first, one)).toEqual({ passed: 8, failed: 1, failures: ['b'] });
  expect(afterAll(first, { passed: 0, failed: 1, failures: ['died'] }).failed).toBe(2);
});

it('ends with what failed and the count as its last line', () => {
  const all = sum([
    { passed: 2, failed: 0 },
    { passed: 1, failed: 1, failures: ['a.test.ts: adds'] },
  ]);
  expect(lastWords(all)).toBe('FAILED  a.test.ts: adds\n3 passed, 1 failed');
  expect(lastWords(sum([{ passed: 2, failed: 0 }]))).toBe('2 passed, 0 failed');
});
