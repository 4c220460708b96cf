/**
 * Stills look as they did when they were last looked at: a picture is another one where more than a few of its
 * pixels are clearly lighter or darker. `UPDATE=1` writes down what is drawn now.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { at, KEPT } from '../bin/place.mjs';
import { differing, drawPictures, painted, type Painting } from './still-pictures.ts';

const FOLDER = join(import.meta.dirname, 'pictures');
const NOW = at(KEPT, 'pictures');
/** The share of pixels that may differ. */
const MOST = 0.004;

let now: ReadonlyMap<string, Painting>;
beforeAll(async () => {
  now = await drawPictures();
}, 180_000);

it('look like those that were last looked at', async () => {
  if (process.env['UPDATE'] === '1') {
    rmSync(FOLDER, { recursive: true, force: true });
    mkdirSync(FOLDER);
    for (const [name, { png }] of now) writeFileSync(join(FOLDER, `${name}.png`), png);
  }
  const saved = existsSync(FOLDER) ? readdirSync(FOLDER).map((file) => file.slice(0, -4)) : [];
  rmSync(NOW, { recursive: true, force: true });
  const others: string[] = [];
  for (const [name, picture] of now) {
    const file = join(FOLDER, `${name}.png`);
    const share = existsSync(file) ? differing(picture, await painted(readFileSync(file))) : 1;
    if (share <= MOST) continue;
    mkdirSync(NOW, { recursive: true });
    writeFileSync(join(NOW, `${name}.png`), picture.png);
    others.push(`${name}: ${(share * 100).toFixed(1)} % of it`);
  }
  const gone = saved.filter((name) => !now.has(name)).map((name) => `${name}: gone`);
  const how = `Compare tests/pictures with ${NOW}; if they are as meant: UPDATE=1 npx vitest run tests/still-pictures`;
  expect([...others, ...gone], how).toEqual([]);
});

it('tells a picture with a spot on it', () => {
  const picture = now.get('chart.wide')!;
  const { width, height } = picture;
  const light = Uint8Array.from(picture.light);
  // A black square of a tenth of its width.
  const side = Math.round(width / 10);
  const [left, top] = [Math.round(width * 0.6), Math.round(height * 0.45)];
  for (let y = top; y < top + side; y++) light.fill(0, y * width + left, y * width + left + side);
  expect(differing(picture, { ...picture, light })).toBeGreaterThan(MOST);
});
