/** What is heard of the tour and when its captions come, in silence and with a voice that the test lends. */
import { expect, test } from './watched.ts';
import { STORY, caption, captions, captionsOnly, cueNow, still } from './tour-page.ts';

test(
  'captions come within 250 ms of the words’ times, at one and a half times the speed',
  { tag: '@night' },
  async ({ page }) => {
    await still(page);
    const cues = await captions(page, STORY);
    await page.goto(`${STORY}tour/`);
    await page.getByRole('button', { name: 'Play with captions only' }).waitFor();
    await captionsOnly(page);
    await page.getByLabel('Speed').selectOption('1.5');
    await expect.poll(() => cueNow(page)).toBeGreaterThanOrEqual(1);
    // What stands on screen after each frame: a busy machine draws fewer of them, and each is right.
    await page.evaluate(() => {
      const frames: [number, number][] = [];
      Object.assign(window, { frames });
      const look = (now: number) => {
        const cue = document.querySelector<HTMLElement>('[data-cue][data-now]')?.dataset['cue'];
        frames.push([Number(cue), now / 1000]);
        requestAnimationFrame(look);
      };
      // The tour asked for this frame before: in each, it has had its turn.
      requestAnimationFrame(look);
    });
    await expect.poll(() => cueNow(page), { timeout: 60_000 }).toBeGreaterThanOrEqual(4);
    const frames = await page.evaluate(
      () => (window as unknown as { frames: [number, number][] }).frames,
    );
    const plan = (cue: number) => (cues[cue]?.at ?? 0) / 1.5;
    // The tour's beginning, as its earliest caption tells it: one that came too early would make the others late.
    const began = Math.min(
      ...frames.filter(([cue]) => !Number.isNaN(cue)).map(([cue, at]) => at - plan(cue)),
    );
    const visible = new Set<number>();
    for (const [cue, at] of frames) {
      if (!Number.isNaN(cue)) visible.add(cue);
      const last = Math.max(...visible);
      expect(at - began, `after caption ${last}`).toBeLessThan(plan(last + 1) + 0.25);
    }
    expect(visible.size).toBeGreaterThanOrEqual(3);
  },
);

test('nothing sounds before it is asked; then it speaks a sentence at a time, and the clock waits', async ({
  page,
}) => {
  await still(page);
  await page.addInitScript(() => {
    const spoken: { text: string; shown: string | undefined }[] = [];
    const voice = { lang: 'en-GB', localService: true, default: true, name: 'Test' };
    class Utterance {
      onstart?: () => void;
      onend?: () => void;
      constructor(readonly text: string) {}
    }
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => [voice],
      cancel: () => undefined,
      speak(utterance: Utterance) {
        requestAnimationFrame(() => {
          const visible = document.querySelector('[data-cue][data-now]')?.textContent?.trim();
          spoken.push({ text: utterance.text, shown: visible });
          utterance.onstart?.();
          // Ends when the test says so.
          window.addEventListener('said', () => utterance.onend?.(), { once: true });
        });
      },
    });
    const play = HTMLMediaElement.prototype.play;
    HTMLMediaElement.prototype.play = function () {
      spoken.push({ text: this.src, shown: undefined });
      return play.call(this);
    };
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
    Object.assign(window, { spoken });
  });
  const spoken = () =>
    page.evaluate(
      () => (window as unknown as { spoken: { text: string; shown?: string }[] }).spoken,
    );
  await page.goto(`${STORY}tour/`);
  await page.getByRole('button', { name: 'Play with sound' }).waitFor();
  expect(await spoken()).toEqual([]);
  await captionsOnly(page);
  await expect.poll(() => caption(page).count()).toBe(1);
  expect(await spoken()).toEqual([]);

  await page.keyboard.press('m');
  await expect.poll(async () => (await spoken()).length).toBe(1);
  const first = await cueNow(page);
  await page.evaluate(() => window.dispatchEvent(new Event('said')));
  await expect.poll(async () => (await spoken()).length).toBe(2);
  expect(await cueNow(page)).toBe(first + 1);
  for (const { text, shown } of await spoken())
    expect(text.replace(/\W/g, '').slice(0, 12)).toBe(shown?.replace(/\W/g, '').slice(0, 12));

  // The words take longer than planned: the clock stays with them.
  const end = page.locator('.tour-time > span').first();
  await expect
    .poll(
      async () => {
        const before = await end.textContent();
        await page.evaluate(
          () =>
            new Promise<void>((done) =>
              setTimeout(() => requestAnimationFrame(() => done()), 1500),
            ),
        );
        return before === (await end.textContent());
      },
      { timeout: 40_000 },
    )
    .toBe(true);
  expect(await cueNow(page)).toBe(first + 1);
  await page.keyboard.press('m');
  await expect(page.getByRole('button', { name: 'Sound' })).toHaveAttribute(
    'aria-pressed',
    'false',
  );
  await expect.poll(() => cueNow(page), { timeout: 30_000 }).toBe(first + 2);
  expect((await spoken()).length).toBe(2);
});

test('a voice that another server would have to lend is not used', async ({ page }) => {
  await page.addInitScript(() => {
    const voices = [{ lang: 'en-GB', localService: false, default: true }];
    Object.defineProperty(window, 'speechSynthesis', {
      value: Object.assign(new EventTarget(), { getVoices: () => voices }),
    });
  });
  await page.goto(`${STORY}tour/`);
  await expect(page.getByText('There is no recording')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Play with sound' })).toHaveCount(0);
});
