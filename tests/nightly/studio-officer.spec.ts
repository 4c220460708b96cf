/**
 * An officer takes a copy of a story, changes one number and its date once, sees each place that prints it follow, changes a
 * word and takes it home. What she does is counted.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from '../browser/watched.ts';
import { Author, type Hand } from './studio-author.ts';

const MOST = 25;
const home = mkdtempSync(join(tmpdir(), 'handscroll-officer-'));
test.afterAll(() => rmSync(home, { recursive: true, force: true }));

for (const [hand, width, height] of [
  ['mouse', 1440, 900],
  ['touch', 390, 844],
] as const satisfies readonly (readonly [Hand, number, number])[])
  test.describe(hand, () => {
    const isTouch = hand === 'touch';
    test.use({ viewport: { width, height }, hasTouch: isTouch, isMobile: isTouch });
    test('an officer changes one number of a copy @night', async ({ page }) => {
      test.setTimeout(240_000);
      const author = new Author(page, hand);
      const button = (name: string | RegExp) =>
        page.getByRole('button', { name, exact: typeof name === 'string' }).first();
      const box = (name: string) => page.getByRole('textbox', { name, exact: true }).first();
      const reader = page.frameLocator('iframe').first();

      await page.goto('/s/air-on-the-mountain/');
      await author.press(page.getByRole('button', { name: 'Contents' }).first());
      await author.press(page.getByRole('link', { name: 'Edit a copy' }));
      await expect(page).toHaveURL(/\/studio\//);

      await test.step('the number and its date', async () => {
        await author.pane('Evidence');
        await author.type(page.getByRole('searchbox', { name: 'Find' }), '34');
        await author.press(page.getByText(/rose by 34%/).first());
        await author.type(box('Value'), '35');
        await author.type(box('Date'), '1959/2025');
        await author.key('Enter');
      });
      await test.step('each place follows', async () => {
        const fact = page.locator('details[open]').filter({ has: box('Value') });
        await expect(fact.locator('summary')).toContainText('35%');
        await expect(box('What it says')).toHaveValue(/1959 to 2025 .* rose by 35%/);
        const uses = fact.locator('.evidence-uses').getByRole('button');
        await expect(uses).toHaveCount(1);
        await author.press(uses.first());
        await expect(reader.locator('p', { hasText: /In 2024 it was .*35%/ })).toBeVisible();
      });
      await test.step('a word', async () => {
        await author.pane('Words');
        await author.press(box('Step: Card'));
        await author.key('ControlOrMeta+End');
        await author.write(' We looked again in 2025.');
        await expect(reader.getByText('We looked again').first()).toBeVisible();
      });
      await author.press(button('Download'));
      const [download] = await Promise.all([
        page.waitForEvent('download', { timeout: 90_000 }),
        author.press(
          page.getByRole('dialog', { name: 'Download' }).getByRole('button', { name: /A copy/ }),
        ),
      ]);
      const file = join(home, `${hand}.zip`);
      await download.saveAs(file);
      console.log(`${hand}: ${author.actions} actions`);
      expect(author.actions).toBeLessThanOrEqual(MOST);

      const [, bytes] =
        Object.entries(unzipSync(readFileSync(file))).find(([name]) =>
          name.endsWith('story.json'),
        ) ?? [];
      const story = new TextDecoder().decode(bytes);
      for (const part of ['We looked again in 2025.', '"value": 35', '"date": "1959/2025"'])
        expect(story.includes(part), part).toBe(true);
    });
  });
