/**
 * A page of each kind for everybody, by the checks of tests/access: one mode each, the modes in turn, and the flagship
 * in two; and nothing is said in the console. `npm run access` opens all pages in all modes.
 */
import { lookAt } from '../access/look.ts';
import { FOUR, MODES, withStills } from '../access/modes.ts';
import { conclude } from '../access/record.ts';
import { openAt } from '../access/rest.ts';
import { samplePages, stories } from '../access/subjects.ts';
import { targets } from '../access/targets.ts';
import { listenToConsole } from './console.ts';
import { expect, test } from './watched.ts';

// Live pictures are looked at step by step, in nightly/stage-access.
test.beforeEach(({ page }) => withStills(page));

/** What is printed is the flagship's page again; forced colours are looked at on smaller pages. */
const isOfNight = (address: string, i: number, mode: string) =>
  i % 2 === 1 || /\/print\//.test(address) || (address === stories[0] && mode !== 'plain');
const SAMPLE = { stops: 8, flows: [MODES.narrow, MODES.touch, { width: 768, height: 1024 }] };

samplePages.forEach((address, i) => {
  // All steps of the flagship stand in its page.
  const modes = address === stories[0] ? FOUR : [FOUR[i % FOUR.length] ?? 'plain'];
  for (const mode of modes)
    test(
      `${address}, ${mode}`,
      isOfNight(address, i, mode) ? { tag: '@night' } : {},
      async ({ page }) => {
        const texts = listenToConsole(page, [/status of 404/, /stage\/no-webgl$/]);
        await lookAt(page, address, mode, SAMPLE);
        expect(texts()).toEqual([]);
      },
    );
});

test.describe('on a touch screen', () => {
  const { width, height } = MODES.touch;
  test.use({ hasTouch: true, isMobile: true, viewport: { width, height } });
  test('targets are large enough for fingers', async ({ page }) => {
    for (const address of ['/', stories[0] ?? '/', '/join/']) {
      await openAt(page, address);
      conclude({ page: address, mode: 'touch', checks: { touch: await targets(page, 44) } });
    }
  });
});
