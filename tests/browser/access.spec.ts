/**
 * Every page for everybody, by the checks of tests/access. The gate opens one page of each kind in one mode, the
 * modes in turn; `npm run access` opens all pages in all modes.
 */
import { axe } from '../access/axe.ts';
import { walkFocus } from '../access/focus.ts';
import { together, type Looked } from '../access/looked.ts';
import { FOUR, enter, MODES, withStills, type ModeName } from '../access/modes.ts';
import { WHOLE, conclude } from '../access/record.ts';
import { reflow } from '../access/reflow.ts';
import { openAt } from '../access/rest.ts';
import { spacing } from '../access/spacing.ts';
import { allPages, samplePages, stories } from '../access/subjects.ts';
import { targets } from '../access/targets.ts';
import { test, type Page } from './watched.ts';

test.setTimeout(WHOLE ? 900_000 : 120_000);
// Live pictures are looked at step by step, in stage-access.
test.beforeEach(({ page }) => withStills(page));

/** Stops of a walk by Tab in the gate. */
const STOPS = WHOLE ? Infinity : 12;
/** Sizes at which the gate looks whether a page flows, whatever its mode. */
const SIZES = WHOLE ? [] : ([MODES.narrow, MODES.touch, { width: 768, height: 1024 }] as const);

async function look(page: Page, address: string, mode: ModeName): Promise<void> {
  await enter(page, mode);
  await openAt(page, address);
  const narrow = mode === 'narrow';
  const checks = {
    axe: await axe(page),
    targets: await targets(page, 24),
    ...((narrow || mode === 'plain') && { focus: await walkFocus(page, STOPS) }),
    ...(narrow && { reflow: await reflow(page), spacing: await spacing(page) }),
  };
  const flows: Looked[] = [];
  for (const size of SIZES) {
    await page.setViewportSize(size);
    flows.push(await reflow(page));
  }
  conclude({
    page: address,
    mode,
    checks: flows.length > 0 ? { ...checks, reflow: together(flows) } : checks,
  });
}

if (WHOLE)
  for (const address of allPages)
    for (const mode of FOUR) test(`${address}, ${mode}`, ({ page }) => look(page, address, mode));
else
  samplePages.forEach((address, i) => {
    // All steps of the flagship stand in its page.
    const modes = address === stories[0] ? FOUR : [FOUR[i % FOUR.length] ?? 'plain'];
    for (const mode of modes) test(`${address}, ${mode}`, ({ page }) => look(page, address, mode));
  });

test.describe('on a touch screen', () => {
  const { width, height } = MODES.touch;
  test.use({ hasTouch: true, isMobile: true, viewport: { width, height } });
  for (const address of WHOLE ? allPages : ['/', stories[0] ?? '/', '/join/'])
    test(`${address}, targets for fingers`, async ({ page }) => {
      await openAt(page, address);
      conclude({ page: address, mode: 'touch', checks: { touch: await targets(page, 44) } });
    });
});
