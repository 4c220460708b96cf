/** docs/accessibility.md is what the kept result says, and leaves no page out that there is. */
import { existsSync, readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { expect, it } from 'vitest';
import { CRITERIA } from './criteria.ts';
import { expectedPages } from './expected.ts';
import { reportOf } from './report.ts';
import { keptResult, resultOf } from './result.ts';

const PAGE = 'docs/accessibility.md';
const CURE = 'run npm run access, or npm run access -- <address> for what is new';

it('the report is what the result of the last run says, of every page that there is', async () => {
  const options = (await resolveConfig(PAGE)) ?? {};
  const text = reportOf(keptResult(), expectedPages());
  const report = await format(text, { ...options, filepath: PAGE });
  expect(readFileSync(PAGE, 'utf8') === report, CURE).toBe(true);
});

it('a page that nobody has looked at is named as such', () => {
  const looked = { count: 3, found: [] };
  const pages = { '/scenes/bars/': { axe: { plain: looked, narrow: looked } } };
  const report = reportOf({ browser: '1', pages }, ['/scenes/[kind]/', '/new/']);
  expect(report).toContain('| `/scenes/[kind]/` | plain, narrow |');
  expect(report).toContain('| `/new/` | not yet |');
  expect(report).toContain('1 of 2 pages have not been looked at yet');
});

it('expects every story and every kind of scene', () => {
  const pages = expectedPages();
  for (const page of ['/', '/s/ten-peaks/tour/', '/s/air-on-the-mountain/', '/scenes/peaks/'])
    expect(pages).toContain(page);
});

it('a criterion is broken by the finding that names it, and no other', () => {
  const found = ['a/b: 1.4.3 color-contrast: <p>'];
  const pages = { '/': { axe: { plain: { count: 9, found } } } };
  const lines = reportOf({ browser: '1', pages }, []).split('\n');
  const line = (id: string) => lines.find((one) => one.startsWith(`| ${id} `));
  expect(line('1.4.3')).toContain('| 1 found |');
  expect(line('2.4.2')).toContain('| nothing found |');
});

it('the criteria are those of WCAG 2.2, A and AA, and name tests that there are', () => {
  const count = (level: string) => CRITERIA.filter((one) => one.level === level).length;
  expect([count('A'), count('AA')]).toEqual([31, 24]);
  expect(new Set(CRITERIA.map(({ id }) => id)).size).toBe(55);
  for (const name of CRITERIA.flatMap(({ tests = [] }) => tests))
    expect([`tests/browser/${name}.spec.ts`, `tests/${name}.test.ts`].some(existsSync), name).toBe(
      true,
    );
});

it('what was seen anew takes the place of what was kept; pages that are gone go', () => {
  const looked = (count: number) => ({ count, found: [] });
  const saved = { '/': { axe: { plain: looked(1) } }, '/gone/': { axe: { plain: looked(1) } } };
  const seen = [
    { page: '/new/', mode: 'still', checks: { axe: looked(2) } },
    { page: '/new/', mode: 'still', checks: { axe: looked(3) } },
    { page: '/half/', mode: 'plain', checks: { axe: looked(4) } },
  ] as const;
  const half = { axe: { plain: looked(1), still: looked(1) }, focus: { plain: looked(1) } };
  expect(resultOf(seen, '1', { ...saved, '/half/': half }, ['/', '/new/', '/half/'])).toEqual({
    browser: '1',
    pages: {
      '/': { axe: { plain: looked(1) } },
      '/new/': { axe: { still: looked(5) } },
      // What this run did not look at stays as it was.
      '/half/': { ...half, axe: { plain: looked(4), still: looked(1) } },
    },
  });
});
