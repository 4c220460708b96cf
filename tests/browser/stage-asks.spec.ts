/** Questions answered in the scroll reader: by mouse, by keys, kept on the device, never in the way. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from './watched.ts';
import { listenToConsole } from './console.ts';
import { reach, scrollToProgress, settle, untilLive } from './reader.ts';

const STORY = '/s/ten-peaks/';
const QUIZ = 'objectives/three-dates';
const POLL = 'launch/ten-outlines';
const NUMBER = 'wins/cars';
const LINE = 'wins/research';

let texts: () => string[] = () => [];
test.beforeEach(({ page }) => {
  texts = listenToConsole(page);
});
test.afterEach(() => expect(texts()).toEqual([]));

/** The question of a step, answerable. */
async function askOf(page: Page, step: string): Promise<Locator> {
  const ask = page.locator(`[id="${step}"] .ask`);
  await expect(ask).toHaveAttribute('data-live', '', { timeout: 30_000 });
  return ask;
}
async function openAt(page: Page, step: string): Promise<Locator> {
  await page.goto(`${STORY}#${step}`);
  return askOf(page, step);
}
/** Brings a step's build, and how far it has come, under the reading line. */
async function scrollTo(page: Page, step: string, build: number, through: number): Promise<void> {
  const timeline = await page.evaluate(async () => {
    const url = performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .find((name) => /timeline[^/]*\.json$/.test(name));
    return (await fetch(url!)).json();
  });
  const found = (
    timeline as { steps: { id: string; builds: { start: number; end: number }[] }[] }
  ).steps.find(({ id }) => step.endsWith(`/${id}`))!.builds[build]!;
  const progress = found.start + (found.end - found.start) * through;
  await scrollToProgress(page, timeline, { step, progress });
  await reach(page, step, progress);
}
/** Shifts of the page once it has its typefaces: on a slow machine those come after the first paint. */
const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(window, { shifts });
    let ready = Infinity;
    document.addEventListener('DOMContentLoaded', () => {
      void document.fonts.ready.then(() => (ready = performance.now()));
    });
    interface Shift extends PerformanceEntry {
      readonly value: number;
      readonly hadRecentInput: boolean;
      readonly sources: readonly { readonly node?: Node }[];
    }
    new PerformanceObserver((list) => {
      for (const { startTime, value, hadRecentInput, sources } of list.getEntries() as Shift[])
        if (!hadRecentInput && startTime > ready)
          shifts.push(`${value} ${sources.map(({ node }) => node?.nodeName ?? '').join(' ')}`);
    }).observe({ type: 'layout-shift', buffered: true });
  });
const shiftsOf = (page: Page) =>
  page.evaluate(() => (window as unknown as { shifts: readonly string[] }).shifts);

test(
  'a quiz is answered by mouse, with each reason, and again',
  { tag: '@night' },
  async ({ page }) => {
    await watchShifts(page);
    const ask = await openAt(page, QUIZ);
    await settle(page);
    expect(await shiftsOf(page)).toEqual([]);
    await expect(ask.locator('.why:visible')).toHaveCount(0);
    await ask.getByRole('button', { name: 'Check my answer' }).click();
    await expect(ask.getByRole('status')).toHaveText('Choose an answer first.');
    await ask.locator('.ask-live li', { hasText: 'China leads the world' }).click();
    await expect(ask.locator('li.yours .verdict')).toHaveText('Your answer');
    await ask.getByRole('button', { name: 'Check my answer' }).click();
    await expect(ask.getByRole('status')).toHaveText(
      'Not quite. The answer: The end of the first of three steps.',
    );
    await expect(ask.locator('.ask-live li.right .verdict')).toHaveText('Correct');
    await expect(ask.locator('.why:visible')).toHaveCount(3);
    await expect(ask.locator('.ask-explain')).toContainText('milestone');
    await ask.getByRole('button', { name: 'Answer again' }).click();
    await expect(ask.locator('input:checked')).toHaveCount(0);
    await expect(ask.locator('.why:visible')).toHaveCount(0);
  },
);

test('a quiz is answered by keys alone, and the page scrolls all the same', async ({ page }) => {
  const ask = await openAt(page, QUIZ);
  await ask.getByRole('radio').first().focus();
  await page.keyboard.press('Space');
  await expect(ask.getByRole('radio').first()).toBeChecked();
  // The address follows a focus that moved the page.
  await settle(page);
  const before = await page.evaluate(() => location.hash);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  expect(await page.evaluate(() => location.hash)).toBe(before);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(ask.getByRole('status')).toHaveText('Your answer is correct.');
  await page.keyboard.press('End');
  await expect
    .poll(() => page.evaluate(() => scrollY / document.documentElement.scrollHeight))
    .toBeGreaterThan(0.9);
});

test(
  'a poll is kept over a reload, sent nowhere, and can be cleared',
  { tag: '@night' },
  async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.method() !== 'GET') asked.push(`${request.method()} ${request.url()}`);
    });
    let ask = await openAt(page, POLL);
    await ask.getByRole('radio', { name: 'Ships' }).check({ force: true });
    await expect(ask.getByRole('status')).toContainText('stays on this device');
    await page.reload();
    ask = await askOf(page, POLL);
    await expect(ask.getByRole('radio', { name: 'Ships' })).toBeChecked();
    await ask.getByRole('button', { name: 'Clear' }).click();
    await page.reload();
    ask = await askOf(page, POLL);
    await expect(ask.locator('input:checked')).toHaveCount(0);
    expect(asked).toEqual([]);
  },
);

test('a guessed number stands beside the truth from the reveal on, and leaves again', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const ask = await openAt(page, NUMBER);
  await untilLive(page);
  await ask.getByRole('spinbutton', { name: 'Your guess' }).fill('24');
  await expect(ask.getByRole('slider')).toHaveAttribute('aria-valuetext', '24%');
  const guess = page.locator('.guess-over .plate');
  await expect(guess).toBeHidden();
  await scrollTo(page, NUMBER, 2, 0.95);
  await expect(page.locator('.guess-over')).toContainText('Your guess: 24%');
  const slip = page.locator(`[id="${NUMBER}"] .guess-result`);
  await expect(slip).toContainText('You guessed 24%. It was 47.9%.');
  await expect(slip).toContainText('Off by 23.9 percentage points.');
  await scrollTo(page, NUMBER, 0, 0.9);
  await expect(page.locator('.guess-over')).not.toContainText('Your guess');
});

test('a line is drawn by pointer on the chart, undone, and stands beside the truth', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const ask = await openAt(page, LINE);
  await untilLive(page);
  const pad = page.locator('.guess-pad');
  await expect(pad).toBeVisible();
  await settle(page);
  const field = (await pad.boundingBox())!;
  const pen = async (from: number, to: number) => {
    const y = (share: number) => field.y + field.height * share;
    await page.mouse.move(field.x + 20, y(from));
    await page.mouse.down();
    await page.mouse.move(field.x + field.width - 12, y(to), { steps: 12 });
    await page.mouse.up();
  };
  await pen(0.5, 0.1);
  await expect(ask.getByRole('status')).toContainText('Your line is complete');
  const first = await page.locator('.guess-line').getAttribute('d');
  await pen(0.5, 0.9);
  await expect(page.locator('.guess-line')).not.toHaveAttribute('d', first ?? '');
  await ask.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('.guess-line')).toHaveAttribute('d', first ?? '');
  await expect(page.locator('.guess-bracket')).toHaveAttribute('d', '');
  await scrollTo(page, LINE, 1, 0.95);
  await expect(pad).toBeHidden();
  await expect(page.locator('.guess-over')).toContainText('Your line:');
  await expect(page.locator('.guess-bracket')).toHaveAttribute('d', /^M/);
  await expect(page.locator(`[id="${LINE}"] .guess-result`)).toContainText(
    /You drew .* for 2025\./,
  );
  await scrollTo(page, LINE, 0, 0.9);
  await expect(pad).toBeVisible();
  await expect(page.locator('.guess-bracket')).toHaveAttribute('d', '');
  await ask.getByRole('button', { name: 'Clear' }).click();
  await expect(page.locator('.guess-line')).toHaveAttribute('d', '');
});

test(
  'a line is drawn by keys on the chart, or typed point by point',
  { tag: '@night' },
  async ({ page }) => {
    test.setTimeout(240_000);
    const ask = await openAt(page, LINE);
    await untilLive(page);
    const draw = ask.getByRole('button', { name: 'Draw on the chart' });
    await expect(draw).toBeEnabled();
    await draw.focus();
    await page.keyboard.press('Enter');
    const pad = page.locator('.guess-pad');
    await expect(pad).toBeFocused();
    const hash = await page.evaluate(() => location.hash);
    for (let i = 0; i < 10; i++) {
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowRight');
    }
    await expect(pad).toHaveAttribute('aria-valuetext', /^2025: \d/);
    await expect(ask.getByRole('status')).toContainText('Your line is complete');
    await page.keyboard.press('Escape');
    await expect(draw).toBeFocused();
    expect(await page.evaluate(() => location.hash)).toBe(hash);
    await ask.getByRole('button', { name: 'Type the values' }).click();
    await ask.getByRole('spinbutton', { name: '2025' }).fill('3.5');
    await page.reload();
    const again = await askOf(page, LINE);
    await again.getByRole('button', { name: 'Type the values' }).click();
    await expect(again.getByRole('spinbutton', { name: '2025' })).toHaveValue('3.5');
  },
);

test(
  'answered questions are clean for axe, and fit 320 px',
  { tag: '@night' },
  async ({ page }) => {
    test.setTimeout(240_000);
    await page.setViewportSize({ width: 320, height: 640 });
    for (const step of [QUIZ, POLL, NUMBER, LINE]) {
      const ask = await openAt(page, step);
      const choice = ask.locator('input[type=radio]').first();
      if ((await choice.count()) > 0) await choice.check({ force: true });
      for (const name of ['Check my answer', 'Type the values', 'Show the answer']) {
        const button = ask.getByRole('button', { name });
        if ((await button.count()) > 0) await button.click();
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        320,
      );
      const { violations } = await new AxeBuilder({ page })
        .include(`[id="${step}"] .ask`)
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
  },
);
