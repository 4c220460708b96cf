/**
 * The last step of `npm run access`: writes the results of its tests to the stored result and to
 * docs/accessibility.md.
 */
import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { findChromium, versionOf } from '../../bin/browser.ts';
import { say } from '../../bin/say.mjs';
import { expectedPages } from './expected.ts';
import { reportOf } from './report.ts';
import { keep, keptResult, resultOf, seenNow } from './result.ts';
import { allPages } from './subjects.ts';

const PAGE = 'docs/accessibility.md';
const version = versionOf(findChromium() ?? '') ?? '';
const result = resultOf(seenNow(), version.split('.')[0] ?? '', keptResult().pages, allPages);
keep(result);
const options = (await resolveConfig(PAGE)) ?? {};
writeFileSync(
  PAGE,
  await format(reportOf(result, expectedPages()), { ...options, filepath: PAGE }),
);
say(`${PAGE} tells what was seen on ${Object.keys(result.pages).length} pages.`);
