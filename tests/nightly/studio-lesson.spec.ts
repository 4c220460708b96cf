/**
 * A teacher makes a first lesson of a starter: her own title and words for five steps, a chart of a pasted table, a
 * photograph with two places, a guess with its reveal, and one page to take home. What she does is counted.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSharp } from '../../components/scenes/kit/open-sharp.ts';
import { expect, test } from '../browser/watched.ts';
import { Author } from './studio-author.ts';

const MOST = 90;
const home = mkdtempSync(join(tmpdir(), 'handscroll-lesson-'));
const photo = join(home, 'field.jpg');
test.beforeAll(async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800"><rect width="1200" height="800" fill="#cfd8dc"/><rect y="450" width="1200" height="350" fill="#b99a5b"/></svg>'; // prettier-ignore
  writeFileSync(
    photo,
    await (await openSharp())!(Buffer.from(svg)).jpeg({ quality: 85, mozjpeg: true }).toBuffer(),
  );
});
test.afterAll(() => rmSync(home, { recursive: true, force: true }));

const TABLE = 'Year\tRain (mm)\n2018\t512\n2019\t560\n2020\t571\n2021\t598\n2022\t505\n2023\t571';
const STEPS = [
  ['Six years of rain', 'Our school has measured the rain since 2018.'],
  ['How does it go on?', 'Draw what you think the last years brought.'],
  ['What a dry year means', 'The field behind the school turned brown early.'],
  ['The field behind the school', 'Here we read the gauge each morning at seven.'],
] as const;

test('a teacher makes a lesson of a starter @night', async ({ page, context }) => {
  test.setTimeout(300_000);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const author = new Author(page, 'mouse');
  const counts: Record<string, number> = {};
  const part = async (name: string, work: () => Promise<void>) => {
    const before = author.actions;
    await test.step(name, work);
    counts[name] = author.actions - before;
  };
  const button = (name: string | RegExp) =>
    page.getByRole('button', { name, exact: typeof name === 'string' }).first();
  const box = (name: string | RegExp) => page.getByRole('textbox', { name, exact: true }).first();
  const side = page.locator('.studio-side');
  const step = (at: number) => page.locator('.outline-level-2 .outline-open').nth(at);
  await page.goto('/studio/');
  await part('starter', () => author.press(button(/How did it change/)));
  await part('title', async () => {
    await author.press(button('Title, authors, look'));
    await author.type(box('Story: Title'), 'Less rain');
    await expect(page.locator('.studio-title')).toHaveText('Less rain');
  });
  await part('words of five steps', async () => {
    for (const [at, [title, card]] of STEPS.entries()) {
      await author.press(step(at));
      await author.type(box('Title'), title);
      await author.type(box('Step: Card'), card);
    }
    await author.press(button('+ step'));
    await author.write('What we do now');
    await author.key('Enter');
    await author.goOn(box('Step: Card'), 'We catch the rain from the roof.');
  });
  await part('table', async () => {
    await author.pane('Table');
    await author.press(button(/^Take a table in/));
    await author.press(page.getByLabel('Or paste cells here').first());
    await page.evaluate((text) => navigator.clipboard.writeText(text), TABLE);
    await author.key('ControlOrMeta+V');
    const form = page.locator('.table-take');
    await author.type(form.getByRole('textbox', { name: 'Title' }).first(), 'Rain at our school');
    await author.type(
      form.getByRole('textbox', { name: 'Who measured or wrote it' }),
      'Our school',
    );
    await author.press(form.getByRole('button', { name: 'Put it into the story' }));
  });
  await part('chart', async () => {
    await author.press(step(0));
    await author.press(side.getByRole('button', { name: '+ Add a picture' }));
    await author.press(side.locator('.picture-offers').first().getByRole('button', { name: /^Lines/ }).first()); // prettier-ignore
  });
  await part('guess', async () => {
    await author.press(step(1));
    await author.press(button(/^Remove (the )?question/i));
    await author.press(side.getByRole('button', { name: '+ Add a picture' }));
    await author.press(side.getByText('Pictures of this story'));
    await author.press(side.getByRole('button', { name: /“Rain/ }));
    await author.press(page.getByText('Question', { exact: true }));
    await author.press(button('Guess'));
    await author.goOn(box(/Question$/), 'How much rain fell after 2020?');
  });
  await part('photograph', async () => {
    await author.press(step(3));
    await author.press(side.getByRole('button', { name: '+ Add a picture' }));
    await author.file(side.getByRole('button', { name: 'Choose a file…' }), photo);
    await author.type(side.getByRole('textbox', { name: 'What is to be seen' }), 'A brown field.');
    await author.type(side.getByRole('textbox', { name: 'Who made it' }), 'Class 9b');
    await author.press(side.getByRole('button', { name: 'Put it on this step' }));
    await author.press(side.getByText(/^The picture as a whole/));
    const picture = side.locator('.picture-places');
    for (const [at, name] of ['The gauge', 'Barley'].entries()) {
      const { width, height } = (await picture.boundingBox())!;
      await picture.click({ position: { x: width * (0.3 + 0.4 * at), y: height * 0.7 } });
      author.actions += 1;
      await expect(picture.getByRole('button')).toHaveCount(at + 1);
      await author.write(name);
    }
  });
  await part('download', async () => {
    await author.press(button('Download'));
    const [download] = await Promise.all([
      page.waitForEvent('download', { timeout: 90_000 }),
      author.press(page.getByRole('button', { name: /One page/ })),
    ]);
    expect(download.suggestedFilename()).toBe('less-rain.html');
  });
  console.log(`${author.actions} actions: ${JSON.stringify(counts)}`);
  console.log(await page.locator('.studio-problems').textContent());
  expect(author.actions).toBeLessThanOrEqual(MOST);
});
