/** Every kind of scene under its slider. */
import { test } from '../browser/watched.ts';
import { KINDS, expectFollows } from '../browser/gallery-page.ts';

for (const kind of KINDS)
  test(`${kind} follows its slider`, ({ page }) => expectFollows(page, kind));
