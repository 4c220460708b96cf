/**
 * `npm run access [-- words]`: every page and step by the checks of tests/access, in all ways, and
 * docs/accessibility.md from what was seen. Half an hour, on a small machine. Words choose tests, as an address
 * does: what was seen of other pages stays.
 */
import './node-version.cjs';
import { rmSync } from 'node:fs';
import { at } from './place.mjs';
import { run } from './say.mjs';
import { typescript } from './spawn.mjs';
import { test } from './test.mjs';

await run(async () => {
  rmSync(at('.handscroll', 'access'), { recursive: true, force: true });
  process.env.HANDSCROLL_ACCESS = '1';
  const asked = process.argv.slice(2);
  const words = asked.length > 0 ? ['-g', asked.join('|')] : [];
  const code = await test(['--browser-only', 'browser/access.spec', 'stage-access', ...words]);
  const { code: written } = await typescript('../tests/access/write.ts');
  return code || written;
});
