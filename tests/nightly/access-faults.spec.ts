/** The checks of tests/access can fail: on a page with every fault each finds its own, and leaves the rest alone. */
import { announce } from '../access/announce.ts';
import { axe } from '../access/axe.ts';
import { contrast } from '../access/contrast.ts';
import { flash } from '../access/flash.ts';
import { walkFocus } from '../access/focus.ts';
import { reflow } from '../access/reflow.ts';
import { spacing } from '../access/spacing.ts';
import { tables } from '../access/tables.ts';
import { targets } from '../access/targets.ts';
import { expect, test, type Page } from '../browser/watched.ts';

/** A page without a policy, at an address of its own. */
async function open(page: Page, body: string): Promise<void> {
  await page.route('**/faults/', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><title>Faults</title><body>${body}<div data-stage></div>`,
    }),
  );
  await page.goto('/faults/');
}

test('axe finds a picture without words', async ({ page }) => {
  await open(page, '<img src="data:,">');
  expect((await axe(page)).found.join()).toContain('image-alt');
});

test('a walk by Tab finds what is covered, what shows nothing, and a trap', async ({ page }) => {
  await open(
    page,
    `<p><a href="#a">Fine</a></p>
     <p><a href="#b" style="position:relative;z-index:-1">Covered</a></p>
     <div style="position:absolute;inset:40px 0 auto;height:40px;background:#fff"></div>
     <p><button style="outline:none;margin-top:60px">Bare</button></p>
     <p><button onkeydown="if(event.key==='Tab')event.preventDefault()">Trap</button></p>`,
  );
  const { count, found } = await walkFocus(page);
  expect(count).toBe(4);
  expect(found).toEqual([
    expect.stringMatching(/"Covered": under div/),
    expect.stringMatching(/"Bare": nothing shows/),
    expect.stringMatching(/"Trap": Tab does not leave it/),
  ]);
});

test('small targets are found where they are crowded, not in a line or alone', async ({ page }) => {
  const small = 'style="display:block;width:12px;height:12px;padding:0;border:0"';
  await open(
    page,
    `<button ${small}>A</button><button ${small}>B</button>
     <p style="margin:60px 0">Words with a <a href="#">link</a> in them.</p><button ${small}>C</button>`,
  );
  const { count, found } = await targets(page, 24);
  expect(count).toBe(4);
  expect(found.map((line) => line.match(/"(.)"/)?.[1])).toEqual(['A', 'B']);
});

test('words that do not flow again are found', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await open(
    page,
    '<p>Fine</p><p style="width:600px">Words on a line that is far too long for a window of 320 px</p>',
  );
  expect((await reflow(page)).found).toEqual([
    expect.stringMatching(/the page is/),
    expect.stringMatching(/Words on a line/),
  ]);
});

test('words that spacing cuts off or lays over others are found', async ({ page }) => {
  // As wide as its words in whatever typeface the system has.
  await open(
    page,
    `<p style="width:max-content;height:20px;line-height:20px;overflow:hidden">Just as wide as it</p>
     <div style="height:20px;width:max-content;font:16px/20px serif">Words on one line</div><div>Below</div>
     <script>for (const one of document.querySelectorAll('p, div')) one.style.width = one.offsetWidth + 1 + 'px';</script>`,
  );
  expect((await spacing(page)).found).toEqual(
    expect.arrayContaining(['"Just as wide as it": cut off', '"Words on one line": over "Below"']),
  );
});

test('the worst pixel beside a letter counts, and a rim of the ground helps', async ({ page }) => {
  const over = (more: string) =>
    `<p style="width:300px;font:20px serif;background:linear-gradient(90deg,#fff 50%,#888 50%);color:#333;${more}">Words over a picture of two grounds</p>`;
  await open(page, over(''));
  expect((await contrast(page)).found).toEqual([expect.stringMatching(/of 4.5/)]);
  await open(page, over('background:#fff'));
  expect((await contrast(page)).found).toEqual([]);
});

test('a table that is not its file is found', async ({ page }) => {
  const table = '<table><thead><tr><th>Year<th>Share<tbody><tr><td>2015<td>12</table>';
  const section = (csv: string) =>
    `<section class="numbers" id="x">${table}<a download href="data:text/csv,${encodeURIComponent(csv)}">File</a></section>`;
  await open(page, section('Year,Share\r\n2015,12\r\n'));
  expect(await tables(page)).toEqual({ count: 1, found: [] });
  await open(page, section('Year,Share\r\n2015,21\r\n'));
  expect((await tables(page)).found).toEqual([expect.stringMatching(/x, row 1/)]);
});

test('what is said twice, and what is said in scrolling, is found', async ({ page }) => {
  await open(
    page,
    `<div style="height:6000px"></div><p role="status"></p><script>
     const said = document.querySelector('p');
     addEventListener('keydown', () => { for (const i of [1, 2]) setTimeout(() => (said.textContent = 'Step ' + i), 100 * i); });
     addEventListener('scroll', () => (said.textContent = 'At ' + scrollY));</script>`,
  );
  const { found } = await announce(page, 1);
  expect(found[0]).toContain('Step 1 | Step 2');
  expect(found[1]).toMatch(/in scrolling: At \d/);
});

test('a page that flashes is found', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 500 });
  await open(
    page,
    `<div style="height:6000px"></div><script>
     let n = 0;
     addEventListener('scroll', () => (document.body.style.background = n++ % 2 ? '#000' : '#888'));</script>`,
  );
  expect((await flash(page, 12)).found).toEqual([expect.stringMatching(/flash more than twice/)]);
});
