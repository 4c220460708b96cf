/** The handout and the teacher's edition: as a page, as a PDF, and who is told what. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from './watched.ts';
import { keepSteps } from '../../bin/keep-steps.ts';
import { partOf } from '../../bin/printed-part.ts';
import { codeMarks } from '../../components/share/code-marks.ts';
import { paragraphsOf, wordsOf } from '../../story/compile/plain-text.ts';
import type { Story } from '../../story/story.ts';
import { libraryStory } from '../library-story.ts';
import { linesOf } from './pdf-lines.ts';
import { tooWide } from './reader.ts';

const HANDOUT = '/s/ten-peaks/print/';
const TEACHER = `${HANDOUT}teacher/`;
const LESSON = `${HANDOUT}lesson/`;
/** Between the margins of a sheet, in pixels of CSS; a lesson's margins are smaller. */
const SHEETS = { A4: { width: 680, height: 997 }, Letter: { width: 702, height: 930 } } as const;

const flagship = () => libraryStory('ten-peaks');

/** Letters and digits alone: marks and spaces stand between words on the page. */
const bare = (text: string) => text.replace(/[^\p{L}]+/gu, '');

/** Words of notes and answers that are long enough to be found nowhere else. */
function secretsOf({ steps, lang }: Story): readonly string[] {
  const texts = steps.flatMap(({ builds, ask }) => [
    ...builds.flatMap(({ notes }) => notes ?? []).flatMap((block) => paragraphsOf([block], lang)),
    ...(ask && 'explain' in ask && ask.explain ? paragraphsOf(ask.explain, lang) : []),
    ...(ask?.kind === 'quiz' ? ask.options : []).flatMap(({ why }) =>
      why ? [wordsOf(why, lang)] : [],
    ),
  ]);
  return texts.map(bare).filter((text) => text.length > 24);
}

const wordsIn = (page: Page) =>
  page.locator('.handout').evaluate((root) => {
    const copy = root.cloneNode(true) as Element;
    for (const mark of copy.querySelectorAll('.mark')) mark.remove();
    return copy.textContent ?? '';
  });

test('every printed step is there with its words and its picture', async ({ page }) => {
  const { steps, lang } = await flagship();
  await page.goto(HANDOUT);
  const all = bare(await wordsIn(page));
  for (const step of steps.filter(({ print }) => print !== 'none')) {
    expect(all, step.id).toContain(bare(step.name));
    for (const words of step.builds.flatMap(({ text }) => paragraphsOf(text, lang)))
      expect(all, step.id).toContain(bare(words));
    const drawn = step.builds[step.hold]?.cast.tall.length ?? 0;
    const section = page.locator(`[id="${step.chapter}/${step.id}"]`);
    const stops = step.print === 'builds' ? step.builds.filter(({ stop }) => stop).length : 1;
    await expect(section.locator('.paper-figure')).toHaveCount(drawn ? stops : 0);
  }
  const broken = await page.evaluate(async () => {
    const urls = [...document.querySelectorAll('.paper-figure image')].map((image) =>
      image.getAttribute('href'),
    );
    const answers = await Promise.all(urls.map((url) => fetch(url ?? '')));
    return answers.filter(({ ok }) => !ok).map(({ url }) => url);
  });
  expect(broken).toEqual([]);
});

test('notes and answers stand in the teacher’s edition, and only there', async ({
  page,
  request,
}) => {
  const secrets = secretsOf(await flagship());
  expect(secrets.length).toBeGreaterThan(20);
  await page.goto(TEACHER);
  const message = bare(await wordsIn(page));
  expect(secrets.filter((secret) => !message.includes(secret))).toEqual([]);
  await expect(page.getByText('with notes and answers: not for students')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Lesson plan' })).toBeVisible();
  await page.goto(HANDOUT);
  const student = bare(await wordsIn(page));
  const sent = async (url: string) =>
    bare((await (await request.get(url)).text()).replace(/<[^>]*>/g, ''));
  for (const words of [student, await sent(HANDOUT), await sent(LESSON)])
    expect(secrets.filter((secret) => words.includes(secret))).toEqual([]);
});

/** The headings of a PDF as its outline names them: on which page each is, and under which it stands. */
function outlineOf(pdf: string) {
  const items = [...pdf.matchAll(/(\d+) 0 obj\s*<<\/Title [^]*?endobj/g)].flatMap(([item, id]) => {
    const target = /\/Dest \[(\d+) 0 R/.exec(item)?.[1];
    return target ? [{ id, target, parent: /\/Parent (\d+) 0 R/.exec(item)?.[1] }] : [];
  });
  // As they are numbered, not as they are written, they follow the document.
  items.sort((a, b) => Number(a.id) - Number(b.id));
  const byId = new Map(items.map((item) => [item.id, item]));
  return items.map(({ target, parent }) => ({ target, under: byId.get(parent)?.target }));
}

test('a lesson has every question on the page of its step, and no answer to a guess', async ({
  page,
}) => {
  const { steps, lang } = await flagship();
  await page.goto(LESSON);
  for (const { id, chapter, ask, builds } of steps) {
    const step = page.locator(`[id="${chapter}/${id}"]`);
    await expect(step.locator('.paper-ask')).toHaveCount(ask ? 1 : 0);
    const words = bare((await step.textContent()) ?? '');
    const messages = (from: number, to?: number) =>
      builds
        .slice(from, to)
        .flatMap(({ text }) => paragraphsOf(text, lang))
        .map(bare);
    const reveal = ask?.kind === 'predict' ? ask.reveal : undefined;
    for (const text of messages(0, reveal)) expect(words, id).toContain(text);
    if (reveal !== undefined)
      for (const text of messages(reveal)) expect(words, id).not.toContain(text);
  }
  const levels = await page
    .locator('.handout :is(h1, h2, h3, h4)')
    .evaluateAll((heads) => heads.map(({ tagName }) => tagName));
  const pdf = (await page.pdf({ format: 'A4', tagged: true, outline: true })).toString('latin1');
  const outline = outlineOf(pdf);
  expect(outline.length).toBe(levels.length);
  const questions = outline.filter((_, i) => levels[i] === 'H4');
  expect(questions.length).toBe(steps.filter(({ ask }) => ask).length);
  for (const { target, under } of questions) expect(target).toBe(under);
});

// Ten Peaks took 28 sheets of A4; there is room for a picture that comes or goes.
for (const [name, route, format, least, most] of [
  ['handout', HANDOUT, 'A4', 25, 40],
  ['teacher’s edition', TEACHER, 'Letter', 28, 52],
  ['lesson', LESSON, 'A4', 9, 14],
  ['lesson', LESSON, 'Letter', 9, 14],
] as const)
  test(
    `${name} on ${format}: nothing clipped, nothing too tall for a page, tagged`,
    route === LESSON ? { tag: '@night' } : {},
    async ({ page }) => {
      const { width, height } = SHEETS[format];
      await page.setViewportSize({ width, height });
      await page.goto(route);
      await page.emulateMedia({ media: 'print' });
      const faults = await page.evaluate((height) => {
        const found: string[] = [];
        const say = (what: string, element: Element) =>
          found.push(`${what}: ${element.className} ${element.textContent?.slice(0, 40)}`);
        for (const block of document.querySelectorAll<HTMLElement>(
          '.handout, .handout *:not(svg *)',
        )) {
          if (!(block instanceof HTMLElement) || getComputedStyle(block).display === 'inline')
            continue;
          if (block.scrollWidth > block.clientWidth + 1 && block.clientWidth > 0)
            say('wide', block);
        }
        const full =
          '.step-main, .paper-ask, .view, .chapter-head, .your-notes, .paper-figure, .handout-lesson .paper-step';
        for (const block of document.querySelectorAll(full)) {
          if (block.getBoundingClientRect().height > height) say('tall', block);
          if (getComputedStyle(block).breakInside !== 'avoid') say('may be torn', block);
        }
        for (const head of document.querySelectorAll('.handout :is(h2, h3, h4)'))
          if (getComputedStyle(head).breakAfter !== 'avoid') say('may be left alone', head);
        return found;
      }, height);
      expect(faults).toEqual([]);
      const pdf = (await page.pdf({ format, tagged: true })).toString('latin1');
      expect(pdf).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked\s+true/);
      expect(pdf).toContain('/StructTreeRoot');
      expect(pdf).toMatch(/\/S\s*\/Figure/);
      const pages = linesOf(pdf);
      expect(pages.length).toBeGreaterThanOrEqual(least);
      expect(pages.length).toBeLessThanOrEqual(most);
      expect(Math.min(...pages)).toBeGreaterThan(10);
    },
  );

test.describe('under a name of the open net', () => {
  test.use({ name: 'stories.example.org' });
  test('a code leads to the first step of its chapter; a page of this machine has none', async ({
    page,
    baseURL,
  }) => {
    const { chapters } = await flagship();
    await page.goto(HANDOUT);
    await page.locator('body[data-codes="none"]').waitFor({ state: 'attached' });
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('a.code').first()).toBeHidden();
    const site = 'https://stories.example.org';
    await page.route(`${site}/**`, async (route) => {
      const { pathname, search } = new URL(route.request().url());
      await route.fulfill({
        response: await route.fetch({ url: `${baseURL}${pathname}${search}` }),
      });
    });
    await page.goto(site + HANDOUT);
    await page.locator('body[data-codes="drawn"]').waitFor({ state: 'attached' });
    const drawn = await page
      .locator('a.code path')
      .evaluateAll((paths) => paths.map((path) => path.getAttribute('d')));
    expect(drawn).toEqual(
      chapters.map(({ id, steps }) => codeMarks(`${site}/s/ten-peaks/#${id}/${steps[0]}`).d),
    );
  });
});

/** Runs the command and reads what it wrote. */
async function command(...args: readonly string[]) {
  const out = test.info().outputPath('handout.pdf');
  const { code, said } = await new Promise<{ code: number | null; said: string }>((resolve) => {
    const all = ['bin/handscroll.mjs', 'pdf', 'air-on-the-mountain', '--out', out, ...args];
    execFile(process.execPath, all, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, said: stdout + stderr }),
    );
  });
  expect(said).toContain(`Written: ${out}`);
  expect(said).toContain('It has no QR codes');
  expect(code).toBe(0);
  return (await readFile(out)).toString('latin1');
}

test(
  'of a part of a lesson the command writes a tagged PDF where it is told to',
  { tag: '@night' },
  async () => {
    const pdf = await command('--letter', '--lesson', '--steps', 'higher-breath..pace');
    expect(pdf).toMatch(/\/Marked\s+true/);
    expect(pdf).toMatch(/\/MediaBox\s*\[0 0 612 792\]/);
    expect(pdf).toContain('(The same breath, many steps up)');
    expect(pdf).toContain('(The steps themselves have grown)');
    expect(pdf).not.toContain('(A clean place to take the pulse of the air)');
    expect(pdf).not.toContain('(What would make it stop)');
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThan(3);
  },
);

test('the teacher’s edition of a path has the time of the path, and its questions alone', async ({
  page,
}) => {
  const story = await flagship();
  const path = story.teach!.paths.find(({ id }) => id === 'one-lesson')!;
  const printed = partOf(story, path.id)!;
  await page.goto(TEACHER);
  await page.evaluate('globalThis.__name = (named) => named');
  await page.evaluate(keepSteps, printed);
  const plan = page.locator('.plan');
  await expect(plan.locator('[data-minutes=""]')).toHaveText('45 minutes');
  const questions = story.steps.filter(({ id, ask }) => ask && path.steps.includes(id));
  expect(await plan.locator('[data-asks]').allInnerTexts()).toEqual(
    questions.map(({ name }) => name),
  );
  await expect(plan.locator('[data-path]')).toHaveCount(1);
  const minutes = await plan.locator('td[data-minutes]').allInnerTexts();
  const sum = minutes.reduce((all, one) => all + Number(one), 0);
  expect(Math.abs(sum - path.minutes)).toBeLessThanOrEqual(minutes.length);
});

test('a mark leads to its source, a term to its definition', async ({ page }) => {
  await page.goto(HANDOUT);
  const missing = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('.handout a[href^="#"]')]
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href) => !document.getElementById(decodeURIComponent(href.slice(1)))),
  );
  expect(missing).toEqual([]);
  expect(await page.locator('.handout button').count()).toBe(0);
  for (const width of [320, 768, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await tooWide(page), String(width)).toBeLessThanOrEqual(0);
  }
});
