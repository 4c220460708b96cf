/**
 * The kinds of question that are answered by ordering, choosing and pointing: alone by pointer and keys, and in a class from
 * a phone to the projector. On a server with a story of its own.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { strToU8, zipSync } from 'fflate';
import { Person, startServer, type Server } from './class-world.ts';
import { expect, test, type Locator, type Page } from './watched.ts';

const KEY = 'mist-on-the-river';
const SLUG = 'three-questions';
const ITEMS = ['Nile', 'Yangtze', 'Mississippi', 'Rhine'];
const work = mkdtempSync(join(tmpdir(), 'handscroll-questions-'));
let server: Server;
test.beforeAll(async () => {
  test.setTimeout(300_000);
  server = await startServer({ HANDSCROLL_PUBLISH_KEY: KEY, HANDSCROLL_WORK: work });
  const script = readFileSync(`tests/stories/${SLUG}/story.json`, 'utf8');
  // One in a language that has no words of the interface.
  for (const [slug, text] of [
    [SLUG, script],
    ['pt', script.replace('"lang": "en"', '"lang": "pt"').replace(`"id": "${SLUG}"`, '"id": "pt"')],
  ] as const) {
    const sent = await fetch(`${server.origin}/api/stories/${slug}/`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${KEY}` },
      body: Uint8Array.from(zipSync({ 'story.json': strToU8(text) })),
    });
    expect([sent.status, sent.ok ? '' : await sent.text()]).toEqual([200, '']);
  }
});
test.afterAll(async () => {
  await server.stop();
  rmSync(work, { recursive: true, force: true });
});

async function openAt(page: Page, step: string, slug = SLUG): Promise<Locator> {
  await page.goto(`${server.origin}/s/${slug}/#rivers/${step}`);
  const ask = page.locator(`[id="rivers/${step}"] .ask`);
  await expect(ask).toHaveAttribute('data-live', '', { timeout: 30_000 });
  return ask;
}
const itemsOf = (ask: Locator) => ask.locator('.order-list li > span');
/** The middle of an element of the layer over the picture. */
const middleOf = (page: Page, spot: string) =>
  page.locator(`[data-spot="${spot}"]`).evaluate((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });

test('items are put in order by keys and by dragging, and checked', async ({ page }) => {
  const ask = await openAt(page, 'order');
  const mixed = await itemsOf(ask).allInnerTexts();
  expect(mixed).not.toEqual(ITEMS);
  expect(mixed.toSorted()).toEqual(ITEMS.toSorted());
  // By keys: each item goes up to its place.
  for (const [place, item] of ITEMS.slice(0, 3).entries()) {
    const up = ask.getByRole('button', { name: `Move up: ${item}` });
    while ((await itemsOf(ask).allInnerTexts()).indexOf(item) > place) {
      await up.focus();
      await page.keyboard.press('Enter');
    }
  }
  await expect(itemsOf(ask)).toHaveText(ITEMS);
  await expect(ask.getByRole('status').first()).toContainText(/place \d of 4/);
  // By dragging: the last one to the top.
  const [last, first] = [
    ask.locator('.order-list li').nth(3),
    ask.locator('.order-list li').nth(0),
  ];
  await last.scrollIntoViewIfNeeded();
  const [from, to] = [await last.boundingBox(), await first.boundingBox()];
  await page.mouse.move(from!.x + 20, from!.y + from!.height / 2);
  await page.mouse.down();
  await page.mouse.move(to!.x + 20, to!.y + 2, { steps: 12 });
  await page.mouse.up();
  await expect(itemsOf(ask)).toHaveText([ITEMS[3]!, ...ITEMS.slice(0, 3)]);
  // The order is kept on this device.
  await page.reload();
  await expect(ask).toHaveAttribute('data-live', '', { timeout: 30_000 });
  await expect(itemsOf(ask)).toHaveText([ITEMS[3]!, ...ITEMS.slice(0, 3)]);
  await ask.getByRole('button', { name: 'Check my answer' }).click();
  await expect(ask.locator('.ask-explain')).toContainText('0 of 4 stand where they belong.');
  await expect(ask.locator('.right-order li')).toContainText(ITEMS);
  await expect(ask.locator('.right-order li').first()).toContainText('6,650');
  const { violations } = await new AxeBuilder({ page }).include('.ask-order').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('a part is chosen on the picture, or in the list beside it', async ({ page }) => {
  const ask = await openAt(page, 'region');
  await expect(page.locator('.spot-pin')).toHaveCount(3);
  const amazon = await middleOf(page, 'pin-1');
  await page.mouse.click(amazon.x, amazon.y);
  await expect(ask.getByRole('radio', { name: /The second dot/ })).toBeChecked();
  await ask.getByRole('radio', { name: 'The third dot' }).check({ force: true });
  await expect(page.locator('.spot-pin.chosen')).toHaveText('3');
  await page.mouse.click(amazon.x, amazon.y);
  await ask.getByRole('button', { name: 'Check my answer' }).click();
  await expect(page.locator('.spot-pin.right')).toHaveText('2');
  await expect(ask).toContainText('It carries the most water.');
});

test('a place is pointed at by pointer and keys, and stands beside the answer', async ({
  page,
}) => {
  const ask = await openAt(page, 'point');
  const pad = page.locator('.spot-pad');
  await expect(pad).toBeVisible();
  const box = (await pad.boundingBox())!;
  const status = ask.getByRole('status');
  // Beside the chart nothing is placed, and the frame shows how far one may go.
  const frame = page.locator('.spot-frame');
  await expect(frame).toBeHidden();
  const edge = (await frame.boundingBox())!;
  await page.mouse.click(edge.x - 6, edge.y + edge.height / 2);
  await expect(frame).toBeVisible();
  await expect(status).not.toContainText('You have placed it');
  await page.mouse.click(box.x + box.width * 0.8, box.y + box.height * 0.4);
  await expect(status).toContainText('You have placed it');
  const before = await middleOf(page, 'yours');
  await ask.getByRole('button', { name: 'Place it with the keys' }).click();
  await expect(pad).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(async () => (await middleOf(page, 'yours')).x).toBeLessThan(before.x - 4);
  await page.keyboard.press('Escape');
  await expect(ask.getByRole('button', { name: 'Place it with the keys' })).toBeFocused();
  await expect(page.locator('.spot-truth')).toHaveAttribute('opacity', '0.00');
  await page.evaluate(() => {
    document
      .querySelector('[id="rivers/point"]')
      ?.scrollIntoView({ block: 'end', behavior: 'instant' });
  });
  await expect(page.locator('.spot-truth')).toHaveAttribute('opacity', '1.00');
  await expect(page.locator('.guess-result')).toContainText('Nearly at the top right');
});

test('on paper the parts of the picture are numbered as the options are', async ({ page }) => {
  await page.goto(`${server.origin}/s/${SLUG}/print/`);
  const step = page.locator('.paper-step', { has: page.locator('.ask-region') });
  await expect(step.locator('.ask-region li')).toHaveCount(3);
  await expect(step.locator('.paper-pin')).toHaveText(['1', '2', '3']);
  for (const pin of await step.locator('.paper-pin circle').all()) {
    const [{ x, y, width }, figure] = [
      (await pin.boundingBox())!,
      (await step.locator('figure').boundingBox())!,
    ];
    expect(x > figure.x && x + width < figure.x + figure.width && y > figure.y).toBe(true);
  }
});

test('English words among those of another language say that they are English', async ({
  page,
}) => {
  const ask = await openAt(page, 'region', 'pt');
  await expect(page.locator('html')).toHaveAttribute('lang', 'pt');
  for (const words of ['Contents', 'Glossary'])
    await expect(page.getByText(words).first()).toHaveAttribute('lang', 'en');
  await expect(ask.getByRole('button', { name: /Check my answer/ })).toHaveAttribute('lang', 'en');
  await expect(ask.getByText('The third dot').first()).not.toHaveAttribute('lang', 'en');
});

test('a class answers them on a phone, and the slide shows where it pointed', async ({
  browser,
}) => {
  const teacher = new Person(server.origin, 'teacher');
  await teacher.create(SLUG);
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const phone = await context.newPage();
  await phone.goto(`${server.origin}/class/#${teacher.code}`);
  await phone.waitForURL(new RegExp(`/s/${SLUG}/class/`));
  await expect(phone.locator('.class-strip')).toHaveAttribute('data-link', 'live');
  // No page of the class holds the right order or the place of the answer.
  const html = await (await fetch(`${server.origin}/s/${SLUG}/class/`)).text();
  for (const secret of [
    'Nobody agrees',
    'carries the most',
    'Nearly at the top',
    '"right":["',
    'yangtze"}',
  ])
    expect(html, secret).not.toContain(secret);

  const form = (step: string) => phone.locator(`[data-slot="class"][data-step="${step}"]`);
  const put = async (step: string) => {
    await teacher.say({ do: 'move', to: { step, progress: 0 } });
    await teacher.say({ do: 'poll', step });
    await phone.getByRole('button', { name: 'Answer the question' }).click();
    await expect(form(step).getByRole('button', { name: 'Send my answer' })).toBeVisible();
  };
  const send = async (step: string) => {
    await form(step).getByRole('button', { name: 'Send my answer' }).click();
    await expect(form(step)).toContainText('Your answer has been counted.');
    await teacher.say({ do: 'phase', step, phase: 'revealed' });
  };
  await put('order');
  await form('order').getByRole('button', { name: 'Move down: Rhine' }).click();
  await send('order');
  await expect(form('order').locator('.class-order')).toContainText(/place 1: \d \/ 1/);

  await put('region');
  await form('region').getByRole('radio', { name: 'The second dot' }).check({ force: true });
  await send('region');
  await expect(form('region')).toContainText('Correct');

  await put('point');
  // Another pupil points as well, and a stranger's place outside is refused.
  const other = new Person(server.origin, 'student', teacher.code);
  await other.join();
  expect((await other.answer('point', { at: [1.2, 0.5] })).status).toBeGreaterThanOrEqual(400);
  expect((await other.answer('point', { at: [0.25, 0.75] })).status).toBeLessThan(300);
  await phone.locator('.spot-pad').click({ position: { x: 200, y: 240 } });
  await send('point');
  await expect(form('point')).toContainText('2 places, on the picture');
  const state = await teacher.state();
  expect(state.poll?.results).toMatchObject({ spots: [[0.25, 0.75], expect.anything()] });
  await context.close();
});
