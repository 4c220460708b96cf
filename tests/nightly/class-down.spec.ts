/** The desk of a class whose server or store is gone. */
import { expect, test } from '../browser/watched.ts';
import { lanAddresses } from '../../bin/port.mjs';
import { startStore } from '../tools/store-server.mjs';
import { Desk, ownBrowser } from '../browser/class-people.ts';
import { startServer, type Server } from '../browser/class-world.ts';

test.setTimeout(240_000);
// Phones come in by this machine's own address.
test.use({ name: lanAddresses()[0] ?? 'localhost' });

const servers: Server[] = [];
const start = async (env?: Readonly<Record<string, string>>, port?: number) => {
  const server = await startServer(env, port);
  servers.push(server);
  return server;
};
test.afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.stop()));
});

test('what goes wrong is said in sentences', async ({ browser }) => {
  const server = await start();
  const context = await ownBrowser(browser);
  const desk = await Desk.open(context, server.origin);
  await server.stop();
  await desk.button('Start a class').click();
  await expect(desk.page.locator('.desk-room [role="alert"]')).toContainText(
    'The server did not answer.',
  );
  const again = await start({}, server.port);
  await desk.button('Start a class').click();
  const code = await desk.code();
  await desk.live();

  // Another window of a browser that never held the answers, after the server lost its memory.
  await context.clearCookies();
  await desk.page.reload();
  await expect(desk.link).toContainText('This browser can no longer lead the class.');
  await desk.button('Close').click();
  await expect(desk.button('Start a class')).toBeVisible();
  expect(code).toHaveLength(6);

  await again.stop();
  await context.close();
});

test('a store that is dead is said as such, and the class goes on when it is back', async ({
  browser,
}) => {
  const store = await startStore();
  const server = await start({ HANDSCROLL_STORE_URL: store.url });
  const context = await ownBrowser(browser);
  const desk = await Desk.open(context, server.origin);
  await desk.start();
  await desk.live();
  await store.stop();
  await desk.button('Lock the class').click();
  await expect(desk.pane).toContainText('can’t reach its class data', {
    timeout: 60_000,
  });
  await context.close();
});
