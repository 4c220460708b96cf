/** Somebody else works on the page too: a translator, an extension, a coarse clock, a driver that refuses. */
import { expect, test, type Page } from './watched.ts';
import { listenToConsole } from './console.ts';
import { arrive, openStory, settle, shownAt, storyRoutes, untilLive, wheel } from './reader.ts';

test.setTimeout(240_000);
test.use({ viewport: { width: 960, height: 600 } });

const READERS = ['tour/', 'present/', 'present/audience/', 'class/', 'print/', 'data/'];
const hydrated = (page: Page) =>
  page.waitForFunction(() =>
    Object.keys(document.body ?? {}).some((key) => key.startsWith('__reactFiber')),
  );

/** As a browser's translator does: each text goes, and its words stand in two elements of their own. */
const translate = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const done = new WeakSet<Node>();
    const skipped = /^(SCRIPT|STYLE|TEXTAREA|NOSCRIPT|FONT)$/;
    const one = (text: Text) => {
      const parent = text.parentElement;
      if (!parent || done.has(text) || skipped.test(parent.tagName) || !text.data.trim()) return;
      if (parent.namespaceURI !== 'http://www.w3.org/1999/xhtml') return;
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      const words = document.createTextNode(text.data);
      done.add(words);
      inner.append(words);
      outer.append(inner);
      text.replaceWith(outer);
    };
    const all = (root: Node) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const found: Text[] = [];
      while (walker.nextNode()) found.push(walker.currentNode as Text);
      found.forEach(one);
    };
    all(document.body);
    new MutationObserver((changes) => {
      for (const { addedNodes, target, type } of changes)
        if (type === 'characterData') one(target as Text);
        else addedNodes.forEach((node) => (node instanceof Text ? one(node) : all(node)));
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
  });

test('a page that is translated by the browser is read to its end, and says nothing', async ({
  page,
}) => {
  const said = listenToConsole(page);
  const timeline = await openStory(page, (await storyRoutes(page))[0] ?? '/');
  await untilLive(page);
  await translate(page);
  for (const step of timeline.steps.slice(1)) {
    await page.keyboard.press('Shift+ArrowRight');
    await expect.poll(async () => (await shownAt(page)).step).toBe(`${step.chapter}/${step.id}`);
  }
  for (const key of ['c', 'g', 's', 'm']) {
    await page.keyboard.press(key);
    await expect(page.locator('dialog[open], [popover]:popover-open').first()).toBeVisible();
    await page.keyboard.press('Escape');
  }
  await page.keyboard.press('Home');
  await settle(page);
  await untilLive(page);
  await expect(page.locator('h1 font').first()).toBeVisible();
  expect(said()).toEqual([]);
});

for (const reader of READERS)
  test(`translated, ${reader} goes on`, async ({ page }) => {
    const said = listenToConsole(page);
    await page.goto(`/s/ten-peaks/${reader}`);
    await hydrated(page);
    await translate(page);
    for (let i = 0; i < 8; i++) {
      await page.keyboard.press('ArrowRight');
      await page.waitForFunction(() => new Promise((done) => setTimeout(() => done(true), 150)));
    }
    await page.mouse.wheel(0, 2000);
    await expect(page.locator('h1').first()).toBeAttached();
    expect(said()).toEqual([]);
  });

test('an extension that has written into the page before it started disturbs nothing', async ({
  page,
}) => {
  await page.addInitScript(() => {
    document.addEventListener('readystatechange', () => {
      if (document.readyState !== 'interactive') return;
      document.documentElement.setAttribute('data-extension', 'on');
      document.body.setAttribute('data-checked', 'yes');
      const bar = document.createElement('ext-bar');
      bar.textContent = 'notes';
      document.body.prepend(bar);
      document.body.append(document.createElement('ext-bar'));
      document.head.prepend(document.createElement('meta'));
      document.querySelectorAll('p').forEach((p) => p.setAttribute('data-read', ''));
    });
  });
  const said = listenToConsole(page);
  const timeline = await openStory(page, (await storyRoutes(page))[0] ?? '/');
  await untilLive(page);
  await wheel(page, 10, 200);
  const third = timeline.steps[2]!;
  await page.evaluate((to) => (location.hash = to), `${third.chapter}/${third.id}`);
  await arrive(page, `${third.chapter}/${third.id}`);
  await untilLive(page);
  expect(said()).toEqual([]);
});

test('with a clock that tells tenths of a second a key arrives', async ({ page }) => {
  await page.addInitScript(() => {
    const coarse = (ms: number) => Math.floor(ms / 100) * 100;
    const now = performance.now.bind(performance);
    performance.now = () => coarse(now());
    const ask = requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (call) => ask((time) => call(coarse(time)));
    const today = Date.now;
    Date.now = () => coarse(today());
    Object.defineProperty(document.timeline, 'currentTime', { get: () => coarse(now()) });
  });
  const timeline = await openStory(page, (await storyRoutes(page))[0] ?? '/');
  await untilLive(page);
  for (const step of timeline.steps.slice(1, 5)) {
    await page.keyboard.press('Shift+ArrowRight');
    await arrive(page, `${step.chapter}/${step.id}`);
  }
  await untilLive(page);
});

test('where a driver refuses to draw, stills stay', async ({ page }) => {
  await page.addInitScript(() => {
    const { LINK_STATUS } = WebGL2RenderingContext;
    const { getProgramParameter } = WebGL2RenderingContext.prototype;
    WebGL2RenderingContext.prototype.linkProgram = () => undefined;
    WebGL2RenderingContext.prototype.getProgramParameter = function (
      this: WebGL2RenderingContext,
      program: WebGLProgram,
      what: number,
    ): unknown {
      return what === LINK_STATUS ? false : getProgramParameter.call(this, program, what);
    };
  });
  const codes: string[] = [];
  page.on('console', (message) => codes.push(message.text()));
  const timeline = await openStory(page, (await storyRoutes(page))[0] ?? '/');
  await expect.poll(() => codes.join('\n'), { timeout: 60_000 }).toContain('stage/shader-refused');
  const drawn = timeline.steps.find(({ builds }) =>
    builds.some(({ cast }) =>
      cast.wide.some(({ scene }) => timeline.scenes[scene]?.surface === 'canvas'),
    ),
  )!;
  await page.evaluate((to) => (location.hash = to), `${drawn.chapter}/${drawn.id}`);
  await expect.poll(() => page.evaluate(() => location.hash)).toBe(`#${drawn.chapter}/${drawn.id}`);
  await expect(page.locator('[data-stage] canvas')).toHaveCount(0);
  await expect(page.locator('[data-stage][data-live]')).toHaveCount(0);
  const still = page.locator(`[data-step-id="${drawn.chapter}/${drawn.id}"] figure.still`);
  await expect(still).toHaveCSS('opacity', '1');
  await expect(still.locator('img').first()).toBeVisible();
});
