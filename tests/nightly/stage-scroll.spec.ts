/** Every stop of both stories by scrolling, and links all through one. */
import { reachStops, returnTo } from '../browser/walks.ts';
import { test } from '../browser/watched.ts';

test.setTimeout(900_000);
test.use({ viewport: { width: 960, height: 600 } });

for (const story of [0, 1])
  test(`every stop of story ${story + 1} is reached by scrolling`, ({ page }) =>
    reachStops(page, story, 1));

for (const nth of [0, 5, 10, 15, 20, 25])
  test(`a link, a reload and back return to the same place, step ${nth + 1}`, ({ page }) =>
    returnTo(page, nth));
