/** Phones stay with the class: whatever the leash is set to, and while a question is answered. */
import { expect, test, type Browser, type Page } from './watched.ts';
import { Person, startServer, type Server } from './class-world.ts';

let server: Server;
let teacher: Person;
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(async () => {
  await server.stop();
});
test.beforeEach(async () => {
  teacher = new Person(server.origin, 'teacher');
  await teacher.create();
});

/** A phone as most are: pages scroll, and nothing has been asked to stand still. */
async function sit(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.goto(`${server.origin}/class/#${teacher.code}`);
  await page.waitForURL(/\/s\/ten-peaks\/class\//);
  await expect(strip(page)).toHaveAttribute('data-link', 'live');
  return page;
}
const strip = (page: Page) => page.locator('.class-strip');
const section = (page: Page, step: string) => page.locator(`[data-step-id$="/${step}"]`);
const form = (page: Page, step: string) =>
  page.locator(`[data-slot="class"][data-step="${step}"] form`);
/** The scroll has come to a step: its section is under the reading line. */
const shows = (page: Page, step: string) =>
  page.waitForFunction((step) => {
    const box = document.querySelector(`[data-step-id$="/${step}"]`)?.getBoundingClientRect();
    return box !== undefined && box.top < innerHeight && box.bottom > 96;
  }, step);
/** A stop as the desk sends one. */
const STOP = 0.13333333333333333;

test(
  'no switch of the leash takes anybody from the class',
  { tag: '@night' },
  async ({ browser }) => {
    const page = await sit(browser);
    const reader = await sit(browser);
    const ahead = section(page, 'quiet-targets');
    const behind = section(page, 'big-not-strong');
    await teacher.say({ do: 'move', to: { step: 'three-dates', progress: STOP } });
    await shows(page, 'three-dates');
    await expect(ahead).toBeHidden();
    for (const [mode, isBehindThere, isAheadThere] of [
      ['locked', false, false],
      ['back', true, false],
      ['locked', false, false],
      ['exercise', true, true],
      ['back', true, false],
    ] as const) {
      await teacher.say({ do: 'pacing', mode });
      await expect(behind).toBeVisible({ visible: isBehindThere });
      await expect(ahead).toBeVisible({ visible: isAheadThere });
      await shows(page, 'three-dates');
      await shows(reader, 'three-dates');
      if (mode !== 'exercise') continue;
      // One who has gone on by himself comes back to the class when it goes on together.
      await section(reader, 'colophon').scrollIntoViewIfNeeded();
      await shows(reader, 'colophon');
    }
    for (const one of [page, reader]) {
      await expect(strip(one)).toContainText('Following the class');
      await one.context().close();
    }
  },
);

test('who answers stays with the class, and is taken on when the question closes', async ({
  browser,
}) => {
  const page = await sit(browser);
  await teacher.say({ do: 'move', to: { step: 'three-dates', progress: STOP } });
  await teacher.say({ do: 'poll', step: 'three-dates' });
  await shows(page, 'three-dates');
  // Scrolled to by hand, as a finger does.
  const option = form(page, 'three-dates').locator('input[value=first]');
  await page.mouse.move(200, 400);
  await page.mouse.wheel(0, 3000);
  await expect(option).toBeInViewport();
  await expect(strip(page)).toContainText('Following the class');
  // The class goes on meanwhile: nobody is pulled away from an answer.
  await teacher.say({ do: 'move', to: { step: 'quiet-targets', progress: STOP } });
  await expect(section(page, 'quiet-targets')).toBeVisible();
  await option.check();
  await form(page, 'three-dates').getByRole('button', { name: 'Send my answer' }).click();
  await expect(form(page, 'three-dates')).toContainText('Your answer has been counted.');
  await shows(page, 'three-dates');
  await expect(strip(page)).toContainText('Following the class');
  await teacher.say({ do: 'phase', step: 'three-dates', phase: 'closed' });
  await shows(page, 'quiet-targets');
  await expect(strip(page)).toContainText('Following the class');
  await page.context().close();
});

test('on a phone the strip has room of its own: it covers no label, and no question that it leads to', async ({
  browser,
}) => {
  const page = await sit(browser);
  for (const step of ['costs', 'verdicts']) {
    await teacher.say({ do: 'move', to: { step, progress: 0.9 } });
    await shows(page, step);
    const label = page.locator(`[data-stage] .label:visible`).first();
    await expect(label).toBeInViewport();
    const covered = await strip(page).evaluate((strip) => {
      const { bottom } = strip.getBoundingClientRect();
      return [...document.querySelectorAll('[data-stage] .label')]
        .filter((label) => label.checkVisibility({ opacityProperty: true }))
        .filter((label) => label.getBoundingClientRect().top < bottom)
        .map((label) => label.textContent);
    });
    expect(covered, step).toEqual([]);
  }
  await teacher.say({ do: 'move', to: { step: 'three-dates', progress: STOP } });
  await teacher.say({ do: 'poll', step: 'three-dates' });
  await shows(page, 'three-dates');
  await page.getByRole('button', { name: 'Answer the question' }).click();
  const top = () => page.locator('.ask h4', { hasText: 'What did the plan' }).boundingBox();
  await expect.poll(async () => (await top())?.y).toBeGreaterThan(92);
  expect((await top())?.y).toBeLessThan(300);
  await expect(form(page, 'three-dates')).toBeFocused();
  await page.context().close();
});

test('guesses are counted in round bins; an answer that the end came before is told so, and stays', async ({
  browser,
}) => {
  const page = await sit(browser);
  await teacher.say({ do: 'move', to: { step: 'cars', progress: 0 } });
  await teacher.say({ do: 'poll', step: 'cars' });
  const guess = form(page, 'cars');
  await guess.locator('input').fill('48');
  await guess.getByRole('button', { name: 'Send my answer' }).click();
  await expect(guess).toContainText('Your answer has been counted.');
  await teacher.say({ do: 'phase', step: 'cars', phase: 'revealed' });
  const rows = guess.locator('.class-results tr');
  await expect(rows).toHaveCount(10);
  await expect(rows.first().locator('th')).toHaveText('0% to under 10%');
  await expect(guess.locator('.class-results .is-right')).toHaveText(
    /The answer is here\s*40% to under 50%\s*1/,
  );

  await teacher.say({ do: 'poll', step: 'three-dates' });
  const option = form(page, 'three-dates').locator('input[value=lead]');
  await expect(option).toBeEnabled();
  await page.context().setOffline(true);
  await option.check();
  await form(page, 'three-dates').getByRole('button', { name: 'Send my answer' }).click();
  await expect(form(page, 'three-dates')).toContainText('Saved here');
  await teacher.say({ do: 'end' });
  await page.context().setOffline(false);
  await expect(form(page, 'three-dates')).toContainText('The class ended before your answer');
  await expect(option).toBeChecked();
  await page.context().close();
});
