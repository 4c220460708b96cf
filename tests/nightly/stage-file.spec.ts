/** Ten Peaks as one file: how much it weighs, that it is the same each time, and that its mountains are drawn from a disk. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { listenToConsole } from '../browser/console.ts';
import { captionsOnly, now } from '../browser/tour-page.ts';
import { expect, test } from '../browser/watched.ts';

const home = mkdtempSync(join(tmpdir(), 'handscroll-file-'));
test.afterAll(() => rmSync(home, { recursive: true, force: true }));

function make(name: string, ...options: readonly string[]): Buffer {
  const out = join(home, name);
  const asked = ['bin/handscroll.mjs', 'file', 'ten-peaks', '--out', out, ...options];
  expect(spawnSync(process.execPath, asked, { encoding: 'utf8' }).stderr).toBe('');
  return readFileSync(out);
}

test('it weighs 6 MB at most, 2 MB packed, and is the same twice', () => {
  const bytes = make('ten.html');
  expect(bytes.byteLength).toBeLessThan(6e6);
  expect(gzipSync(bytes, { level: 9 }).byteLength).toBeLessThan(2e6);
  expect(make('again.html').equals(bytes)).toBe(true);
  expect(bytes.includes('Speaker notes')).toBe(false);
});

test('its mountains are drawn and its tour goes on where it was, without a network', async ({
  browser,
}) => {
  make('ten.html');
  const context = await browser.newContext({ offline: true });
  const page = await context.newPage();
  const texts = listenToConsole(page);
  await page.goto(`${pathToFileURL(join(home, 'ten.html')).href}#wins/cars`);
  await expect(page.locator('[data-stage][data-live] canvas')).toBeAttached();
  await expect(page.locator('.still img').first()).toHaveJSProperty('complete', true);
  await page.locator('.bar').getByRole('link', { name: 'Play' }).click();
  await captionsOnly(page);
  await expect(now(page)).toHaveAttribute('data-tour-step', 'cars');
  expect(texts()).toEqual([]);
  await context.close();
});
