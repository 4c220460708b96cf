/** Who is here: a phone that was closed or cut off is not, within ten seconds, and is not behind either. */
import { expect, test } from './watched.ts';
import { Desk, ownBrowser, Pupil } from './class-people.ts';
import { Person, startServer, type Server } from './class-world.ts';

let server: Server;
test.beforeEach(async () => {
  server = await startServer();
});
test.afterEach(async () => {
  await server.stop();
});

test(
  'a closed phone and one without network are not here, and one that wakes is back',
  { tag: '@night' },
  async ({ browser }) => {
    const desk = await Desk.open(
      await ownBrowser(browser),
      server.origin,
      '#objectives/three-dates',
    );
    const code = await desk.start();
    const closed = await Pupil.sit(browser, server.origin, code);
    const cut = await Pupil.sit(browser, server.origin, code);
    const line = desk.page.locator('.class-line p');
    await desk.here(2);
    await expect(line).toContainText('at your step: 2 · behind: 0 · ahead: 0');
    await expect(line).not.toContainText('not here');
    await Promise.all([closed.page.close(), cut.page.context().setOffline(true)]);
    await desk.go('#objectives/quiet-targets');
    await expect(desk.page.locator('.class-here')).toHaveText('0 here', { timeout: 20_000 });
    await expect(line).toContainText('at your step: 0 · behind: 0 · ahead: 0 · not here: 2');
    await cut.page.context().setOffline(false);
    await desk.here(1);
    await expect(line).toContainText('at your step: 1 · behind: 0 · ahead: 0 · not here: 1');
  },
);

test('a device that comes in by a link says that it connects, and nothing else', async ({
  browser,
}) => {
  const teacher = new Person(server.origin, 'teacher');
  await teacher.create();
  const context = await ownBrowser(browser);
  const links = new Set<string>();
  await context.exposeFunction('onLink', (link: string) => void links.add(link));
  await context.addInitScript(() => {
    const { onLink } = window as unknown as { readonly onLink: (link: string) => void };
    new MutationObserver(() => {
      const link = document.querySelector<HTMLElement>('.class-link')?.dataset['link'];
      if (link !== undefined) onLink(link);
    }).observe(document, { subtree: true, attributes: true, childList: true });
  });
  const desk = await Desk.open(context, server.origin, `#teach=${teacher.code}.${teacher.token}`);
  await desk.live();
  await expect.poll(() => [...links]).toEqual(['entering', 'live']);
  await context.close();
});
