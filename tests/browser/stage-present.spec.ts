/** The presenter's stage: a key plays the change to the next stop. */
import { expect, test } from './watched.ts';
import { listenToConsole } from './console.ts';
import { settle, untilLive } from './reader.ts';

const DESK = '/s/ten-peaks/present/';

test.setTimeout(240_000);

test('the stage plays the change between two stops, and rests at the second exactly', async ({
  page,
}) => {
  const texts = listenToConsole(page);
  await page.setViewportSize({ width: 960, height: 640 });
  await page.goto(`${DESK}#launch/big-not-strong`);
  await untilLive(page);
  const before = await settle(page);
  expect(before.step).toBe('launch/big-not-strong');
  const seen = await page.evaluateHandle(() => {
    const stage = document.querySelector<HTMLElement>('[data-stage]')!;
    const places: number[] = [];
    new MutationObserver(() => places.push(Number(stage.dataset['progress']))).observe(stage, {
      attributes: true,
      attributeFilter: ['data-progress'],
    });
    return places;
  });
  // To and fro: where a processor draws, the first picture of a scene may take as long as the whole move.
  let after = before;
  for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowRight']) {
    const from = after.progress;
    await page.keyboard.press(key);
    await page.waitForFunction(
      (left) =>
        Number(document.querySelector<HTMLElement>('[data-stage]')?.dataset['progress']) !== left,
      from,
    );
    after = await settle(page);
  }
  const places = await seen.jsonValue();
  const between = places.filter((at) => at > before.progress && at < after.progress);
  expect(between.length).toBeGreaterThan(0);
  const timeline = await page.evaluate(async () => {
    const asked = performance
      .getEntriesByType('resource')
      .find(({ name }) => /timeline/.test(name));
    return (await (await fetch(asked!.name)).json()) as {
      steps: { id: string; builds: { settled: number }[] }[];
    };
  });
  const build = timeline.steps.find(({ id }) => id === 'big-not-strong')!.builds[1]!;
  expect(after.progress).toBeCloseTo(build.settled, 3);
  expect(texts()).toEqual([]);
});
