/** The studio's preview: the reader itself, of no origin. What it draws and how it keeps its place is shown on a story to begin from. */
import { listenToConsole } from './console.ts';
import { expect, test } from './watched.ts';

// What the frame may not reach is tried in it.
test.use({ provokes: true });

test('a draft is drawn in a frame that reaches nothing, follows what is typed and believes one channel', async ({
  page,
  request,
}) => {
  const preview = await request.get('/studio/preview/');
  expect(preview.headers()['x-frame-options']).toBe('SAMEORIGIN');
  expect(preview.headers()['content-security-policy']).toContain("frame-ancestors 'self'");
  expect((await request.get('/studio/')).headers()['x-frame-options']).toBe('DENY');

  const texts = listenToConsole(page);
  const asked: string[] = [];
  page.on('request', (one) => {
    if (one.frame() !== page.mainFrame() && /^https?:/.test(one.url()))
      asked.push(new URL(one.url()).pathname);
  });
  await page.goto('/studio/');
  await page.getByText('How did it change?').click();
  const frame = page.frameLocator('.preview-wide iframe');
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('How did it change?');

  expect(texts()).toEqual([]);
  const inside = page.frames().find((one) => one.url().includes('/studio/preview/'))!;
  const reached = await inside.evaluate(async () => {
    const reaches = (attempt: () => unknown) => {
      try {
        attempt();
        return true;
      } catch {
        return false;
      }
    };
    const fetched = await fetch('/stories/').then(
      () => true,
      () => false,
    );
    return {
      origin: self.origin,
      fetched,
      cookie: reaches(() => document.cookie),
      database: reaches(() => indexedDB.open('x')),
      studio: reaches(() => window.parent.document),
      kept: Object.getPrototypeOf(localStorage) === Storage.prototype,
    };
  });
  expect(reached).toEqual({
    ...{ origin: 'null', fetched: false, cookie: false, database: false },
    ...{ studio: false, kept: false },
  });

  // A second channel is no channel, and what is no message does nothing.
  await page.evaluate(() => {
    const frame = document.querySelector('iframe')!;
    const { port1, port2 } = new MessageChannel();
    frame.contentWindow!.postMessage({ type: 'handscroll-preview-link', call: 1 }, '*', [port2]);
    port1.postMessage({ type: 'card', step: 'start', build: 0, text: [], title: [] });
    frame.contentWindow!.postMessage({ type: 'go', step: 'start', build: 0 }, '*');
  });

  await page.getByRole('textbox', { name: 'Title' }).first().focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('Long lives');
  await expect(frame.locator('.step-head').first()).toHaveText('Long lives');

  // Who goes on in the preview is there in the studio, too.
  await frame.locator('.step').nth(1).locator('.card').first().dispatchEvent('click');
  await expect(page.locator('.preview-here')).toContainText('Step 2 of 4');
  expect(asked.filter((path) => !/^\/(_next\/static|studio\/preview)\//.test(path))).toEqual([]);
});
