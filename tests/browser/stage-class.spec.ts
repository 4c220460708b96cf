/** A line drawn in a class: on the live chart by one student, typed by another; the teacher shows the middle. */
import { expect, test, type Page } from './watched.ts';
import { Desk, ownBrowser, Pupil } from './class-people.ts';
import { startServer, type Server } from './class-world.ts';
import { listenToConsole } from './console.ts';
import { settle, untilLive } from './reader.ts';

let server: Server;
test.beforeEach(async () => {
  server = await startServer();
});
test.afterEach(async () => {
  await server.stop();
});

const STEP = 'research';
const ask = (page: Page) => page.locator(`[data-slot="class"][data-step="${STEP}"]`);
const send = (page: Page) => ask(page).getByRole('button', { name: 'Send my answer' });

test(
  'a class draws a line: on the chart, by fields; kept over a reload, shown as the middle',
  { tag: '@night' },
  async ({ browser }) => {
    test.setTimeout(240_000);
    const desk = await Desk.open(await ownBrowser(browser), server.origin, `#wins/${STEP}`);
    const code = await desk.start();
    await desk.live();
    const typing = await Pupil.sit(browser, server.origin, code);
    const drawing = await (await browser.newContext()).newPage();
    const texts = listenToConsole(drawing);
    await drawing.setViewportSize({ width: 1440, height: 900 });
    await drawing.goto(`${server.origin}/class/#${code}`);
    await drawing.waitForURL(/\/s\/ten-peaks\/class\//);
    await desk.here(2);
    await desk.button('Ask the class').click();

    await expect(send(drawing)).toBeVisible();
    await send(drawing).click();
    await expect(ask(drawing)).toContainText('not complete yet');
    await untilLive(drawing);
    const pad = drawing.locator('.guess-pad');
    await expect(pad).toBeVisible();
    await settle(drawing);
    const field = (await pad.boundingBox())!;
    await drawing.mouse.move(field.x + 20, field.y + field.height * 0.5);
    await drawing.mouse.down();
    await drawing.mouse.move(field.x + field.width - 12, field.y + 4, { steps: 12 });
    await drawing.mouse.up();
    const line = await drawing.locator('.guess-line').getAttribute('d');
    expect(line).toMatch(/^M/);
    await drawing.reload();
    await expect(drawing.locator('.guess-line')).toHaveAttribute('d', line ?? '');
    await send(drawing).click();
    await expect(ask(drawing)).toContainText('Your answer has been counted.');
    await desk.answered(1, 2);

    await ask(typing.page).getByRole('button', { name: 'Type the values' }).click();
    const fields = ask(typing.page).getByRole('spinbutton');
    const points = await fields.count();
    const least = await fields.first().getAttribute('min');
    for (const one of await fields.all()) await one.fill(least ?? '');
    await send(typing.page).click();
    await desk.answered(2, 2);
    // Half way between the highest line and the lowest; the truth is nowhere before the reveal.
    await expect(drawing.locator('.guess-bracket')).toHaveAttribute('d', '');
    const middle = desk.asks.locator('.class-results tr');
    await expect(middle).toHaveCount(points);

    await desk.button('Reveal').click();
    for (const page of [drawing, typing.page]) {
      await expect(ask(page).locator('.class-results tr')).toHaveCount(points);
      await expect(ask(page).locator('.class-results caption')).toContainText('middle');
    }
    expect(texts()).toEqual([]);
  },
);
