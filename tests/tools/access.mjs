/**
 * `npm run access [-- words]`: every page and step by the checks of tests/access, in all ways, and
 * docs/accessibility.md from what was seen. Half an hour, on a small machine. Words choose tests, as an address
 * does: what was seen of other pages stays.
 */
import '../../bin/node-version.cjs';
import { rmSync } from 'node:fs';
import { at } from '../../bin/place.mjs';
import { typescript } from '../../bin/spawn.mjs';
import { sum } from './gate.mjs';
import { asCommand, runTests } from './test.mjs';

await asCommand(async () => {
  rmSync(at('.handscroll', 'access'), { recursive: true, force: true });
  process.env.HANDSCROLL_NIGHTLY = '1';
  const asked = process.argv.slice(2);
  const words = asked.length > 0 ? ['-g', asked.join('|')] : [];
  const files = ['nightly/access-pages', 'nightly/stage-access'];
  const seen = await runTests([...files, ...words], { browserOnly: true, checks: false });
  const { code } = await typescript('../tests/access/write.ts');
  const written = { passed: 0, failed: code === 0 ? 0 : 1, failures: code === 0 ? [] : ['report'] };
  return sum([seen, written]);
});
