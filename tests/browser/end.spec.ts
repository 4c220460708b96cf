/** Every story ends: with its author's page of text, or with one that the engine adds. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { openPublisher } from '../../bin/build.mjs';
import { codeMarks } from '../../components/share/code-marks.ts';
import { startServer, type Server } from './class-world.ts';
import { expect, test } from './watched.ts';

const work = mkdtempSync(join(tmpdir(), 'handscroll-end-'));
let server: Server;
test.beforeAll(async () => {
  process.env['HANDSCROLL_WORK'] = work;
  const publisher = await openPublisher();
  await publisher.publish('three-peaks', join('tests', 'stories', 'three-peaks'));
  await publisher.close();
  server = await startServer();
});
test.afterAll(async () => {
  await server.stop();
  delete process.env['HANDSCROLL_WORK'];
  rmSync(work, { recursive: true, force: true });
});

test('the end covers the last picture, and hands the whole story on', async ({ page }) => {
  const address = `${server.origin}/s/three-peaks/`;
  await page.goto(address);
  await expect(page.locator('[data-to-chapter][aria-current]')).toHaveCount(1);
  const end = page.getByRole('region', { name: 'The end' });
  await page.keyboard.press('End');
  await expect(end).toBeInViewport({ ratio: 0.99 });
  const atCentre = () => document.elementFromPoint(720, 450)?.closest('[data-halt]') !== null;
  expect(await page.evaluate(atCentre)).toBe(true);
  expect((await new AxeBuilder({ page }).include('.end').analyze()).violations).toEqual([]);

  await end.getByRole('link', { name: 'Share this story' }).click();
  const first = page.locator('#share .share-part').first();
  await expect(first.locator('input')).toHaveValue(address);
  await first.locator('summary').click();
  await expect(first.locator('path')).toHaveAttribute('d', codeMarks(address).d);
  await page.keyboard.press('Escape');
  await end.getByRole('link', { name: 'From the beginning' }).click();
  await expect(page.locator('.opening')).toBeInViewport();
});

test('a page of text of the author is the end, and leads on as well', async ({ page }) => {
  await page.goto('/s/ten-peaks/');
  await expect(page.locator('[data-halt]')).toHaveCount(0);
  const colophon = page.locator('.step').last();
  await expect(colophon.getByRole('link', { name: 'Share this story' })).toHaveCount(1);
  expect((await colophon.boundingBox())?.height, 'whole in the window').toBe(900);
});
