/** What is written is what is seen: the preview stands where the author writes, and a pane begins at its top. */
import { expect, test } from './watched.ts';

test('the preview shows the title, the card and the question that are written', async ({
  page,
}) => {
  await page.goto('/studio/');
  await page.getByRole('button', { name: 'Begin empty' }).click();
  const preview = page.frameLocator('.preview-wide iframe');
  const title = preview.locator('.opening h1');
  const card = preview.locator('.card').first();
  const name = page.getByRole('textbox', { name: 'Story: Title', exact: true });
  await expect(name).toBeFocused();
  await page.keyboard.type('Less rain');
  await expect(title).toHaveText('Less rain');
  await expect(title).toBeInViewport();
  await expect(card).not.toBeInViewport();

  const write = page.getByRole('button', { name: 'Step', exact: true });
  await write.click();
  await page.getByRole('textbox', { name: 'Step: Card' }).click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('It rains less.');
  await expect(card).toContainText('It rains less.');
  await expect(card).toBeInViewport();

  await page.getByText('Question', { exact: true }).click();
  await page.getByRole('button', { name: 'Quiz' }).click();
  await expect(page.getByRole('textbox', { name: 'Question', exact: true })).toBeFocused();
  await page.keyboard.type('How much less?');
  await expect(preview.locator('.ask')).toContainText('How much less?');
  await expect(preview.locator('.ask')).toBeInViewport();

  await page.getByRole('button', { name: 'Title, authors, look' }).click();
  await expect(title).toBeInViewport();
  await write.click();
  await expect(card).toBeInViewport();
});

test('the desk is walked by F6, its parts are resized by keys, and a press on a step brings its words', async ({
  page,
}) => {
  await page.goto('/studio/');
  await page.getByRole('button', { name: /How did it change/ }).click();
  const preview = page.locator('.preview-window').first();
  await expect(page.locator('.preview-wide[data-drawn=true]')).toBeVisible();
  const width = async () => (await preview.boundingBox())!.width;
  const before = await width();
  const line = page.getByRole('separator', { name: 'Height of the panes' });
  await line.focus();
  for (let i = 0; i < 4; i += 1) await page.keyboard.press('ArrowDown');
  await expect.poll(width).toBeGreaterThan(before * 1.2);
  await page.keyboard.press('Home');
  const large = await width();
  await page.getByRole('separator', { name: 'Width of the picture’s form' }).press('Home');
  await expect.poll(width).toBeGreaterThanOrEqual(large);
  await page.reload();

  // A frame that is loaded while the focus walks through it sends the focus back.
  await expect(page.locator('.preview-wide[data-drawn=true]')).toBeVisible();
  await page.getByRole('button', { name: 'Title, authors, look' }).click();
  const name = page.getByRole('textbox', { name: 'Story: Title', exact: true });
  await expect(name).toBeFocused();
  const step = page.getByRole('button', { name: '+ step' });
  let tabs = 0;
  while (tabs < 30 && !(await step.evaluate((one) => one === document.activeElement))) {
    await page.keyboard.press('Shift+Tab');
    tabs += 1;
  }
  expect(tabs).toBeLessThanOrEqual(12);
  await page.keyboard.press('F6');
  expect(await page.evaluate(() => document.activeElement?.closest('section, nav')?.className)).toBe('studio-preview'); // prettier-ignore
  await page.keyboard.press('F6');
  await expect(page.getByRole('tab', { name: 'Words' })).toBeFocused();
  await page.keyboard.press('Shift+F6');
  await page.keyboard.press('Shift+F6');
  await expect(page.locator('.outline-row[data-here=true] .outline-open')).toBeFocused();

  // The step that is chosen already: its words come, and the preview goes from the title to its card.
  const first = page.frameLocator('.preview-wide iframe').locator('.card').first();
  await expect(first).not.toBeInViewport();
  await page.getByRole('tab', { name: 'History' }).click();
  await page.locator('.outline-row[data-here=true] .outline-open').click();
  await expect(page.getByRole('textbox', { name: 'Step: Card' })).toBeVisible();
  await expect(first).toBeInViewport();

  await page.getByRole('link', { name: 'Your stories' }).click();
  const draft = page.locator('.studio-draft').first();
  await expect(draft.locator('img')).toBeVisible();
  const top = async (one: typeof draft) => (await one.boundingBox())!.y;
  expect(await top(draft)).toBeLessThan(
    await top(page.getByRole('button', { name: /How much is it/ })),
  );
});

test('a question on the picture begins with its parts, and is seen with them', async ({ page }) => {
  await page.goto('/studio/');
  await page.getByRole('button', { name: /How much is it/ }).click();
  await page.getByText('Question', { exact: true }).click();
  await page.getByRole('button', { name: 'Region' }).click();
  const ask = page.frameLocator('.preview-wide iframe').locator('.ask-region');
  const places = page.getByLabel('Which part of the picture');
  const names = await places.first().locator('option').allInnerTexts();
  await expect(ask.locator('.ask-static .options').first().locator('li')).toHaveCount(
    Math.min(4, names.length),
  );
  await expect(ask).toContainText(names[0]!);
  await places.first().selectOption({ index: 1 });
  await expect(places.first()).toHaveValue(await places.nth(1).inputValue());
  await page.keyboard.press('ControlOrMeta+z');
  await expect(places.first()).not.toHaveValue(await places.nth(1).inputValue());
});

test('the list’s tools are those of the step that was added, and problems begin at the first', async ({
  page,
}) => {
  await page.goto('/studio/');
  await page.getByRole('button', { name: /How did it change/ }).click();
  const rows = page.locator('.outline-row');
  await rows.nth(1).locator('.outline-open').click();
  await page.getByRole('button', { name: '+ step' }).click();
  await page.keyboard.type('And then');
  await page.keyboard.press('Enter');
  await expect(page.locator('.outline-row[data-here=true]')).toContainText('And then');
  await expect(page.locator('.outline-row[data-here=true] .outline-tools')).toBeVisible();
  await expect(page.locator('.outline-tools')).toHaveCount(1);

  const pane = page.getByRole('tabpanel');
  await pane.evaluate((one) => one.scrollTo(0, one.scrollHeight));
  await page.getByRole('tab', { name: /^Problems/ }).click();
  await expect.poll(() => pane.evaluate(({ scrollTop }) => scrollTop)).toBe(0);
});

test('a part that can’t be loaded says so in its place, and comes when it is asked for again', async ({
  page,
}) => {
  // What is fetched ahead would be there.
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
  );
  await page.goto('/studio/');
  await page.getByRole('button', { name: /How much is it/ }).click();
  const card = page.getByRole('textbox', { name: 'Step: Card' });
  await expect(card).toBeVisible();
  await expect(page.locator('.preview-wide[data-drawn=true]')).toBeVisible();
  const chunks = '**/_next/static/chunks/**';
  await page.route(chunks, (route) => route.abort());
  const evidence = page.getByRole('tab', { name: 'Evidence' });
  const missing = page.getByRole('alert').filter({ hasText: '“Evidence” could not be opened' });
  await evidence.click();
  await expect(missing).toBeVisible();

  await page.getByRole('tab', { name: 'Words' }).click();
  await card.click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('Fewer.');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(card).toContainText('344 penguins');

  await evidence.click();
  await expect(missing).toBeVisible();
  await page.unroute(chunks);
  await missing.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('.evidence-find')).toBeVisible();
  await expect(missing).toBeHidden();
});
