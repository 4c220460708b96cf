/** Every page for everybody, in all modes, by the checks of tests/access. */
import { lookAt } from '../access/look.ts';
import { FOUR, MODES, withStills } from '../access/modes.ts';
import { conclude } from '../access/record.ts';
import { openAt } from '../access/rest.ts';
import { allPages } from '../access/subjects.ts';
import { targets } from '../access/targets.ts';
import { test } from '../browser/watched.ts';

test.setTimeout(900_000);
test.beforeEach(({ page }) => withStills(page));

for (const address of allPages)
  for (const mode of FOUR) test(`${address}, ${mode}`, ({ page }) => lookAt(page, address, mode));

test.describe('on a touch screen', () => {
  const { width, height } = MODES.touch;
  test.use({ hasTouch: true, isMobile: true, viewport: { width, height } });
  for (const address of allPages)
    test(`${address}, targets for fingers`, async ({ page }) => {
      await openAt(page, address);
      conclude({ page: address, mode: 'touch', checks: { touch: await targets(page, 44) } });
    });
});
