/** Somebody else works on the page too: a translator, an extension, a coarse clock. */
import { expect, test, type Page } from './watched.ts';
import { listenToConsole } from './console.ts';
import { frames, hydrated, openStory, settle, storyRoutes, wheel } from './reader.ts';

test.setTimeout(120_000);
test.use({ viewport: { width: 960, height: 600 } });

const READERS = ['tour/', 'present/', 'present/audience/', 'class/', 'print/', 'data/'];
const addressOf = (page: Page) => page.evaluate(() => location.hash);

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
  await translate(page);
  const heads = timeline.steps.filter(({ chapter }, i, all) => chapter !== all[i - 1]?.chapter);
  // Each step of the first chapter, then chapter by chapter.
  for (const step of timeline.steps
    .slice(1)
    .filter(({ chapter }) => chapter === heads[0]?.chapter)) {
    await page.keyboard.press('Shift+ArrowRight');
    await expect.poll(() => addressOf(page)).toBe(`#${step.chapter}/${step.id}`);
  }
  for (const [i, { id, chapter }] of heads.entries()) {
    await page.keyboard.press(String(i + 1));
    await expect.poll(() => addressOf(page)).toBe(`#${chapter}/${id}`);
  }
  for (const key of ['c', 'g', 's', 'm']) {
    await page.keyboard.press(key);
    await expect(page.locator('dialog[open], [popover]:popover-open').first()).toBeVisible();
    await page.keyboard.press('Escape');
  }
  await page.keyboard.press('Home');
  await settle(page);
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
      await frames(page, 10);
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
  await wheel(page, 10, 200);
  const third = timeline.steps[2]!;
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(() => addressOf(page)).toBe(`#${third.chapter}/${third.id}`);
  expect(said()).toEqual([]);
});

for (const [reader, there] of [
  ['', '#launch\\/opening h1'],
  ['tour/', '.tour-live h1'],
  ['present/', '[data-slide]'],
  ['present/audience/', '[data-slide]'],
  ['print/', 'h1'],
  ['data/', 'h1'],
] as const)
  test(`without the comments that a proxy took out, ${reader || 'the story'} is drawn anew and works`, async ({
    page,
    request,
  }) => {
    const address = `/s/ten-peaks/${reader}`;
    const html = await (await request.get(address)).text();
    const parts = html.split(/(<script\b[^]*?<\/script>)/);
    const less = parts.map((part, i) => (i % 2 ? part : part.replace(/<!--[^]*?-->/g, '')));
    expect(less.join('').length).toBeLessThan(html.length);
    await page.route(
      (url) => url.pathname === address,
      (passing) =>
        passing.fulfill({ body: less.join(''), contentType: 'text/html; charset=utf-8' }),
    );
    const threw: string[] = [];
    page.on('pageerror', (error) => threw.push(error.message));
    await page.goto(address);
    await hydrated(page);
    // React says that what it finds is not what it was told of, and nothing else goes wrong.
    await expect.poll(() => threw.join('\n')).toContain('#418');
    await expect(page.locator(there).first()).toBeVisible();
    if (reader === '' || reader === 'present/') {
      await page.keyboard.press('Shift+ArrowRight');
      await expect.poll(() => addressOf(page)).toMatch(/^#launch\/\w+/);
    }
    expect(threw).toHaveLength(1);
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
  for (const step of timeline.steps.slice(1, 5)) {
    await page.keyboard.press('Shift+ArrowRight');
    await expect.poll(() => addressOf(page)).toBe(`#${step.chapter}/${step.id}`);
    await settle(page);
  }
});
