/** Steps far from the reader are skipped by the browser, and nothing moves when they are laid out. */
import { expect, test, type Page } from './watched.ts';
import { openStory, stopsIn } from './reader.ts';

/** The story as one of more than 60 steps is sent: marked, and each step with the length of its builds. */
const asLong = (page: Page, route: string) =>
  page.route(`**${route}`, async (call) => {
    const response = await call.fetch();
    const steps = (await response.text())
      .replace('<article ', '<article data-skips="" ')
      .split(/(?=<section class="step)/)
      .map((step) => {
        const length = (kind: string) =>
          [...step.matchAll(new RegExp(`[" ]${kind}-(\\d+)`, 'g'))].reduce(
            (total, [, tenths]) => total + Number(tenths),
            0,
          );
        return step.replace(
          'class="step',
          `class="step len-${length('len')} plen-${length('plen')}`,
        );
      });
    await call.fulfill({ response, body: steps.join('') });
  });

const SIZES = [
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
];

for (const route of ['/s/ten-peaks/', '/s/air-on-the-mountain/'])
  for (const [i, size] of SIZES.entries())
    // Each story in one window, each window with one story; the other two by night.
    test(
      `${route} is as tall before as after at ${size.width}x${size.height}, and leads to any stop`,
      (i === 0) === (route === '/s/ten-peaks/') ? {} : { tag: '@night' },
      async ({ page }) => {
        await page.setViewportSize(size);
        // Stills alone: the layout is the same.
        await page.addInitScript(() => localStorage.setItem('handscroll.light', 'on'));
        await asLong(page, route);
        const timeline = await openStory(page, route);
        const heights = () =>
          page.locator('.step').evaluateAll((steps) => steps.map((step) => step.clientHeight));
        const skipped = () =>
          page
            .locator('.step h3')
            .evaluateAll(
              (heads) =>
                heads.filter((head) => !head.checkVisibility({ contentVisibilityAuto: true }))
                  .length,
            );
        expect(await skipped()).toBeGreaterThan(timeline.steps.length / 3);
        const before = await heights();

        // Into what nobody has come near: its words rest, so that its picture is the one of the stop.
        const stop = stopsIn(timeline)[stopsIn(timeline).length >> 1]!;
        const first = stopsIn(timeline).find(({ step }) => step === stop.step)!;
        await page.evaluate((to) => (location.hash = to), first.step);
        const saved = () =>
          page.evaluate(
            () => (history.state as { handscroll?: { progress: number } } | null)?.handscroll,
          );
        await expect.poll(async () => (await saved())?.progress).toBeCloseTo(first.progress, 2);

        await page.locator('.step').evaluateAll((steps) => {
          for (const step of steps)
            (step as HTMLElement).style.setProperty('content-visibility', 'visible');
        });
        expect(await skipped()).toBe(0);
        // A height between two pixels is rounded either way.
        const after = await heights();
        expect(after.length).toBe(before.length);
        for (const [i, height] of after.entries())
          expect(Math.abs(height - (before[i] ?? 0)), `step ${i + 1}`).toBeLessThanOrEqual(1);
      },
    );
