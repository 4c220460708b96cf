/** A class in which each student reads in a language of their own: one step, one question, one count. */
import { readFileSync } from 'node:fs';
import { expect, test } from './watched.ts';
import { Desk, ownBrowser, Pupil } from './class-people.ts';
import { startServer, type Server } from './class-world.ts';

let server: Server;
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(async () => {
  await server.stop();
});

const STEP = 'three-dates';
const { strings } = JSON.parse(
  readFileSync('story/library/ten-peaks/story.zh-Hans.json', 'utf8'),
) as { strings: Record<string, { was: string; text: string }> };
/** A text of the question in the original and in the edition. */
const tell = (path: string) => strings[`steps/${STEP}/ask/${path}`]!;
const [question, why] = [tell('question'), tell('options/first/why')];
const ENGLISH = { question: question.was, why: why.was };
const CHINESE = { question: question.text, why: why.text };

test(
  'a Chinese and an English student answer one question, and are told of it in their own words',
  { tag: '@night' },
  async ({ browser }) => {
    const context = await ownBrowser(browser);
    const desk = await Desk.open(context, server.origin, '#launch/big-not-strong');
    const code = await desk.start();
    const [chinese, english] = await Promise.all(
      ['zh-CN', 'en-GB'].map((locale) => Pupil.enter(browser, server.origin, code, locale)),
    );
    await desk.here(2);
    expect(new URL(chinese!.page.url()).pathname).toBe('/s/ten-peaks/zh-Hans/class/');
    expect(new URL(english!.page.url()).pathname).toBe('/s/ten-peaks/class/');

    await desk.page.bringToFront();
    await desk.go(`#objectives/${STEP}`);
    await desk.button('Ask the class').click();
    for (const [pupil, local] of [
      [chinese!, CHINESE],
      [english!, ENGLISH],
    ] as const) {
      await pupil.at(STEP);
      await expect(pupil.question(STEP)).toContainText(local.question);
    }
    await chinese!.choose(STEP, 'first', '发送答案');
    await expect(chinese!.form(STEP)).toContainText('你的答案已计入。');
    await english!.choose(STEP, 'lead');
    await english!.counted(STEP);
    await desk.answered(2, 2);
    await desk.counts([1, 1, 0]);

    await desk.button('Reveal').click();
    for (const [pupil, local, other] of [
      [chinese!, CHINESE, ENGLISH],
      [english!, ENGLISH, CHINESE],
    ] as const) {
      await expect(pupil.form(STEP)).toContainText(local.why);
      await expect(pupil.form(STEP)).not.toContainText(other.why);
      await expect(pupil.form(STEP).locator('.class-results td:last-child')).toHaveText([
        '1',
        '1',
        '0',
      ]);
    }

    // Another language is another page of the same student.
    await chinese!.page.getByRole('button', { name: '目录' }).first().click();
    await chinese!.page.locator('.contents-tools a[hreflang=en-GB]').click();
    await chinese!.page.waitForURL(/\/s\/ten-peaks\/class\//);
    await chinese!.live();
    await chinese!.at(STEP);
    await expect(chinese!.form(STEP)).toContainText(ENGLISH.why);
    await expect(chinese!.form(STEP).locator('input[value=first]')).toBeChecked();
    await chinese!.counted(STEP);
    await desk.here(2);
    await desk.answered(2, 2);
  },
);
