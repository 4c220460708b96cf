/** The door before pages with notes, as a teacher meets it: a page of the site that says what is the matter. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './watched.ts';
import { listenToConsole } from './console.ts';
import { startServer, type Server } from './class-world.ts';

const KEY = 'mist on the ridge';
let server: Server;
test.beforeAll(async () => {
  server = await startServer({ HANDSCROLL_TEACHER_KEY: KEY });
});
test.afterAll(async () => {
  await server.stop();
});

test('asks for the key, says that one is wrong, and opens', async ({ page }) => {
  const texts = listenToConsole(page);
  await page.setViewportSize({ width: 320, height: 640 });
  const answer = await page.goto(`${server.origin}/s/ten-peaks/present/`);
  expect(answer?.status()).toBe(401);
  expect(await answer?.text()).not.toContain('<script');
  await expect(page).toHaveTitle(/Teacher’s key/);
  const key = page.getByLabel('Key');
  await expect(key).toBeFocused();
  await expect(page.locator('header.site-bar')).toBeVisible();
  expect((await key.boundingBox())?.height).toBe(48);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await key.fill('fog');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toHaveText(
    'That is not the key. Try again, or ask whoever runs this server.',
  );
  await expect(key).toHaveAttribute('aria-invalid', 'true');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  await key.fill(KEY);
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle(/Present/);
  expect(new URL(page.url()).pathname).toBe('/s/ten-peaks/present/');
  // A page that is refused is told as such by the browser, and nothing else is.
  expect(texts().filter((line) => !/status of 40[13]/.test(line))).toEqual([]);
});
