/**
 * The desk at the sizes of laptops and of a large screen, without a class and with one, in all that happens to a question:
 * everything can be pressed, nothing lies on anything else, and the notes can be read. One lesson, walked through once.
 */
import { expect, test, type Page } from './watched.ts';
import { Desk, ownBrowser } from './class-people.ts';
import { Person, startServer, type Server } from './class-world.ts';

const SIZES = [
  [1280, 800],
  [1366, 768],
  [1440, 900],
  [1920, 1080],
  [1024, 768],
] as const;

let server: Server;
test.afterEach(() => server.stop());

/** What is wrong with the desk as it stands; it runs in the page. */
function faults(): string[] {
  const found: string[] = [];
  const nameOf = (one: Element) =>
    `${one.tagName.toLowerCase()}.${one.className.toString().split(' ')[0]} "${(one.textContent || one.getAttribute('aria-label') || '').slice(0, 24)}"`;
  const isSeen = (one: Element) =>
    one.checkVisibility() && one.getBoundingClientRect().width > 1 && !one.closest('.slide');
  const all = (selector: string) => [...document.querySelectorAll(selector)].filter(isSeen);

  // Rows that scroll by themselves hold what they hold: the film's pictures, and answers.
  const controls = all('.desk :is(button, a[href], select, label, input:not([type=radio]))').filter(
    (one) => !one.closest('.desk-film, .class-answers, .skip'),
  );
  const parts = all(
    '.desk-bar > *, .desk-now > *, .desk-next > h2, .desk-next .miniature, .desk-dots, .desk-class > *, .class-asks > *, .desk-notes, .class-line, .desk-film',
  );
  for (const group of [controls, parts])
    group.forEach((one, i) => {
      const a = one.getBoundingClientRect();
      for (const other of group.slice(i + 1)) {
        if (one.contains(other) || other.contains(one)) continue;
        const b = other.getBoundingClientRect();
        const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        if (wide > 1 && high > 1) found.push(`${nameOf(one)} and ${nameOf(other)} overlap`);
      }
    });
  for (const one of controls) {
    const { left, right, top, bottom } = one.getBoundingClientRect();
    // A point near each edge is the control's own: it is neither covered, nor cut off, nor outside of the window.
    for (const [x, y] of [
      [(left + right) / 2, top + 2],
      [(left + right) / 2, bottom - 2],
      [left + 2, (top + bottom) / 2],
      [right - 2, (top + bottom) / 2],
    ] as const) {
      const hit = document.elementFromPoint(x, y);
      if (!hit || !one.contains(hit)) found.push(`${nameOf(one)} is covered or cut off`);
    }
  }
  const notes = document.querySelector('.desk-notes-text')!;
  const style = getComputedStyle(notes);
  const space = notes.clientHeight - parseFloat(style.paddingTop) - parseFloat(style.paddingBottom);
  const lines = space / parseFloat(style.lineHeight);
  if (lines < 7.9) found.push(`the notes have room for ${lines.toFixed(1)} lines`);
  const over = document.documentElement.scrollHeight - innerHeight;
  if (over > 0) found.push(`the page scrolls by ${over} px`);

  const light = (color: string) => {
    const parts = (color.match(/[\d.]+/g) ?? []).slice(0, 3).map((part) => Number(part) / 255);
    const [r = 0, g = 0, b = 0] = parts.map((part) =>
      part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
  };
  const ground = light(getComputedStyle(document.querySelector('.desk')!).backgroundColor);
  const inks = [
    ...all('.desk-dots span, .class-pacing input').map(
      (one) => getComputedStyle(one).borderTopColor,
    ),
    ...all('.class-line circle').map((one) => getComputedStyle(one).fill),
  ];
  for (const ink of inks) if (light(ink) / ground < 3) found.push(`a dot of ${ink} is not seen`);
  return [...new Set(found)];
}

async function expectSound(page: Page, what: string): Promise<void> {
  await page.bringToFront();
  for (const [width, height] of SIZES) {
    await page.setViewportSize({ width, height });
    expect.soft(await page.evaluate(faults), `${what}, ${width}x${height}`).toEqual([]);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
}

/** Words of the slide that the count of answers lies on. */
const coveredByCount = (page: Page) =>
  page.evaluate(() => {
    const chip = document.querySelector('.board-count > span')!.getBoundingClientRect();
    const walk = document.createTreeWalker(
      document.getElementById('slide')!,
      NodeFilter.SHOW_TEXT,
      (text) =>
        text.parentElement!.closest('.board') || !text.textContent?.trim()
          ? NodeFilter.FILTER_REJECT
          : NodeFilter.FILTER_ACCEPT,
    );
    const found: string[] = [];
    while (walk.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(walk.currentNode);
      for (const line of range.getClientRects())
        if (
          Math.min(line.right, chip.right) > Math.max(line.left, chip.left) &&
          Math.min(line.bottom, chip.bottom) > Math.max(line.top, chip.top)
        )
          found.push(walk.currentNode.textContent!.slice(0, 40));
    }
    return found;
  });

test(
  'the desk holds all of a lesson, and keys lead on after every press',
  { tag: '@night' },
  async ({ browser }) => {
    test.setTimeout(120_000);
    // With an address for phones, the room has all its buttons.
    server = await startServer({ HANDSCROLL_ORIGIN: 'http://127.0.0.1' });
    const context = await ownBrowser(browser, { width: 1280, height: 800 });
    const desk = await Desk.open(context, server.origin, '#objectives/three-dates');
    const { page } = desk;
    const slide = page.locator('[data-slide]');
    const expectAt = (stop: string) => expect(slide).toHaveAttribute('data-at', stop);
    await page.keyboard.press('h');
    await page.keyboard.press('a');
    await expectSound(page, 'held, with an answer');
    await page.keyboard.press('h');
    await page.keyboard.press('a');

    const code = await desk.start();
    await desk.live();
    await expectSound(page, 'a class begins');
    await page.keyboard.press('j');
    const people = Array.from({ length: 3 }, () => new Person(server.origin, 'student', code));
    for (const one of people) {
      await one.join();
      await one.stream();
      await one.post(one.own('place/'), { n: 1, place: { step: 'cars', progress: 0.5 } });
    }
    await desk.here(3);
    await expect(page.locator('.class-line circle')).toHaveCount(3);

    await desk.button('Ask the class').click();
    await expect(page.locator('[data-board="count"]')).toBeVisible();
    for (const [i, one] of people.entries())
      await one.answer('three-dates', { option: i === 1 ? 'lead' : 'first' });
    await desk.counts([2, 1, 0]);
    await expectSound(page, 'a question is open');
    expect(await coveredByCount(page)).toEqual([]);

    await test.step('keys belong to the show after a press on the leash, and after any other', async () => {
      const leash = page.getByLabel('This step only', { exact: true });
      await page.getByText('This step only', { exact: true }).click();
      await expect(leash).toBeChecked();
      await page.keyboard.press('ArrowRight');
      await expectAt('three-dates.2');
      await page.keyboard.press('ArrowLeft');
      await expectAt('three-dates.1');
      await expect(leash).toBeChecked();
      await desk.button('Lock the class').click();
      await page.keyboard.press('5');
      await page.keyboard.press('Space');
      await expectAt('three-dates.2');
      await page.keyboard.press('5');
      await page.keyboard.press('Enter');
      await expectAt('three-dates.1');
      await expect(desk.button('Lock the class')).toHaveAttribute('aria-pressed', 'true');
      // Who comes to it by keys works it by keys.
      await desk.button('Ask your own question').focus();
      await page.keyboard.press('Shift+Tab');
      await expect(leash).toBeFocused();
      await page.keyboard.press('ArrowRight');
      await expect(page.getByLabel('Back, but not ahead', { exact: true })).toBeChecked();
      await expectAt('three-dates.1');
    });

    await desk.button('Reveal').click();
    await expect(page.locator('[data-board="answers"]')).toBeVisible();
    await expectSound(page, 'revealed');
    await desk.go('#objectives/quiet-targets');
    await expect(page.locator('.class-elsewhere')).toBeVisible();
    await expectSound(page, 'another question is up');
    await desk.button('Ask the class').click();
    await expect(page.locator('[data-board="count"]')).toBeVisible();
    for (const one of people)
      await one.answer('quiet-targets', {
        text: 'Say them aloud, and see who listens. '.repeat(4),
      });
    await desk.answered(3, 3);
    await expectSound(page, 'short answers');

    await test.step('ten short answers are read at once, and shown from there', async () => {
      await desk.button('Lock the class').click();
      for (let i = 0; i < 9; i++) {
        const one = new Person(server.origin, 'student', code);
        await one.join();
        await one.answer('quiet-targets', { text: `Say them aloud, ${i}.` });
      }
      await desk.answered(12, 12);
      await desk.button('All answers').click();
      const dialog = page.getByRole('dialog');
      for (const [width, height] of [
        [1440, 900],
        [1024, 768],
      ] as const) {
        await page.setViewportSize({ width, height });
        const rows = await dialog.locator('.class-short li').all();
        for (const row of rows.slice(0, 10)) await expect(row).toBeInViewport({ ratio: 1 });
      }
      await dialog.getByRole('button', { name: 'Show: Say them aloud, 8.' }).click();
      await page.keyboard.press('Escape');
      await expect(page.locator('[data-board="answers"] li')).toHaveText(['Say them aloud, 8.']);
      await page.setViewportSize({ width: 1280, height: 800 });
    });

    for (const step of ['wins/cars', 'legacy/verdicts']) {
      await desk.go(`#${step}`);
      await desk.button('Ask the class').click();
      await expect(page.locator('[data-board="count"]')).toBeVisible();
      expect(await coveredByCount(page), step).toEqual([]);
    }
    await desk.button('End the class').click();
    await desk.button('End it now').click();
    await expect(desk.link).toHaveAttribute('data-link', 'over');
    await expectSound(page, 'the class has ended');
    await context.close();
  },
);
