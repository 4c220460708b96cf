/** Named pages as they are read aloud, line by line: golden text in tests/access/aloud; UPDATE=1 writes it anew. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { aloud } from '../access/aloud.ts';
import { expect, test } from './watched.ts';
import { hydrated } from './reader.ts';

const FOLDER = join('tests', 'access', 'aloud');
/** Name -> address, and the part that is read; the whole page when none is named. */
const READ: ReadonlyMap<string, readonly [string, string?]> = new Map([
  ['library', ['/']],
  ['join', ['/join/']],
  ['story-header', ['/s/air-on-the-mountain/', 'header']],
  ['story-step', ['/s/air-on-the-mountain/', '[data-step-id]']],
  ['tour', ['/s/air-on-the-mountain/tour/', 'main']],
]);

for (const [name, [address, part]] of READ)
  test(`${name} is read aloud as it was`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(address);
    await hydrated(page);
    const file = join(FOLDER, `${name}.txt`);
    const read = () => aloud(page, part).then((lines) => `${lines.join('\n')}\n`);
    if (process.env.UPDATE === '1') writeFileSync(file, await read());
    await expect.poll(read).toBe(readFileSync(file, 'utf8'));
  });
