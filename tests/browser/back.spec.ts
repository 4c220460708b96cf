/** Every page is one that the browser may keep and bring back; a class goes on when it is back. */
import { expect, test } from './watched.ts';
import { leaveAndReturn } from './back.ts';
import { startServer } from './class-world.ts';
import { Desk, Pupil, ownBrowser } from './class-people.ts';

const STORY = '/s/ten-peaks/';
/** A student's page without a seat leads to the door; one with a seat is below. */
const READERS = ['', 'tour/', 'present/', 'present/audience/', 'print/', 'data/'];

test('every page is kept by the back/forward cache', { tag: '@night' }, async ({ page }) => {
  for (const path of ['/', '/about/', '/class/', ...READERS.map((reader) => STORY + reader)]) {
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    await leaveAndReturn(page, path, { away: path === '/about/' ? '/' : '/about/' });
    await expect(page.locator('h1').first(), path).toBeAttached();
  }
});

test(
  'a class goes on without whoever is away, and has them again when they are back',
  { tag: '@night' },
  async ({ browser }) => {
    const server = await startServer();
    try {
      const desk = await Desk.open(await ownBrowser(browser), server.origin);
      const code = await desk.start();
      await desk.live();
      const pupil = await Pupil.sit(browser, server.origin, code);
      // The two tabs speak with one another.
      const second = await Pupil.sitIn(pupil.page.context(), server.origin, code);

      await leaveAndReturn(pupil.page, 'the student', {
        async meanwhile() {
          await desk.go('#objectives/three-dates');
          await second.at('three-dates');
        },
      });
      await pupil.live();
      await pupil.at('three-dates');
      await second.page.close();

      await leaveAndReturn(desk.page, 'the teacher', { meanwhile: () => pupil.live() });
      await desk.live();
      await desk.here(1);
      await desk.go('#objectives/core-parts');
      await pupil.at('core-parts');
      await pupil.page.context().close();
      await desk.page.context().close();
    } finally {
      await server.stop();
    }
  },
);
