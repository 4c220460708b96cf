/**
 * A teacher with a table of her own and two photographs makes a story of eight steps, by mouse, by keys alone and by touch at
 * 390 px, and takes it home as a page that opens by a double click. What she does is counted.
 */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSharp } from '../../components/scenes/kit/open-sharp.ts';
import { expect, test, type Page } from '../browser/watched.ts';
import { Author, type Hand } from './studio-author.ts';

/** What the whole of it may take, however it is done. */
const MOST = 120;
/** Where what is made may be looked at afterwards. */
const home = process.env.HANDSCROLL_JOURNEY ?? mkdtempSync(join(tmpdir(), 'handscroll-journey-'));
const table = join(home, 'regen.csv');
const photos = ['feld.jpg', 'messer.jpg'].map((name) => join(home, name));

/** Twenty years of rain as a German spreadsheet saves them: semicolons, decimal commas. */
const RAIN = [
  758.9, 726.1, 774.1, 692.7, 736.3, 698.2, 702.0, 681.4, 695.5, 640.8, 661.2, 590.3, 634.9, 618.0,
  512.6, 560.1, 571.7, 598.8, 505.2, 571.3,
];

test.beforeAll(async () => {
  mkdirSync(home, { recursive: true });
  const rows = RAIN.map((mm, i) => `${2004 + i};${mm.toFixed(1).replace('.', ',')}`);
  writeFileSync(table, ['Jahr;Niederschlag in mm', ...rows, ''].join('\r\n'));
  const sharp = (await openSharp())!;
  for (const [at, photo] of photos.entries()) {
    const ground = at === 0 ? '#b99a5b' : '#5f7f93';
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="2400" height="1600"><rect width="2400" height="1600" fill="#cfd8dc"/><rect y="900" width="2400" height="700" fill="${ground}"/><circle cx="${600 + 900 * at}" cy="420" r="160" fill="#e8c86a"/></svg>`;
    writeFileSync(
      photo,
      await sharp(Buffer.from(svg)).jpeg({ quality: 85, mozjpeg: true }).toBuffer(),
    );
  }
});

interface StepMade {
  readonly title: string;
  readonly card: string;
  readonly until?: string;
}
const STEPS: readonly StepMade[] = [
  {
    title: 'Rain in our town',
    card: 'For twenty years our school has measured the rain.',
    until: '2006',
  },
  {
    title: 'The first dry years',
    card: 'From 2007 on the gauge filled less often.',
    until: '2013',
  },
  { title: 'A dry year', card: 'In 2018 there fell 512.6 mm.', until: '2018' },
  { title: 'And then', card: 'It never came back to where it was.', until: '2023' },
  { title: 'Look again', card: 'Which year was the driest of all?' },
  { title: 'The field behind the school', card: 'Barley stands where the beets were.' },
  { title: 'How we measure', card: 'The gauge is read each morning at seven.' },
  { title: 'What we do now', card: 'We catch the rain from the roof for the garden.' },
];

/** The whole journey up to the download; answers the page's file. */
async function teach(
  page: Page,
  hand: Hand,
): Promise<{ author: Author; html: string; zip: string }> {
  const author = new Author(page, hand);
  const button = (name: string | RegExp, exact = typeof name === 'string') =>
    page.getByRole('button', { name, exact }).first();
  const box = (name: string | RegExp) => page.getByRole('textbox', { name, exact: true }).first();
  const side = page.locator('.studio-side, [data-pane="picture"]');
  await page.goto('/studio/');
  await author.press(button('Begin empty'));

  await test.step('title and author', async () => {
    await author.goOn(box('Story: Title'), 'Less rain');
    await expect(page.locator('.studio-title')).toHaveText('Less rain');
    await author.type(
      box('Story: In one sentence'),
      'Twenty years of rain in our town, and what we do.',
    );
    await author.type(box('Authors, one a line'), 'Ms Weber, class 9b');
    await author.type(box('Chapter: Title'), 'The rain of our town');
  });

  await test.step('her table', async () => {
    await author.pane('Picture');
    await author.file(side.getByLabel('Choose a file', { exact: true }), table);
    await expect(side.getByText('Semicolons and decimal commas; 20 rows.')).toBeVisible();
    await author.type(side.getByRole('textbox', { name: 'Title' }).first(), 'Rain');
    await author.type(
      side.getByRole('textbox', { name: 'Who measured or wrote it' }),
      'Our school',
    );
    await author.type(side.getByRole('textbox', { name: 'Date' }), '2024');
    await author.type(side.getByRole('textbox', { name: 'Address' }), 'https://example.org/rain');
    await author.press(side.getByRole('button', { name: 'Put it into the story' }));
    await author.press(side.getByText('Other pictures'));
    await author.press(side.getByRole('button', { name: /They go as far as you say/ }));
  });

  for (const [at, { title, card, until }] of STEPS.entries())
    await test.step(title, async () => {
      if (at > 0) {
        await author.press(button('+ step'));
        await author.write(title);
        await author.key('Enter');
        await author.goOn(box('Step: Card'), card);
      } else {
        await author.pane('Words');
        if ((await button('Step').getAttribute('aria-pressed')) !== 'true')
          await author.press(button('Step'));
        await author.type(box('Title'), title);
        await author.type(box('Step: Card'), card);
        await author.type(box('Step: Notes for the presenter'), 'Ask who remembers 2018.');
      }
      if (at === 4) {
        await author.press(page.getByText('Question', { exact: true }));
        await author.press(button('Quiz'));
        await author.goOn(box('Question'), 'When did the least rain fall?');
        await author.type(box('Answer 1'), 'In 2022');
        await author.type(box('Answer 2'), 'In 2004');
      }
      const photo = photos[at - 5];
      if (photo !== undefined) {
        await author.pane('Picture');
        await author.press(side.getByRole('button', { name: '+ Add a picture' }));
        await author.file(side.getByRole('button', { name: 'Choose a file…' }), photo);
        await author.type(side.getByRole('textbox', { name: 'What is to be seen' }), title);
        if (at === 5)
          await author.type(side.getByRole('textbox', { name: 'Who made it' }), 'Class 9b');
        await author.press(side.getByRole('button', { name: 'Put it on this step' }));
      }
      if (at === 7) {
        await author.pane('Picture');
        await author.press(side.getByRole('button', { name: '+ Add a picture' }));
        await author.press(side.getByText('Pictures of this story'));
        await author.press(side.getByRole('button', { name: /Lines/ }));
      }
      if (until !== undefined) {
        await author.pane('Picture');
        await author.type(side.getByRole('combobox', { name: 'Until when' }), until);
      }
    });

  await test.step('problems', async () => {
    const problems = page.locator('.studio-problems');
    await expect(problems).toHaveText('7 hints');
    await author.press(problems);
    await author.press(button(/^Take the own descriptions of all 6/));
    await expect(problems).toHaveText('1 hint');
    await author.press(button(/^2018: 512\.6/));
    await expect(problems).toHaveText('Nothing to mend');
  });
  await test.step('present', async () => {
    await author.press(button('Present'));
    const slide = page.getByRole('dialog', { name: 'Presenting Less rain' });
    await expect(slide.frameLocator('iframe').getByText('What we do now').first()).toBeVisible();
    await author.press(slide.getByRole('button', { name: 'End' }));
    await expect(slide).toBeHidden();
  });
  const take = async (way: RegExp) => {
    const panel = page.getByRole('dialog', { name: 'Download' });
    if (!(await panel.isVisible())) await author.press(button('Download'));
    const [download] = await Promise.all([
      page.waitForEvent('download', { timeout: 90_000 }),
      author.press(panel.getByRole('button', { name: way })),
    ]);
    const file = join(home, `${hand}-${download.suggestedFilename()}`);
    await download.saveAs(file);
    return file;
  };
  const html = await test.step('download', () => take(/One page/));
  const taken = author.actions;
  const zip = await take(/A copy to go on/);
  author.actions = taken;
  return { author, html, zip };
}

for (const [hand, width, height] of [
  ['mouse', 1440, 900],
  ['keys', 1440, 900],
  ['touch', 390, 844],
] as const)
  test.describe(hand, () => {
    test.use({
      viewport: { width, height },
      hasTouch: hand === 'touch',
      isMobile: hand === 'touch',
    });
    test('a teacher makes eight steps of her table and two photographs @night', async ({
      page,
    }) => {
      test.setTimeout(400_000);
      const { author } = await teach(page, hand);
      console.log(`${hand}: ${author.actions} actions, ${author.moves} keys that move the focus`);
      expect(author.actions).toBeLessThanOrEqual(MOST);
    });
  });
