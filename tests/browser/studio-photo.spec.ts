/** A photograph put into a draft: made smaller, upright, and without the place where it was taken. */
import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { DEGREES, exif } from '../bin/example-exif.ts';
import { openSharp } from '../../components/scenes/kit/open-sharp.ts';
import { sizeSeen } from '../../story/picture-size.ts';
import { expect, test } from './watched.ts';

test(
  'a photograph is made smaller and upright, and forgets where it was taken',
  { tag: '@night' },
  async ({ page }) => {
    const sharp = (await openSharp())!;
    const empty = '<svg xmlns="http://www.w3.org/2000/svg" width="3000" height="2000"/>';
    const jpeg = await sharp(Buffer.from(empty)).jpeg({ quality: 80, mozjpeg: false }).toBuffer();
    const stored = Buffer.from(jpeg);
    const bytes = [...Buffer.from('Exif\0\0', 'latin1'), ...exif(false)];
    const segment = [0xff, 0xe1, (bytes.length + 2) >> 8, (bytes.length + 2) & 255, ...bytes];
    const taken = Buffer.concat([stored.subarray(0, 2), Buffer.from(segment), stored.subarray(2)]);
    expect(taken.toString('latin1')).toMatch(DEGREES);

    await page.goto('/studio/');
    await page.getByText('How did it change?').click();
    await page.getByRole('tab', { name: 'Files' }).click();
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Put files in…' }).click(),
    ]);
    await chooser.setFiles({ name: 'Müll & Fluß.JPG', mimeType: 'image/jpeg', buffer: taken });
    await expect(page.getByText('2,000 × 3,000: made smaller')).toBeVisible();
    await page.getByLabel('What is to be seen').fill('A green field.');
    await page.getByLabel('Who made it').fill('Class 10');
    await page.getByLabel('Who made it').press('Enter');

    const row = page.getByRole('listitem').filter({ hasText: 'mull-fluss.webp' });
    await expect(row).toContainText('in ');
    await expect(page.locator('.picture-one').first()).toContainText('A green field.');
    await page.getByRole('button', { name: 'Download' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /A copy to go on/ }).click(),
    ]);
    const zip = unzipSync(await readFile(await download.path()));
    const saved = Buffer.from(zip[Object.keys(zip).find((name) => name.endsWith('.webp'))!]!);
    expect(sizeSeen(saved)).toEqual({ width: 1707, height: 2560 });
    expect(saved.toString('latin1')).not.toMatch(/Exif|GPS/);
    expect(saved.toString('latin1')).not.toMatch(DEGREES);
  },
);
