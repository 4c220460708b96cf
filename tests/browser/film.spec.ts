/** A film under its slider: it goes where the script has it, plays when a reader presses, and goes back when the script moves on. */
import { readFileSync } from 'node:fs';
import { rangeOf } from '../../app/_server/files.mjs';
import { expect, test } from './watched.ts';
import { listenToFaults } from './gallery-page.ts';

test('a film is scrubbed by the script, and played by a press until the script moves on', async ({
  page,
}) => {
  const faults = listenToFaults(page);
  await page.goto('/scenes/film/');
  const stage = page.locator('[data-stage]');
  await expect(stage).toHaveAttribute('data-live', '', { timeout: 60_000 });
  // Not the copy that fades after a jump.
  const film = stage.locator('[data-scene] > .film');
  const video = film.locator('video');
  const time = () => video.evaluate(({ currentTime }: HTMLVideoElement) => currentTime);
  const slider = page.getByLabel('From state to state');
  /** It has come where the script has it, and no seek is on its way. */
  const expectAt = async (seconds: number) => {
    await expect.poll(time).toBeCloseTo(seconds, 1);
    await expect(film).not.toHaveAttribute('data-pending');
    await expect(video).toHaveCSS('opacity', '1');
  };
  await slider.focus();
  await slider.press('Home');
  await expectAt(0);
  await slider.press('End');
  await expectAt(5.98);
  await slider.press('Home');
  await expectAt(0);

  await film.getByRole('button', { name: 'Play the film' }).click();
  await expect(film.getByRole('button', { name: 'Pause the film' })).toBeVisible();
  await expect.poll(time).toBeGreaterThan(0.3);
  // Played is no state: the picture's words and rail stay where the script has them.
  await expect(stage.locator('.labels')).toContainText('0:00 / 0:06');
  await slider.focus();
  await slider.press('End');
  await expectAt(5.98);
  expect(await video.evaluate(({ paused, muted }: HTMLVideoElement) => paused && muted)).toBe(true);
  await expect(film.getByRole('button', { name: 'Play the film' })).toBeVisible();
  expect(faults).toEqual([]);
});

test('H.264 is scrubbed as well', { tag: '@night' }, async ({ page }) => {
  // In the place of the example's film: a browser looks at what comes, not at its name.
  const bytes = readFileSync('tests/films/h264-faststart.mp4');
  await page.route('**/tide.webm', (route) => {
    const full = { start: 0, end: bytes.length - 1 };
    const { start, end } = rangeOf(route.request().headers()['range'], bytes.length) ?? full;
    const headers = {
      'Content-Type': 'video/mp4',
      'Content-Range': `bytes ${start}-${end}/${bytes.length}`,
    };
    return route.fulfill({ status: 206, headers, body: bytes.subarray(start, end + 1) });
  });
  await page.goto('/scenes/film/');
  const stage = page.locator('[data-stage]');
  await expect(stage).toHaveAttribute('data-live', '', { timeout: 60_000 });
  const video = stage.locator('[data-scene] > .film video');
  const slider = page.getByLabel('From state to state');
  await slider.focus();
  await slider.press('Home');
  const time = () => video.evaluate(({ currentTime }: HTMLVideoElement) => currentTime);
  await expect.poll(time).toBeCloseTo(0, 1);
  // It takes three seconds, of the six that the example's has.
  await slider.press('End');
  await expect.poll(time).toBeCloseTo(3, 1);
});
