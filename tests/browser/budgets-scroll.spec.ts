/** What scrolling and keys may cost, counted and not timed. */
import { expect, test } from './watched.ts';
import { forcedBy } from './forced.ts';
import { frames, openStory, settle, untilLive, wheel } from './reader.ts';

/** Frames of a movement to its end. Waiting by looking at the page would force layouts of its own. */
const REST = 40;

test.setTimeout(300_000);
test.use({ viewport: { width: 960, height: 600 } });

test('the wheel forces no layout', async ({ page }) => {
  await openStory(page, '/s/ten-peaks/');
  await untilLive(page);
  // What comes once, when it is first met, has come: chunks, questions, the canvas.
  await wheel(page, 20, 400);
  await settle(page);
  const walk = await forcedBy(page, async () => {
    await wheel(page, 20, -300);
    await frames(page, REST);
  });
  expect(walk.passes).toBeGreaterThan(20);
  expect(walk.forced).toEqual([]);
});

test('a key moves something in its first frame, and so does the next one on the way', async ({
  page,
}) => {
  await openStory(page, '/s/air-on-the-mountain/');
  await untilLive(page);
  await page.mouse.wheel(0, 1200);
  await settle(page);
  /** Where the page is at a key, and at the end of each frame from the key's own on. */
  const watch = () =>
    page.evaluateHandle(
      (left) => ({
        seen: new Promise<number[]>((resolve) => {
          const seen: number[] = [];
          // Asked for after the reader's own, so that it sees what the frame will show.
          const look = () => {
            seen.push(scrollY);
            if (seen.length > left) resolve(seen);
            else requestAnimationFrame(look);
          };
          const onKey = () => {
            seen.push(scrollY);
            requestAnimationFrame(look);
          };
          window.addEventListener('keydown', onKey, { once: true });
        }),
      }),
      4,
    );
  const ways: number[][] = [];
  for (let i = 0; i < 2; i++) {
    const watched = await watch();
    await page.keyboard.press('ArrowRight');
    ways.push(await watched.evaluate(({ seen }) => seen));
  }
  for (const [from = 0, to = 0] of ways) expect(to - from).toBeGreaterThanOrEqual(1);
  const places = ways.flat();
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});
