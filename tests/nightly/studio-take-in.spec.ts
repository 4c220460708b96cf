/**
 * A journalist pastes a Google Doc of twelve steps, drops its two pictures, and has a draft that the checker takes; wide and on
 * a phone. What she does is counted.
 */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { unzipSync } from 'fflate';
import { openSharp } from '../../components/scenes/kit/open-sharp.ts';
import { catalog } from '../../components/themes/catalog.ts';
import { openStory } from '../../story/load.ts';
import { expect, test, type Page } from '../browser/watched.ts';
import { paragraph, picture as wordPicture, wordFile } from '../import/word-file.ts';
import { Author } from './studio-author.ts';

const home = process.env.HANDSCROLL_JOURNEY ?? mkdtempSync(join(tmpdir(), 'handscroll-take-in-'));
const photos = ['reservoir.jpg', 'meter.jpg'].map((name) => join(home, name));

/** As Google writes a document to the clipboard: every word in a span that says how it looks. */
const LOOK =
  'font-family:Arial,sans-serif;color:#000000;background-color:transparent;font-variant:normal;white-space:pre-wrap;';
const run = (words: string, style = 'font-size:11pt;font-weight:400;font-style:normal;') =>
  `<span style="${style}${LOOK}">${words}</span>`;
const block = (tag: string, inside: string, style = '') =>
  `<${tag} dir="ltr" style="line-height:1.38;${style}margin-top:0pt;margin-bottom:0pt;">${inside}</${tag}>`;
const p = (...runs: readonly string[]) => block('p', runs.join(''));
const h = (level: number, words: string) =>
  block(`h${level}`, run(words, 'font-size:16pt;font-weight:400;'));
const link = (words: string, href: string) =>
  `<a href="${href}" style="text-decoration:none;">${run(words, 'font-size:11pt;font-weight:400;text-decoration:underline;')}</a>`;
const raised = (n: number) =>
  run(String(n), 'font-size:0.6em;font-weight:400;vertical-align:super;');
const quote = (words: string, who: string) =>
  block('p', run(words), 'margin-left: 36pt;') + block('p', run(`— ${who}`), 'margin-left: 36pt;');
const picture = (alt: string) =>
  p(
    `<span><img src="https://lh7-rt.googleusercontent.com/docsz/x" width="602" height="338" alt="${alt}"/></span>`,
  );
const cells = (row: readonly string[]) =>
  `<tr>${row.map((cell) => `<td style="vertical-align:top;padding:5pt">${p(run(cell))}</td>`).join('')}</tr>`;
const table = (...rows: readonly (readonly string[])[]) =>
  `<div dir="ltr" align="left"><table style="border:none;border-collapse:collapse;"><tbody>${rows.map(cells).join('')}</tbody></table></div>`;
const item = (words: string) =>
  `<li dir="ltr" style="list-style-type:disc;font-size:11pt;" aria-level="1">${p(run(words))}</li>`;

const DOCUMENT = [
  p(run('Where does our water go?', 'font-size:26pt;font-weight:400;')),
  p(run('By Nadia Rahman')),
  h(1, 'A town that runs dry'),
  h(2, 'The lake is low'),
  picture('A reservoir with a wide brown shore'),
  p(
    run('In August the lake stood at 31 percent.'),
    raised(1),
    run(' It was '),
    run('the lowest August', 'font-weight:700;'),
    run(' since it was dammed.'),
  ),
  h(2, 'What people say'),
  quote('We used to swim where the goats graze now.', 'Ida Kroll, ferrywoman'),
  p(
    run('She is not alone. '),
    link('The council’s minutes', 'https://example.org/minutes'),
    run(' have forty such letters.'),
  ),
  h(2, 'Who measures it'),
  p(
    run('The '),
    link(
      'water board',
      'https://www.google.com/url?q=https://example.org/board&amp;sa=D&amp;source=editors',
    ),
    run(' reads a gauge each morning.'),
  ),
  h(2, 'How it fell'),
  table(
    ['Year', 'Level in August (%)'],
    ['2018', '78'],
    ['2019', '71'],
    ['2020', '64'],
    ['2021', '52'],
    ['2022', '43'],
    ['2023', '31'],
  ),
  p(run('Source: Levels of the lake, Water board, 2023, https://example.org/levels')),
  p(run('Six dry summers in a row did this.')),
  h(1, 'Where it goes'),
  h(2, 'Out of the pipes'),
  picture('An old water meter in a cellar'),
  p(run('A fifth never reaches a tap.'), raised(2), run(' It seeps into the ground.')),
  h(2, 'Into the fields'),
  p(run('Three crops take the most:')),
  `<ul style="margin-top:0;">${['Maize', 'Potatoes', 'Beets'].map(item).join('')}</ul>`,
  h(2, 'Into gardens'),
  p(
    run('On a hot evening '),
    link('the tower', 'https://example.org/tower'),
    run(' empties in two hours.'),
  ),
  h(2, 'Who pays'),
  quote('The bill is the same as ten years ago.', 'A baker'),
  p(run('That is '), run('why nobody', 'font-style:italic;font-weight:400;'), run(' saves.')),
  h(1, 'What could be done'),
  h(2, 'Mend'),
  p(
    run('A new pipe costs as much as a new road: '),
    link('see the plan', 'https://example.org/plan'),
    run('.'),
  ),
  h(2, 'Price'),
  p(
    run('A second tariff was proposed and '),
    run('thrown out', 'text-decoration:line-through;font-weight:400;'),
    run(' put off.'),
  ),
  h(2, 'Share'),
  quote('Ask us before you drill.', 'The village upstream'),
  h(2, 'Wait'),
  p(
    run('Rain is forecast for November. '),
    link('Follow the gauge', 'https://example.org/gauge'),
    run('.'),
  ),
].join('');
const CLIPBOARD = `<meta charset='utf-8'><meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-7c1d2a90-7fff-3b1c-5d2e-0a1b2c3d4e5f">${DOCUMENT}</b><br class="Apple-interchange-newline">`;

test.beforeAll(async () => {
  mkdirSync(home, { recursive: true });
  const sharp = (await openSharp())!;
  for (const [at, photo] of photos.entries()) {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="2400" height="1600"><rect width="2400" height="1600" fill="#cfd8dc"/><rect y="900" width="2400" height="700" fill="${at === 0 ? '#b99a5b' : '#5f7f93'}"/><circle cx="1200" cy="${500 + 300 * at}" r="260" fill="#8aa0a8"/></svg>`;
    writeFileSync(
      photo,
      await sharp(Buffer.from(svg)).jpeg({ quality: 85, mozjpeg: true }).toBuffer(),
    );
  }
});

/** Copies as a page does that has its own words for the clipboard. */
async function copy(page: Page, html: string) {
  await page.evaluate((text) => {
    const fill = (event: ClipboardEvent) => {
      event.clipboardData?.setData('text/html', text);
      event.clipboardData?.setData('text/plain', 'Where does our water go?');
      event.preventDefault();
    };
    document.addEventListener('copy', fill, { once: true });
  }, html);
  await page.keyboard.press('ControlOrMeta+C');
}

const look = async (page: Page, name: string) => {
  const path = join(home, `take-in-${name}-${page.viewportSize()?.width}.png`);
  if (process.env.HANDSCROLL_JOURNEY !== undefined) await page.screenshot({ path });
};

for (const [hand, width, height] of [
  ['mouse', 1440, 900],
  ['touch', 390, 844],
] as const)
  test.describe(hand, () => {
    test.use({
      viewport: { width, height },
      hasTouch: hand === 'touch',
      isMobile: hand === 'touch',
    });
    test('a journalist makes a draft of a Google Doc', async ({ page }) => {
      const author = new Author(page, hand);
      const button = (name: string) => page.getByRole('button', { name, exact: true });
      await page.goto('/studio/');
      await expect(button('Begin empty')).toBeEnabled();
      await copy(page, CLIPBOARD);
      await author.press(button('From a text, a Word document or a Google Doc'));
      const dialog = page.getByRole('dialog', { name: 'A story from a text or a document' });
      await expect(dialog.getByRole('textbox')).toBeFocused();
      await look(page, 'empty');
      await author.key('ControlOrMeta+V');
      await expect(dialog.getByText('12 steps')).toBeVisible();
      for (const found of ['3 chapters', '3 quotes', '5 links', '1 source', '1 table'])
        await expect(dialog.getByText(found, { exact: true })).toBeVisible();
      const left = dialog.getByRole('list', { name: /not as it was/ });
      await expect(left).toContainText('thrown out');
      await expect(left).toContainText('of a footnote nothing else is copied');
      await look(page, 'found');
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        author.press(button('Choose files…')),
      ]);
      await chooser.setFiles(photos);
      author.actions += 1;
      await expect(dialog.getByText('not here yet')).toBeHidden();
      await look(page, 'pictures');
      const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
      await author.press(button('Make the story'));
      const problems = page.locator('.studio-problems');
      await expect(problems).toContainText('hint');
      await look(page, 'draft');
      await author.press(problems);
      await expect(page.locator('[data-pane=problems]')).toContainText('31 is not a fact');
      await look(page, 'problems');
      console.log(`${hand}: ${author.actions} actions; ${await problems.textContent()}`);
      expect(author.actions).toBeLessThanOrEqual(8);

      await author.press(button('Download'));
      const [download] = await Promise.all([
        page.waitForEvent('download', { timeout: 90_000 }),
        author.press(page.getByRole('button', { name: /A copy to go on/ })),
      ]);
      const zip = join(home, `${hand}-${download.suggestedFilename()}`);
      await download.saveAs(zip);
      const all = Object.entries(unzipSync(new Uint8Array(readFileSync(zip))));
      const root = all.map(([name]) => name).find((name) => name.endsWith('story.json')) ?? '';
      const files = new Map(all.map(([name, bytes]) => [name.slice(root.length - 10), bytes]));
      const read = await openStory(files, catalog);
      expect(read.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect([...files.keys()].filter((name) => name.startsWith('assets/'))).toHaveLength(2);
    });
  });

test('a Word document is a draft with its picture; its reader comes with it', async ({ page }) => {
  const sharp = (await openSharp())!;
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400"/>';
  const png = new Uint8Array(
    await sharp(Buffer.from(svg)).png({ palette: false, compressionLevel: 6 }).toBuffer(),
  );
  const document = wordFile(
    [
      paragraph('Who waters the trees?', 'Titel') + paragraph('A dry summer', 'U1'),
      paragraph('It did not rain.') + paragraph(wordPicture('A young lime tree')),
    ].join(''),
    { 'word/media/image1.png': png },
  );
  const scripts: string[] = [];
  page.on('request', (request) => void scripts.push(request.url()));
  await page.goto('/studio/');
  await page.getByRole('button', { name: 'From a text, a Word document or a Google Doc' }).click();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Choose files…' }).click(),
  ]);
  const before = scripts.filter((url) => url.includes('/_next/')).length;
  await chooser.setFiles({ name: 'trees.docx', mimeType: '', buffer: Buffer.from(document) });
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('1 picture', { exact: true })).toBeVisible();
  expect(scripts.filter((url) => url.includes('/_next/')).length).toBeGreaterThan(before);
  await look(page, 'word');
  await dialog.getByRole('button', { name: 'Make the story' }).click();
  await expect(page.getByText('Who waters the trees?').first()).toBeVisible();
});
