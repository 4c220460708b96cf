/**
 * `npx handscroll pdf <story> [--lesson | --teacher] [--steps a..b | path] [--letter] [--out file.pdf]
 * [--site https://stories.example.org]` Makes the handout as a tagged PDF, printed by Chromium from the same
 * page that readers print.
 */
import path from 'node:path';
import type { Page } from 'playwright-core';
import { isKeySet, keyCookie } from '../app/_server/teacher-key.mjs';
import { catalog } from '../components/themes/catalog.ts';
import { readStory } from '../story/disk/stories.ts';
import { loadStory } from '../story/load.ts';
import type { Story } from '../story/story.ts';
import { chromiumPath, launchBrowser } from './browser.ts';
import { keepSteps } from './keep-steps.ts';
import { partOf } from './printed-part.ts';
import { Stop, readArgs, run } from './say.mjs';
import { storyFolder } from './story-folder.ts';
import { withServer } from './with-server.ts';

const USAGE =
  'pdf <story> [--lesson | --teacher] [--steps a..b | path] [--letter] [--out file.pdf] [--site https://…]';

const OPTIONS = {
  lesson: { type: 'boolean' },
  teacher: { type: 'boolean' },
  steps: { type: 'string' },
  letter: { type: 'boolean' },
  out: { type: 'string' },
  site: { type: 'string' },
  /** The caller's folder; commands themselves run in the project's folder. */
  from: { type: 'string' },
} as const;

/** A valid story by its slug; the page of an invalid one lists only errors and is not printed. */
async function storyNamed(
  name: string | undefined,
  from: string,
): Promise<{ slug: string; story: Story }> {
  const { slug, folder } = await storyFolder(name, from, USAGE);
  const loaded = loadStory(await readStory(folder), catalog);
  if (!loaded.ok)
    throw new Stop(`${slug} has errors, so it can't be printed (npx handscroll check lists them).`);
  return { slug, story: loaded.value };
}

/** The future origin of the site, without a trailing slash; empty if not given. */
function siteOf(site: string): string {
  if (site === '') return '';
  const url = URL.canParse(site) ? new URL(site) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new Stop(
      `--site is "${site}" and should be an address such as https://stories.example.org`,
      2,
    );
  if (url.pathname !== '/')
    throw new Stop(`--site is "${site}": give it without the path "${url.pathname}".`, 2);
  return url.origin;
}

/** Serves the page under the site's future address, so that its QR codes and links point there. */
async function standAt(page: Page, site: string, origin: string): Promise<void> {
  await page.route(`${site}/**`, async (route) => {
    const { pathname, search } = new URL(route.request().url());
    await route.fulfill({ response: await route.fetch({ url: origin + pathname + search }) });
  });
}

/** If pages with notes require the operator's key, sets the cookie for the key in this environment. */
async function bringKey(page: Page, address: string): Promise<void> {
  if (!isKeySet()) return;
  const [name = '', value = ''] = keyCookie('').split(/[=;]/);
  await page.context().addCookies([{ name, value, url: address }]);
}

async function open(page: Page, url: string, slug: string): Promise<void> {
  const answer = await page.goto(url, { waitUntil: 'load' });
  if (!answer?.ok() || (await page.locator('.handout').count()) === 0)
    throw new Stop(`The site that is built here has no handout of ${slug} (npm run build).`);
  // On the second load the typefaces are cached, so that no fallback face is printed.
  await page.reload({ waitUntil: 'load' });
  await page.locator('body[data-codes]').waitFor({ state: 'attached' });
  await page.evaluate('document.fonts.ready.then(() => true)');
}

async function pdf(args: readonly string[]): Promise<void> {
  const { values, positionals } = readArgs(args, OPTIONS, USAGE);
  const { slug, story } = await storyNamed(positionals[0], values.from ?? '.');
  if (values.lesson && values.teacher)
    throw new Stop('--lesson and --teacher are two handouts: ask for one at a time.', 2);
  const edition = values.lesson ? 'lesson' : values.teacher ? 'teacher' : undefined;
  const part = partOf(story, values.steps);
  const site = siteOf(values.site ?? process.env['HANDSCROLL_ORIGIN'] ?? '');
  // Checked before a server is started needlessly.
  chromiumPath();
  const name = values.out ?? `${[slug, edition].filter(Boolean).join('-')}.pdf`;
  const out = path.resolve(values.from ?? '', name);
  await withServer(async (origin) => {
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      // tsx wraps functions in a helper that does not exist in the page.
      await page.addInitScript('globalThis.__name = (named) => named');
      if (site) await standAt(page, site, origin);
      await bringKey(page, site || origin);
      await open(page, `${site || origin}/s/${slug}/print/${edition ? `${edition}/` : ''}`, slug);
      if (part) await page.evaluate(keepSteps, part);
      const format = values.letter ? 'Letter' : 'A4';
      await page.pdf({ path: out, format, tagged: true, outline: true });
    } finally {
      await browser.close();
    }
  });
  console.log(`Written: ${out}`);
  if (!site)
    console.log(
      'It has no QR codes. To add them, say where the story will be with --site https://….',
    );
}

await run(() => pdf(process.argv.slice(2)));
